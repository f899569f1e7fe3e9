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
