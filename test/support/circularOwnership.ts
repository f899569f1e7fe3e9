import fc from 'fast-check';
import type { Drawing, DrawnRelation } from './graph.ts';

/** Firms that hold each other in many circles, with figures that add up to a little or a lot over 100, ranges, votes and control. */
export const circularOwnership = (): fc.Arbitrary<Drawing> => {
  const firms = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const people = ['person1', 'person2', 'body1'];
  const figure = fc.oneof(
    fc.constantFrom(5, 10, 16.7, 20, 25, 30, 33.3, 33.4, 40, 50, 50.1, 51, 60, 66.7, 100).map(share => [share, share]),
    fc.constantFrom([10, 60], [0, 30], [33, 34], [20, 55], [40, 51], [0, 100]),
  );
  const relation: fc.Arbitrary<DrawnRelation> = fc
    .record({
      kind: fc.constantFrom('OWNS' as const, 'OWNS' as const, 'OWNS' as const, 'OWNS' as const, 'CONTROLS' as const),
      from: fc.constantFrom(...firms, ...firms, ...people),
      to: fc.constantFrom(...firms),
      share: figure,
      votes: fc.option(figure, { nil: undefined, freq: 5 }),
      status: fc.constantFrom('reported' as const, 'reported' as const, 'reported' as const, 'alleged' as const),
    })
    .map(({ kind, from, to, share, votes, status }) => {
      const figures = {
        ...{ shareMin: share[0] ?? 0, shareMax: share[1] ?? 0 },
        ...(votes ? { votingMin: votes[0] ?? 0, votingMax: votes[1] ?? 0 } : {}),
      };
      return { kind, from, to, status, known: '2025-01-01', properties: kind === 'OWNS' ? figures : {} };
    });
  return fc.array(relation, { minLength: 6, maxLength: 24, size: 'max' }).map(relations => ({
    entities: [...firms, ...people].map(id => {
      const kind = id.startsWith('person') ? 'National' : id.startsWith('body') ? 'PublicBody' : 'Firm';
      return { id, kind, properties: {} };
    }),
    relations: [...new Map(relations.map(each => [`${each.kind} ${each.from} ${each.to}`, each])).values()],
  }));
};
