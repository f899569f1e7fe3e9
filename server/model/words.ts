import type { Properties } from './graph.ts';
import type { RelationKind } from './kinds.ts';

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

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** `MY` → `Malaysia`. */
export const countryInWords = (code: string): string => regions.of(code) ?? code;

/** Two verbs a kind: what the actor does, and what is done to the thing. */
export const verbs: Readonly<Record<RelationKind, readonly [active: string, passive: string]>> = {
  OWNS: ['owns', 'owned by'],
  CONTROLS: ['controls', 'controlled by'],
  DIRECTS: ['is a director of', 'directed by'],
  EMPLOYS: ['employs', 'employed by'],
  OPERATES: ['operates', 'operated by'],
  HOSTS: ['houses', 'housed in'],
  GRANTS: ['grants', 'granted by'],
  TAKES: ['takes', 'taken by'],
  COVERS: ['covers', 'covered by'],
  USES: ['uses', 'used by'],
  EQUIPPED_WITH: ['is equipped with', 'fitted in'],
  SUPPLIES: ['supplies', 'supplied by'],
  RECEIVES: ['receives', 'received by'],
  CARRIES: ['carries', 'carried by'],
  PAYS: ['pays', 'paid by'],
  MAKES_TRIP: ['makes', 'made by'],
  VISITS: ['leads to', 'visited on'],
  LISTS: ['lists', 'listed by'],
  EXPORTS: ['exports', 'exported by'],
  IMPORTS: ['imports', 'imported by'],
  OBSERVED: ['has the value', 'a value of'],
  PARTY_TO: ['is a party to', 'with the party'],
};

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

const rangeInWords = (min: number | undefined, max: number | undefined): string | undefined => {
  if (min === undefined && max === undefined) return undefined;
  if (min === undefined) return `at most ${numberInWords(max ?? 100)} %`;
  if (max === undefined) return `at least ${numberInWords(min)} %`;
  return min === max ? `${numberInWords(min)} %` : `${numberInWords(min)}–${numberInWords(max)} %`;
};

const countWords = { servers: 'servers', gpus: 'GPUs', quantity: 'units' } as const;

const qualifier = ({ approximate, bound }: Properties): string => {
  if (bound === 'at-least') return 'at least ';
  if (bound === 'at-most') return 'at most ';
  return approximate === true ? 'about ' : '';
};

const amount = (kind: RelationKind, properties: Properties): string | undefined => {
  if (kind === 'OWNS') {
    const share = rangeInWords(number(properties, 'shareMin'), number(properties, 'shareMax'));
    const votes = rangeInWords(number(properties, 'votingMin'), number(properties, 'votingMax'));
    if (votes === undefined) return share;
    return share === undefined ? `${votes} of the votes` : `${share}, ${votes} of the votes`;
  }
  const counts = Object.entries(countWords).flatMap(([name, unit]) => {
    const value = number(properties, name);
    return value === undefined ? [] : [`${numberInWords(value)} ${unit}`];
  });
  const usd = number(properties, 'amountUsd');
  if (usd !== undefined) counts.push(`${numberInWords(usd)} US dollars`);
  return counts.length === 0 ? undefined : qualifier(properties) + counts.join(', ');
};

const dates = ({ start, end }: Properties): string | undefined => {
  const from = typeof start === 'string' ? `from ${dateInWords(start)}` : undefined;
  const to = typeof end === 'string' ? `to ${dateInWords(end)}` : undefined;
  if (start !== undefined && start === end && typeof start === 'string') return `in ${dateInWords(start)}`;
  return from && to ? `${from} ${to}` : (from ?? to);
};

const details = (kind: RelationKind, properties: Properties): string => {
  const { role, means, list, remote } = properties;
  const parts = [
    amount(kind, properties),
    typeof role === 'string' ? `as ${role}` : undefined,
    kind === 'CONTROLS' && typeof means === 'string' ? (meansInWords[means] ?? means) : undefined,
    typeof list === 'string' ? `on the ${list}` : undefined,
    remote === true ? 'from afar' : remote === false ? 'on the spot' : undefined,
    dates(properties),
  ].filter(part => part !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

type Worded = { readonly kind: RelationKind; readonly properties: Properties };

/** A relation without its ends: `owns (33–34 %)`, `covers (300 servers, from March 2025)`. */
export const relationInWords = ({ kind, properties }: Worded): string => verbs[kind][0] + details(kind, properties);

/** Verb and detail of a relation read in the direction of a chain; `forward` when that is the relation's own. */
export const stepInWords = ({ kind, properties }: Worded, forward: boolean): { verb: string; detail: string } => ({
  verb: verbs[kind][forward ? 0 : 1],
  detail: details(kind, properties),
});
