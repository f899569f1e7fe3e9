import { keptList } from '../../core/keptList.ts';
import { outcomeOfServer, outcomeWords } from '../../features/record/outcomeWords.ts';
import type { KeptDecisionFragment, MatchDecision } from '../../generated/operations.ts';

export const decisionWords = {
  'true-match': 'true match',
  'false-positive': 'false positive',
  unclear: 'unclear',
} as const;

export type Verdict = keyof typeof decisionWords;

export const isVerdict = (text: string): text is Verdict => Object.hasOwn(decisionWords, text);

/** The words of the server. */
export const verdictOfServer: Readonly<Record<MatchDecision, Verdict>> = {
  TRUE_MATCH: 'true-match',
  FALSE_POSITIVE: 'false-positive',
  UNCLEAR: 'unclear',
};
export const serverVerdict: Readonly<Record<Verdict, MatchDecision>> = {
  'true-match': 'TRUE_MATCH',
  'false-positive': 'FALSE_POSITIVE',
  unclear: 'UNCLEAR',
};

/** What somebody decided of a name and a party that it may mean, and what the check said then. */
export type Decision = {
  readonly asked: string;
  /** Id of the party. */
  readonly party: string;
  readonly decision: Verdict;
  readonly note: string;
  readonly reviewer: string;
  /** ISO time. */
  readonly decidedAt: string;
  /** What was decided upon: the outcome as shown, both dates and the data revision. */
  readonly outcome: string;
  readonly asOf: string;
  readonly knownBy: string;
  readonly revision: string;
  /** How well the name matched, from 0 to 1; absent where the check gave no score for this party. */
  readonly score?: number;
  /** Id of the regime of the 50 Percent Rule; absent from what former versions kept in the browser. */
  readonly regime?: string;
  /** Absent from what the browser keeps. */
  readonly isInStore?: true;
};

export const keptIn = ({ isInStore }: Decision): 'store' | 'browser' => (isInStore ? 'store' : 'browser');

const texts = ['asked', 'party', 'note', 'reviewer', 'decidedAt', 'outcome', 'asOf', 'knownBy', 'revision'] as const;

const isDecision = (value: unknown): value is Decision =>
  typeof value === 'object' &&
  value !== null &&
  texts.every(key => typeof Reflect.get(value, key) === 'string') &&
  ['undefined', 'number'].includes(typeof Reflect.get(value, 'score')) &&
  ['undefined', 'string'].includes(typeof Reflect.get(value, 'regime')) &&
  !('isInStore' in value) &&
  isVerdict(String(Reflect.get(value, 'decision')));

/** The decisions in a text that the browser kept. */
export const readDecisions = (text: string | null): readonly Decision[] => keptList(text, isDecision);

/** A decision as the store gives it. */
export const fromStore = ({ id: _id, entity, decision, outcome, score, ...rest }: KeptDecisionFragment): Decision => ({
  ...rest,
  party: entity,
  decision: verdictOfServer[decision],
  outcome: outcomeWords[outcomeOfServer[outcome]].word,
  ...(score === null ? {} : { score }),
  isInStore: true,
});

/** Decisions of both places in the order in which they were taken. */
export const inOrderOfTime = (...places: readonly (readonly Decision[])[]): readonly Decision[] =>
  places.flat().sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : a.decidedAt > b.decidedAt ? 1 : 0));

/** All decisions on a name and a party, in the order of the record. */
export const decisionsOn = (all: readonly Decision[], asked: string, party: string): readonly Decision[] =>
  all.filter(decision => decision.asked === asked && decision.party === party);

/** The latest decision of each name and party: the one that counts. */
export type Latest = ReadonlyMap<string, Decision>;

const matchKey = (asked: string, party: string): string => JSON.stringify([asked, party]);

/** `all` in the order in which they were taken. */
export const latestOf = (all: readonly Decision[]): Latest =>
  new Map(all.map(decision => [matchKey(decision.asked, decision.party), decision]));

export const decisionOn = (latest: Latest, asked: string, party: string): Decision | undefined =>
  latest.get(matchKey(asked, party));

/** Columns and rows of the file of decisions: every one of them, with whether it is the latest of its name and party. */
export const decisionsTable = (
  all: readonly Decision[],
): { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | undefined)[])[] } => {
  const latest = latestOf(all);
  return {
    columns: [
      ...['asked', 'id', 'decision', 'decisionNote', 'reviewer', 'decidedAt', 'standing', 'decidedOutcome'],
      ...['decidedScore', 'decidedRegime', 'decidedAsOf', 'decidedKnownBy', 'decidedRevision', 'keptIn'],
    ],
    rows: all.map(each => [
      ...[each.asked, each.party, decisionWords[each.decision], each.note, each.reviewer, each.decidedAt],
      ...[decisionOn(latest, each.asked, each.party) === each ? 'latest' : 'earlier', each.outcome],
      ...[each.score?.toFixed(2), each.regime, each.asOf, each.knownBy, each.revision, keptIn(each)],
    ]),
  };
};
