import { graphKinds } from '../../model/kinds.ts';
import { queries } from '../../store/queries.ts';
import { entityFrom } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { pageSize } from '../paging.ts';

const longest = 200;

/** Each word as itself, better, or with a typing error, worse; every character that Lucene reads as a sign is escaped. */
const luceneQuery = (text: string): string =>
  text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(word => (word.length < 4 ? `${word}^2 ${word}*` : `${word}^3 ${word}*^2 ${word}~1`))
    .join(' ');

export const search = async (args: schema.QuerySearchArgs, context: Context) => {
  const first = pageSize(args.first, 20);
  if (args.text.length > longest)
    throw badInput('text', `${args.text.slice(0, 40)}…`, `keep it below ${longest} characters`);
  const query = luceneQuery(args.text.toLowerCase());
  if (query === '') return { hits: [], truncated: false };
  const rows = await context.store.read(
    queries.search,
    { query, kinds: [...(args.kinds ?? graphKinds)], limit: first + 1 },
    context.reading,
  );
  return {
    hits: rows.slice(0, first).map(({ entity, score }) => ({ entity: entityFrom(entity), score })),
    truncated: rows.length > first,
  };
};
