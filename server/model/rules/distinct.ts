import type { Sentence } from '../../../domain/sentence.ts';
import { capital } from '../../../domain/words.ts';

/** One sentence once, with all its sources. */
export const distinct = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const sources = new Map<string, Set<string>>();
  for (const sentence of sentences) {
    const said = capital(sentence.text);
    const known = sources.get(said) ?? new Set();
    for (const source of sentence.sources) known.add(source);
    sources.set(said, known);
  }
  return [...sources].map(([text, ids]) => ({ text, sources: [...ids] }));
};
