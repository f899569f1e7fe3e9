import type { ControlRule } from '../../model/rules/controlRule.ts';
import type { Hardware, Interval } from '../../model/rules/hardware.ts';
import { type Meeting, meetingOf, type TestFinding } from '../../model/rules/meeting.ts';
import { bound, intervalInWords } from '../../model/rules/meetingInWords.ts';
import { measure } from '../../model/rules/metrics.ts';
import { reviewOf } from '../../model/rules/review.ts';
import type { RuleBook } from '../../model/rules/ruleFile.ts';
import type { Context } from '../context.ts';
import type { EntityParent } from '../parents.ts';
import { ruleBookOf } from '../ruleBook.ts';
import { wordOut } from '../words.ts';
import { sourcesById } from './sources.ts';

const hardwareOf = async (entity: EntityParent, context: Context): Promise<Hardware> => {
  const hardware = (await ruleBookOf(context)).book.models.get(entity.id);
  if (!hardware) throw new Error(`${entity.id} is no model that the store holds`);
  return hardware;
};

const figureOut = (value: Interval | undefined) =>
  value ? { min: value.min, max: value.max, below: value.below === true, text: intervalInWords(value) } : null;

/** Rules that test accelerators by numbers or by name; not those that borrow the tests of another, or test the parties. */
const testsHardware = ({ tests, scope }: ControlRule, book: RuleBook): boolean =>
  scope.models.length > 0 ||
  (scope.lists.length === 0 &&
    tests.some(({ all }) =>
      all.some(condition => 'metric' in condition && book.file.metrics.get(condition.metric)?.hardware !== undefined),
    ));

/** A test with the figures that it compares. */
export const testOut = (finding: TestFinding, book: RuleBook) => ({
  test: finding.test,
  verdict: wordOut(finding.verdict),
  excludedBy: finding.excludedBy ?? null,
  conditions: finding.conditions.map(condition => ({
    metric: book.file.metrics.get(condition.of)?.label ?? condition.of,
    op: condition.op,
    threshold: bound(condition.threshold),
    actual: figureOut(condition.actual),
    estimate: condition.estimate,
    verdict: wordOut(condition.verdict),
  })),
});

const meetingOut = async (
  rule: ControlRule,
  entity: EntityParent,
  hardware: Hardware,
  book: RuleBook,
  context: Context,
) => {
  const meeting: Meeting = meetingOf(rule, hardware, book);
  return {
    rule: await ruleParent(rule.id, entity, context),
    verdict: wordOut(meeting.verdict),
    test: meeting.test ?? null,
    tests: meeting.tests.map(finding => testOut(finding, book)),
    review: rule.scope.reviews === undefined ? null : wordOut(reviewOf(rule, hardware, book)),
    reasons: meeting.reasons,
  };
};

/** A rule at the clocks of what led to it. */
const ruleParent = async (id: string, { clocks }: EntityParent, context: Context): Promise<EntityParent> => {
  const rule = (await ruleBookOf(context)).rules.find(entity => entity.id === id);
  if (!rule) throw new Error(`${id} is no rule that the store holds`);
  return { ...rule, clocks };
};

/** Fields of a HardwareModel that are worked out and not recorded. */
export const hardwareFields = {
  metrics: async (entity: EntityParent, _args: object, context: Context) => {
    const { book } = await ruleBookOf(context);
    const hardware = await hardwareOf(entity, context);
    return [...book.file.metrics.values()]
      .filter(metric => metric.hardware !== undefined)
      .map(({ id, label, unit, meaning }) => {
        const { value, estimate } = measure(hardware, id, book);
        return { id, label, unit, meaning, value: figureOut(value), estimate };
      });
  },
  meets: async (entity: EntityParent, _args: object, context: Context) => {
    const { book, rules } = await ruleBookOf(context);
    const hardware = await hardwareOf(entity, context);
    return Promise.all(
      rules
        .flatMap(({ id }) => book.rules.get(id) ?? [])
        .filter(rule => testsHardware(rule, book))
        .map(rule => meetingOut(rule, entity, hardware, book, context)),
    );
  },
  sources: async (entity: EntityParent, _args: object, context: Context) =>
    sourcesById((await hardwareOf(entity, context)).sources, context),
  attribution: async (_entity: EntityParent, _args: object, context: Context) =>
    (await ruleBookOf(context)).attribution ?? null,
};
