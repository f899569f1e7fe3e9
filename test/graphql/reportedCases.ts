import { afterAll, beforeAll, expect } from 'vitest';
import { loadShipped } from '../support/shipped.ts';
import { testStore } from '../support/store.ts';
import { asker } from './ask.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The reported cases, asked in process: loaded before the first test of a file, and ways to ask about them. */
export const reportedCases = () => {
  const store = testStore();
  const ask = asker(() => store);
  beforeAll(() => loadShipped(store));
  afterAll(() => store.close());
  return {
    store,
    ask,
    /** The answer of a question that has no errors. */
    data: async (query: string, variables: Variables = {}): Promise<Record<string, never>> => {
      const answer = await ask(query, variables);
      expect(answer.errors).toEqual([]);
      return answer.data as Record<string, never>;
    },
    /** Why a question is refused. */
    refusal: async (query: string): Promise<string | undefined> => (await ask(query)).errors[0]?.message,
  };
};
