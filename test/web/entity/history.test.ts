import { expect, test } from 'vitest';
import type { DossierClaimFragment, VerdictsSinceQuery } from '../../../web/generated/operations.ts';
import { dollars, moneyOf, withoutPrice } from '../../../web/pages/entity/history/money.ts';
import { happened, learned, usualSince, verdictChanges } from '../../../web/pages/entity/history/since.ts';
import { timeline } from '../../../web/pages/entity/history/timeline.ts';
import type { HeldRelation } from '../../../web/pages/entity/history/useHistory.ts';

type Told = { published?: string | null; accessed?: string; date?: string; relation?: object; name?: string };

const claim = (id: string, { published = '2024-01-01', accessed, date, relation, name }: Told): DossierClaimFragment =>
  ({
    ...{ id, status: 'REPORTED', statement: `Claim ${id}`, date: date ?? null },
    ...{ source: { published, accessed: accessed ?? null }, relation: relation ?? null },
    property: name === undefined ? null : { name },
  }) as never;

const held = (kind: string, dates: object = {}, node: object = {}, amountUsd: number | null = null): HeldRelation =>
  ({
    node: { id: `node of ${kind}`, kind: 'Lease', ...node },
    relation: {
      ...{ id: kind, kind, verb: kind.toLowerCase(), details: ['300 servers', 'from March 2025'], status: 'REPORTED' },
      ...{ from: { name: 'Quay' }, to: { name: 'the lease' }, start: null, end: null, amountUsd, ...dates },
    },
  }) as never;

test('a timeline has each date as it is told, once, in the order of first possible days', () => {
  const takes = held('TAKES', { start: '2025-03', end: '2025-08-01' });
  const events = timeline(
    {
      claims: [
        claim('c1', { date: '2025-03', relation: { start: '2025-03', end: null } }),
        claim('c2', { date: '2024', relation: { start: '2025-03', end: null } }),
        claim('c3', { date: '2025-06-01' }),
        claim('c4', {}),
        claim('c5', { date: '2023', name: 'name' }),
        claim('later', { date: '2025-06-02', published: '2026-01' }),
      ],
      relations: [takes, held('GRANTS', {}, { start: '2022', end: '2022' })],
    },
    [
      { name: 'Quay', start: null, end: '2023', claims: [] },
      { name: 'Quay Cloud', start: '2023', end: null, claims: [{ id: 'c5' } as never] },
    ],
    '2025-12-31',
  );
  expect(events.map(({ date, kind, what }) => [date, kind, what])).toEqual([
    ['2022', 'was', 'Quay grants (300 servers) the lease'],
    ['2023', 'name', 'is called Quay Cloud'],
    ['2024', 'claim', 'Claim c2'],
    ['2025-03', 'began', 'Quay takes (300 servers) the lease'],
    ['2025-06-01', 'claim', 'Claim c3'],
    ['2025-08-01', 'ended', 'Quay takes (300 servers) the lease'],
  ]);
});

test('what became known after a day: by the day on which it surely had come out, undated sources counted beside', () => {
  const claims = [
    claim('before', { published: '2025-03-01' }),
    claim('same day', { published: '2025-03-10' }),
    claim('month', { published: '2025-03' }),
    claim('after', { published: '2025-04-01' }),
    claim('read', { published: null, accessed: '2025-04-02' }),
    claim('later', { published: '2025-05-02' }),
    claim('undated', { published: null }),
  ];
  const { claims: found, undated } = learned(claims, '2025-03-10', '2025-05-01');
  expect(found.map(({ id }) => id)).toEqual(['month', 'after', 'read']);
  expect(undated).toBe(1);
  expect(usualSince('2025-05-01')).toBe('2025-01-31');
  expect(usualSince('2025-05')).toBe('2025-03-02');
});

test('what happened in the days between, and whether its date leaves other days open', () => {
  const event = (date: string) => ({ date, kind: 'claim', what: date }) as const;
  const events = ['2024', '2025-03-10', '2025-03', '2025-03-11', '2025', '2025-05', '2025-05-02'].map(event);
  expect(happened(events, '2025-03-10', '2025-05-01').map(({ event: { date }, isSure }) => [date, isSure])).toEqual([
    ['2025-03', false],
    ['2025-03-11', true],
    ['2025', false],
    ['2025-05', false],
  ]);
});

test('verdicts that are another by what became known, with lists; none where all are the same', () => {
  const row = (outcome: string, control: string, listings: readonly string[]) => ({
    rows: [
      {
        ...{ outcome, tests: [{ test: 'CONTROL', verdict: control }] },
        listings: listings.map(list => ({ id: list, list, start: '2025-04', from: { name: 'the bureau' } })),
      },
    ],
  });
  const asked = (before: object, after: object) => ({ before, after }) as unknown as VerdictsSinceQuery;
  const [was, is] = [row('NONE_REPORTED', 'NONE_REPORTED', []), row('COVERED_BY_OWNERSHIP', 'YES', ['Entity List'])];
  expect(verdictChanges(asked(was, is))).toEqual([
    'Outcome: none reported, now covered by ownership.',
    'Control: none reported, now yes.',
    'Newly reported on: Entity List since 2025-04.',
  ]);
  expect(verdictChanges(asked(is, is))).toEqual([]);
});

test('money: an amount that nobody reports is no 0, and leases without a price are counted', () => {
  const relations = [
    held('PAYS', {}, { kind: 'Firm' }),
    held('TAKES', {}, { priceUsd: 1_200_000 }),
    held('GRANTS', {}, { priceUsd: null }),
    held('RECEIVES', {}, { kind: 'Shipment', valueUsd: 0 }),
    held('OWNS', {}, { kind: 'Firm' }),
  ];
  const money = moneyOf(relations);
  expect(money.map(each => [each.what, dollars(each)])).toEqual([
    ['price of the lease', '1,200,000 US dollars'],
    ['value of the shipment', '0 US dollars'],
    ['payment', undefined],
  ]);
  expect(withoutPrice(relations)).toBe(1);
});
