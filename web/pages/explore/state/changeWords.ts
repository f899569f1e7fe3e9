import { counted } from '../../../core/words.ts';
import { isFiltering } from './filters.ts';
import { changedParts, type Scene } from './scene.ts';
import type { View } from './view.ts';
import { colourWords, groupingWords, sizeWords } from './viewWords.ts';

type NameOf = (id: string) => string;

const beyond = (ids: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return ids.filter(id => !known.has(id));
};

const both = (before: readonly string[], after: readonly string[], gained: string, lost: string, nameOf: NameOf) => {
  const say = (verb: string, ids: readonly string[]): string[] => {
    const [first] = ids;
    if (first === undefined) return [];
    return [`${verb} ${ids.length === 1 ? nameOf(first) : counted(ids.length, 'entity', 'entities')}`];
  };
  return [...say(gained, beyond(after, before)), ...say(lost, beyond(before, after))];
};

const idsOf = ({ expansions }: View): readonly string[] =>
  expansions.flatMap(({ of, kind, outgoing, added }) => added.map(id => JSON.stringify([of, kind, outgoing, id])));
const expandedIn = (before: View, after: View): readonly string[] => [
  ...new Set(beyond(idsOf(after), idsOf(before)).map(text => String(JSON.parse(text)[0]))),
];

const pathChanges = (before: View, after: View): readonly string[] => {
  if (before.paths !== after.paths) {
    if (!after.paths) return ['close the paths'];
    return [before.paths ? 'ask for other paths' : 'look for paths'];
  }
  if (before.marked.join() === after.marked.join()) return [];
  return [after.marked.length > 0 ? 'highlight a path' : 'clear the highlight'];
};

/** What changed in a view, the weightiest first. */
const viewChanges = (before: View, after: View, nameOf: NameOf): readonly string[] => [
  ...pathChanges(before, after),
  ...both([], expandedIn(before, after), 'expand', '', nameOf),
  ...both([], expandedIn(after, before), 'collapse', '', nameOf),
  ...both(before.roots, after.roots, 'draw', 'leave out', nameOf),
  ...both(before.hidden, after.hidden, 'hide', 'show', nameOf),
  ...both(before.pinned, after.pinned, 'pin', 'unpin', nameOf),
  ...(before.grouping === after.grouping ? [] : [groupingWords[after.grouping].step]),
  ...both(before.opened, after.opened, 'open the group of', 'close the group of', nameOf),
  ...(before.filters === after.filters
    ? []
    : [isFiltering(after.filters) ? 'change the filters' : 'clear the filters']),
  ...(before.size === after.size ? [] : [`size: ${sizeWords[after.size]}`]),
  ...(before.colour === after.colour ? [] : [`colour: ${colourWords[after.colour]}`]),
  ...(before.leases === after.leases ? [] : [`draw leases as ${after.leases}s`]),
  ...(before.positions === after.positions && before.layout === after.layout ? [] : ['move nodes']),
];

const selectionInWords = ({ selection }: Scene, nameOf: NameOf): string => {
  const [first] = selection;
  if (!first) return 'clear the selection';
  if (selection.length > 1) return `select ${selection.length} things`;
  return `select ${first.type === 'entity' ? nameOf(first.id) : `a ${first.type}`}`;
};

/** What a step did, as one would ask for it: `hide 2 entities`, `as of 2025-03`. */
export const changeInWords = (before: Scene, after: Scene, nameOf: NameOf): string => {
  const parts = changedParts(before, after);
  const [first] = parts.includes('view') ? viewChanges(before.view, after.view, nameOf) : [];
  if (first !== undefined) return first;
  if (parts.includes('asOf')) return `as of ${after.asOf ?? 'today'}`;
  if (parts.includes('knownBy')) return `known as of ${after.knownBy ?? 'today'}`;
  return parts.includes('selection') ? selectionInWords(after, nameOf) : 'another address';
};
