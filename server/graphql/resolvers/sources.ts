import DataLoader from 'dataloader';
import type { SourceRef } from '../../model/graph.ts';
import { queries } from '../../store/queries.ts';
import { sourceFrom } from '../../store/rows.ts';
import type { Complete } from '../complete.ts';
import { type Context, present } from '../context.ts';
import type * as schema from '../generated/types.ts';

const perRequest = new WeakMap<Context, DataLoader<string, SourceRef | undefined>>();

/** Many sentences cite the same sources: each is read once a request, all that are asked for at once in one read. */
const loaderOf = (context: Context): DataLoader<string, SourceRef | undefined> => {
  const loader =
    perRequest.get(context) ??
    new DataLoader<string, SourceRef | undefined>(async ids => {
      const rows = await context.store.read(queries.entitiesById, { ids: [...ids] }, context.reading);
      const found = rows.filter(({ entity }) => entity.kind === 'Source').map(({ entity }) => sourceFrom(entity));
      const byId = new Map(found.map(source => [source.id, source]));
      return ids.map(id => byId.get(id));
    });
  perRequest.set(context, loader);
  return loader;
};

export const sourcesById = async (ids: readonly string[], context: Context): Promise<SourceRef[]> =>
  present(await loaderOf(context).loadMany([...new Set(ids)]));

export const Sentence: Complete<schema.SentenceResolvers> = {
  text: sentence => sentence.text,
  sources: (sentence, _args, context) => sourcesById(sentence.sources, context),
};
