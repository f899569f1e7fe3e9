import type { Checked } from './protocol.ts';

type Field = {
  readonly name: string;
  readonly args: readonly {
    readonly name: string;
    readonly type: { readonly kind: string };
    readonly defaultValue: string | null;
  }[];
  readonly type: { readonly name: string | null; readonly ofType: { readonly name: string | null } | null };
};
type Page = {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
export type Ask = (
  query: string,
  variables?: object,
) => Promise<{
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}>;

const schemaQuery = `{ __schema { queryType { fields {
  name args { name defaultValue type { kind } } type { name ofType { name } } } } } }`;

/** Connections at the root that ask for nothing but a page: their names. */
const connectionsOf = async (ask: Ask): Promise<readonly string[]> => {
  const { data } = await ask(schemaQuery);
  const { fields } = (data as { __schema: { queryType: { fields: readonly Field[] } } }).__schema.queryType;
  return fields.flatMap(({ name, args, type }) => {
    const isConnection = (type.name ?? type.ofType?.name ?? '').endsWith('Connection');
    const isFree = args.every(arg => arg.type.kind !== 'NON_NULL' || arg.defaultValue !== null);
    return isConnection && isFree && args.some(arg => arg.name === 'after') ? [name] : [];
  });
};

/** Walks a connection page by page, as Relay's specification of cursors has it; resolves to what is wrong. */
const walk = async (
  ask: Ask,
  name: string,
  size: number,
): Promise<{ readonly seen: number | string; readonly wrong: readonly string[] }> => {
  const query = `query ($first: Int, $after: String) { found: ${name}(first: $first, after: $after) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
  const pageAfter = async (after: string | null, first: number) => {
    const { data, errors } = await ask(query, { first, after });
    return { page: (data as { found?: Page } | null | undefined)?.found, errors };
  };
  const wrong: string[] = [];
  const seen: string[] = [];
  let after: string | null = null;
  let total = 0;
  for (let pages = 0; pages < 100; pages += 1) {
    const { page, errors } = await pageAfter(after, size);
    if (errors?.[0]?.extensions?.code === 'FORBIDDEN') return { seen: 'needs the token', wrong: [] };
    if (page === undefined) return { seen: seen.length, wrong: [`${name}: ${errors?.[0]?.message}`] };
    const { edges, pageInfo, totalCount } = page;
    total = totalCount;
    seen.push(...edges.map(({ node }) => node.id));
    if (edges.length > size) wrong.push(`${name}: a page of ${size} has ${edges.length} edges`);
    if (pageInfo.endCursor !== (edges.at(-1)?.cursor ?? null))
      wrong.push(`${name}: endCursor is not the cursor of the last edge`);
    if (pageInfo.hasNextPage !== seen.length < totalCount)
      wrong.push(`${name}: hasNextPage is ${pageInfo.hasNextPage} after ${seen.length} of ${totalCount}`);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  if (new Set(seen).size !== seen.length) wrong.push(`${name}: ${seen.length - new Set(seen).size} come twice`);
  if (seen.length !== total) wrong.push(`${name}: ${seen.length} were read, and totalCount is ${total}`);
  for (const [first, cursor] of [
    [5, 'no-cursor'],
    [-1, null],
  ] as const)
    if ((await pageAfter(cursor, first)).errors === undefined)
      wrong.push(`${name}: first ${first} after ${cursor} is not refused`);
  return { seen: seen.length, wrong };
};

/** Every connection of the root that needs no argument, walked in pages of an odd size. */
export const checkPaging = async (ask: Ask, size = 37): Promise<Checked> => {
  const names = await connectionsOf(ask);
  const walked: [string, Awaited<ReturnType<typeof walk>>][] = [];
  for (const name of names) walked.push([name, await walk(ask, name, size)]);
  return {
    what: `pages: ${walked.map(([name, { seen }]) => `${name} ${seen}`).join(', ')}, each once`,
    wrong: [...(names.length === 0 ? ['no connection was found'] : []), ...walked.flatMap(([, { wrong }]) => wrong)],
  };
};
