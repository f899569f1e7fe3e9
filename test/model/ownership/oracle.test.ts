import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../domain/dates.ts';
import { partyTests } from '../../../server/model/accessTests/accessTests.ts';
import type { AccessTest, TestResult } from '../../../server/model/accessTests/testResult.ts';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { type Snapshot, viewAt } from '../../../server/model/snapshot.ts';
import { type Drawing, recordOf } from '../../support/graph.ts';
import type { Matrix } from '../../support/matrix.ts';
import { type Case, caseOf } from '../../support/ownershipCase.ts';
import {
  assignment,
  type Bounds,
  cascaded,
  controlled,
  cornerCount,
  corners,
  integrated,
  integratedByWalks,
  jointlyControlled,
  parentsOf,
  withUnreported,
} from '../../support/ownershipOracle.ts';
import { randomOwnership } from '../../support/randomOwnership.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const restricted = new Set(['CN', 'HK', 'MO']);
const firms = ['alpha', 'beta', 'gamma', 'delta', 'omega'];
const near = 6;

const knowledgeOf = (drawing: Drawing, asOf: string): Snapshot =>
  viewAt(recordOf(drawing), { asOf: spanOf(asOf), knownBy: undefined });
const partiesIn = (drawing: Drawing): string[] =>
  drawing.entities
    .filter(({ properties: { headquarters, country, citizenship } }) =>
      [headquarters, country, ...[citizenship ?? []].flat()].some(code => restricted.has(String(code))),
    )
    .map(({ id }) => id);

const unplacedIn = (drawing: Drawing): string[] =>
  drawing.entities
    .filter(({ properties: { headquarters, country, citizenship } }) => !(headquarters ?? country ?? citizenship))
    .map(({ id }) => id);

const resultOf = (results: readonly TestResult[], test: AccessTest): TestResult => {
  const found = results.find(result => result.test === test);
  if (!found) throw new Error(`no result of ${test}`);
  return found;
};

/** Whether owners have at least more than there is of the holder, or of a firm above it up to the parties. */
const contradicts = (
  { low, high }: Bounds,
  holder: number,
  parties: readonly number[],
  links: Case['possibleLinks'] = [],
): boolean => {
  const above = new Set([holder]);
  for (const here of above) {
    if (here !== holder && parties.includes(here)) continue;
    for (const [owner, row] of high.entries()) if ((row[here] ?? 0) > 0) above.add(owner);
    for (const [from, to] of links) if (to === here) above.add(from);
  }
  const sum = (j: number): number => low.reduce((total, row) => total + (row[j] ?? 0), 0);
  return [...above].some(firm => !parties.includes(firm) && sum(firm) > 1 + 1e-9);
};

const verdictOf = (low: number, high: number, most: number, enough: (part: number) => boolean) =>
  enough(low) ? 'yes' : enough(high) ? 'undetermined' : enough(most) ? 'none-reported' : 'no';
const half = (part: number): boolean => part >= 0.5 - 1e-9;

/** Mulberry32: the same numbers for the same seed. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const counts = {
  ...{ graphs: 0, holders: 0, cyclic: 0, corners: 0, assignments: 0, undetermined: 0, contradictions: 0 },
  ...{ no: 0, noneReported: 0, rounded: 0 },
};

/** Both ends of one measure: the least filling, and the best of all corners where there are few enough to try them all. */
const checkMeasure = (
  result: TestResult,
  bounds: Bounds,
  measure: (matrix: Matrix) => number,
  random: () => number,
): void => {
  const { min, max } = result.value ?? { min: 0, max: 0 };
  expect(min).toBeCloseTo(measure(bounds.low) * 100, near);
  for (let i = 0; i < 2; i += 1) {
    const held = measure(assignment(bounds, random)) * 100;
    counts.assignments += 1;
    expect(held).toBeGreaterThanOrEqual(min - 1e-6);
    expect(held).toBeLessThanOrEqual(max + 1e-6);
  }
  if (cornerCount(bounds) > 40) return;
  counts.corners += 1;
  expect(max).toBeCloseTo(Math.max(...corners(bounds).map(measure)) * 100, near);
};

