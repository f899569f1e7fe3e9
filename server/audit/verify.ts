import { type AuditEntry, hashOf } from '../store/audit.ts';

export type Head = { readonly number: number; readonly hash: string };

/** Listens to all entries in their order, from the first on, and says what was changed, left out or added. */
export const verifier = () => {
  const faults: string[] = [];
  let last: Head = { number: 0, hash: '' };
  return {
    hear: (entry: AuditEntry): void => {
      const { number, hash } = entry;
      const missing = number - last.number - 1;
      if (missing > 0)
        faults.push(
          `${missing === 1 ? 'entry' : 'entries'} ${last.number + 1}${missing === 1 ? '' : ` to ${number - 1}`} missing`,
        );
      else if (missing < 0) faults.push(`entry ${number} stands after entry ${last.number}`);
      else if (entry.previous !== last.hash)
        faults.push(`entry ${number} does not follow entry ${last.number} as it stands`);
      if (hashOf(entry) !== hash) faults.push(`entry ${number} says something else than when it was written`);
      last = { number, hash };
    },
    /** `head`: the last entry as the store remembers it beside the entries. */
    end: (head: Head): readonly string[] => [
      ...faults,
      ...(head.number === last.number && head.hash === last.hash
        ? []
        : [`the store has written ${head.number} entries, and the last that stands is ${last.number}`]),
    ],
  };
};
