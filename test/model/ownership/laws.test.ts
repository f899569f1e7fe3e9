import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppose } from '../../../server/model/access/whatIf.ts';
import { partyTests } from '../../../server/model/accessTests/accessTests.ts';
import { groundOf } from '../../../server/model/accessTests/ground.ts';
import type { TestResult } from '../../../server/model/accessTests/testResult.ts';
import { spanOf } from '../../../server/model/dates.ts';
import { type Knowledge, recall } from '../../../server/model/recall.ts';
import { recordOf } from '../../support/graph.ts';
import { randomOwnership } from '../../support/randomOwnership.ts';

const restricted = new Set(['CN']);
const measured = (knowledge: Knowledge, firm: string): readonly TestResult[] =>
  partyTests(firm, groundOf(knowledge, restricted)).filter(result => result.threshold !== undefined);
const order = ['no', 'undetermined', 'yes'];

const graphs = fc
  .tuple(randomOwnership('ranged'), fc.nat(), fc.constantFrom('alpha', 'gamma', 'omega'))
  .map(([drawing, pick, firm]) => {
    const knowledge = recall(recordOf(drawing), { asOf: spanOf('2025-01-01') });
    const holdings = knowledge.relations.filter(({ kind, certainty }) => kind === 'OWNS' && certainty !== undefined);
    return { knowledge, holding: holdings[pick % Math.max(1, holdings.length)], firm };
  });

describe('laws', () => {
  test('raising a share never lowers a result, and making it exact never widens one', () => {
    let raised = 0;
    let narrowed = 0;
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 40 }), ({ knowledge, holding, firm }, more) => {
        if (!holding) return;
        const { shareMin = 0, shareMax = 100 } = holding.properties as Record<string, number | undefined>;
        const low = holding.certainty === 'certain' ? shareMin : 0;
        const at = (min: number, max: number) =>
          measured(suppose(knowledge, [{ relation: holding.id, suppose: { min, max } }]), firm);
        const before = at(low, shareMax);
        const higher = at(Math.min(100, low + more), Math.min(100, shareMax + more));
        const exact = at((low + shareMax) / 2, (low + shareMax) / 2);
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
      { numRuns: 1_500 },
    );
    expect(raised).toBeGreaterThan(1_000);
    expect(narrowed).toBeGreaterThan(1_000);
  });

  test('ending a holding or control never raises a certain result, and a firm nobody owns is owned by nobody', () => {
    fc.assert(
      fc.property(graphs, ({ knowledge, holding, firm }) => {
        if (!holding) return;
        const before = measured(knowledge, firm);
        const after = measured(suppose(knowledge, [{ relation: holding.id, suppose: 'ended' }]), firm);
        for (const [i, result] of before.entries()) {
          const less = after[i];
          if (!result.value || !less?.value) continue;
          expect(less.value.min).toBeLessThanOrEqual(result.value.min + 1e-9);
          expect(order.indexOf(less.verdict) <= order.indexOf(result.verdict) || result.verdict === 'no').toBe(true);
        }
        const all = knowledge.relations.map(({ id }) => ({ relation: id, suppose: 'ended' as const }));
        for (const { value } of measured(suppose(knowledge, all), firm)) expect(value).toEqual({ min: 0, max: 0 });
      }),
      { numRuns: 1_000 },
    );
  });
});
