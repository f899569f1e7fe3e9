import type { Certainty, ClaimStatus, RelationKind } from './generated/operations.ts';

const monthNames = [
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

/** `2025-03-04` → `4 March 2025`, `2025-03` → `some day in March 2025`: a partial date means its whole span. */
export const dateInWords = (date: string): string => {
  const [year, month, day] = date.split('-');
  if (month === undefined) return `some day in ${date}`;
  const named = `${monthNames[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? `some day in ${named}` : `${Number(day)} ${named}`;
};

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
export const numberInWords = (value: number): string => grouped.format(value);

/** `1 claim`, `2 claims`, `0 claims`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberInWords(count)} ${count === 1 ? one : many}`;

export const notReported = 'not reported';

type Worded = { readonly word: string; readonly meaning: string };

/** What a status says: the strength of the source, never the truth of the claim. */
export const statusWords: Readonly<Record<ClaimStatus, Worded>> = {
  CONVICTED: { word: 'convicted', meaning: 'A court convicted on it, or a plea of guilty covers it.' },
  REGISTERED: { word: 'registered', meaning: 'A public register or filing says so.' },
  OFFICIAL_STATEMENT: {
    word: 'official statement',
    meaning: 'A public body or the firm concerned says so officially.',
  },
  CHARGED: { word: 'charged', meaning: 'A charge or indictment says so; no court has found it proven.' },
  REPORTED: { word: 'reported', meaning: 'A publication reports it.' },
  ALLEGED: { word: 'alleged', meaning: 'Someone alleges it; the source does not vouch for it.' },
  DENIED: { word: 'denied', meaning: 'The party concerned denies it.' },
};

/** From the best supported down. */
export const statusOrder = Object.keys(statusWords) as readonly ClaimStatus[];

export const certaintyWords: Readonly<Record<Certainty, Worded>> = {
  CERTAIN: { word: 'certain', meaning: 'It held on every day of the chosen date, as far as the claims go.' },
  POSSIBLE: {
    word: 'possible',
    meaning: 'It may have held on the chosen date: its start or end is not reported exactly.',
  },
};

/** Two headings a kind, for a list of relations from an entity and to it. */
export const relationHeadings: Readonly<Record<RelationKind, readonly [from: string, to: string]>> = {
  OWNS: ['Owns', 'Owned by'],
  CONTROLS: ['Controls', 'Controlled by'],
  DIRECTS: ['Director of', 'Directors'],
  EMPLOYS: ['Employs', 'Employed by'],
  OPERATES: ['Operates', 'Operated by'],
  HOSTS: ['Houses', 'Stands in'],
  GRANTS: ['Grants as lessor', 'Granted by'],
  TAKES: ['Takes as lessee', 'Taken by'],
  COVERS: ['Covers', 'Covered by'],
  USES: ['Uses', 'Used by'],
  EQUIPPED_WITH: ['Equipped with', 'Part of'],
  SUPPLIES: ['Supplies', 'Supplied by'],
  RECEIVES: ['Receives', 'Received by'],
  CARRIES: ['Carries', 'Carried by'],
  PAYS: ['Pays', 'Paid by'],
  MAKES_TRIP: ['Makes the trip', 'Made by'],
  VISITS: ['Leads to', 'Visited on'],
  LISTS: ['Lists', 'Listed by'],
  EXPORTS: ['Exports', 'Exported by'],
  IMPORTS: ['Imports', 'Imported by'],
  OBSERVED: ['Values', 'Value of'],
  PARTY_TO: ['Party to', 'Parties'],
};

export const relationKindNames = Object.keys(relationHeadings) as readonly RelationKind[];

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** `MY` → `Malaysia`; text that is no code stays as it is. */
export const countryInWords = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code);

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
