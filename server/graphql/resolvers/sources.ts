import type { SourceRef } from '../../model/graph.ts';
import { queries } from '../../store/queries.ts';
import { sourceFrom } from '../../store/rows.ts';
import type { Context } from '../context.ts';

export const sourcesById = async (ids: readonly string[], context: Context): Promise<SourceRef[]> => {
  if (ids.length === 0) return [];
  const rows = await context.store.read(queries.entitiesById, { ids: [...ids] }, context.reading);
  return rows.map(row => sourceFrom(row.entity));
};
