import { accessFindings } from '../model/access/report.ts';
import { suppose } from '../model/access/whatIf.ts';
import { type Clocks, recall, recalling } from '../model/recall.ts';
import { isRestricted, restrictedByDefault } from '../model/restricted.ts';
import { accessRecord, hardwareOf } from '../store/access.ts';
import { inTurns } from '../store/inTurns.ts';
import { withOwners } from '../store/ownership.ts';
import { type ClockArguments, clocksOf } from './clocks.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { type HypothesisArguments, hypothesesOf } from './hypotheses.ts';

/** Partial chains that one answer may look at before it says that it did not see them all. */
const budget = 200_000;

export type AccessArguments = ClockArguments &
  HypothesisArguments & {
    readonly target: string;
    readonly restricted?: readonly string[] | null | undefined;
  };

/** The fleets, sites and leases of a target. Throws on one that has none. */
export const startsOf = async (id: string, context: Context) => {
  const target = await context.entities.load(id);
  if (!target) throw badInput('target', id, 'no entity has this id; find one with search');
  const starts = await hardwareOf(context.store, target, context.reading);
  if (!starts) throw badInput('target', id, `it is a ${target.kind}; give a fleet, site, lease, case or jurisdiction`);
  return { target, starts };
};

export const jurisdictionsOf = (restricted: readonly string[] | null | undefined): ReadonlySet<string> =>
  new Set(restricted ?? restrictedByDefault);

/** All that access from the starts passes over, and all owners of every firm among it, the parties' included. */
export const reachOf = async (
  starts: Awaited<ReturnType<typeof startsOf>>['starts'],
  clocks: Clocks,
  jurisdictions: ReadonlySet<string>,
  { store, reading }: Context,
) => {
  const record = await accessRecord(store, starts, clocks, jurisdictions, reading);
  const { entities } = recall({ ...record, relations: new Map() }, clocks);
  const isEnd = (id: string): boolean => {
    const entity = entities.get(id);
    return entity !== undefined && isRestricted(entity, jurisdictions);
  };
  return withOwners(store, record, isEnd, reading);
};

/** One question after access: what was fetched for it, recalled at its clocks, and found. Throws on a target that has no hardware. */
export const askAccess = async (args: AccessArguments, first: number, context: Context) => {
  const { target, starts } = await startsOf(args.target, context);
  const clocks = clocksOf(args, context);
  const jurisdictions = jurisdictionsOf(args.restricted);
  const record = await reachOf(starts, clocks, jurisdictions, context);
  const recorded = await inTurns(recalling(record, clocks), context.reading);
  const hypotheses = hypothesesOf(args, recorded);
  const knowledge = suppose(recorded, hypotheses);
  const ids = starts.map(start => start.id);
  const all = await inTurns(accessFindings(knowledge, ids, jurisdictions, { first, budget }), context.reading);
  // Where reading stopped, that nothing leads on is not known.
  const openEnds = all.openEnds.filter(({ entity }) => !record.unread?.has(entity));
  const findings = { ...all, openEnds };
  const truncated = findings.truncated || record.truncated;
  return { target, clocks, jurisdictions, record, knowledge, findings, hypotheses, truncated };
};
