import { beforeEach, expect, test } from 'vitest';
import { removeFrom, saveIn } from '../../../web/features/views/changes.ts';
import type { Place } from '../../../web/features/views/place.ts';
import { nameKey, type SavedView } from '../../../web/features/views/savedViews.ts';

let held = new Map<string, SavedView>();
beforeEach(() => {
  held = new Map();
});

/** As both places work: one name, one view. */
const place: Place = {
  name: 'browser',
  list: async () => [...held.values()],
  save: async (name, address) => {
    const view = { id: nameKey(name), name: name.trim(), address, savedAt: '2026-06-01T12:00:00Z' };
    held.set(view.id, view);
    return view;
  },
  remove: async ({ id }) => {
    held.delete(id);
  },
};
const names = (): string[] => [...held.values()].map(({ name, address }) => `${name} ${address}`).sort();

test('what is saved is there, and undo takes it away', async () => {
  const { text, undo } = await saveIn(place, 'One', '/rules');
  expect(text).toBe('“One” is saved.');
  expect(names()).toEqual(['One /rules']);
  await undo();
  expect(names()).toEqual([]);
});

test('the same name replaces, the same address renames, and undo brings the former back', async () => {
  await saveIn(place, 'One', '/rules');
  const replaced = await saveIn(place, 'one', '/trade');
  expect(names()).toEqual(['one /trade']);
  await replaced.undo();
  expect(names()).toEqual(['One /rules']);
  const renamed = await saveIn(place, 'Two', '/rules');
  expect(renamed.text).toBe('“One” is now called “Two”.');
  expect(names()).toEqual(['Two /rules']);
  await renamed.undo();
  expect(names()).toEqual(['One /rules']);
});

test('what is removed comes back by undo', async () => {
  await saveIn(place, 'One', '/rules');
  const [view] = held.values();
  if (!view) throw new Error('nothing was saved');
  const { undo } = await removeFrom(place, view);
  expect(names()).toEqual([]);
  await undo();
  expect(names()).toEqual(['One /rules']);
});
