import { shortestPaths } from '../../model/access/shortestPaths.ts';
import { accessKindNames, type RelationKind } from '../../model/kinds.ts';
import { recalling } from '../../model/recall.ts';
import { recordBetween } from '../../store/between.ts';
import { inTurns } from '../../store/inTurns.ts';
import { chainInWords } from '../accessWords.ts';
import { clocksOf } from '../clocks.ts';
import type { Context } from '../context.ts';
import { badInput, wholeNumber } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { shownIn } from '../shown.ts';
import { certaintyOut } from '../words.ts';
import { stepsOut } from './access.ts';

const most = { k: 20, hops: 12 } as const;

const kindsOf = ({ kinds }: schema.QueryPathsArgs): readonly RelationKind[] => {
  if (!kinds) return accessKindNames;
  if (kinds.length === 0) throw badInput('kinds', kinds, 'name at least one kind of relation, or leave kinds out');
  return [...new Set(kinds)];
};

export const paths = async (args: schema.QueryPathsArgs, context: Context) => {
  const end = async (name: 'from' | 'to') => {
    const entity = await context.entities.load(args[name]);
    if (!entity) throw badInput(name, args[name], 'no entity has this id; find one with search');
    return entity;
  };
  const [from, to] = [await end('from'), await end('to')];
  const [k, hops] = [wholeNumber('k', args.k ?? 3, 1, most.k), wholeNumber('hops', args.hops ?? 8, 1, most.hops)];
  const kinds = kindsOf(args);
  const clocks = clocksOf(args, context);
  const record = await recordBetween(context.store, [from, to], { hops, kinds }, context.reading);
  const knowledge = await inTurns(recalling(record, clocks), context.reading);
  const shown = shownIn(knowledge, clocks);
  const search = shortestPaths(knowledge.relations, from.id, to.id, { k, hops, kinds });
  const found = await inTurns(search, context.reading);
  return {
    from: shown.entity(from.id),
    to: shown.entity(to.id),
    paths: found.map(steps => ({
      steps: stepsOut(steps, shown),
      hops: steps.length,
      certainty: certaintyOut(steps.some(({ certainty }) => certainty === 'possible') ? 'possible' : 'certain'),
      text: chainInWords({ steps }, shown.entity),
    })),
    truncated: record.truncated,
  };
};
