import { groupBy } from '../../domain/groupBy.ts';
import { evidenceAmong } from './evidence.ts';
import { queries } from './queries.ts';
import type { Query, Reader } from './query.ts';
import type { Stored, StoredGap, StoredRelation } from './rows.ts';

type Reading = { readonly signal?: AbortSignal; readonly rest?: () => Promise<void> };
type Beyond = StoredRelation & { readonly entity: Stored };
type Params = {
  readonly ids?: readonly string[];
  readonly claims?: readonly string[];
  readonly entities?: readonly string[];
  readonly kinds?: readonly string[];
  readonly limit?: number;
};

/** Of more hardware, entities or relations than these each level is read when it is come to. */
const limits = { starts: 20, entities: 1_000, relations: 5_000 } as const;

/** Answers what was read beforehand, by the file of the statement; undefined where it is not all there. */
type Surroundings = Readonly<Record<string, (params: Params) => readonly object[] | undefined>>;

/** What was read beforehand, and what else was asked around the same hardware. */
type Around = {
  readonly near: Surroundings;
  readonly gaps: Gaps;
  readonly asked: Map<string, readonly object[]>;
};
/** What was not found about each entity of which that was read beforehand. */
type Gaps = ReadonlyMap<string, readonly StoredGap[]>;
/** Most further answers, rows of one, and characters of its question, that are kept around the same hardware. */
const remembered = { answers: 20, rows: 2_000, question: 20_000 } as const;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const claimsOf = (rows: readonly StoredRelation[]): readonly string[] =>
  rows.flatMap(({ properties }) => textsIn(properties.claims));

const read = async (store: Reader, ids: readonly string[], reading: Reading): Promise<Around | undefined> => {
  const rows = await store.read(
    queries.surroundings,
    { ids: [...ids], entities: limits.entities + 1, limit: limits.relations + 1 },
    reading,
  );
  const kinds = new Map(rows.map(({ here, hereKind }) => [here, hereKind]));
  if (rows.length > limits.relations || kinds.size > limits.entities) return undefined;
  const related = groupBy(
    rows.flatMap(({ part, here, kind, from, to, properties, entity }) =>
      kind === null || from === null || to === null || properties === null
        ? []
        : [{ part, here, row: { kind, from, to, properties, entity: entity ?? {} } satisfies Beyond }],
    ),
    ({ part }) => part,
  );
  const byHere = (part: string): ReadonlyMap<string, readonly Beyond[]> =>
    new Map([...groupBy(related.get(part) ?? [], ({ here }) => here)].map(([id, own]) => [id, own.map(_ => _.row)]));
  const [beyond, beside] = [byHere('access'), byHere('beside')];
  const ofLeases = (related.get('lease') ?? []).map(({ row: { entity: _, ...row } }) => row);
  const context = [...new Map(ofLeases.map(row => [text(row.properties.id), row])).values()];
  const leases = [...kinds].flatMap(([id, kind]) => (kind === 'Lease' ? [id] : []));
  const claims = [...new Set(claimsOf([...related.values()].flatMap(own => own.map(({ row }) => row))))];
  const entities = new Set([
    ...kinds.keys(),
    ...[...beside.values()].flatMap(own => own.map(({ entity }) => text(entity.id))),
  ]);
  const evidence = await store.read(queries.evidence, { claims, entities: [...entities] }, reading);
  const [among, known] = [evidenceAmong(evidence), new Set(claims)];
  const frontier =
    (all: ReadonlyMap<string, readonly Beyond[]>, wanted: (kind: string) => boolean) =>
    ({ ids: asked = [], limit = limits.relations }: Params): readonly Beyond[] | undefined => {
      if (!asked.every(id => kinds.has(id))) return undefined;
      const found = asked.flatMap(id => all.get(id) ?? []).filter(row => wanted(row.kind));
      return found.toSorted((a, b) => (text(a.properties.id) < text(b.properties.id) ? -1 : 1)).slice(0, limit);
    };
  const near = {
    [queries.accessFrontier.file]: frontier(beyond, () => true),
    [queries.ownerFrontier.file]: frontier(beyond, kind => kind === 'OWNS' || kind === 'CONTROLS'),
    [queries.subgraphFrontier.file]: params => {
      const { ids: asked = [], kinds: of = [] } = params;
      const isBeside = (kind: string): boolean =>
        kind === 'EMPLOYS'
          ? asked.every(id => kinds.get(id) === 'National')
          : kind === 'EQUIPPED_WITH' || kind === 'LISTS';
      return of.every(isBeside) ? frontier(beside, kind => of.includes(kind))(params) : undefined;
    },
    [queries.leaseContext.file]: ({ ids: asked = [] }) =>
      asked.length === leases.length && asked.every(id => kinds.get(id) === 'Lease') ? context : undefined,
    [queries.evidence.file]: ({ claims: asked = [], entities: of = [] }) =>
      asked.every(id => known.has(id)) && of.every(id => entities.has(id)) ? among(asked, of) : undefined,
  } satisfies Surroundings;
  const gaps = groupBy(
    rows.flatMap(({ gap }) => gap ?? []),
    ({ id }) => id,
  );
  return { near, gaps: new Map([...kinds.keys()].map(id => [id, gaps.get(id) ?? []])), asked: new Map() };
};

/** The answer of the store, which is kept where it is small; what a state of the data that has ended gave goes with it. */
const remembering = async <R extends object>(
  { asked }: Around,
  question: string,
  read: () => Promise<R[]>,
): Promise<R[]> => {
  const known = asked.get(question);
  if (known) return [...known] as R[];
  const rows = await read();
  if (asked.size < remembered.answers && rows.length <= remembered.rows && question.length <= remembered.question)
    asked.set(question, rows);
  return [...rows];
};

/**
 * A reader that has read beforehand, in two statements, all that access to some hardware may pass over, with what is asked
 * beside it and the evidence, and asks the store for the rest: whatever it is asked, the answer is the store's own. What it
 * has read, be it beforehand or since, is kept for as long as the data stay as they are, so that all questions after the
 * same hardware read it once.
 */
export const readerAround = async (
  store: Reader,
  starts: readonly string[],
  reading: Reading,
): Promise<{ readonly reader: Reader; readonly gaps: Gaps }> => {
  const alone = { reader: store, gaps: new Map() };
  if (starts.length === 0 || starts.length > limits.starts) return alone;
  const ids = [...starts].sort();
  const around = await store.kept(`around ${ids.join(' ')}`, () => read(store, ids, reading));
  if (around === undefined) return alone;
  const reader: Reader = {
    ...store,
    read: async <P extends object, R extends object>(
      query: Query<P, R>,
      params: P,
      options?: Reading,
    ): Promise<R[]> => {
      const found = around.near[query.file]?.({ ...params });
      if (found === undefined)
        return remembering(around, `${query.file} ${JSON.stringify(params)}`, () => store.read(query, params, options));
      // As the store does before each read: what is worked out from it is the next piece of work.
      await reading.rest?.();
      return [...found] as R[];
    },
  };
  return { reader, gaps: around.gaps };
};
