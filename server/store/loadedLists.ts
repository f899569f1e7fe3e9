import { latestDate, type Span, spanOf } from '../../domain/dates.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isKnown } from '../../domain/publication.ts';
import { dataSets } from './dataSets.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';

type Reading = { readonly signal?: AbortSignal };

/** The latest edition, of those that had come out by then, of each list that data sets hold. */
const editionsOfLists = async (store: Reader, knownBy: Span | undefined, reading: Reading) => {
  const editions = (await dataSets(store, reading)).flatMap(({ editions: all }) =>
    all.filter(({ isLoaded, day }) => isLoaded && (knownBy === undefined || day <= knownBy.last)),
  );
  const inOrder = editions.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return new Map(inOrder.flatMap(edition => edition.lists.map(list => [list, edition] as const)));
};

/**
 * The lists of which listings known by `knownBy` are recorded, with the firms that stood on them, the latest day on which
 * such a listing became known, and the edition by which a data set holds the list.
 */
export const loadedLists = async (
  store: Reader,
  { asOf, knownBy }: { readonly asOf?: Span | undefined; readonly knownBy?: Span | undefined },
  reading: Reading,
) => {
  const rows = await store.read(queries.loadedLists, {}, reading);
  const editions = await editionsOfLists(store, knownBy, reading);
  const known = rows.filter(({ recorded }) => isKnown({ source: { published: recorded ?? undefined } }, knownBy));
  const stood = ({ end }: { readonly end: string | null }): boolean =>
    asOf === undefined || end === null || spanOf(end).last >= asOf.first;
  return [...groupBy(known, ({ name }) => name)].map(([name, listings]) => {
    const edition = editions.get(name);
    const days = [...listings.flatMap(({ recorded }) => recorded ?? []), ...(edition ? [edition.day] : [])];
    return {
      name,
      firms: listings.filter(stood).reduce((sum, { firms }) => sum + firms, 0),
      lastConfirmed: latestDate(days) ?? null,
      edition: edition?.day ?? null,
      isWhole: edition?.isWhole ?? false,
    };
  });
};
