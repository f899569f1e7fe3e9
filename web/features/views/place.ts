import type { SavedView } from './savedViews.ts';

/** Where views are kept. All of it throws ApiError, with the remedy in its message. */
export type Place = {
  readonly name: 'browser' | 'store';
  readonly list: () => Promise<readonly SavedView[]>;
  /** A view of the same name is replaced. */
  readonly save: (name: string, address: string) => Promise<SavedView>;
  readonly remove: (view: SavedView) => Promise<void>;
};
