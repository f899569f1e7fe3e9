import { graphKinds } from '../../../domain/vocabulary/kinds.ts';
import { sharedAcrossCases as readShared } from '../../store/sharedAcrossCases.ts';
import { clocksOf } from '../clocks.ts';
import { type Context, present } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { pageSize } from '../paging.ts';
import { allCases } from './cases.ts';

/** A case is no part of another, and every case has jurisdictions and rules. */
const tellNothing: ReadonlySet<string> = new Set(['Case', 'Jurisdiction', 'ControlRule', 'TradeFlow']);

export const sharedAcrossCases = async (args: schema.QuerySharedAcrossCasesArgs, context: Context) => {
  const first = pageSize(args.first, 50);
  const all = [...(await allCases(context)).keys()];
  const cases = args.cases ? [...new Set(args.cases)] : all;
  const unknown = cases.find(id => !all.includes(id));
  if (unknown !== undefined) throw badInput('cases', unknown, 'no case has this id; `cases` lists those there are');
  const within = cases.length > 1 ? cases : all;
  const kinds = args.kinds ?? graphKinds.filter(kind => !tellNothing.has(kind));
  const clocks = clocksOf(args, context);
  const shared = await readShared(context.store, { cases, within, kinds }, clocks.knownBy, context.reading);
  const known = new Map(
    present(await context.entities.loadMany(within)).map(found => [found.id, { ...found, clocks }]),
  );
  const mentionsOut = (mentions: (typeof shared.entities)[number]['mentions']) =>
    mentions.flatMap(({ case: id, ...mention }) => {
      const found = known.get(id);
      return found ? [{ ...mention, case: found }] : [];
    });
  return {
    entities: shared.entities
      .slice(0, first)
      .map(({ what, mentions }) => ({ entity: what, cases: mentionsOut(mentions) })),
    sources: shared.sources
      .slice(0, first)
      .map(({ what, mentions }) => ({ source: what, cases: mentionsOut(mentions) })),
    truncated: shared.truncated || shared.entities.length > first || shared.sources.length > first,
  };
};
