import type { Cooperative } from '../../domain/cooperative.ts';
import type { Span } from '../../domain/dates.ts';
import { type Hypothesis, suppose } from './access/whatIf.ts';
import { partsOf } from './parts.ts';
import { type Clocks, type GraphRecord, type Snapshot, viewingAt } from './snapshot.ts';

/**
 * What was known in each part of the days asked about within which nothing that `whole` holds changes, in the order of time.
 * Of a day it is `whole`, with nothing worked out again. A partial date has at most the days of a year, and so at most as
 * many parts: judged as one, holdings and seats that follow each other would stand side by side. Rests while it views each part.
 */
export function* snapshotInParts(
  whole: Snapshot,
  record: GraphRecord,
  clocks: Clocks,
  hypotheses: readonly Hypothesis[],
): Cooperative<readonly { readonly part: Span; readonly known: Snapshot }[]> {
  const parts = partsOf(clocks.asOf, whole);
  if (parts.length === 1) return [{ part: clocks.asOf, known: whole }];
  const all = [];
  for (const part of parts)
    all.push({ part, known: suppose(yield* viewingAt(record, { ...clocks, asOf: part }), hypotheses) });
  return all;
}
