import { groupBy } from '../../../../domain/groupBy.ts';
import type { Card, OwnershipChart } from './ownershipChart.ts';

export const cardSize = { width: 176, height: 84 } as const;
const [columnGap, rowGap, margin] = [20, 68, 8] as const;

/** Upper left corner of each card, in pixels, by id. */
export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  readonly corners: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
};

/** The firm at the bottom, its owners in rows above it, each as near as may be over the firms that it holds. */
export const chartLayout = ({ cards, links }: OwnershipChart): ChartLayout => {
  const rows = [...groupBy(cards, ({ tier }) => tier)].sort(([a], [b]) => a - b).map(([, row]) => row);
  const step = cardSize.width + columnGap;
  const middle = new Map<string, number>();
  for (const row of rows) {
    const over = (card: Card): number => {
      const below = links.flatMap(({ from, to }) => (from === card.id ? (middle.get(to) ?? []) : []));
      return below.length === 0 ? 0 : below.reduce((sum, x) => sum + x, 0) / below.length;
    };
    const isPart = ({ kind }: Card): number => Number(kind !== 'party');
    const placed = row
      .map(card => ({ card, wish: over(card) }))
      .toSorted((a, b) => a.wish - b.wish || isPart(a.card) - isPart(b.card));
    const centre = placed.reduce((sum, { wish }) => sum + wish, 0) / placed.length;
    for (const [i, { card }] of placed.entries()) middle.set(card.id, centre + (i - (placed.length - 1) / 2) * step);
  }
  const left = Math.min(...middle.values());
  const right = Math.max(...middle.values());
  const top = (tier: number): number => margin + (rows.length - 1 - tier) * (cardSize.height + rowGap);
  return {
    width: right - left + cardSize.width + 2 * margin,
    height: rows.length * (cardSize.height + rowGap) - rowGap + 2 * margin,
    corners: new Map(
      rows.flatMap((row, tier) =>
        row.map(({ id }) => [id, { x: (middle.get(id) ?? 0) - left + margin, y: top(tier) }] as const),
      ),
    ),
  };
};
