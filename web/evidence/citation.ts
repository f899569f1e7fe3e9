import type { ClaimReplyFragment, SourceLineFragment } from '../generated/operations.ts';
import { dateInWords, statusWords } from '../words.ts';

/** A source as a line of a bibliography: publisher, title, date of publication, address. */
export const sourceInWords = ({ publisher, title, published, url }: SourceLineFragment): string =>
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

type Original = Pick<SourceLineFragment, 'id' | 'original'>;

/** Sources grouped by the report they repeat: each group counts as one independent source. */
export const byOriginal = <S extends Original>(sources: readonly S[]): readonly (readonly S[])[] => {
  const groups = new Map<string, Map<string, S>>();
  for (const source of sources) {
    const key = source.original ?? source.id;
    const group = groups.get(key) ?? new Map<string, S>();
    groups.set(key, group.set(source.id, source));
  }
  return [...groups.values()].map(group => [...group.values()]);
};

type Stated = { readonly status: ClaimReplyFragment['status']; readonly source: Original };

/** How many independent sources support something: repeats of one original count once, denials not at all. */
export const independentCount = (claims: readonly Stated[]): number =>
  byOriginal(claims.filter(claim => claim.status !== 'DENIED').map(claim => claim.source)).length;
