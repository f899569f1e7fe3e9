import { spanOf } from '../../../domain/dates.ts';
import type { ControlRule } from '../../model/rules/controlRule.ts';
import { testsOf } from '../../model/rules/meeting.ts';
import { thresholdInWords } from '../../model/rules/meetingInWords.ts';
import { historyOf, ruleStatusAt } from '../../model/rules/ruleStatus.ts';
import type { Context } from '../context.ts';
import type { EntityParent } from '../parents.ts';
import { ruleBookOf } from '../ruleBook.ts';
import { certaintyOut, wordOut } from '../words.ts';
import { sourcesById } from './sources.ts';

const ruleOf = async (entity: EntityParent, context: Context): Promise<ControlRule> => {
  const rule = (await ruleBookOf(context)).book.rules.get(entity.id);
  if (!rule) throw new Error(`${entity.id} is no rule that the store holds`);
  return rule;
};

const statusOut = async (entity: EntityParent, context: Context) => {
  const { book } = await ruleBookOf(context);
  const asOf = entity.clocks?.asOf ?? spanOf(context.today);
  const status = ruleStatusAt(await ruleOf(entity, context), asOf, book.rules);
  return {
    asOf: dateOf(asOf),
    state: wordOut(status.state),
    stateCertainty: certaintyOut(status.stateCertainty),
    inForce: wordOut(status.inForce),
    certainty: certaintyOut(status.certainty),
    enforced: status.enforced,
    reasons: status.reasons,
  };
};

/** The partial date that means a span. */
const dateOf = ({ first, last }: { readonly first: string; readonly last: string }): string => {
  const written = [first, first.slice(0, 7), first.slice(0, 4)].find(date => {
    const span = spanOf(date);
    return span.first === first && span.last === last;
  });
  return written ?? first;
};

/** Fields of a ControlRule that are worked out and not recorded. */
export const ruleFields = {
  ruleStatus: (entity: EntityParent, _args: object, context: Context) => statusOut(entity, context),
  standing: (entity: EntityParent, _args: object, context: Context) => statusOut(entity, context),
  restates: async (entity: EntityParent, _args: object, context: Context) => {
    const { restates } = (await ruleOf(entity, context)).scope;
    const other = (await ruleBookOf(context)).rules.find(({ id }) => id === restates);
    return other ? { ...other, clocks: entity.clocks } : null;
  },
  effectiveStages: async (entity: EntityParent, _args: object, context: Context) => {
    const { stages } = await ruleOf(entity, context);
    return stages.length === 0 ? null : stages.map(({ from }) => from);
  },
  changes: async (entity: EntityParent, _args: object, context: Context) => {
    const { book } = await ruleBookOf(context);
    return Promise.all(
      historyOf(await ruleOf(entity, context), book.rules).map(async entry => ({
        date: entry.date,
        text: entry.text,
        details: entry.details,
        state: entry.state === undefined ? null : wordOut(entry.state),
        certainty: certaintyOut(entry.certain ? 'certain' : 'possible'),
        sources: await sourcesById(entry.sources, context),
      })),
    );
  },
  spans: async (entity: EntityParent, _args: object, context: Context) =>
    (await ruleOf(entity, context)).inForce.map(({ from, to, enforced, certainty }) => ({
      start: from,
      end: to ?? null,
      enforced: enforced !== false,
      certainty: certaintyOut(certainty === undefined ? 'certain' : 'possible'),
    })),
  thresholds: async (entity: EntityParent, _args: object, context: Context) => {
    const { book } = await ruleBookOf(context);
    return testsOf(await ruleOf(entity, context), book).tests.map(({ id, all }) => ({
      test: id,
      conditions: all.map(condition => thresholdInWords(condition, book)),
    }));
  },
  remoteAccess: async (entity: EntityParent, _args: object, context: Context) =>
    wordOut((await ruleOf(entity, context)).scope.remoteAccess ?? 'not-stated'),
  sources: async (entity: EntityParent, _args: object, context: Context) =>
    sourcesById((await ruleOf(entity, context)).sources, context),
};
