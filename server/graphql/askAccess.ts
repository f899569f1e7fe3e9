import type { Span } from '../../domain/dates.ts';
import { restrictedByDefault } from '../../domain/restricted.ts';
import { alwaysRestricted } from '../model/access/alwaysRestricted.ts';
import { chokepoints, chokepointsOverParts } from '../model/access/chokepoints.ts';
import { findingsOverParts } from '../model/access/findingsOverParts.ts';
import { type AccessFindings, accessFindings } from '../model/access/report.ts';
import { placedAt } from '../model/access/target.ts';
import { suppose } from '../model/access/whatIf.ts';
import { holderTests } from '../model/accessTests/accessTests.ts';
import { testsOverParts } from '../model/accessTests/testsOverParts.ts';
import { lazy } from '../model/lazy.ts';
import { analyseOwnership } from '../model/ownership/analysis.ts';
import { type Clocks, type Snapshot, viewingAt } from '../model/snapshot.ts';
import { snapshotInParts } from '../model/snapshotInParts.ts';
import { accessRecord, hardwareOf } from '../store/access.ts';
import { withOwners } from '../store/ownership.ts';
import { gapFrom } from '../store/rows.ts';
import { runCooperatively } from '../store/runCooperatively.ts';
import { readerAround } from '../store/surroundings.ts';
import { type ClockArguments, clocksOf } from './clocks.ts';
import { type Context, primed } from './context.ts';
import { entityOf } from './entityOf.ts';
import { badInput } from './errors.ts';
import { type HypothesisArguments, hypothesesOf } from './hypotheses.ts';
import { regimeOf } from './regimes.ts';
import { shownIn } from './shown.ts';

/** Partial chains that one answer may look at before it says that it did not see them all. */
const budget = 200_000;
/** Chains that are listed of each part of a span of days, so that those of all parts can be counted once. */
const listedOfPart = 1_000;

export type AccessArguments = ClockArguments &
  HypothesisArguments & {
    readonly target: string;
    readonly restricted?: readonly string[] | null | undefined;
    readonly regime?: string | null | undefined;
  };

/** Of more hardware than this what a target has is not kept. */
const mostKept = 20;

const readStarts = async (id: string, context: Context) => {
  const target = await entityOf('target', id, context);
  const starts = await hardwareOf(context.store, target, context.reading);
  if (!starts)
    throw badInput('target', id, `it is a ${target.kind}; give a fleet, site, lease, shipment, case or jurisdiction`);
  return { target, starts };
};

/** The fleets, sites and leases of a target: of few, read once for each state of the data. Throws on one that has none. */
export const startsOf = async (id: string, context: Context): ReturnType<typeof readStarts> => {
  let read: Awaited<ReturnType<typeof readStarts>> | undefined;
  const kept = await context.store.kept(`starts of ${id}`, async () => {
    read = await readStarts(id, context);
    return read.starts.length > mostKept ? undefined : read;
  });
  const found = kept ?? read ?? (await readStarts(id, context));
  context.entities.prime(id, found.target);
  return found;
};

export const jurisdictionsOf = (restricted: readonly string[] | null | undefined): ReadonlySet<string> =>
  new Set(restricted ?? restrictedByDefault);

/**
 * All that access from the starts passes over, and all owners of every firm among it, the parties' included; with the
 * reader of what lies around the starts.
 */
export const reachOf = async (
  starts: Awaited<ReturnType<typeof startsOf>>['starts'],
  clocks: Clocks,
  jurisdictions: ReadonlySet<string>,
  context: Context,
) => {
  const { store, reading } = context;
  const hardware = starts.map(({ id }) => id);
  const { reader: around, gaps } = await readerAround(store, hardware, reading);
  for (const [id, found] of gaps) context.gaps.prime(id, found.map(gapFrom));
  const record = await accessRecord(around, starts, clocks, jurisdictions, reading);
  const ends = await runCooperatively(alwaysRestricted(record, clocks, jurisdictions), reading);
  const owned = await withOwners(around, record, id => ends.has(id), reading);
  return { record: primed(owned, context), around };
};

