import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { ledgerOf as work } from '../../../server/model/ledger/ledger.ts';
import { type DrawnRelation, recordOf, today } from '../../support/graph.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const ledgerOf = runSync(work);
/** From least to most, both ends whole and included. */
type Range = readonly [number, number];
type Lease = {
  readonly id: string;
  /** By the place of the fleet: what it takes of it, or undefined where that is not said; absent where it takes none. */
  readonly covers: readonly (Range | 'unsaid' | undefined)[];
  readonly whole: number | undefined;
  readonly takers: readonly string[];
  /** The lease of whose lessee it is a sublease. */
  readonly head?: string;
};
type World = {
  readonly sizes: readonly number[];
  readonly owners: readonly (readonly string[])[];
  readonly leases: readonly Lease[];
};

/** Two firms with a seat in China, two without; the second of each may grant a sublease, since it takes one lease alone. */
const firms = ['xi', 'xu', 'yo', 'ya'] as const;
const isMine = (firm: string): boolean => firm.startsWith('x');
const most = 3;
const amounts = Array.from({ length: most + 1 }, (_, i) => i);

/** Every way to give each lease a whole number of each fleet. */
const everyAssignment = ({ sizes, leases }: World): number[][][] => {
  const ways = leases.map(({ covers }) =>
    covers.reduce<number[][]>(
      (rows, cover) => rows.flatMap(row => (cover === undefined ? [0] : amounts).map(amount => [...row, amount])),
      [[]],
    ),
  );
  const all = ways.reduce<number[][][]>((found, way) => found.flatMap(rows => way.map(row => [...rows, row])), [[]]);
  return all.filter(taken => {
    const of = (id: string | undefined): readonly number[] => taken[leases.findIndex(lease => lease.id === id)] ?? [];
    const fits = sizes.every(
      (size, fleet) => leases.reduce((sum, { id, head }) => sum + (head ? 0 : (of(id)[fleet] ?? 0)), 0) <= size,
    );
    return (
      fits &&
      leases.every(({ id, covers, whole, head }) => {
        const sum = of(id).reduce((a, b) => a + b, 0);
        const counted = covers.every(cover => cover !== 'unsaid');
        if (whole !== undefined && !counted && sum !== whole) return false;
        return of(id).every((amount, fleet) => {
          const cover = covers[fleet];
          if (Array.isArray(cover) && (amount < cover[0] || amount > cover[1])) return false;
          return head === undefined || amount <= (of(head)[fleet] ?? 0);
        });
      })
    );
  });
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What each fleet and lease keeps in one filling, with who may have it. */
const keptIn = ({ sizes, owners, leases }: World, taken: readonly (readonly number[])[]) => [
  ...leases.map(({ id, takers }, i) => {
    const sublet = sum(leases.map(({ head }, j) => (head === id ? sum(taken[j] ?? []) : 0)));
    return { share: id, amount: sum(taken[i] ?? []) - sublet, holders: takers };
  }),
  ...sizes.map((size, fleet) => {
    const gone = sum(leases.map(({ head }, i) => (head === undefined ? (taken[i]?.[fleet] ?? 0) : 0)));
    return { share: `fleet${fleet}`, amount: size - gone, holders: owners[fleet] ?? [] };
  }),
];

/** The accounts that are asked about: of one firm with a seat in China or of both, in all or of one share. */
type Account = { readonly of: (firm: string) => boolean; readonly share: string | undefined };

/** The least and the most of each account, by trying all; undefined where no filling is true. */
const naive = (world: World, accounts: readonly Account[]): readonly Range[] | undefined => {
  const all = everyAssignment(world).map(taken => keptIn(world, taken));
  if (all.length === 0) return undefined;
  return accounts.map(({ of, share }): Range => {
    const ends = all.map(kept => {
      const asked = kept.filter(each => share === undefined || each.share === share);
      const least = asked.filter(({ holders }) => holders.length > 0 && holders.every(of));
      return [
        sum(least.map(each => each.amount)),
        sum(asked.filter(e => e.holders.some(of)).map(e => e.amount)),
      ] as const;
    });
    return [Math.min(...ends.map(([least]) => least)), Math.max(...ends.map(([, greatest]) => greatest))];
  });
};

const relation = (kind: DrawnRelation['kind'], from: string, to: string, more: DrawnRelation['properties'] = {}) => ({
  ...{ kind, from, to, status: 'reported' as const, known: today },
  properties: { start: '2020-01-01', end: '2030-12-31', ...more },
});

/** The last lease begins on the fourth of ten days; before, the world is without it. */
const [first, begins, last] = ['2025-01-01', '2025-01-04', '2025-01-10'];
const days = { before: 3, after: 7 };
const lateLease = 'lease3';

const numberOf = (cover: Range | 'unsaid'): DrawnRelation['properties'] => {
  if (cover === 'unsaid') return {};
  const [min, max] = cover;
  if (min === max) return { servers: min };
  return max === Number.POSITIVE_INFINITY ? { servers: min, bound: 'at-least' } : { servers: max, bound: 'at-most' };
};

const ledgerIn = ({ sizes, owners, leases }: World) =>
  ledgerOf(
    recordOf({
      entities: [
        ...firms.map(id => ({ id, kind: 'Firm' as const, properties: { headquarters: isMine(id) ? 'CN' : 'SG' } })),
        ...sizes.map((servers, i) => ({ id: `fleet${i}`, kind: 'GpuFleet' as const, properties: { servers } })),
        ...leases.map(({ id, whole }) => ({
          ...{ id, kind: 'Lease' as const, properties: whole === undefined ? {} : { servers: whole } },
        })),
      ],
      relations: [
        ...owners.flatMap((found, i) => found.map(owner => relation('OWNS', owner, `fleet${i}`))),
        ...leases.flatMap(({ id, covers, takers, head }) => {
          const dates = id === lateLease ? { start: begins } : {};
          const grantor = leases.find(lease => lease.id === head)?.takers[0];
          return [
            ...covers.flatMap((cover, i) =>
              cover ? [relation('COVERS', id, `fleet${i}`, { ...numberOf(cover), ...dates })] : [],
            ),
            ...takers.map(taker => relation('TAKES', taker, id, dates)),
            ...(grantor === undefined ? [] : [relation('GRANTS', grantor, id, dates)]),
          ];
        }),
      ],
    }),
    sizes.map((_, i) => `fleet${i}`),
    new Set(['CN']),
    { first, last },
  );

const size = fc.integer({ min: 1, max: most });
const few = fc.integer({ min: 0, max: 2 });
const cover: fc.Arbitrary<Range | 'unsaid'> = fc.oneof(
  fc.constant('unsaid' as const),
  few.map((n): Range => [n, n]),
  few.map((n): Range => [0, n]),
  few.map((n): Range => [n, Number.POSITIVE_INFINITY]),
);
const covers = fc
  .tuple(fc.option(cover, { nil: undefined, freq: 3 }), fc.option(cover, { nil: undefined, freq: 3 }))
  .filter(found => found.some(each => each !== undefined));
const whole = fc.option(fc.integer({ min: 1, max: most }), { nil: undefined });
const holders = (among: readonly string[], minLength: number) => fc.subarray([...among], { minLength, maxLength: 2 });

const world: fc.Arbitrary<World> = fc
  .record({
    sizes: fc.tuple(size, size),
    owners: fc.tuple(holders(['xi', 'yo'], 0), holders(['xi', 'yo'], 0)),
    granter: fc.constantFrom('xu', 'ya'),
    first: fc.record({ covers, whole, others: holders(['xi', 'yo'], 0) }),
    second: fc.record({ covers, whole, takers: holders(['xi', 'yo'], 0) }),
    third: fc.record({ covers, whole, takers: holders(['xi', 'yo'], 0), isSub: fc.boolean() }),
  })
  .map(({ sizes, owners, granter, first, second, third }) => {
    // Only of what its head lease covers; of another it is a lease of its own.
    const both = third.covers.map((each, i) => (first.covers[i] === undefined ? undefined : each));
    const sub = third.isSub && both.some(each => each !== undefined);
    return {
      ...{ sizes, owners },
      leases: [
        { id: 'lease1', covers: first.covers, whole: first.whole, takers: [granter, ...first.others] },
        { id: 'lease2', ...second },
        {
          ...{ id: 'lease3', whole: third.whole, takers: third.takers },
          ...(sub ? { covers: both, head: 'lease1' } : { covers: third.covers }),
        },
      ],
    };
  });

const mine = firms.filter(isMine);
const accountsIn = ({ sizes, leases }: World): readonly (Account & { readonly party: string | undefined })[] => {
  const shares = [undefined, ...leases.map(({ id }) => id), ...sizes.map((_, i) => `fleet${i}`)];
  return [
    { party: undefined, of: isMine, share: undefined },
    ...mine.flatMap(party => shares.map(share => ({ party, of: (firm: string) => firm === party, share }))),
  ];
};

test('both ends of every account, by party, share and period, are reached by some filling, found by trying all, and no filling lies beyond', () => {
  const seen = { true: 0, contradictory: 0, sublet: 0, open: 0, sure: 0, byShare: 0 };
  fc.assert(
    fc.property(world, drawn => {
      const ledger = ledgerIn(drawn);
      const accounts = accountsIn(drawn);
      const early = naive({ ...drawn, leases: drawn.leases.filter(({ id }) => id !== lateLease) }, accounts);
      const late = naive(drawn, accounts);
      expect(ledger?.contradictory.length === 0).toBe(early !== undefined && late !== undefined);
      if (!early || !late || !ledger) {
        seen.contradictory += 1;
        return;
      }
      const expected = accounts.map((_, i) => {
        const at = (end: 0 | 1): number =>
          days.before * (early[i]?.[end] ?? Number.NaN) + days.after * (late[i]?.[end] ?? Number.NaN);
        return { min: at(0), max: at(1) };
      });
      const told = accounts.map(({ party, share }) => {
        if (party === undefined) return ledger.total.servers;
        const entry = ledger.entries.find(each => each.party === party);
        if (share === undefined) return entry?.servers ?? { min: 0, max: 0 };
        const lines = entry?.lines.filter(line => line.share === share) ?? [];
        return {
          min: sum(lines.map(({ servers }) => servers.min)),
          max: sum(lines.map(({ servers }) => servers.max ?? Number.POSITIVE_INFINITY)),
        };
      });
      expect(told).toEqual(expected);
      const [total = { min: 0, max: 0 }, ...others] = expected;
      seen.true += 1;
      seen.sublet += Number(drawn.leases.some(({ head }) => head !== undefined));
      seen.open += Number(total.min < total.max);
      seen.sure += Number(total.min > 0);
      seen.byShare += Number(others.some(({ min, max }) => min > 0 && min < max));
    }),
    { numRuns: runs(800) },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(seenAtLeast(80));
});
