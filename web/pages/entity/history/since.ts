import { spanOf } from '../../../../domain/dates.ts';
import { isKnown } from '../../../../domain/publication.ts';
import { dayNumber, dayText } from '../../../core/days.ts';
import { verdictWords } from '../../../core/words.ts';
import { outcomeOfServer, outcomeWords } from '../../../features/record/outcomeWords.ts';
import { listingInWords } from '../../../features/record/recordWords.ts';
import { testLooks } from '../../../features/tests/testWords.ts';
import type { DossierClaimFragment, VerdictsSinceQuery } from '../../../generated/operations.ts';
import { type Event, isDated } from './timeline.ts';

const usualDays = 90;

/** The day from which changes are told unless another is chosen: 90 days before the day of knowledge. */
export const usualSince = (knownBy: string): string => dayText(dayNumber(spanOf(knownBy).last) - usualDays);

/** The claims that first counted as known after `since` and by `knownBy`, and how many of no dated source may be among them. */
export const learned = (
  claims: readonly DossierClaimFragment[],
  since: string,
  knownBy: string,
): { readonly claims: readonly DossierClaimFragment[]; readonly undated: number } => ({
  claims: claims.filter(claim => isKnown(claim, spanOf(knownBy)) && !isKnown(claim, spanOf(since))),
  undated: claims.filter(claim => !isDated(claim)).length,
});

export type Happened = { readonly event: Event; readonly isSure: boolean };

/** What began, ended or happened after `since` and by `asOf`; not sure where its date allows an earlier or a later day. */
export const happened = (events: readonly Event[], since: string, asOf: string): readonly Happened[] =>
  events.flatMap(event => {
    const { first, last } = spanOf(event.date);
    const [after, until] = [spanOf(since).last, spanOf(asOf).last];
    return last > after && first <= until ? [{ event, isSure: first > after && last <= until }] : [];
  });

type Row = VerdictsSinceQuery['before']['rows'][number];

const outcomeOf = ({ outcome }: Row): string =>
  outcome === null ? 'not evaluated' : outcomeWords[outcomeOfServer[outcome]].word;

/** What of the verdicts on a party is another by what was known later, each in a sentence; empty where all are the same. */
export const verdictChanges = ({ before, after }: VerdictsSinceQuery): readonly string[] => {
  const [was, is] = [before.rows[0], after.rows[0]];
  if (!was || !is) return [];
  const listed = (row: Row): ReadonlySet<string> => new Set(row.listings.map(listingInWords));
  const [listsBefore, listsAfter] = [listed(was), listed(is)];
  return [
    ...(was.outcome === is.outcome ? [] : [`Outcome: ${outcomeOf(was)}, now ${outcomeOf(is)}.`]),
    ...is.tests.flatMap(({ test, verdict }) => {
      const former = was.tests.find(other => other.test === test);
      if (!former || former.verdict === verdict) return [];
      return [`${testLooks[test].title}: ${verdictWords[former.verdict]}, now ${verdictWords[verdict]}.`];
    }),
    ...[...listsAfter].filter(list => !listsBefore.has(list)).map(list => `Newly reported on: ${list}.`),
    ...[...listsBefore].filter(list => !listsAfter.has(list)).map(list => `No longer reported on: ${list}.`),
  ];
};
