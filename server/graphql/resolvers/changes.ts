import { stepInWords } from '../../../domain/words.ts';
import { accessChanges as compareLooks, type StepChange } from '../../model/access/changes.ts';
import { placeInWords } from '../../model/access/inWords.ts';
import { askAccess } from '../askAccess.ts';
import type { ClockArguments } from '../clocks.ts';
import type { Context } from '../context.ts';
import type * as schema from '../generated/types.ts';
import { largestPage } from '../paging.ts';
import { shownIn } from '../shown.ts';
import { certaintyOut, statusOut } from '../words.ts';
import { chainOut } from './access.ts';

const stateOut = (relation: StepChange['after']) =>
  relation?.certainty
    ? { certainty: certaintyOut(relation.certainty), status: statusOut(relation.status), disputed: relation.disputed }
    : null;

export const accessChanges = async (args: schema.QueryAccessChangesArgs, context: Context) => {
  const ask = (clocks: ClockArguments) =>
    askAccess({ target: args.target, restricted: args.restricted, ...clocks }, largestPage, context);
  const [before, after] = [await ask(args.before), await ask(args.after)];
  const shown = {
    before: shownIn(before.snapshot, before.clocks),
    after: shownIn(after.snapshot, after.clocks),
  };
  const lookOf = ({ snapshot, findings }: typeof before) => ({
    snapshot,
    starts: findings.starts,
    chains: findings.chains,
  });
  const found = compareLooks(lookOf(before), lookOf(after), after.jurisdictions);
  const asked = (clocks: ClockArguments) => ({
    asOf: clocks.asOf ?? context.today,
    knownBy: clocks.knownBy ?? context.today,
  });
  return {
    target: { ...after.target, clocks: after.clocks },
    before: asked(args.before),
    after: asked(args.after),
    unchanged: found.unchanged,
    truncated: before.truncated || after.truncated,
    steps: found.steps.flatMap(step => {
      const look = step.after ? shown.after : shown.before;
      const relation = step.after ?? step.before;
      if (!relation) return [];
      const [from, to] = [look.entity(relation.from), look.entity(relation.to)];
      const { verb, detail } = stepInWords(relation, true);
      return [
        {
          change: step.change.toUpperCase() as schema.Change,
          relation: look.relation(relation),
          from,
          to,
          before: stateOut(step.before),
          after: stateOut(step.after),
          text: `${from.name} ${verb} ${to.name}${detail}`,
        },
      ];
    }),
    places: found.places.map(change => ({
      ...change,
      restrictedBefore: change.restrictedBefore ?? null,
      restrictedAfter: change.restrictedAfter ?? null,
      entity: shown.after.entity(change.entity),
      text: placeInWords(change, shown.after.entity(change.entity)),
    })),
    chainsGained: found.chainsGained.map(chain => chainOut(chain, shown.after)),
    chainsLost: found.chainsLost.map(chain => chainOut(chain, shown.before)),
  };
};
