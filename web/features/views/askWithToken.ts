import { ApiError, query } from '../../core/api.ts';
import { TakesChangesDocument } from '../../generated/operations.ts';
import { forgetToken, token } from './token.ts';

const refused = 'The server refused the token. Write the one that it was started with (THROUGHLINE_TOKEN).';

/** Asks what only the token lets one ask; a token that is refused is forgotten, so that it can be written again. */
export const askWithToken: typeof query = async (document, variables, signal) => {
  const carried = token.peek();
  // A header cannot carry anything else, and the server takes no such token.
  const sendable = carried !== undefined && /^[\x21-\x7e]+$/.test(carried);
  try {
    if (!sendable) throw new ApiError(refused, 'FORBIDDEN');
    return await query(document, variables, signal, carried);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'FORBIDDEN') throw error;
    forgetToken();
    throw new ApiError(refused, error.code);
  }
};

/** Whether the server was started with a token: only then it can be asked to keep anything. */
export const takesChanges = async (): Promise<boolean> => (await query(TakesChangesDocument, {})).takesChanges;
