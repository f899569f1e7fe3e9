import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { certaintyRank, spanOf } from '../../../domain/dates.ts';
import { restrictedByDefault } from '../../../domain/restricted.ts';
import { type AccessFindings, type Chain, accessFindings as finding } from '../../../server/model/access/report.ts';
import { statusRank } from '../../../server/model/evidence.ts';
import { viewAt } from '../../../server/model/snapshot.ts';
import { type Drawing, type DrawnRelation, recordOf } from '../../support/graph.ts';
import { knownAt } from '../../support/judged.ts';
import { ask, type Question, stepName } from '../../support/oracle.ts';
import { everyKind, randomDrawing } from '../../support/randomDrawing.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const accessFindings = runSync(finding);

const jurisdictions = new Set(restrictedByDefault);
const everything = { first: 1_000_000, budget: 10_000_000 };

const find = (drawing: Drawing, question: Question, limits = everything): AccessFindings => {
  const knownBy = question.knownBy === undefined ? undefined : spanOf(question.knownBy);
  const snapshot = viewAt(recordOf(drawing), { asOf: spanOf(question.asOf), knownBy });
  return accessFindings(snapshot, question.starts, jurisdictions, limits);
};
const nameOf = (drawing: Drawing) => {
  const byId = new Map(
    drawing.relations.map(r => [[r.kind, r.from, r.to, r.properties.start ?? ''].join('~'), stepName(r)]),
  );
  return ({ id }: { id: string }): string => byId.get(id) ?? `${id} is not in the drawing`;
};
const pathsOf = (drawing: Drawing, { chains }: AccessFindings): string[] =>
  chains.map(({ steps }) => steps.map(step => nameOf(drawing)(step.relation)).join(' > '));
const order = ({ personnelOnly, certainty, status, steps }: Chain): number[] => [
  ...[Number(personnelOnly), certaintyRank(certainty), statusRank(status), steps.length],
];

const question: fc.Arbitrary<Question> = fc.record({
  starts: fc.constantFrom(['fleet1'], ['fleet2'], ['site1', 'fleet1'], ['fleet1', 'fleet2'], ['lease1']),
  asOf: fc.constantFrom('2024-06', '2024-12-01', '2025', '2025-02', '2025-07-01'),
  knownBy: fc.constantFrom('2023-12-31', '2024', '2025-03'),
});
const questions = fc.record(
  { starts: fc.constant(['fleet1']), asOf: fc.constant('2025-01-01'), knownBy: fc.constant('2025') },
  { requiredKeys: ['starts', 'asOf'] },
);
const anyQuestion = fc.oneof(question, questions);

