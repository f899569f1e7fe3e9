import type { RedFlagKind, RouteLineFragment } from '../../generated/operations.ts';
import { amountInWords } from '../tests/ledgerWords.ts';

type Leg = RouteLineFragment['legs'][number];
type Flag = RouteLineFragment['redFlags'][number];

export const flagTitles: Readonly<Record<RedFlagKind, string>> = {
  NEW_FIRM: 'New firm',
  LISTED_PARTY: 'Listed party',
  RESTRICTED_PLACE: 'Restricted place',
  QUANTITY_BEYOND_COUNT: 'More shipped in than counted',
};

/** `NVIDIA H100: 1,000 boards`; a number or a unit that nobody reports is said to be so. */
export const goodsInWords = ({ thing, quantity, unit }: Leg['goods'][number]): string =>
  quantity === null
    ? `${thing.label}: number not reported`
    : `${thing.label}: ${amountInWords(quantity)} ${unit ?? '(unit not reported)'}`;

/** Red flags of several routes, each once: routes that share shipments share their flags. */
export const flagsOf = (routes: readonly RouteLineFragment[]): readonly Flag[] => [
  ...new Map(
    routes.flatMap(({ redFlags }) => redFlags).map(flag => [`${flag.kind} ${flag.sentence.text}`, flag]),
  ).values(),
];
