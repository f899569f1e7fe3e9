import { ApiError } from '../../core/api.ts';
import type { Place } from './place.ts';
import { nameKey, readViews, type SavedView } from './savedViews.ts';

const key = 'views';

const write = (views: readonly SavedView[]): void => {
  try {
    localStorage.setItem(key, JSON.stringify(views));
  } catch {
    throw new ApiError('The browser keeps no more. Remove a view, or allow this page to store data.', 'BROWSER_FULL');
  }
};

/** Read anew each time: other tabs keep views too. */
const read = (): readonly SavedView[] => readViews(localStorage.getItem(key));

/** Views kept by this browser alone, without a token. */
export const browserPlace: Place = {
  name: 'browser',
  list: async () => read(),
  save: async (name, address) => {
    const view = { id: nameKey(name), name: name.trim(), address, savedAt: new Date().toISOString() };
    write([view, ...read().filter(({ id }) => id !== view.id)]);
    return view;
  },
  remove: async ({ id }) => write(read().filter(view => view.id !== id)),
};
