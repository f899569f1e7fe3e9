import type { Place } from './place.ts';
import { nameKey, type SavedView, takenPlaceOf } from './savedViews.ts';

/** What was done, and how to take it back. */
export type Done = { readonly text: string; readonly undo: () => Promise<void> };

const told = (name: string, former: readonly SavedView[]): string => {
  const [other] = former.filter(view => nameKey(view.name) !== nameKey(name));
  if (other) return `“${other.name}” is now called “${name}”.`;
  return former.length === 0 ? `“${name}” is saved.` : `“${name}” is saved anew.`;
};

/** Keeps a view. One of the same name is replaced; one of the same address is renamed. */
export const saveIn = async (place: Place, name: string, address: string): Promise<Done> => {
  const former = takenPlaceOf(await place.list(), { name, address });
  const saved = await place.save(name, address);
  for (const view of former) if (view.id !== saved.id) await place.remove(view);
  return {
    text: told(saved.name, former),
    undo: async () => {
      await place.remove(saved);
      for (const view of former) await place.save(view.name, view.address);
    },
  };
};

export const removeFrom = async (place: Place, view: SavedView): Promise<Done> => {
  await place.remove(view);
  return {
    text: `“${view.name}” is removed.`,
    undo: async () => {
      await place.save(view.name, view.address);
    },
  };
};
