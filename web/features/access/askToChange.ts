import { ApiError, query } from '../../core/api.ts';
import { TakesChangesDocument } from '../../generated/operations.ts';
import { forgetToken, token } from './token.ts';
import { sendable } from './who.ts';

const isRefusal = (code: string): boolean => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED';

/** What is said of a refusal; a token that was refused is forgotten, so that another can be written. */
export const refusal = (error: ApiError): ApiError => {
  if (!isRefusal(error.code) || token.peek() === undefined) return error;
  forgetToken();
  return new ApiError(`The server refused the token: ${error.message}`, 'FORBIDDEN');
};

/** Asks what not everybody may ask, as whoever has signed in or by the token. Throws ApiError. */
export const askToChange: typeof query = async (document, variables, signal) => {
  const carried = token.peek();
  try {
    if (carried !== undefined && !sendable(carried))
      throw new ApiError('a token has letters, digits and signs of English alone', 'FORBIDDEN');
    return await query(document, variables, signal, { token: carried });
  } catch (error) {
    throw error instanceof ApiError ? refusal(error) : error;
  }
};

/** Whether the server knows a token or a login: only then it can be asked to keep anything. */
export const takesChanges = async (): Promise<boolean> => (await query(TakesChangesDocument, {})).takesChanges;
