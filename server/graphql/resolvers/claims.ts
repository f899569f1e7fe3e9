import type { Claim as ClaimRecord, SourceRef } from '../../model/graph.ts';
import { parseRelationId } from '../../model/graph.ts';
import { queries } from '../../store/queries.ts';
import { claimFrom, sourceFrom } from '../../store/rows.ts';
import type { Complete } from '../complete.ts';
import { type Context, present } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { connection, cursorOf, pageSize, readCursor } from '../paging.ts';
import { boundOut, statusOut } from '../words.ts';
import { relationsById } from './graph.ts';
import { mergedEntities } from './merges.ts';

type Filter = {
  readonly case?: string | null | undefined;
  readonly about?: string | null | undefined;
  readonly status?: readonly string[] | null | undefined;
  readonly source?: string | null | undefined;
};
type PageArguments = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

export const claimPage = async (filter: Filter, args: PageArguments, context: Context) => {
  const size = pageSize(args.first, 100);
  const after = readCursor(args.after, 1)?.[0] ?? null;
  const rows = await context.store.read(
    queries.claims,
    {
      case: filter.case ?? null,
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
  for (const claim of claims) context.claims.prime(claim.id, claim);
  return connection(claims.slice(0, size), claim => cursorOf(claim.id), claims.length > size, rows[0]?.total ?? 0);
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

const entityOf = async (id: string, context: Context) => {
  const entity = await context.entities.load(id);
  if (!entity) throw badInput('id', id, 'no entity has it any more; ask again');
  return entity;
};

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
  case: (claim, _args, context) => entityOf(claim.case, context),
  about: async (claim, _args, context) => present(await context.entities.loadMany([...claim.about])),
  statedAbout: (claim, _args, context) =>
    mergedEntities(
      (claim.statedAbout ?? []).filter(id => !claim.about.includes(id)),
      context,
    ),
  relation: async (claim, _args, context) => {
    if (claim.says !== 'relation' || !parseRelationId(claim.relation)) return null;
    return (await relationsById([claim.relation], {}, context)).at(0) ?? null;
  },
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
