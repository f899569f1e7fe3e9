import { certaintyWords } from '../../core/words.ts';
import { flagTitles, goodsInWords } from '../../features/routes/routeWords.ts';
import type { RouteLineFragment } from '../../generated/operations.ts';
import type { FileColumn } from './fileColumns.ts';

type Leg = RouteLineFragment['legs'][number];

export type LegRow = { readonly route: RouteLineFragment; readonly number: number; readonly leg: Leg };

/** One row for each shipment of each route, as files have them. */
export const legRows = (routes: readonly RouteLineFragment[]): readonly LegRow[] =>
  routes.flatMap((route, i) => route.legs.map(leg => ({ route, number: i + 1, leg })));

const names = (relations: Leg['supplies']): string | undefined =>
  relations.map(({ from }) => from.name).join('; ') || undefined;

export const legColumns: readonly FileColumn<LegRow>[] = [
  { title: 'Route', text: ({ number }) => String(number) },
  { title: 'Shipment', text: ({ leg }) => leg.shipment.name },
  { title: 'Supplied by', text: ({ leg }) => names(leg.supplies) },
  { title: 'Received by', text: ({ leg }) => names(leg.receives) },
  { title: 'Goods', text: ({ leg }) => leg.goods.map(goodsInWords).join('; ') || undefined },
  { title: 'From', text: ({ leg }) => leg.start ?? undefined },
  { title: 'To', text: ({ leg }) => leg.end ?? undefined },
  { title: 'Gap before', text: ({ leg }) => leg.gap ?? undefined },
  {
    title: 'Same goods as before',
    text: ({ leg }) => (leg.certainty === null ? undefined : certaintyWords[leg.certainty].word),
  },
  { title: 'Where the trail stops', text: ({ route }) => route.stop },
  {
    title: 'Red flags',
    text: ({ route }) =>
      route.redFlags.map(({ kind, about }) => `${flagTitles[kind]}: ${about.name}`).join('; ') || undefined,
  },
];
