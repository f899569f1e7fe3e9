import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../domain/dates.ts';
import { suppose } from '../../../server/model/access/whatIf.ts';
import { partyTests } from '../../../server/model/accessTests/accessTests.ts';
import type { TestResult } from '../../../server/model/accessTests/testResult.ts';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { controllingRelations, controlRestsOn } from '../../../server/model/ownership/relationsUsed.ts';
import { type KnownRelation, type Snapshot, viewAt } from '../../../server/model/snapshot.ts';
import { recordOf } from '../../support/graph.ts';
import { randomOwnership } from '../../support/randomOwnership.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const restricted = new Set(['CN']);
const measured = (snapshot: Snapshot, firm: string): readonly TestResult[] =>
  partyTests(firm, analyseOwnership(snapshot, restricted)).filter(result => result.threshold !== undefined);
const order = ['no', 'none-reported', 'undetermined', 'yes'];

const graphs = fc
  .tuple(randomOwnership('ranged'), fc.nat(), fc.constantFrom('alpha', 'gamma', 'omega'))
  .map(([drawing, pick, firm]) => {
    const snapshot = viewAt(recordOf(drawing), { asOf: spanOf('2025-01-01') });
    const holdings = snapshot.relations.filter(({ kind, certainty }) => kind === 'OWNS' && certainty !== undefined);
    return { snapshot, holding: holdings[pick % Math.max(1, holdings.length)], firm };
  });

describe('laws', () => {
  test('raising a share never lowers a result, and making it exact never widens one', () => {
    let raised = 0;
    let narrowed = 0;
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 40 }), ({ snapshot, holding, firm }, more) => {
        if (!holding) return;
        const { shareMin = 0, shareMax = 100 } = holding.properties as Record<string, number | undefined>;
        const low = holding.certainty === 'certain' ? shareMin : 0;
        const at = (min: number, max: number) =>
          measured(suppose(snapshot, [{ relation: holding.id, suppose: { min, max } }]), firm);
        const before = at(low, shareMax);
        const higher = at(Math.min(100, low + more), Math.min(100, shareMax + more));
        // A figure that the other owners leave no room for is read within its rounding: see figures.ts.
        const others = snapshot.relations
          .filter(({ id, kind, to }) => kind === 'OWNS' && to === holding.to && id !== holding.id)
          .reduce((sum, { properties: { shareMin: least = 0 } }) => sum + Number(least), 0);
        const middle = Math.min((low + shareMax) / 2, Math.max(low, 100 - others));
        const exact = at(middle, middle);
        for (const [i, result] of before.entries()) {
          const [up, inside] = [higher[i], exact[i]];
          if (!result.value) continue;
          if (up?.value) {
            raised += 1;
            expect(up.value.min).toBeGreaterThanOrEqual(result.value.min - 1e-9);
          }
          if (inside?.value) {
            narrowed += 1;
            expect(inside.value.min).toBeGreaterThanOrEqual(result.value.min - 1e-9);
            expect(inside.value.max).toBeLessThanOrEqual(result.value.max + 1e-9);
            if (result.verdict !== 'undetermined') expect(inside.verdict).toBe(result.verdict);
          }
        }
      }),
      { numRuns: runs(1_500) },
    );
    expect(raised).toBeGreaterThan(seenAtLeast(1_000));
    expect(narrowed).toBeGreaterThan(seenAtLeast(1_000));
  });

  test('ending a holding or control never raises a certain result, and of a firm whose owners nobody reports none is reported', () => {
    fc.assert(
      fc.property(graphs, ({ snapshot, holding, firm }) => {
        if (!holding) return;
        const before = measured(snapshot, firm);
        const after = measured(suppose(snapshot, [{ relation: holding.id, suppose: 'ended' }]), firm);
        for (const [i, result] of before.entries()) {
          const less = after[i];
          if (!result.value || !less?.value) continue;
          expect(less.value.min).toBeLessThanOrEqual(result.value.min + 1e-9);
          // What another held leaves room: what stood between the answer and the threshold may then be open.
          const mayOpen = result.verdict === 'no' || (result.verdict === 'none-reported' && less.verdict !== 'yes');
          expect(order.indexOf(less.verdict) <= order.indexOf(result.verdict) || mayOpen).toBe(true);
        }
        const all = snapshot.relations.map(({ id }) => ({ relation: id, suppose: 'ended' as const }));
        for (const { value, verdict, accountedFor } of measured(suppose(snapshot, all), firm))
          expect([value, verdict, accountedFor]).toEqual([undefined, 'none-reported', 0]);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test('an ultimate parent is presumed exactly where a holding is by which it controls the firm, whatever is looked at first', () => {
    const isPresumed = ({ certainty }: KnownRelation): boolean => certainty === 'presumed';
    let presumed = 0;
    fc.assert(
      fc.property(graphs, ({ snapshot, firm }) => {
        const analysis = analyseOwnership(snapshot, restricted);
        for (const { entity } of analysis.parents(firm)) {
          const rests = controlRestsOn(isPresumed, entity, firm, analysis);
          expect(rests).toBe(controllingRelations(entity, firm, analysis).some(isPresumed));
          if (rests) presumed += 1;
        }
      }),
      { numRuns: runs(1_500) },
    );
    expect(presumed).toBeGreaterThan(seenAtLeast(100));
  });
});
