import { numberInWords } from '../../../domain/words.ts';
import { countryInWords } from '../../core/words.ts';
import type { ValueEndsFragment } from '../../generated/operations.ts';

const scales: readonly (readonly [from: number, unit: string])[] = [
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
];
const figures = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/** `1874000000` → `$1.874 bn`; a figure of four digits, since sources give no more. */
export const usd = (value: number): string => {
  const [from, unit] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const sign = value < 0 ? '−' : '';
  return `${sign}$${figures.format(Math.abs(value) / from)}${unit === '' ? '' : ` ${unit}`}`;
};

/** One value, or both ends where sources differ. */
export const usdRange = ({ low, high }: ValueEndsFragment): string =>
  high === null ? `at least ${usd(low)}` : low === high ? usd(low) : `${usd(low)} to ${usd(high)}`;

const rounded = (value: number, digits: number): string =>
  numberInWords(Number(value.toPrecision(digits))).replace('-', '−');

export const ratioText = ({ low, high }: ValueEndsFragment): string =>
  high === null || low === high ? `× ${rounded(low, 3)}` : `× ${rounded(low, 3)} to ${rounded(high, 3)}`;

export const percentText = ({ low, high }: ValueEndsFragment): string =>
  high === null || Math.round(low) === Math.round(high)
    ? `${low > 0 ? '+' : ''}${numberInWords(Math.round(low)).replace('-', '−')} %`
    : `${numberInWords(Math.round(low)).replace('-', '−')} to ${numberInWords(Math.round(high)).replace('-', '−')} %`;

export const countText = ({ low, high }: ValueEndsFragment): string => {
  const [from, to] = [numberInWords(Math.round(low)), high === null ? undefined : numberInWords(Math.round(high))];
  return to === undefined ? `at least ${from}` : from === to ? from : `${from} to ${to}`;
};

/** One end of a flow: a country, or all together where the reporter gives its total. */
export const endInWords = (country: string | null | undefined): string =>
  country == null ? 'all countries together' : countryInWords(country);