describe('random graphs', () => {
  test('have the chains, parties, holders and measures that the definition gives when taken literally', () => {
    let withChains = 0;
    let chainCount = 0;
    let subleased = 0;
    fc.assert(
      fc.property(randomDrawing(), anyQuestion, (drawing, asked) => {
        const found = find(drawing, asked);
        const expected = ask(drawing, asked);
        expect(pathsOf(drawing, found).sort()).toEqual(expected.chains.map(({ steps }) => steps.join(' > ')).sort());
        expect(found.chainCount).toBe(expected.chains.length);
        expect(found.truncated).toBe(false);
        expect(found.parties).toEqual(expected.parties);
        const ends = new Set(expected.chains.map(({ party }) => party));
        for (const end of ends) expect(found.parties).toContain(end);
        expect(ends.size).toBe(found.parties.length);
        expect(found.holders.map(({ entity, certainty }) => [entity, certainty])).toEqual(expected.holders);
        expect(found.commonRelations.map(nameOf(drawing))).toEqual(
          found.chains[0] ? expected.common.toSorted(inOrderOf(pathsOf(drawing, found)[0] ?? '')) : [],
        );
        // Told by listing here; where not all is listed, by reaching (below).
        const byPath = new Map(expected.chains.map(chain => [chain.steps.join(' > '), chain]));
        for (const [i, path] of pathsOf(drawing, found).entries()) {
          const { steps: _, ...rest } = byPath.get(path) ?? { steps: [] };
          const { party, holder, certainty, status, personnelOnly, servers, share } = found.chains[i] ?? {};
          expect({ party, holder, certainty, status, personnelOnly, servers, share }).toEqual(rest);
        }
        const keys = found.chains.map(order);
        expect(keys).toEqual(keys.toSorted(lexicographic));
        withChains += Number(keys.length > 0);
        chainCount += keys.length;
        subleased += Number(pathsOf(drawing, found).some(path => path.includes('GRANTS')));
      }),
      { numRuns: runs(2_500) },
    );
    // A generator that drew nothing of interest would pass anything.
    expect(withChains).toBeGreaterThan(seenAtLeast(800));
    expect(chainCount).toBeGreaterThan(seenAtLeast(2_000));
    expect(subleased).toBeGreaterThan(seenAtLeast(50));
  });

  test('cut at a limit, give the best chains and the whole count; cut at a budget, say so and leave no party out', () => {
    let poorly = 0;
    fc.assert(
      fc.property(
        randomDrawing(),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 30 }),
        (drawing, first, budget) => {
          const asked = { starts: ['fleet1'], asOf: '2025' };
          const all = find(drawing, asked);
          const some = find(drawing, asked, { first, budget: everything.budget });
          expect(pathsOf(drawing, some)).toEqual(pathsOf(drawing, all).slice(0, first));
          expect(some.chainCount).toBe(all.chainCount);
          expect(some.truncated).toBe(all.chainCount > first);
          expect(some.parties).toEqual(all.parties);
          const poor = find(drawing, asked, { first: everything.first, budget });
          // The best first, and of each party at least one: never a party without a chain.
          const places = pathsOf(drawing, poor).map(path => pathsOf(drawing, all).indexOf(path));
          expect(places.every(place => place >= 0)).toBe(true);
          expect(poor.chains.map(order)).toEqual(poor.chains.map(order).toSorted(lexicographic));
          expect(new Set(places).size).toBe(poor.chainCount);
          expect(poor.truncated || poor.chainCount === all.chainCount).toBe(true);
          expect(poor.parties).toEqual(all.parties);
          expect([...new Set(poor.chains.map(({ party }) => party))].sort()).toEqual(all.parties);
          poorly += Number(poor.chains.length > 0 && poor.truncated);
        },
      ),
      { numRuns: runs(1_000) },
    );
    expect(poorly).toBeGreaterThan(seenAtLeast(80));
  });

  test('share the relations that all their chains run over, however few are listed', () => {
    let shared = 0;
    fc.assert(
      fc.property(randomDrawing(), anyQuestion, (drawing, asked) => {
        const expected = ask(drawing, asked).common.toSorted();
        const few = find(drawing, asked, { first: 0, budget: everything.budget });
        const poor = find(drawing, asked, { first: everything.first, budget: 1 });
        for (const { truncated, commonRelations } of [few, poor]) {
          if (!truncated) continue;
          const told = commonRelations.map(nameOf(drawing)).sort();
          expect(told).toEqual(expected);
          shared += Number(told.length > 0);
        }
      }),
      { numRuns: runs(1_500) },
    );
    expect(shared).toBeGreaterThan(seenAtLeast(300));
  });

  test('of a block that holds itself share what leads into it, though its chains cannot be counted', () => {
    const firms = Array.from({ length: 24 }, (_, i) => `firm${i}`);
    const block = firms.flatMap(a => firms.flatMap(b => (a === b ? [] : [`${a} OWNS 4% ${b}`])));
    const text = `lease1 COVERS fleet1; firm0 TAKES lease1; ${block.join('; ')}; omega@CN OWNS 60% firm23`;
    const found = accessFindings(knownAt(text), ['fleet1'], jurisdictions, { first: 5, budget: 2_000 });
    expect(found.truncated).toBe(true);
    expect(found.commonRelations.map(({ id }) => id)).toEqual([
      ...['COVERS~lease1~fleet1~', 'TAKES~firm0~lease1~', 'OWNS~omega~firm23~'],
    ]);
  });

  test('do not depend on the order in which the store hands them over', () => {
    const shuffled = randomDrawing().chain(drawing =>
      fc
        .shuffledSubarray([...drawing.relations], { minLength: drawing.relations.length })
        .map(relations => [drawing, { ...drawing, relations }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([drawing, other]) => {
        const asked = { starts: ['fleet1', 'site1'], asOf: '2025' };
        expect(pathsOf(other, find(other, asked))).toEqual(pathsOf(drawing, find(drawing, asked)));
      }),
      { numRuns: runs(300) },
    );
  });
});

