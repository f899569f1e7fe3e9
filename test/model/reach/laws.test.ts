import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { mostCertain, spanOf } from '../../../domain/dates.ts';
import { partyKinds, targetKinds } from '../../../domain/vocabulary/kinds.ts';
import { placedAt } from '../../../server/model/access/target.ts';
import { partyTests } from '../../../server/model/accessTests/accessTests.ts';
import { isEnough } from '../../../server/model/ownership/aggregation.ts';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { coverageOf } from '../../../server/model/ownership/coverage.ts';
import { defaultRegime, regimeAt, regimeIds } from '../../../server/model/ownership/regimes.ts';
import { firmsBelow } from '../../../server/model/reach/affiliates.ts';
import { analyseAsked, reachView as viewing } from '../../../server/model/reach/reachView.ts';
import { type Snapshot, viewAt } from '../../../server/model/snapshot.ts';
import { type Drawing, type DrawnEntity, recordOf } from '../../support/graph.ts';
import { ask } from '../../support/oracle.ts';
import { randomDrawing } from '../../support/randomDrawing.ts';
import { randomOwnership } from '../../support/randomOwnership.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const reachView = runSync(viewing);
const regime = regimeAt(defaultRegime);
const none: ReadonlySet<string> = new Set();
const days = fc.constantFrom('2024-06', '2024-12-01', '2025', '2025-02', '2025-07-01');

const seated = (entity: DrawnEntity, country: string): DrawnEntity => {
  if (!partyKinds.has(entity.kind)) return entity;
  const place = { Firm: 'headquarters', National: 'citizenship', PublicBody: 'country' }[entity.kind as 'Firm'];
  return { ...entity, properties: { [place]: entity.kind === 'National' ? [country] : country } };
};
/** The drawing as if these parties alone had their seat in a restricted jurisdiction. */
const redrawn = ({ entities, relations }: Drawing, parties: ReadonlySet<string>): Drawing => ({
  entities: entities.map(entity => seated(entity, parties.has(entity.id) ? 'CN' : 'SG')),
  relations,
});
const knownOn = (drawing: Drawing, asOf: string): Snapshot => viewAt(recordOf(drawing), { asOf: spanOf(asOf) });
const idsOf = ({ entities }: Drawing, kinds: ReadonlySet<string>): readonly string[] =>
  entities.flatMap(({ id, kind }) => (kinds.has(kind) ? [id] : []));

/** What a question about one fleet, site or lease begins at. */
const startsOf = (target: string, snapshot: Snapshot): readonly string[] => {
  const entity = snapshot.entities.get(target);
  if (entity?.kind !== 'DataCenter') return [target];
  const fleets = [...snapshot.entities.values()].flatMap(({ id, kind }) => (kind === 'GpuFleet' ? [id] : []));
  return [...placedAt(entity, [target, ...fleets], snapshot).keys()];
};

describe('a target is in the reach of a party exactly when the party is in the answer for the target', () => {
  test('of each party alone, by the definition of chains taken literally', () => {
    let [reached, pairs] = [0, 0];
    fc.assert(
      fc.property(randomDrawing(), days, (drawing, asOf) => {
        const snapshot = knownOn(drawing, asOf);
        for (const party of idsOf(drawing, partyKinds)) {
          const { reached: found } = reachView(snapshot, { ids: new Set([party]), jurisdictions: none }, regime);
          const answers = idsOf(drawing, targetKinds).map(target => {
            const answer = ask(redrawn(drawing, new Set([party])), { starts: startsOf(target, snapshot), asOf });
            return { target, answer };
          });
          const expected = answers.filter(({ answer }) => answer.parties.includes(party)).map(({ target }) => target);
          expect(found.hardware.map(({ hardware }) => hardware)).toEqual(expected.toSorted());
          for (const { hardware, certainty, holders } of found.hardware) {
            const chains = answers.find(({ target }) => target === hardware)?.answer.chains ?? [];
            const held = new Set(chains.flatMap(({ holder }) => holder ?? []));
            for (const holder of held) expect(holders.map(({ entity }) => entity)).toContain(holder);
            if (!hardware.startsWith('site')) expect(certainty).toBe(mostCertain(chains.map(each => each.certainty)));
          }
          reached += found.hardware.length;
          pairs += answers.length;
        }
      }),
      { numRuns: runs(200) },
    );
    expect(reached).toBeGreaterThan(seenAtLeast(200));
    expect(reached).toBeLessThan(pairs);
  });

  test('of all parties of a jurisdiction at once', () => {
    let reached = 0;
    fc.assert(
      fc.property(randomDrawing(), days, (drawing, asOf) => {
        const snapshot = knownOn(drawing, asOf);
        const { reached: found } = reachView(snapshot, { ids: none, jurisdictions: new Set(['CN']) }, regime);
        const byTarget = new Map(found.hardware.map(each => [each.hardware, [...each.parties.keys()].sort()]));
        for (const target of idsOf(drawing, targetKinds)) {
          const { parties } = ask(drawing, { starts: startsOf(target, snapshot), asOf });
          expect(byTarget.get(target) ?? []).toEqual(parties);
        }
        reached += found.hardware.length;
      }),
      { numRuns: runs(300) },
    );
    expect(reached).toBeGreaterThan(seenAtLeast(300));
  });
});

