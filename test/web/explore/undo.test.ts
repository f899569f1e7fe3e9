import { expect, test } from 'vitest';
import { changeInWords } from '../../../web/pages/explore/state/changeWords.ts';
import { noFilters } from '../../../web/pages/explore/state/filters.ts';
import { prolong, record, startHistory, undo } from '../../../web/pages/explore/state/history.ts';
import { questionBetween } from '../../../web/pages/explore/state/pathQuestion.ts';
import { goesOn, isSameScene, type Scene } from '../../../web/pages/explore/state/scene.ts';
import {
  addRoots,
  collapse,
  emptyView,
  expand,
  hide,
  markWay,
  openGroup,
  setGrouping,
  showHidden,
  togglePinned,
  type View,
} from '../../../web/pages/explore/state/view.ts';

const start: Scene = {
  view: addRoots(emptyView, ['a', 'b', 'c']),
  asOf: undefined,
  knownBy: undefined,
  selection: [],
};
const select = (scene: Scene, ...ids: string[]): Scene => ({
  ...scene,
  selection: ids.map(id => ({ type: 'entity', id })),
});
const at = (scene: Scene, asOf: string): Scene => ({ ...scene, asOf });

/** As the page takes steps: each with the seconds since the one before. */
const taken = (...steps: readonly (readonly [seconds: number, step: (scene: Scene) => Scene])[]) =>
  steps.reduce((history, [seconds, step]) => {
    const next = step(history.present);
    return goesOn(history.past.at(-1), history.present, next, seconds * 1000)
      ? prolong(history, next, isSameScene)
      : record(history, next);
  }, startHistory(start));

test('looking at one thing after the other is one step, however long it takes', () => {
  const history = taken(
    [0, scene => ({ ...scene, view: hide(scene.view, ['c']) })],
    [9, scene => select(scene, 'a')],
    [60, scene => select(scene, 'b')],
    [60, scene => select(scene, 'a', 'b')],
  );
  expect(history.past).toHaveLength(2);
  expect(undo(history).present).toMatchObject({ selection: [], view: { hidden: ['c'] } });
  expect(undo(undo(history)).present).toBe(start);
});

test('a selection that is taken back is no step', () => {
  const history = taken([0, scene => select(scene, 'a')], [1, scene => select(scene)]);
  expect(history.past).toEqual([]);
});

test('a date that is dragged or played is one step; after a rest, or the other date, it is another', () => {
  const drag = [
    [0, (scene: Scene) => at(scene, '2025-03')],
    [1.2, (scene: Scene) => at(scene, '2025-04')],
    [1.2, (scene: Scene) => at(scene, '2025-05')],
  ] as const;
  expect(taken(...drag).past).toEqual([start]);
  const again = taken(...drag, [10, scene => at(scene, '2024')]);
  expect(undo(again).present.asOf).toBe('2025-05');
  const other = taken(...drag, [1, scene => ({ ...scene, knownBy: '2024' })]);
  expect(undo(other).present).toMatchObject({ asOf: '2025-05', knownBy: undefined });
});

test('a change of the picture never goes on with another', () => {
  const history = taken(
    [0, scene => ({ ...scene, view: hide(scene.view, ['a']) })],
    [0, scene => ({ ...scene, view: hide(scene.view, ['b']) })],
  );
  expect(history.past).toHaveLength(2);
});

test('going on after an undo forgets what was undone', () => {
  const history = undo(
    taken([0, scene => select(scene, 'a')], [1, scene => ({ ...scene, view: hide(scene.view, ['b']) })]),
  );
  expect(history.future).toHaveLength(1);
  expect(prolong(history, select(history.present, 'c'), isSameScene).future).toEqual([]);
});

const nameOf = (id: string): string => id.toUpperCase();
const owns = (of: string, ...added: string[]) => ({ of, kind: 'OWNS', outgoing: true, added }) as const;
const expanded = expand(start.view, owns('a', 'd', 'e'));
const said: readonly (readonly [before: View, after: View, words: string])[] = [
  [start.view, hide(start.view, ['a', 'b']), 'hide 2 entities'],
  [hide(start.view, ['b']), showHidden(hide(start.view, ['b'])), 'show B'],
  [start.view, addRoots(start.view, ['z']), 'draw Z'],
  [start.view, expanded, 'expand A'],
  [expanded, expand(expanded, owns('a', 'f')), 'expand A'],
  [expanded, collapse(expanded, 'a'), 'collapse A'],
  [start.view, togglePinned(start.view, ['a']), 'pin A'],
  [togglePinned(start.view, ['a']), start.view, 'unpin A'],
  [start.view, setGrouping(start.view, 'alike'), 'group alike entities'],
  [start.view, setGrouping(start.view, 'parent'), 'cluster by ultimate parent'],
  [start.view, openGroup(start.view, 'a'), 'open the group of A'],
  [start.view, { ...start.view, filters: { ...noFilters, leastShare: 25 } }, 'change the filters'],
  [{ ...start.view, filters: { ...noFilters, leastShare: 25 } }, start.view, 'clear the filters'],
  [start.view, { ...start.view, leases: 'node' }, 'draw leases as nodes'],
  [start.view, { ...start.view, size: 'relations' }, 'size: by number of relations'],
  [start.view, { ...start.view, colour: 'case' }, 'colour: by case'],
  [start.view, { ...start.view, layout: 'force' }, 'move nodes'],
  [start.view, { ...start.view, positions: new Map([['a', { x: 1, y: 1 }]]) }, 'move nodes'],
  [start.view, { ...start.view, paths: questionBetween('a', 'b') }, 'look for paths'],
  [
    { ...start.view, paths: questionBetween('a', 'b') },
    { ...start.view, paths: { ...questionBetween('a', 'b'), most: 9 } },
    'ask for other paths',
  ],
  [{ ...start.view, paths: questionBetween('a', 'b') }, start.view, 'close the paths'],
  [start.view, markWay(start.view, ['a', 'z'], ['a', 'z']), 'highlight a path'],
];

test.each(said)('%#: a step of the view says what it did: %3$s', (before, after, words) => {
  expect(changeInWords({ ...start, view: before }, { ...start, view: after }, nameOf)).toBe(words);
});

test('so do dates and the selection, which stand behind what changed the picture', () => {
  const words = (after: Scene): string => changeInWords(start, after, nameOf);
  expect(words(at(start, '2025-03'))).toBe('as of 2025-03');
  expect(changeInWords(at(start, '2025-03'), start, nameOf)).toBe('as of today');
  expect(words({ ...start, knownBy: '2024' })).toBe('known as of 2024');
  expect(words(select(start, 'a'))).toBe('select A');
  expect(words(select(start, 'a', 'b'))).toBe('select 2 things');
  expect(words({ ...start, selection: [{ type: 'relation', id: 'r' }] })).toBe('select a relation');
  expect(changeInWords(select(start, 'a'), start, nameOf)).toBe('clear the selection');
  expect(words(select({ ...start, view: hide(start.view, ['b']) }, 'a'))).toBe('hide B');
});
