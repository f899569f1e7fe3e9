import type { Claim as ClaimRecord, SourceRef } from '../../../domain/graph.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { dataSetClaimsAbout } from '../../store/dataSets.ts';
import { queries } from '../../store/queries.ts';
import { claimFrom, sourceFrom } from '../../store/rows.ts';
import type { Complete } from '../complete.ts';
import { type Context, present } from '../context.ts';
import { entityOf } from '../entityOf.ts';
import type * as schema from '../generated/types.ts';
import { batched } from '../loaders.ts';
import { connection, cursorOf, pageSize, readCursor } from '../paging.ts';
import { boundOut, statusOut } from '../words.ts';
import { loadedDataSets } from './dataSets.ts';
import { mergedEntities } from './merges.ts';
import { relationOfClaim } from './relations.ts';

type Filter = {
  readonly case?: string | null | undefined;
  readonly casesOf?: string | null | undefined;
  readonly about?: string | null | undefined;
  readonly status?: readonly string[] | null | undefined;
  readonly source?: string | null | undefined;
};
type PageArguments = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

/** Null where claims of any case pass. */
const casesIn = async ({ case: one, casesOf }: Filter, context: Context): Promise<string[] | null> => {
  if (!casesOf) return one ? [one] : null;
  const { id, kind } = await entityOf('filter.casesOf', casesOf, context);
  const all = kind === 'Case' ? [id] : await context.casesOf.load(id);
  return all.filter(found => !one || found === one);
};

export const claimPage = async (filter: Filter, args: PageArguments, context: Context) => {
  const size = pageSize(args.first, 100);
  const after = readCursor(args.after, 1)?.[0] ?? null;
  const rows = await context.store.read(
    queries.claims,
    {
      cases: await casesIn(filter, context),
      about: filter.about ?? null,
      status: filter.status ? [...filter.status] : null,
      source: filter.source ?? null,
      after,
      limit: size + 1,
    },
    context.reading,
  );
  const claims = rows.flatMap(({ claim, source, about, answers, conflictsWith }) =>
    claim && source && about && answers && conflictsWith
      ? [claimFrom({ claim, source, about, answers, conflictsWith })]
      : [],
  );
  return pageOf(claims, rows[0]?.total ?? 0, await claimsOfDataSets(filter, context), { size, after }, context);
};

/** Most entities whose claims one statement reads: a claim is long. */
const claimsBatch = 100;

/** Read for all entities of a question at once. */
const claimsByDataSets = (context: Context) =>
  context.once('claims of data sets', () =>
    batched(context.reading, ids => dataSetClaimsAbout(context.store, ids, context.reading), claimsBatch),
  );

/** The claims of data sets that pass a filter, in the order of their ids: only those about a given entity are looked for. */
const claimsOfDataSets = async (
  { about, case: ofCase, casesOf, status, source }: Filter,
  context: Context,
): Promise<readonly ClaimRecord[]> => {
  if (!about || ofCase || casesOf) return [];
  const all = await claimsByDataSets(context).load(about);
  return all.filter(claim => (!status || status.includes(claim.status)) && (!source || claim.source.id === source));
};

/** A page of claims that are kept, of which `kept` are the next, with those of data sets among them. */
const pageOf = (
  kept: readonly ClaimRecord[],
  total: number,
  ofDataSets: readonly ClaimRecord[],
  { size, after }: { readonly size: number; readonly after: string | null },
  context: Context,
) => {
  const further = ofDataSets.filter(({ id }) => after === null || id > after).slice(0, size + 1);
  const claims = [...kept, ...further].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const claim of claims) context.claims.prime(claim.id, claim);
  return connection(
    claims.slice(0, size),
    claim => cursorOf(claim.id),
    claims.length > size,
    total + ofDataSets.length,
  );
};

/** The first claims about an entity, read for all entities of a question at once. */
const firstClaims = (first: number, context: Context) =>
  context.once(`first ${first} claims`, () =>
    batched(
      context.reading,
      async ids => {
        const rows = await context.store.read(queries.claimsAbout, { ids, limit: first + 1 }, context.reading);
        const byId = groupBy(rows, row => row.id);
        return id => {
          const found = byId.get(id) ?? [];
          return { claims: found.map(claimFrom), total: found[0]?.total ?? 0 };
        };
      },
      claimsBatch,
    ),
  );

