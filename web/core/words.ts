import { dateInWords as dateAsWritten, numberInWords } from '../../domain/words.ts';
import type { Certainty, ClaimStatus, Verdict } from '../generated/operations.ts';

/** `2025-03-04` → `4 March 2025`, `2025-03` → `some day in March 2025`: a partial date means its whole span. */
export const dateInWords = (date: string): string =>
  date.length === 10 ? dateAsWritten(date) : `some day in ${dateAsWritten(date)}`;

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
  PRESUMED: {
    word: 'presumed',
    meaning: 'It held, no end is reported, and its last report is older than the chosen date: it is taken to go on.',
  },
  POSSIBLE: {
    word: 'possible',
    meaning: 'It may have held on the chosen date: its start or end is not reported exactly.',
  },
};

/** From the surest down. */
export const certaintyOrder = Object.keys(certaintyWords) as readonly Certainty[];

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** `MY` → `Malaysia`; text that is no code stays as it is. */
export const countryInWords = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code);

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a verdict says and does not say. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  YES: 'The reports support it.',
  NO: 'Owners outside the restricted jurisdictions account for so much that the threshold cannot be reached.',
  UNDETERMINED: 'What is reported leaves it open, or contradicts itself.',
  NONE_REPORTED: 'No report leads to a yes, and not everything is accounted for. No finding of absence.',
  NOT_APPLICABLE: 'The test has no meaning for this party: nobody owns a person.',
};

/** The same words wherever a verdict stands: on screen, on paper, in files. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  YES: 'yes',
  NO: 'no',
  UNDETERMINED: 'undetermined',
  NONE_REPORTED: 'none reported',
  NOT_APPLICABLE: 'not applicable',
};
