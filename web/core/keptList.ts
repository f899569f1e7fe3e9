/** A list in a text that the browser kept. What is no item is left out: the text may be of another version. */
export const keptList = <Item>(text: string | null, isItem: (value: unknown) => value is Item): readonly Item[] => {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter(isItem) : [];
  } catch {
    return [];
  }
};
