import type { ClaimReplyFragment, SourceLineFragment } from '../generated/operations.ts';
import { dateInWords, statusWords } from './words.ts';

/** A source as a line of a bibliography: publisher, title, date of publication, address. */
export const sourceInWords = ({
  publisher,
  title,
  published,
  url,
}: Pick<SourceLineFragment, 'publisher' | 'title' | 'published' | 'url'>): string =>
  [
    publisher,
    `“${title}”`,
    published === null ? 'date of publication not stated' : `published ${dateInWords(published)}`,
    url,
  ]
    .filter(part => part !== null)
    .join(', ');

/** A claim as one would cite it: what is said, how well supported, by whom, where, and its id here. */
export const citationOf = ({
  id,
  status,
  statement,
  attributedTo,
  source,
}: Omit<ClaimReplyFragment, 'date' | 'property'>): string => {
  const speaker = attributedTo === null ? '' : `, according to ${attributedTo}`;
  return `${statement} [${statusWords[status].word}${speaker}] ${sourceInWords(source)}. Throughline claim ${id}.`;
};
