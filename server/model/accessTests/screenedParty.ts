import type { Cooperative } from '../../../domain/cooperative.ts';
import { isRestricted } from '../../../domain/restricted.ts';
import { overParts } from '../overParts.ts';
import { analyseOwnership, type OwnershipAnalysis } from '../ownership/analysis.ts';
import { recordAbove } from '../recordAbove.ts';
import { type Clocks, type GraphRecord, type Snapshot, viewingAt } from '../snapshot.ts';
import { snapshotInParts } from '../snapshotInParts.ts';
import type { Verdict } from '../verdict.ts';
import { partyTests } from './accessTests.ts';
import { restrictedStatus } from './restrictedStatus.ts';
import type { TestResult } from './testResult.ts';
import { testsOverParts } from './testsOverParts.ts';

/** What asking who is behind a party comes to. */
export type ScreenedParty = {
  /** Restricted by its own seat, country or citizenship on every day asked about. */
  readonly own: boolean;
  /** By the full definition. */
  readonly status: Verdict;
  readonly tests: readonly TestResult[];
};

type Asked = {
  readonly record: GraphRecord;
  readonly clocks: Clocks;
  /** The record as known over the days asked about. */
  readonly snapshot: Snapshot;
  readonly analysis: OwnershipAnalysis;
};

/**
 * Judges any party of a record. Of a day all share one analysis; over a span of days each is judged in the parts within
 * which nothing above it changes, at the cost of what is above it for each part. Rests while it works out what takes long.
 */
export const screenedParties = ({
  record,
  clocks,
  snapshot,
  analysis,
}: Asked): ((id: string) => Cooperative<ScreenedParty>) => {
  const { jurisdictions, regime } = analysis;
  const isOwn = (id: string, { entities }: Snapshot): boolean => {
    const entity = entities.get(id);
    return entity !== undefined && isRestricted(entity, jurisdictions);
  };
  if (clocks.asOf.first === clocks.asOf.last)
    return function* (id) {
      yield* analysis.preparing(id);
      return {
        own: isOwn(id, snapshot),
        status: restrictedStatus(id, 'any', analysis).verdict,
        tests: partyTests(id, analysis),
      };
    };
  const above = recordAbove(record);
  return function* (id) {
    const near = above(id);
    const parts = (yield* snapshotInParts(yield* viewingAt(near, clocks), near, clocks, [])).map(({ part, known }) => ({
      ...{ part, known, analysis: analyseOwnership(known, jurisdictions, regime) },
    }));
    for (const each of parts) yield* each.analysis.preparing(id);
    const statuses = parts.map(({ part, analysis: then }) => ({
      part,
      verdict: restrictedStatus(id, 'any', then).verdict,
    }));
    return {
      own: parts.every(({ known }) => isOwn(id, known)),
      status: overParts(statuses, '').verdict,
      tests: testsOverParts(parts.map(each => ({ part: each.part, results: partyTests(id, each.analysis) }))),
    };
  };
};
