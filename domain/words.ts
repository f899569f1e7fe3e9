import { type Day, daysBetween, spanOf } from './dates.ts';
import type { Properties } from './graph.ts';
import type { RelationKind } from './vocabulary/kinds.ts';
import { relationWords } from './vocabulary/relationWords.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2025-03-04` → `4 March 2025`, `2025-03` → `March 2025`, `2025` → `2025`. */
export const dateInWords = (date: string): string => {
  const [year, month, day] = date.split('-');
  if (month === undefined) return date;
  const named = `${months[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
};

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
export const numberInWords = (value: number): string => whole.format(value);

/** With a capital at its beginning, as a sentence has. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `1 month`, `3 months`. */
const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

const daysOfMonth = 365.25 / 12;

/**
 * How old the last report of something is on a day: `last confirmed 2025-06-30, 17 months before`. `lastConfirmed` is a
 * partial date, or undefined where no report is dated.
 */
export const continuanceInWords = (lastConfirmed: string | undefined, day: Day): string => {
  if (lastConfirmed === undefined) return 'no report of it is dated';
  const days = daysBetween(spanOf(lastConfirmed).last, day);
  const text = `last confirmed ${lastConfirmed}`;
  if (days <= 0) return text;
  const months = Math.round(days / daysOfMonth);
  return `${text}, ${days <= 45 ? counted(days, 'day') : counted(months, 'month')} before`;
};

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** `MY` → `Malaysia`. */
export const countryInWords = (code: string): string => regions.of(code) ?? code;

const meansInWords: Readonly<Record<string, string>> = {
  majority: 'by majority',
  board: 'through its board',
  contract: 'by contract',
  family: 'through family',
  subsidiary: 'as its subsidiary',
  other: 'by other means',
};

const number = (properties: Properties, name: string): number | undefined => {
  const value = properties[name];
  return typeof value === 'number' ? value : undefined;
};

type ShareWords = {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  /** The end is itself left out. */
  readonly minExclusive?: boolean | null | undefined;
  readonly maxExclusive?: boolean | null | undefined;
};

/** Per cent: `60 %`, `33–34 %`, `at least 5 %`, `more than 50, at most 75 %`; undefined where neither end is known. */
export const shareInWords = ({ min, max, minExclusive, maxExclusive }: ShareWords): string | undefined => {
  const least =
    typeof min === 'number' ? `${minExclusive ? 'more than' : 'at least'} ${numberInWords(min)}` : undefined;
  const most = typeof max === 'number' ? `${maxExclusive ? 'less than' : 'at most'} ${numberInWords(max)}` : undefined;
  if (least === undefined || most === undefined) return least || most ? `${least ?? most} %` : undefined;
  if (minExclusive || maxExclusive) return `${least}, ${most} %`;
  const [low, high] = [numberInWords(min ?? 0), numberInWords(max ?? 0)];
  return low === high ? `${low} %` : `${low}–${high} %`;
};

/** The share or the votes that a holding states, with how the figure is to be read. */
const statedShare = (properties: Properties, name: 'share' | 'voting'): string | undefined => {
  const [min, max] = [number(properties, `${name}Min`), number(properties, `${name}Max`)];
  const [minExclusive, maxExclusive] = [properties[`${name}MinExclusive`], properties[`${name}MaxExclusive`]];
  const words = shareInWords({ min, max, minExclusive: minExclusive === true, maxExclusive: maxExclusive === true });
  return words === undefined ? undefined : qualifier(properties) + words;
};

const countWords = { servers: 'servers', gpus: 'GPUs', quantity: 'units' } as const;

const qualifier = ({ approximate, bound }: Properties): string => {
  if (bound === 'at-least') return 'at least ';
  if (bound === 'at-most') return 'at most ';
  return approximate === true ? 'about ' : '';
};

const amount = (kind: RelationKind, properties: Properties): string | undefined => {
  if (kind === 'OWNS') {
    const share = statedShare(properties, 'share');
    const votes = statedShare(properties, 'voting');
    if (votes === undefined) return share;
    return share === undefined ? `${votes} of the votes` : `${share}, ${votes} of the votes`;
  }
  const counts = Object.entries(countWords).flatMap(([name, unit]) => {
    const value = number(properties, name);
    const stated = name === 'quantity' ? properties.unit : undefined;
    return value === undefined ? [] : [`${numberInWords(value)} ${typeof stated === 'string' ? stated : unit}`];
  });
  const usd = number(properties, 'amountUsd');
  if (usd !== undefined) counts.push(`${numberInWords(usd)} US dollars`);
  return counts.length === 0 ? undefined : qualifier(properties) + counts.join(', ');
};

type Worded = { readonly kind: RelationKind; readonly properties: Properties };

const dates = ({ start, end, endNoLater }: Properties): string | undefined => {
  const from = typeof start === 'string' ? `from ${dateInWords(start)}` : undefined;
  const latest = endNoLater === true ? ' at the latest' : '';
  const to = typeof end === 'string' ? `to ${dateInWords(end)}${latest}` : undefined;
  if (start !== undefined && start === end && typeof start === 'string') return `in ${dateInWords(start)}`;
  return from && to ? `${from} ${to}` : (from ?? to);
};

/** What is recorded of a relation beside its ends: amount, role, means, list and dates, each in words. */
export const relationDetails = ({ kind, properties }: Worded): readonly string[] => {
  const { role, means, list, remote } = properties;
  return [
    amount(kind, properties),
    typeof role === 'string' ? `as ${role}` : undefined,
    kind === 'CONTROLS' && typeof means === 'string' ? (meansInWords[means] ?? means) : undefined,
    typeof list === 'string' ? `on the ${list}` : undefined,
    remote === true ? 'from afar' : remote === false ? 'on the spot' : undefined,
    dates(properties),
  ].filter(part => part !== undefined);
};

const inBrackets = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` (${parts.join(', ')})`);

/** What the one end does to the other: `owns`, read backwards `owned by`. */
export const relationVerb = (kind: RelationKind, forward: boolean): string =>
  relationWords[kind].verbs[forward ? 0 : 1];

/** A relation without its ends: `owns (33–34 %)`, `covers (300 servers, from March 2025)`. */
export const relationInWords = (relation: Worded): string =>
  relationVerb(relation.kind, true) + inBrackets(relationDetails(relation));

/** Verb and detail of a relation read in the direction of a chain; `forward` when that is the relation's own. */
export const stepInWords = (relation: Worded, forward: boolean): { verb: string; detail: string } => ({
  verb: relationVerb(relation.kind, forward),
  detail: inBrackets(relationDetails(relation)),
});
