import fc from 'fast-check';
import type { Properties } from '../../domain/graph.ts';
import type { Drawing, DrawnEntity, DrawnRelation } from './graph.ts';

const firms = ['alpha', 'beta', 'gamma', 'delta', 'omega'] as const;
const people = ['person1', 'body1'] as const;

const place = fc.constantFrom('CN', 'CN', 'SG', 'US', undefined);

const entity = (id: string): fc.Arbitrary<DrawnEntity> =>
  place.map((country): DrawnEntity => {
    if (id.startsWith('person'))
      return { id, kind: 'National', properties: country === undefined ? {} : { citizenship: [country] } };
    if (id.startsWith('body')) return { id, kind: 'PublicBody', properties: country === undefined ? {} : { country } };
    return { id, kind: 'Firm', properties: country === undefined ? {} : { headquarters: country } };
  });

const given = (values: Record<string, string | number | undefined>): Properties =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Properties;

type Range = readonly [number | undefined, number | undefined];
const exact = fc.constantFrom<Range[]>(
  [0, 0],
  [2, 2],
  [10, 10],
  [25, 25],
  [33.3, 33.3],
  [50, 50],
  [51, 51],
  [100, 100],
);
const ranged = fc.oneof(
  exact,
  fc.constantFrom<Range[]>([undefined, undefined], [10, 60], [0, 30], [33, 34], [undefined, 65.6], [51, undefined]),
);

const relation = (share: fc.Arbitrary<Range>, dated: boolean): fc.Arbitrary<DrawnRelation> =>
  fc
    .record({
      kind: fc.constantFrom('OWNS' as const, 'OWNS' as const, 'OWNS' as const, 'OWNS' as const, 'CONTROLS' as const),
      from: fc.constantFrom(...firms, ...people),
      to: fc.constantFrom(...firms),
      share,
      votes: fc.option(share, { nil: undefined, freq: 6 }),
      means: fc.constantFrom(undefined, 'subsidiary', 'contract'),
      start: dated ? fc.constantFrom(undefined, undefined, '2024', '2025-03') : fc.constant(undefined),
      end: dated ? fc.constantFrom(undefined, undefined, undefined, '2025-01', '2026') : fc.constant(undefined),
      known: dated ? fc.constantFrom('2025-01-01', '2025-01-01', '2024-06', '2025-06-15') : fc.constant('2025-01-01'),
    })
    .map(
      ({ kind, from, to, share: [shareMin, shareMax], votes, means, start, end, known }): DrawnRelation => ({
        ...{ kind, from, to, status: 'reported', known },
        properties: given({
          ...{ start, end },
          ...(kind === 'OWNS' ? { shareMin, shareMax, votingMin: votes?.[0], votingMax: votes?.[1] } : { means }),
        }),
      }),
    );

/**
 * Small graphs of owners and owned, with cycles and firms that hold themselves. `exact`: every share known and certain;
 * else shares may be ranges or unknown, and holdings dated.
 */
export const randomOwnership = (precision: 'exact' | 'ranged'): fc.Arbitrary<Drawing> =>
  fc
    .record({
      entities: fc.tuple(...[...firms, ...people].map(entity)),
      relations: fc.array(relation(precision === 'exact' ? exact : ranged, precision === 'ranged'), {
        minLength: 3,
        maxLength: 11,
        size: 'max',
      }),
    })
    .map(({ entities, relations }) => ({
      entities,
      // Figures of one holder are one relation; `oneFact.test.ts` tries several.
      relations: [...new Map(relations.map(r => [`${r.kind} ${r.from} ${r.to}`, r])).values()],
    }));
