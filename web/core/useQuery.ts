import type { TypedDocumentString } from '../generated/operations.ts';
import { query } from './api.ts';
import { type Asked, useAnswer } from './useAnswer.ts';

/** Asks one question, always of the same document, when the variables change; without variables nothing. Else as `useAnswer`. */
export const useQuery = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | undefined,
  keep: 'former' | 'nothing' = 'nothing',
): Asked<Result> =>
  useAnswer(
    JSON.stringify(variables) ?? '',
    variables === undefined ? undefined : signal => query(document, variables, signal),
    keep,
  );
