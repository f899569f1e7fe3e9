/** How many words the longest of some phrases has, by the word that they begin with, or end with. */
export const longestPhrases = (phrases: Iterable<string>, by: 'first' | 'last'): ReadonlyMap<string, number> => {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const word = words.at(by === 'first' ? 0 : -1) ?? '';
    longest.set(word, Math.max(longest.get(word) ?? 0, words.length));
  }
  return longest;
};
