import type { Span } from '../../domain/dates.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isKnown } from '../../domain/publication.ts';
import { type Clocks, type KnownRelation, viewingAt } from '../model/snapshot.ts';
import { gather, separate } from './gather.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import { type DeclaredEntity, datedFrom } from './rows.ts';
import { runCooperatively } from './runCooperatively.ts';
import { whole } from './whole.ts';

type Reading = { readonly signal?: AbortSignal };

/** Far above the listings that 10,000 parties have. */
const most = 50_000;

const listingsOf = async (store: Reader, parties: readonly DeclaredEntity[], clocks: Clocks, reading: Reading) => {
  const ids = parties.map(({ id }) => id);
  const rows = await store.read(queries.subgraphFrontier, { ids, kinds: ['LISTS'], limit: most + 1 }, reading);
  const { relations, entities } = separate(whole(rows, most, 'listings'));
  const record = await gather(store, [...parties, ...entities], relations, reading);
  const { relations: known } = await runCooperatively(viewingAt(record, clocks), reading);
  return known.filter(({ certainty }) => certainty !== undefined);
};

const casesTelling = async (store: Reader, ids: readonly string[], knownBy: Span | undefined, reading: Reading) => {
  const rows = await store.read(queries.casesTelling, { ids: [...ids] }, reading);
  return rows.filter(({ dated }) => dated.some(row => isKnown({ source: datedFrom(row) }, knownBy)));
};

/** What is recorded of one party beside its tests. */
export type OnRecord = {
  /** The LISTS relations to it that held at `asOf`. */
  readonly listings: readonly KnownRelation[];
  /** Ids of the cases of which a claim known by `knownBy` is about it. */
  readonly cases: readonly string[];
};

/** What is recorded of many parties: three reads for all. Cost grows with their listings and the claims about them. */
export const onRecord = async (
  store: Reader,
  parties: readonly DeclaredEntity[],
  clocks: Clocks,
  reading: Reading,
): Promise<(id: string) => OnRecord> => {
  if (parties.length === 0) return () => ({ listings: [], cases: [] });
  const [listings, told] = await Promise.all([
    listingsOf(store, parties, clocks, reading),
    casesTelling(
      store,
      parties.map(({ id }) => id),
      clocks.knownBy,
      reading,
    ),
  ]);
  const listed = groupBy(listings, ({ to }) => to);
  const cases = groupBy(told, ({ id }) => id);
  return id => ({
    listings: listed.get(id) ?? [],
    cases: (cases.get(id) ?? []).map(row => row.case),
  });
};
