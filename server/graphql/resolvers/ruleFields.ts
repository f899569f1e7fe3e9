import { spanOf } from '../../model/dates.ts';
import type { ControlRule } from '../../model/rules/controlRule.ts';
import { thresholdInWords } from '../../model/rules/meetingInWords.ts';
import { historyOf, standingAt } from '../../model/rules/standing.ts';
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

const standingOut = async (entity: EntityParent, context: Context) => {
  const { book } = await ruleBookOf(context);
  const asOf = entity.clocks?.asOf ?? spanOf(context.today);
  const standing = standingAt(await ruleOf(entity, context), asOf, book.rules);
  return {
    asOf: dateOf(asOf),
    state: wordOut(standing.state),
    stateCertainty: certaintyOut(standing.stateCertainty),
    inForce: wordOut(standing.inForce),
    certainty: certaintyOut(standing.certainty),
    enforced: standing.enforced,
    reasons: standing.reasons,
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
  standing: (entity: EntityParent, _args: object, context: Context) => standingOut(entity, context),
  changes: async (entity: EntityParent, _args: object, context: Context) => {
    const { book } = await ruleBookOf(context);
    return Promise.all(
      historyOf(await ruleOf(entity, context), book.rules).map(async entry => ({
        date: entry.date,
        text: entry.text,
        state: entry.state === undefined ? null : wordOut(entry.state),
        certainty: certaintyOut(entry.certain ? 'certain' : 'possible'),
        sources: await sourcesById(entry.sources, context),
      })),
    );
  },
  spans: async (entity: EntityParent, _args: object, context: Context) =>
    (await ruleOf(entity, context)).spans.map(({ from, to, enforced, certain }) => ({
      start: from,
      end: to ?? null,
      enforced,
      certainty: certaintyOut(certain ? 'certain' : 'possible'),
    })),
  thresholds: async (entity: EntityParent, _args: object, context: Context) => {
    const { book } = await ruleBookOf(context);
    return (await ruleOf(entity, context)).tests.map(({ id, all }) => ({
      test: id,
      conditions: all.map(condition => thresholdInWords(condition, book)),
    }));
  },
  remoteAccess: async (entity: EntityParent, _args: object, context: Context) =>
    wordOut((await ruleOf(entity, context)).scope.remoteAccess),
  sources: async (entity: EntityParent, _args: object, context: Context) =>
    sourcesById((await ruleOf(entity, context)).sources, context),
};
