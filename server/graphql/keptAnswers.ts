/** Most characters of all answers that are kept, and of one of them with its question. */
const most = { all: 32_000_000, one: 2_000_000 } as const;

type StateOf = () => Promise<string | undefined>;

/**
 * Whole answers, as the text that is sent, each for as long as the data stay in the state from which it was read. What was
 * longest not asked for gives way.
 */
export const keptAnswers = () => {
  const kept = new Map<string, { readonly state: string; readonly text: string }>();
  let size = 0;
  const asked = { hits: 0, misses: 0 };
  const drop = (question: string): void => {
    const found = kept.get(question);
    if (!found) return;
    size -= question.length + found.text.length;
    kept.delete(question);
  };
  const put = (question: string, answer: { readonly state: string; readonly text: string }): void => {
    drop(question);
    kept.set(question, answer);
    size += question.length + answer.text.length;
    for (const oldest of kept.keys()) {
      if (size <= most.all) return;
      drop(oldest);
    }
  };
  return {
    /** The answer, where the data are in the state that it was read from, after `stateNow` was asked. */
    known: async (question: string, stateNow: StateOf): Promise<string | undefined> => {
      const found = kept.get(question);
      if (!found || found.state !== (await stateNow().catch(() => undefined))) {
        asked.misses += 1;
        return undefined;
      }
      asked.hits += 1;
      put(question, found);
      return found.text;
    },
    keep: (question: string, state: string, text: string): void => {
      if (question.length + text.length <= most.one) put(question, { state, text });
    },
    /** Questions that were asked and found or not, and answers that are kept, with their characters. */
    counts: () => ({ ...asked, answers: kept.size, characters: size }),
  };
};

export type KeptAnswers = ReturnType<typeof keptAnswers>;