const checkHolder = (found: Case, snapshot: Snapshot, drawing: Drawing, holder: string, seed: number): void => {
  const results = partyTests(holder, analyseOwnership(snapshot, restricted));
  const at = found.ids.indexOf(holder);
  const parties = partiesIn(drawing).filter(party => party !== holder);
  const owners = parties.map(party => found.ids.indexOf(party));
  const random = randomFrom(seed);
  counts.holders += 1;
  if (found.isRounded) {
    counts.rounded += 1;
    return;
  }

  const unplaced = unplacedIn(drawing)
    .filter(party => party !== holder)
    .map(party => found.ids.indexOf(party));
  const firmsAt = firms.map(firm => found.ids.indexOf(firm));
  /** The most that parties, those of unknown place and those that nobody reports hold together. */
  const mostBy = (low: Matrix, measure: (matrix: Matrix, owners: readonly number[], at: number) => number): number => {
    const { wide, unreported } = withUnreported(low, firmsAt);
    return measure(wide, [...owners, ...unplaced, ...unreported], at);
  };

  const [share, cascade, control] = (['effective-interest', 'aggregation', 'control'] as const).map(name =>
    resultOf(results, name),
  );
  if (!share || !cascade || !control) throw new Error('a test is missing');
  if (contradicts(found.shares, at, owners)) {
    counts.contradictions += 1;
    for (const result of [share, cascade]) {
      expect(result.verdict).toBe('undetermined');
      expect(result.value).toBeUndefined();
    }
  } else {
    checkMeasure(share, found.shares, matrix => integrated(matrix, owners, at), random);
    checkMeasure(cascade, found.shares, matrix => cascaded(matrix, owners, at), random);
    for (const [{ value = { min: 0, max: 0 }, verdict }, measure] of [
      [share, integrated],
      [cascade, cascaded],
    ] as const) {
      const most = mostBy(found.shares.low, measure);
      expect(verdict).toBe(verdictOf(value.min / 100, value.max / 100, most, half));
      if (verdict === 'no') counts.no += 1;
      if (verdict === 'none-reported') counts.noneReported += 1;
      if (verdict === 'undetermined') counts.undetermined += 1;
    }
  }
  if (contradicts(found.votes, at, [], found.possibleLinks)) {
    expect(control.verdict).toBe('undetermined');
    return;
  }
  const strongest = (matrix: Matrix, links: Case['certainLinks']): number =>
    Math.max(0, ...owners.map(party => controlled(matrix, links, party, at).votes));
  const controls = (matrix: Matrix, links: Case['certainLinks']): boolean =>
    owners.some(party => controlled(matrix, links, party, at).controls);
  const { value = { min: 0, max: 0 } } = control;
  expect(value.min).toBeCloseTo(strongest(found.votes.low, found.certainLinks) * 100, near);
  if (controls(found.votes.low, found.certainLinks)) expect(control.verdict).toBe('yes');
  else expect(control.verdict).not.toBe('yes');
  if (cornerCount(found.votes) > 40) return;
  const tried = corners(found.votes);
  expect(value.max).toBeCloseTo(Math.max(...tried.map(m => strongest(m, found.possibleLinks))) * 100, near);
  if (control.verdict === 'no' || control.verdict === 'none-reported')
    expect(tried.some(matrix => controls(matrix, found.possibleLinks))).toBe(false);
  const { wide, unreported } = withUnreported(found.votes.low, firmsAt);
  const mayControl = [[], ...[...owners, ...unplaced].map(party => [party])].some(alone =>
    jointlyControlled(wide, found.possibleLinks, [...alone, ...unreported], at),
  );
  if (control.verdict === 'no') expect(mayControl).toBe(false);
  if (control.verdict === 'none-reported') expect(mayControl).toBe(true);
  if (control.verdict === 'undetermined')
    expect(tried.some(matrix => controls(matrix, found.possibleLinks))).toBe(true);
};

const isCyclic = ({ shares: { high } }: Case): boolean =>
  high.some((_, i) => (integratedByWalks(high, [i], 8)[i] ?? 0) > 0 || (high[i]?.[i] ?? 0) > 0) ||
  high.some((row, i) => row.some((share, j) => share > 0 && (high[j]?.[i] ?? 0) > 0));

const seed = Number(process.env.SEED ?? 20_261_124);

describe('random graphs', () => {
  test('with ranges, unknowns and dates: both ends of every value, and every verdict, are those of the definitions', () => {
    const asked = fc.tuple(randomOwnership('ranged'), fc.constantFrom('2024-08-01', '2025-01-01', '2025-06-01'));
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 4 }), fc.integer(), ([drawing, asOf], which, assignments) => {
        counts.graphs += 1;
        const found = caseOf(drawing, asOf);
        if (isCyclic(found)) counts.cyclic += 1;
        checkHolder(found, knowledgeOf(drawing, asOf), drawing, firms[which] ?? 'alpha', assignments);
      }),
      { numRuns: runs(7_500), seed },
    );
  }, 120_000);

  test('with exact shares: every firm as holder, and its ultimate parents', () => {
    let withParents = 0;
    fc.assert(
      fc.property(randomOwnership('exact'), fc.integer(), (drawing, assignments) => {
        counts.graphs += 1;
        const found = caseOf(drawing, '2025-01-01');
        if (isCyclic(found)) counts.cyclic += 1;
        const snapshot = knowledgeOf(drawing, '2025-01-01');
        const analysis = analyseOwnership(snapshot, restricted);
        for (const firm of firms) {
          checkHolder(found, snapshot, drawing, firm, assignments);
          const at = found.ids.indexOf(firm);
          const expected = parentsOf(found.votes.low, found.certainLinks, at).map(parent => found.ids[parent] ?? '');
          if (found.isRounded || contradicts(found.votes, at, [], found.possibleLinks)) continue;
          expect(analysis.parents(firm).map(({ entity }) => entity)).toEqual(expected.toSorted());
          expect(analysis.parents(firm).filter(({ certainty }) => certainty === 'possible')).toEqual([]);
          if (expected.length > 0) withParents += 1;
        }
      }),
      { numRuns: runs(2_600), seed },
    );
    expect(withParents).toBeGreaterThan(seenAtLeast(500));
  }, 120_000);

  test('were enough, and of every sort', () => {
    console.error(`seed ${seed}: ${JSON.stringify(counts)}`);
    expect(counts.graphs).toBeGreaterThanOrEqual(seenAtLeast(10_000));
    expect(counts.cyclic).toBeGreaterThan(seenAtLeast(1_000));
    expect(counts.corners).toBeGreaterThan(seenAtLeast(10_000));
    expect(counts.undetermined).toBeGreaterThan(seenAtLeast(500));
    expect(counts.contradictions).toBeGreaterThan(seenAtLeast(100));
    expect(counts.no).toBeGreaterThan(seenAtLeast(200));
    expect(counts.noneReported).toBeGreaterThan(seenAtLeast(1_000));
  });
});
