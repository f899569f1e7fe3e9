import type { Graph } from '../../../graph/graph.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Ids of the entities whose name or id holds every word of the text, accents and case aside, in the order of the graph. */
export const matching = ({ entities }: Graph, text: string): string[] => {
  const words = plain(text)
    .split(/\s+/u)
    .filter(word => word !== '');
  if (words.length === 0) return [];
  return entities
    .filter(({ id, name }) => {
      const hay = `${plain(name)} ${id}`;
      return words.every(word => hay.includes(word));
    })
    .map(({ id }) => id);
};
