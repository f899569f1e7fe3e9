import type { Span } from '../../domain/dates.ts';
import { spanOf } from '../../domain/dates.ts';
import { partyKinds } from '../../domain/vocabulary/kinds.ts';
import { unreadInWords } from '../model/access/inWords.ts';
import { suppose } from '../model/access/whatIf.ts';
import { aggregationTest } from '../model/accessTests/aggregationTest.ts';
import { controlTest } from '../model/accessTests/controlTest.ts';
import { effectiveInterest } from '../model/accessTests/effectiveInterest.ts';
import type { TestResult } from '../model/accessTests/testResult.ts';
import { testsOverParts } from '../model/accessTests/testsOverParts.ts';
import { lazy } from '../model/lazy.ts';
import type { RegimeReading } from '../model/ownership/regimes.ts';
import { firmsBelow } from '../model/reach/affiliates.ts';
import type { AskedParties } from '../model/reach/askedParties.ts';
import { analyseAsked, reachView } from '../model/reach/reachView.ts';
import { cellsOf } from '../model/reach/rows.ts';
import { type Clocks, viewingAt } from '../model/snapshot.ts';
import { snapshotInParts } from '../model/snapshotInParts.ts';
import type { AccessRecord } from '../store/access.ts';
import { loadedLists } from '../store/loadedLists.ts';
import { onRecord } from '../store/onRecord.ts';
import { ownershipRecord } from '../store/ownership.ts';
import { partiesIn, partiesOn, reachLimits, reachRecord } from '../store/reach.ts';
import type { DeclaredEntity } from '../store/rows.ts';
import { runCooperatively } from '../store/runCooperatively.ts';
import { jurisdictionsOf } from './askAccess.ts';
import { clocksOf } from './clocks.ts';
import { type Context, present, primed } from './context.ts';
import { badInput } from './errors.ts';
import type * as schema from './generated/types.ts';
import { hypothesesOf } from './hypotheses.ts';
import { regimeOf } from './regimes.ts';
import { shownIn } from './shown.ts';

/** Most parties that may be given by id. */
const mostParties = 1_000;

const partiesById = async (ids: readonly string[], context: Context): Promise<readonly DeclaredEntity[]> => {
  if (ids.length < 1 || ids.length > mostParties)
    throw badInput('parties', ids.length, `give 1 to ${mostParties} ids, or leave parties out`);
  const found = await context.entities.loadMany([...new Set(ids)]);
  const wrong = [...new Set(ids)].find((_, i) => found[i] === undefined);
  if (wrong !== undefined) throw badInput('parties', wrong, 'no entity has this id; find one with search');
  const parties = present(found);
  const other = parties.find(({ kind }) => !partyKinds.has(kind));
  if (other) throw badInput('parties', other.id, `it is a ${other.kind}; give firms, nationals and public bodies`);
  return parties;
};

/** The firms on a list as it stood. Throws on a list that is not loaded. */
const listAt = async (name: string, day: Span, { knownBy }: Clocks, context: Context) => {
  const lists = await loadedLists(context.store, { asOf: day, knownBy }, context.reading);
  const list = lists.find(each => each.name === name);
  const loaded = lists.map(each => each.name).join(', ');
  if (!list) throw badInput('list', name, loaded === '' ? 'no list is loaded' : `loaded are ${loaded}`);
  return { list, ...(await partiesOn(context.store, name, { asOf: day, knownBy }, context.reading)) };
};

/** Whom the question starts from: read, with all that may be restricted in the jurisdictions at some time. */
const partiesAsked = async (args: schema.QueryReachArgs, clocks: Clocks, context: Context) => {
  const named = args.parties ? await partiesById(args.parties, context) : [];
  const day = args.listAsOf ? spanOf(args.listAsOf) : clocks.asOf;
  const listed = args.list ? await listAt(args.list, day, clocks, context) : undefined;
  const isNamed = args.parties || args.list;
  const jurisdictions = isNamed ? new Set(args.jurisdictions ?? []) : jurisdictionsOf(args.jurisdictions);
  const placed =
    jurisdictions.size === 0 ? undefined : await partiesIn(context.store, [...jurisdictions], context.reading);
  const byId = [...named, ...(listed?.parties ?? [])];
  const asked: AskedParties = { ids: new Set(byId.map(({ id }) => id)), jurisdictions };
  const parties = [...new Map([...byId, ...(placed?.parties ?? [])].map(party => [party.id, party])).values()];
  return { asked, parties, list: listed?.list, truncated: listed?.truncated === true || placed?.truncated === true };
};

