/** Plain words with the ids of the sources that they rest on. */
export type Sentence = { readonly text: string; readonly sources: readonly string[] };
