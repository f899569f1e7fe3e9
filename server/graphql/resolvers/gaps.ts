import { queries } from '../../store/queries.ts';
import { sourceFrom } from '../../store/rows.ts';
import type { Context } from '../context.ts';

/** What was looked for about one entity and not found. */
export const gapsOf = async (id: string, context: Context) => {
  const rows = await context.store.read(queries.gaps, { ids: [id] }, context.reading);
  return rows.map(({ gap, what, detail, about, sources }) => ({
    id: gap,
    what,
    detail,
    about,
    sources: sources.map(sourceFrom),
  }));
};