// Adding these can only open ways. A new GRANTS, TAKES, COVERS or HOSTS may turn a lease into a sublease and close its own
// entrance; a title to hardware makes a sublease one that its grantor lets directly.
const plain = everyKind.filter(kind => !['GRANTS', 'TAKES', 'COVERS', 'HOSTS', 'OPERATES'].includes(kind));
const opensOnly = ({ kind, to }: DrawnRelation): boolean =>
  plain.includes(kind) && !(kind === 'OWNS' && ['fleet1', 'fleet2', 'site1'].includes(to));
const asked = { starts: ['fleet1'], asOf: '2025' };
/** A drawing, and one of its relations of the kinds that can only open ways. */
const withOne = randomDrawing()
  .filter(({ relations }) => relations.some(opensOnly))
  .chain(drawing => fc.tuple(fc.constant(drawing), fc.constantFrom(...drawing.relations.filter(opensOnly))));

describe('laws', () => {
  test('adding a relation never removes a chain; removing one removes exactly the chains over it', () => {
    fc.assert(
      fc.property(withOne, ([drawing, one]) => {
        const all = pathsOf(drawing, find(drawing, asked));
        const without = { ...drawing, relations: drawing.relations.filter(relation => relation !== one) };
        const left = all.filter(path => !path.split(' > ').includes(stepName(one)));
        expect(pathsOf(without, find(without, asked)).sort()).toEqual(left.sort());
      }),
      { numRuns: runs(500) },
    );
  });

  test('removing any relation removes every chain over it', () => {
    const any = randomDrawing().chain(drawing => fc.tuple(fc.constant(drawing), fc.constantFrom(...drawing.relations)));
    fc.assert(
      fc.property(any, ([drawing, one]) => {
        const without = { ...drawing, relations: drawing.relations.filter(relation => relation !== one) };
        const paths = pathsOf(without, find(without, asked)).flatMap(path => path.split(' > '));
        expect(paths).not.toContain(stepName(one));
      }),
      { numRuns: runs(300) },
    );
  });

  test('what was known earlier is part of what was known later, where each relation rests on one claim', () => {
    fc.assert(
      fc.property(randomDrawing([...plain, 'TAKES', 'COVERS']), drawing => {
        const at = (knownBy: string) => new Set(pathsOf(drawing, find(drawing, { ...asked, knownBy })));
        const [early, late, all] = [at('2024-01'), at('2025-01'), new Set(pathsOf(drawing, find(drawing, asked)))];
        for (const path of early) expect(late).toContain(path);
        for (const path of late) expect(all).toContain(path);
      }),
      { numRuns: runs(500) },
    );
  });

  test('a share never exceeds the smallest upper share on its chain', () => {
    fc.assert(
      fc.property(randomDrawing(), drawing => {
        for (const { steps, share } of find(drawing, asked).chains) {
          const shares = steps.flatMap(({ relation: { kind, properties } }) =>
            kind === 'OWNS' ? [Number(properties.shareMax ?? 100)] : [],
          );
          expect(share === undefined).toBe(shares.length === 0);
          if (share) expect(share.max).toBeLessThanOrEqual(Math.min(...shares));
          if (share) expect(share.min).toBeLessThanOrEqual(share.max);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

const lexicographic = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, i) => value - (b[i] ?? 0)).find(difference => difference !== 0) ?? 0;
const inOrderOf =
  (path: string) =>
  (a: string, b: string): number =>
    path.split(' > ').indexOf(a) - path.split(' > ').indexOf(b);
