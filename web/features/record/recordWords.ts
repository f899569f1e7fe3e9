import { counted } from '../../core/words.ts';
import type { ScreenedLineFragment, ScreenQuery } from '../../generated/operations.ts';

type Listing = Pick<ScreenedLineFragment['listings'][number], 'list' | 'start' | 'from'>;

/** A listing in words: `Entity List since 2023-03`; a list without a name is called by who keeps it. */
export const listingInWords = ({ list, start, from }: Listing): string =>
  `${list ?? `list of ${from.name}`}${start === null ? '' : ` since ${start}`}`;

/**
 * `Entity List (12 firms, as of 2025-09-16)`, or `(…, edition of 2026-11-20)` where a data set holds it: what of lists is
 * loaded; of others nothing is said.
 */
export const listsInWords = (lists: ScreenQuery['screen']['lists']): string =>
  lists.length === 0
    ? 'none'
    : lists
        .map(({ name, firms, lastConfirmed, edition, isWhole }) => {
          const dated = lastConfirmed === null ? '' : `, as of ${lastConfirmed}`;
          const read = edition === null ? dated : `, edition of ${edition}${isWhole ? '' : ', in part'}`;
          return `${name} (${counted(firms, 'firm')}${read})`;
        })
        .join('; ');

/** How a case stands that nobody official has taken up. */
const milder: readonly string[] = ['reported', 'background'];

/** The cases of a row, those with an inquiry, a charge or a verdict before those that are only reported. */
export const gravestFirst = (cases: ScreenedLineFragment['cases']): ScreenedLineFragment['cases'] =>
  cases.toSorted((a, b) => milder.indexOf(a.status ?? '') - milder.indexOf(b.status ?? ''));

/** A case in words, with how it stands: `A case (under inquiry)`. */
export const caseInWords = ({ title, status }: ScreenedLineFragment['cases'][number]): string =>
  status === null ? title : `${title} (${status})`;
