import { ApiError, query } from '../api.ts';
import {
  RemoveViewDocument,
  SavedViewsDocument,
  type SavedViewsQuery,
  SaveViewDocument,
  TakesViewsDocument,
} from '../generated/operations.ts';
import type { Place } from './place.ts';
import { forgetToken, token } from './token.ts';

const refused = 'The server refused the token. Write the one that it was started with (THROUGHLINE_TOKEN).';

/** Sends a change with the token; a token that is refused is forgotten, so that it can be written again. */
const change: typeof query = async (document, variables) => {
  const carried = token.peek();
  // A header cannot carry anything else, and the server takes no such token.
  const sendable = carried !== undefined && /^[\x21-\x7e]+$/.test(carried);
  try {
    if (!sendable) throw new ApiError(refused, 'FORBIDDEN');
    return await query(document, variables, undefined, carried);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'FORBIDDEN') throw error;
    forgetToken();
    throw new ApiError(refused, error.code);
  }
};

/** Whether the server was started with a token: only then it can be asked to keep views. */
export const takesViews = async (): Promise<boolean> => {
  const { __schema } = await query(TakesViewsDocument, {});
  return __schema.mutationType !== null;
};

/** Views kept by the server, for everybody who uses it. */
export const storePlace: Place = {
  name: 'store',
  list: async (): Promise<SavedViewsQuery['views']> => (await query(SavedViewsDocument, {})).views,
  save: async (name, address) => (await change(SaveViewDocument, { name, address })).saveView,
  remove: async ({ id }) => {
    await change(RemoveViewDocument, { id });
  },
};
