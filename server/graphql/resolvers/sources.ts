import type { SourceRef } from '../../../domain/graph.ts';
import type { Complete } from '../complete.ts';
import { type Context, present } from '../context.ts';
import type * as schema from '../generated/types.ts';

export const sourcesById = async (ids: readonly string[], context: Context): Promise<SourceRef[]> =>
  present(await context.sources.loadMany([...new Set(ids)]));

export const Sentence: Complete<schema.SentenceResolvers> = {
  text: sentence => sentence.text,
  sources: (sentence, _args, context) => sourcesById(sentence.sources, context),
};
