/** The entry for reference/merges.yaml that decides on a pair; reason and date are for the reader to fill in. */
export const decisionLine = (keep: string, merge: string, decision: 'same' | 'different'): string =>
  `  - { id: merge-${keep}-${merge}, keep: ${keep}, merge: [${merge}], decision: ${decision}, reason: "", date: "" }`;