/**
 * One question after access: what was fetched for it, as seen at its clocks, and found; over a span of days in each of its
 * parts. The fields of the report are
 * worked out from it, the long ones (`chokepoints`, the tests of `holders`) when they are first asked for, and once.
 * Throws on a target that has no hardware.
 */
export const askAccess = async (args: AccessArguments, first: number, context: Context) => {
  const { target, starts } = await startsOf(args.target, context);
  const clocks = clocksOf(args, context);
  const jurisdictions = jurisdictionsOf(args.restricted);
  const regime = regimeOf(args.regime, clocks.asOf);
  const { record, around } = await reachOf(starts, clocks, jurisdictions, context);
  const recorded = await runCooperatively(viewingAt(record, clocks), context.reading);
  const hypotheses = hypothesesOf(args, recorded);
  const snapshot = suppose(recorded, hypotheses);
  const ids = starts.map(start => start.id);
  const find = (known: Snapshot, most: number) => {
    const placed = placedAt(target, ids, known);
    const finding = accessFindings(known, [...placed.keys()], jurisdictions, { first: most, budget }, placed);
    return runCooperatively(finding, context.reading);
  };
  const whole = await find(snapshot, first);
  const parts: { readonly part: Span; readonly known: Snapshot; readonly found: AccessFindings }[] = [];
  for (const { part, known } of await runCooperatively(
    snapshotInParts(snapshot, record, clocks, hypotheses),
    context.reading,
  )) {
    const found = known === snapshot ? whole : await find(known, Math.max(first, listedOfPart));
    parts.push({ part, known, found });
  }
  const all =
    parts.length === 1
      ? whole
      : findingsOverParts(
          whole,
          parts.map(({ found }) => found),
          snapshot.relations,
          first,
        );
  // Where reading stopped, that nothing leads on is not known.
  const openEnds = all.openEnds.filter(({ entity }) => !record.unread?.has(entity));
  const findings = { ...all, openEnds };
  const truncated = findings.truncated || record.truncated;
  const shown = shownIn(snapshot, clocks);
  const breaking = () =>
    parts.length === 1
      ? chokepoints(snapshot, findings.starts, jurisdictions)
      : chokepointsOverParts(
          parts.map(({ known, found }) => ({ snapshot: known, starts: found.starts })),
          snapshot.relations,
          jurisdictions,
        );
  return {
    ...{ asOf: args.asOf ?? context.today, knownBy: args.knownBy ?? context.today },
    ...{
      target,
      clocks,
      jurisdictions,
      regime,
      record,
      around,
      snapshot,
      parts,
      findings,
      hypotheses,
      truncated,
      shown,
    },
    chokepoints: lazy(() => runCooperatively(breaking(), context.reading)),
    holders: lazy(async () => {
      const analysed = parts.map(({ part, known, found }) => ({
        part,
        heldBy: new Map(found.holders.map(holding => [holding.entity, holding])),
        analysis: analyseOwnership(known, jurisdictions, regime),
      }));
      return Promise.all(
        findings.holders.map(async holding => {
          const { entity } = holding;
          // What takes long is worked out cooperatively before the tests ask for it.
          for (const { analysis } of analysed) await runCooperatively(analysis.preparing(entity), context.reading);
          const resultsIn = ({ part, heldBy, analysis }: (typeof analysed)[number]) => {
            const held = heldBy.get(entity) ?? { entity, through: [] };
            return { part, results: holderTests(held, analysis) };
          };
          return { ...holding, shown, results: lazy(() => testsOverParts(analysed.map(resultsIn))) };
        }),
      );
    }),
  };
};

export type AskedAccess = Awaited<ReturnType<typeof askAccess>>;
export type TestedHolder = Awaited<ReturnType<AskedAccess['holders']>>[number];
