import { expect, test } from 'vitest';
import type { OwnershipChartQuery } from '../../../web/generated/operations.ts';
import { cardSize, chartLayout } from '../../../web/pages/entity/chart/chartLayout.ts';
import { ownershipChart } from '../../../web/pages/entity/chart/ownershipChart.ts';

type Report = OwnershipChartQuery['ownership'];

const entity = (id: string) => ({ id, kind: 'Firm' as const, name: id, label: id, place: null });

/** `a>b` holdings; owners in the order of the server with what they have of `firm`, those marked `!` restricted. */
const report = (
  holdings: string,
  owners: readonly string[],
  open: Readonly<Record<string, number>> = {},
  more: Partial<Report> = {},
): Report => ({
  ownerCount: owners.length,
  truncated: false,
  firm: entity('firm'),
  owners: owners.map(text => {
    const [, id = '', restricted, max] = /^(\w+)(!?)(?: (\d+))?$/.exec(text) ?? [];
    return {
      entity: entity(id),
      restricted: restricted === '!',
      integrated: max ? { min: 0, max: Number(max), minExclusive: false, maxExclusive: false } : null,
    };
  }),
  relations: holdings.split(' ').map(text => {
    const [from = '', to = ''] = text.split('>');
    return { id: text, kind: 'OWNS', from: { id: from }, to: { id: to } } as Report['relations'][number];
  }),
  unaccountedFor: Object.entries(open).map(([id, share]) => ({ firm: { id }, share })),
  excesses: [],
  ...more,
});

const tiers = ({ cards }: ReturnType<typeof ownershipChart>) =>
  Object.fromEntries(cards.map(({ id, tier }) => [id, tier]));

test('what nobody reports of a firm is a part of its own, and a firm without reported owners says so', () => {
  const chart = ownershipChart(report('a>firm b>a', ['a 62', 'b! 62'], { firm: 38, a: 0, b: 100 }));
  expect(chart.cards.filter(({ kind }) => kind === 'unaccounted')).toEqual([
    expect.objectContaining({ share: 38, tier: 1 }),
  ]);
  expect(chart.links).toContainEqual({ from: 'unaccounted for of firm', to: 'firm', relations: [], isInCircle: false });
  expect(chart.cards.find(({ id }) => id === 'b')).toMatchObject({ isUnowned: true, restricted: true, tier: 2 });
  expect(chart.cards.find(({ id }) => id === 'a')).toMatchObject({ isUnowned: false, restricted: false });
});

test('of figures that contradict, nothing is told as left over', () => {
  const chart = ownershipChart(
    report('a>firm', ['a 90'], { firm: 100, a: 100 }, { excesses: [{ firm: { id: 'firm' } }] }),
  );
  expect(chart.cards.map(({ kind }) => kind)).toEqual(['party', 'party']);
  expect(chart.cards[0]).toMatchObject({ isOverAllocated: true });
});

test('an owner stands above all firms that it holds; those of a circle are marked, and only they', () => {
  const chart = ownershipChart(report('a>firm b>a b>firm c>b b>c', ['a 1', 'b 2', 'c 3']));
  expect(tiers(chart)).toMatchObject({ firm: 0, a: 1, b: 2, c: 3 });
  const circular = chart.links.filter(({ isInCircle }) => isInCircle).map(({ from, to }) => `${from}>${to}`);
  expect(circular.sort()).toEqual(['b>c', 'c>b']);
  expect(chart.cards.flatMap(card => (card.kind === 'party' && card.isInCircle ? [card.id] : []))).toEqual(['b', 'c']);
});

test('many owners: the restricted and the strongest are drawn, the rest is counted at the firm and in all', () => {
  const owners = Array.from({ length: 50 }, (_, i) => `o${i} ${i}`);
  const holdings = owners.map((_, i) => `o${i}>firm`).join(' ');
  const chart = ownershipChart(report(`${holdings} x>firm`, [...owners, 'x!']));
  expect(chart.cards.filter(({ kind }) => kind === 'party').map(({ id }) => id)).toEqual([
    ...['firm', 'x', 'o49', 'o48', 'o47', 'o46', 'o45'],
  ]);
  expect(chart.cards.find(({ kind }) => kind === 'more')).toMatchObject({ owners: 45 });
  expect(chart.left).toBe(45);
  const wide = Array.from({ length: 400 }, (_, i) => `o${i} 5`);
  const tree = wide.map((_, i) => `o${i}>${i === 0 ? 'firm' : `o${Math.floor((i - 1) / 5)}`}`).join(' ');
  expect(ownershipChart(report(tree, wide)).cards.filter(({ kind }) => kind === 'party')).toHaveLength(40);
});

test('cards do not overlap, and the firm is below its owners', () => {
  const owners = Array.from({ length: 12 }, (_, i) => `o${i} ${i}`);
  const holdings = owners.map((_, i) => `o${i}>${i < 4 ? 'firm' : `o${i % 4}`}`).join(' ');
  const chart = ownershipChart(report(holdings, owners, { firm: 10, o0: 20 }));
  const { corners, width, height } = chartLayout(chart);
  const placed = chart.cards.map(({ id }) => corners.get(id) ?? { x: Number.NaN, y: Number.NaN });
  for (const [i, a] of placed.entries()) {
    expect(a.x >= 0 && a.y >= 0 && a.x + cardSize.width <= width && a.y + cardSize.height <= height).toBe(true);
    for (const b of placed.slice(i + 1))
      expect(Math.abs(a.x - b.x) >= cardSize.width || Math.abs(a.y - b.y) >= cardSize.height).toBe(true);
  }
  const firm = corners.get('firm')?.y ?? 0;
  expect(placed.filter(({ y }) => y >= firm)).toHaveLength(1);
});
