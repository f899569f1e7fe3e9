import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { spanOf } from '../../../domain/dates.ts';
import { partyTests } from '../../../server/model/accessTests/accessTests.ts';
import { restrictedStatus } from '../../../server/model/accessTests/restrictedStatus.ts';
import { analyseOwnership, type OwnershipAnalysis } from '../../../server/model/ownership/analysis.ts';
import { ownershipReport } from '../../../server/model/ownership/report.ts';
import { viewAt } from '../../../server/model/snapshot.ts';
import type { Verdict } from '../../../server/model/verdict.ts';
import { type Drawing, type DrawnRelation, recordOf } from '../../support/graph.ts';
import { resultAt, verdictAt } from '../../support/judged.ts';
import { randomOwnership } from '../../support/randomOwnership.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const restricted = new Set(['CN']);
const firms = ['alpha', 'beta', 'gamma', 'delta', 'omega'];
const analysisOf = (drawing: Drawing): OwnershipAnalysis =>
  analyseOwnership(viewAt(recordOf(drawing), { asOf: spanOf('2025-01-01') }), restricted);
const report = runSync(ownershipReport);

type Verdicts = Readonly<Record<string, Verdict>>;
const verdictsOf = (firm: string, analysis: OwnershipAnalysis): Verdicts => ({
  status: restrictedStatus(firm, 'any', analysis).verdict,
  ...Object.fromEntries(partyTests(firm, analysis).map(({ test, verdict }) => [test, verdict])),
});

/** A report whose owners fit beside those already told: it contradicts none of them. */
const addition = fc.record({
  from: fc.constantFrom('person8', 'person9', ...firms),
  to: fc.constantFrom(...firms),
  part: fc.double({ min: 0.1, max: 1, noNaN: true }),
});

const withAddition = (drawing: Drawing, { from, to, part }: { from: string; to: string; part: number }): Drawing => {
  const { shares, votes } = analysisOf(drawing).ownership;
  const taken = (stakes: typeof shares) => (stakes.get(to) ?? []).reduce((sum, { min }) => sum + min, 0);
  const isKnown = drawing.relations.some(
    relation => relation.kind === 'OWNS' && relation.from === from && relation.to === to,
  );
  const room = Math.floor((100 - Math.max(taken(shares), taken(votes))) * part);
  if (room <= 0 || from === to || isKnown) return drawing;
  const relation: DrawnRelation = {
    ...{ kind: 'OWNS', from, to, status: 'reported', known: '2025-01-01' },
    properties: { shareMin: room, shareMax: room },
  };
  const persons = [
    { id: 'person8', kind: 'National' as const, properties: { citizenship: ['CN'] } },
    { id: 'person9', kind: 'National' as const, properties: { citizenship: ['SG'] } },
  ];
  return { entities: [...drawing.entities, ...persons], relations: [...drawing.relations, relation] };
};

