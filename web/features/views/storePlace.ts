import { query } from '../../core/api.ts';
import {
  RemoveViewDocument,
  SavedViewsDocument,
  type SavedViewsQuery,
  SaveViewDocument,
} from '../../generated/operations.ts';
import { askToChange } from '../access/askToChange.ts';
import type { Place } from './place.ts';

/** Views kept by the server, for everybody who uses it. */
export const storePlace: Place = {
  name: 'store',
  list: async (): Promise<SavedViewsQuery['views']> => (await query(SavedViewsDocument, {})).views,
  save: async (name, address) => (await askToChange(SaveViewDocument, { name, address })).saveView,
  remove: async ({ id }) => {
    await askToChange(RemoveViewDocument, { id });
  },
};
