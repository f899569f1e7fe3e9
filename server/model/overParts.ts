import type { Day, Span } from '../../domain/dates.ts';
import type { Sentence } from '../../domain/sentence.ts';
import { dateInWords } from '../../domain/words.ts';
import { agreed, type Verdict, verdictInWords } from './verdict.ts';

/** A verdict on a part of a span of days. */
type Part = { readonly part: Span; readonly verdict: Verdict };

const day = (text: Day): string => dateInWords(text);

/** `yes until 16 November 2023, no from 17 November 2023`; parts that follow each other with one verdict are one. */
const partsInWords = (parts: readonly Part[]): string => {
  const runs = parts.filter(({ verdict }, i) => parts[i - 1]?.verdict !== verdict);
  return runs
    .map(({ part, verdict }, i) => {
      const next = runs[i + 1];
      const last = next ? parts[parts.indexOf(next) - 1]?.part.last : undefined;
      return i === 0 && last !== undefined
        ? `${verdictInWords(verdict)} until ${day(last)}`
        : `${verdictInWords(verdict)} from ${day(part.first)}${last === undefined ? '' : ` to ${day(last)}`}`;
    })
    .join(', ');
};

/**
 * A verdict over a span of days: that of its parts where all agree, else undetermined with the parts named. `what` begins
 * the sentence, as `A sale would have needed something`. Parts are in the order of time.
 */
export const overParts = (
  parts: readonly Part[],
  what: string,
): { readonly verdict: Verdict; readonly reasons: readonly Sentence[] } => {
  const verdict = agreed(parts.map(part => part.verdict));
  const same = parts.every(part => part.verdict === parts[0]?.verdict);
  return { verdict, reasons: same ? [] : [{ text: `${what}: ${partsInWords(parts)}.`, sources: [] }] };
};