describe('silence is not a no', () => {
  test('adding a report that contradicts none turns no NO into anything else', () => {
    let held = 0;
    fc.assert(
      fc.property(randomOwnership('exact'), fc.array(addition, { minLength: 1, maxLength: 3 }), (drawing, added) => {
        const later = added.reduce(withAddition, drawing);
        const [before, after] = [analysisOf(drawing), analysisOf(later)];
        // A record that contradicts itself has no world in which all of it holds.
        const { shares, votes } = after.ownership.overAllocated;
        if (shares.size + votes.size > 0) return;
        for (const firm of firms) {
          const now = verdictsOf(firm, after);
          for (const [name, verdict] of Object.entries(verdictsOf(firm, before))) {
            if (verdict !== 'no') continue;
            held += 1;
            expect({ [name]: now[name] }).toEqual({ [name]: 'no' });
          }
        }
      }),
      { numRuns: runs(3_000) },
    );
    expect(held).toBeGreaterThan(seenAtLeast(300));
  });

  test('no place says no where another leaves it open', () => {
    let open = 0;
    fc.assert(
      fc.property(randomOwnership('ranged'), fc.constantFrom(...firms), (drawing, firm) => {
        const analysis = analysisOf(drawing);
        const { status, control, headquarters } = verdictsOf(firm, analysis);
        const { owners, restrictedShare } = report(firm, analysis, 50);
        const byOwners = owners.filter(owner => owner.restricted === 'yes').map(({ controls }) => controls);
        // The test of control, the owners of the report and the ultimate parents speak of the same control.
        for (const verdict of ['yes', 'undetermined'] as const) {
          if (byOwners.includes(verdict)) expect(['yes', 'undetermined']).toContain(control);
        }
        if (control === 'no') expect(new Set(byOwners.filter(verdict => verdict !== 'no')).size).toBe(0);
        if (control === 'yes' || control === 'undetermined') open += 1;
        // The full definition is never surer of a no than the seat alone.
        if (status === 'no') expect(headquarters).toBe('no');
        // The status asks for ultimate parents: who is certainly controlled from outside its own circle is none.
        const { control: controlled, unplaced } = analysis;
        const above = [...controlled.above(firm)];
        const isPassedOver = (owner: string): boolean =>
          [...controlled.above(owner)].some(
            other => controlled.by(other).certainly.has(owner) && controlled.verdict(owner, other) === 'no',
          );
        const mayBeRestricted = above.filter(owner => analysis.partiesBut(firm).has(owner) || unplaced.has(owner));
        const mayBeParents = [undefined, ...mayBeRestricted.filter(owner => !isPassedOver(owner))];
        if (mayBeParents.some(owner => controlled.verdict(owner, firm) !== 'no')) expect(status === 'no').toBe(false);
        const interest = partyTests(firm, analysis).find(({ test: name }) => name === 'effective-interest');
        expect(restrictedShare === undefined || (interest?.value?.max ?? 0) > 0).toBe(true);
        if (interest?.value !== undefined && interest.value.max > 0) {
          expect(restrictedShare?.min).toBeCloseTo(interest.value.min, 9);
          expect(restrictedShare?.max).toBeCloseTo(interest.value.max, 9);
        }
      }),
      { numRuns: runs(5_000) },
    );
    expect(open).toBeGreaterThan(seenAtLeast(500));
  });
});

describe('a controlling parent whose owners are known in part', () => {
  const parent = 'x@CN OWNS 33-34% p@US; p CONTROLS a@US means subsidiary';
  test('is no 0 and no no: what x owns through it, and that the rest is unaccounted for', () => {
    expect(resultAt(parent, 'a', 'effective-interest')).toMatchObject({
      ...{ verdict: 'none-reported', value: { min: 0, max: 34 }, accountedFor: 0 },
    });
    expect(resultAt(parent, 'a', 'aggregation').value).toBeUndefined();
    expect(verdictAt(parent, 'a', 'aggregation')).toBe('none-reported');
    expect(verdictAt(parent, 'a', 'control')).toBe('none-reported');
    expect(verdictAt(parent, 'a', 'headquarters')).toBe('none-reported');
  });

  test('two restricted parents without a share: undetermined, never 0', () => {
    const two = 'x@CN CONTROLS a@SG means subsidiary; y@CN CONTROLS a means subsidiary';
    for (const name of ['effective-interest', 'aggregation'] as const)
      expect(resultAt(two, 'a', name)).toMatchObject({ verdict: 'undetermined', value: { min: 0, max: 100 } });
    expect(verdictAt(two, 'a', 'control')).toBe('yes');
  });

  test('no is what owners outside leave too little for', () => {
    expect(resultAt('person1@SG OWNS 60% a', 'a', 'aggregation')).toMatchObject({
      ...{ verdict: 'no', margin: -10, accountedFor: 60 },
    });
    expect(verdictAt('person1@SG OWNS 40% a', 'a', 'aggregation')).toBe('none-reported');
    // An owner outside whose own owners nobody reports may itself be owned from a restricted jurisdiction.
    expect(verdictAt('y@SG OWNS 60% a', 'a', 'aggregation')).toBe('none-reported');
    expect(verdictAt('y@SG OWNS 60% a; person1@SG OWNS 51% y', 'a', 'aggregation')).toBe('no');
    // So may one of unknown citizenship be of such a jurisdiction.
    expect(verdictAt('person1 OWNS 60% a', 'a', 'aggregation')).toBe('none-reported');
  });

  test('tests of owners do not apply to a person, those of shares not to a public body', () => {
    const verdicts = (party: string) =>
      ['headquarters', 'effective-interest', 'aggregation', 'control'].map(name =>
        verdictAt('person1@CN OWNS 10% a; body1@CN OWNS 10% a', party, name as 'control'),
      );
    expect(verdicts('person1')).toEqual(Array(4).fill('not-applicable'));
    expect(verdicts('body1')).toEqual(['yes', ...Array(3).fill('not-applicable')]);
  });
});