const tests = [effectiveInterest, aggregationTest, controlTest] as const;

/** A firm below the parties with its three tests, in their order. */
export type AffiliateRow = { readonly firm: string; readonly tier: number; readonly results: readonly TestResult[] };

type Question = {
  readonly args: schema.QueryReachArgs;
  readonly asked: AskedParties;
  readonly clocks: Clocks;
  readonly regime: RegimeReading;
};

/** The question as it is seen over what was read for it. What fields share is worked out when it is first asked for, and once. */
const seenOver = async (read: AccessRecord, { args, asked, clocks, regime }: Question, context: Context) => {
  const { store, reading } = context;
  const record = primed(read, context);
  const recorded = await runCooperatively(viewingAt(record, clocks), reading);
  const hypotheses = hypothesesOf(args, recorded);
  const snapshot = suppose(recorded, hypotheses);
  const shown = shownIn(snapshot, clocks);
  const view = lazy(() => runCooperatively(reachView(snapshot, asked, regime), reading));
  /** The view of another day. */
  const viewAt = async (asOf: Span) => {
    const then = suppose(await runCooperatively(viewingAt(record, { ...clocks, asOf }), reading), hypotheses);
    return runCooperatively(reachView(then, asked, regime), reading);
  };
  const cases = lazy(async () => {
    const { reached } = await view();
    const things = present(reached.hardware.map(({ hardware }) => record.entities.get(hardware)));
    const told = await onRecord(store, things, clocks, reading);
    return (id: string): readonly string[] => told(id).cases;
  });
  const cells = lazy(async () => runCooperatively(cellsOf(await view(), await cases()), reading));
  /** The firms with their tests; those below the parties unless some are given. */
  const affiliatesAmong = async (firms?: ReadonlyMap<string, number>): Promise<readonly AffiliateRow[]> => {
    const { analysis, parties: sources } = await view();
    const parts = await runCooperatively(snapshotInParts(snapshot, record, clocks, hypotheses), reading);
    const analyses = parts.map(({ part, known }) => ({
      ...{ part, analysis: known === snapshot ? analysis : analyseAsked(known, asked, regime) },
    }));
    const rows: AffiliateRow[] = [];
    for (const [firm, tier] of firms ?? firmsBelow(analysis, sources)) {
      for (const each of analyses) await runCooperatively(each.analysis.preparing(firm), reading);
      const resultsIn = ({ part, analysis: then }: (typeof analyses)[number]) => ({
        part,
        results: tests.map(test => test(firm, then)),
      });
      rows.push({ firm, tier, results: testsOverParts(analyses.map(resultsIn)) });
    }
    return rows;
  };
  return {
    ...{ asked, clocks, record, snapshot, hypotheses, shown, view, viewAt, cases, cells, affiliatesAmong },
    affiliates: lazy(() => affiliatesAmong()),
  };
};

export type ReachSeen = Awaited<ReturnType<typeof seenOver>>;

/** One question from the party down: what was fetched for it, as seen at its clocks, read when a field first needs it. */
export const reachAsked = async (args: schema.QueryReachArgs, context: Context) => {
  const { store, reading } = context;
  const clocks = clocksOf(args, context);
  const { asked, parties, list, truncated } = await partiesAsked(args, clocks, context);
  const question: Question = { args, asked, clocks, regime: regimeOf(args.regime, clocks.asOf) };
  return {
    ...{ ...question, list: list ?? null, hasAllParties: !truncated },
    asOf: args.asOf ?? context.today,
    knownBy: args.knownBy ?? context.today,
    /** All within reach. */
    seen: lazy(async () => {
      const record = await reachRecord(store, parties, reading);
      const seen = await seenOver(record, question, context);
      return {
        ...seen,
        truncated: truncated || record.truncated,
        unread: truncated
          ? `Not everything within reach was read: of the parties asked about, no more than ${reachLimits.parties} are.`
          : (unreadInWords(record, seen.shown.entity, reachLimits.levels) ?? null),
      };
    }),
    /** What lies above some firms alone: of these it tells what the whole tells, but for the hardware that they reach. */
    seenAbove: async (firms: readonly string[]): Promise<ReachSeen> => {
      const found = present(await context.entities.loadMany([...firms]));
      return seenOver(await ownershipRecord(store, found, new Set(), reading), question, context);
    },
  };
};

export type ReachAsked = Awaited<ReturnType<typeof reachAsked>>;