/** The claims about one entity, page by page. */
export const claimsAbout = async (id: string, args: PageArguments, context: Context) => {
  if (args.after !== undefined && args.after !== null) return claimPage({ about: id }, args, context);
  const size = pageSize(args.first, 100);
  const { claims, total } = await firstClaims(size, context).load(id);
  return pageOf(claims, total, await claimsOfDataSets({ about: id }, context), { size, after: null }, context);
};

export const sourcePage = async (args: PageArguments, context: Context) => {
  const size = pageSize(args.first, 100);
  const after = readCursor(args.after, 1)?.[0] ?? null;
  const rows = await context.store.read(queries.sources, { after, limit: size + 1 }, context.reading);
  const sources = rows.flatMap(({ source }) => (source ? [sourceFrom(source)] : []));
  return connection(sources.slice(0, size), source => cursorOf(source.id), sources.length > size, rows[0]?.total ?? 0);
};

export const loadClaims = async (ids: readonly string[], context: Context): Promise<ClaimRecord[]> =>
  present(await context.claims.loadMany([...ids]));

export const Claim: Complete<schema.ClaimResolvers> = {
  id: claim => claim.id,
  status: claim => statusOut(claim.status),
  statement: claim => claim.statement,
  date: claim => claim.date ?? null,
  attributedTo: claim => claim.attributedTo ?? null,
  note: claim => claim.note ?? null,
  basis: claim => claim.basis ?? null,
  approximate: claim => claim.approximate ?? false,
  bound: claim => boundOut(claim.bound),
  source: claim => claim.source,
  case: (claim, _args, context) => (claim.dataSet === undefined ? entityOf('id', claim.case, context) : null),
  dataSet: async ({ dataSet }, _args, context) =>
    (await loadedDataSets(context)).find(({ id }) => id === dataSet) ?? null,
  supersededFrom: claim => claim.supersededFrom ?? null,
  about: async (claim, _args, context) => present(await context.entities.loadMany([...claim.about])),
  statedAbout: (claim, _args, context) =>
    mergedEntities(
      (claim.statedAbout ?? []).filter(id => !claim.about.includes(id)),
      context,
    ),
  relation: (claim, _args, context) => (claim.says === 'relation' ? relationOfClaim(claim, context) : null),
  property: claim =>
    claim.says === 'property'
      ? {
          of: claim.of,
          name: claim.property,
          value: Array.isArray(claim.value) ? claim.value.join(', ') : String(claim.value),
          unit: claim.unit ?? null,
        }
      : null,
  answers: (claim, _args, context) => loadClaims(claim.answers, context),
  answeredBy: async (claim, _args, context) => loadClaims((await context.near.load(claim.id)).answeredBy, context),
  withdraws: async (claim, _args, context) => loadClaims((await context.near.load(claim.id)).withdraws, context),
  withdrawnBy: async (claim, _args, context) => loadClaims((await context.near.load(claim.id)).withdrawnBy, context),
  conflictsWith: async (claim, _args, context) =>
    loadClaims((await context.near.load(claim.id)).conflictsWith, context),
};

const detail = (source: SourceRef, name: string): string | null => {
  const value = source.properties?.[name];
  return typeof value === 'string' ? value : null;
};

export const Source: Complete<schema.SourceResolvers> = {
  id: source => source.id,
  title: source => source.title,
  publisher: source => source.publisher,
  url: source => source.url ?? null,
  published: source => source.published ?? null,
  accessed: source => source.accessed ?? null,
  original: source => source.original ?? null,
  datePrecision: source => detail(source, 'datePrecision'),
  dateBasis: source => detail(source, 'dateBasis'),
  lang: source => detail(source, 'lang'),
  type: source => detail(source, 'type'),
  originalTitle: source => detail(source, 'originalTitle'),
  note: source => detail(source, 'note'),
};
