import { badInput, wholeNumber } from './errors.ts';

export const largestPage = 500;

/** `first` between 1 and the largest page. */
export const pageSize = (first: number | null | undefined, usual: number): number =>
  wholeNumber('first', first ?? usual, 1, largestPage);

export const cursorOf = (...parts: readonly string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** The parts of a cursor that an earlier page gave; undefined without one. */
export const readCursor = (after: string | null | undefined, parts: number): string[] | undefined => {
  if (after === undefined || after === null) return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(read) && read.length === parts && read.every(part => typeof part === 'string')) return read;
  } catch {
    // Not one of ours: said below.
  }
  throw badInput('after', after, 'take it from endCursor of the page before');
};

/** A Relay connection over one page. `more` tells whether rows follow the last of these. */
export const connection = <T>(nodes: readonly T[], cursor: (node: T) => string, more: boolean, totalCount: number) => {
  const edges = nodes.map(node => ({ cursor: cursor(node), node }));
  return { edges, nodes, pageInfo: { hasNextPage: more, endCursor: edges.at(-1)?.cursor ?? null }, totalCount };
};

export type Page = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

/** A connection over a page of rows that are all at hand, in their order. `key` tells rows apart; only what is on the page is made. */
export const connected = <Row, Out>(
  rows: readonly Row[],
  key: (row: Row) => string,
  { first, after }: Page,
  out: (row: Row) => Out,
) => {
  const [last] = readCursor(after, 1) ?? [];
  const start = last === undefined ? 0 : rows.findIndex(row => key(row) === last) + 1;
  if (last !== undefined && start === 0) throw badInput('after', after, 'take it from endCursor of the page before');
  const end = start + pageSize(first, 50);
  const edges = rows.slice(start, end).map(row => ({ cursor: cursorOf(key(row)), node: out(row) }));
  const pageInfo = { hasNextPage: rows.length > end, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount: rows.length };
};