describe('affiliates', () => {
  const firms: ReadonlySet<string> = new Set(['Firm']);
  const choice = fc.subarray(['alpha', 'beta', 'gamma', 'person1', 'body1'], { minLength: 1, maxLength: 3 });

  test('have the shares and the verdicts of the tests that ask who is behind a firm', () => {
    fc.assert(
      fc.property(randomOwnership('ranged'), choice, days, (drawing, chosen, asOf) => {
        const ids = new Set(chosen);
        const mine = analyseAsked(knownOn(drawing, asOf), { ids, jurisdictions: none }, regime);
        const other = analyseOwnership(knownOn(redrawn(drawing, ids), asOf), new Set(['CN']), regime);
        const below = firmsBelow(mine, ids);
        for (const firm of idsOf(drawing, firms)) {
          const told = partyTests(firm, mine).map(({ test: name, verdict, value, accountedFor }) => {
            return { name, verdict, value, accountedFor };
          });
          const asked = partyTests(firm, other).map(({ test: name, verdict, value, accountedFor }) => {
            return { name, verdict, value, accountedFor };
          });
          expect(told).toEqual(asked);
          const isReported = told.some(({ name, value }) => name !== 'headquarters' && (value?.max ?? 0) > 0);
          if (isReported && !ids.has(firm)) expect([...below.keys()]).toContain(firm);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test.each(regimeIds)('are covered tier by tier by those above, as the rule of %s has it', id => {
    let covered = 0;
    fc.assert(
      fc.property(randomOwnership('exact'), choice, (drawing, chosen) => {
        const ids = new Set(chosen);
        const reading = regimeAt(id);
        const analysis = analyseAsked(knownOn(drawing, '2025-02'), { ids, jurisdictions: none }, reading);
        const coverage = coverageOf(analysis, ids);
        for (const firm of idsOf(drawing, firms)) {
          if (ids.has(firm)) continue;
          const { held } = analysis.aggregated(firm);
          const isCoveredByShares = (owner: string): boolean => isEnough(reading)(analysis.aggregated(owner).held.min);
          const rulers = [...idsOf(drawing, firms)].filter(owner => owner !== firm && isCoveredByShares(owner));
          const isControlled = [...ids, ...rulers].some(party => analysis.control.by(party).certainly.has(firm));
          expect(coverage.has(firm)).toBe(isEnough(reading)(held.min) || (reading.orControl && isControlled));
          const { tier = 0, by = [] } = coverage.get(firm) ?? {};
          // Where control counts, a firm that a covered firm controls passes on what it holds.
          const isControlledBetween = (owner: string): boolean =>
            reading.orControl && [...coverage.keys()].some(above => analysis.control.by(above).certainly.has(owner));
          for (const owner of by) {
            const isAbove = ids.has(owner) || (coverage.get(owner)?.tier ?? tier) < tier;
            expect(isAbove || isControlledBetween(owner)).toBe(true);
          }
          covered += Number(coverage.has(firm));
        }
      }),
      { numRuns: runs(300) },
    );
    expect(covered).toBeGreaterThan(seenAtLeast(50));
  });
});
