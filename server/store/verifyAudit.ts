import { type AuditEntry, auditEntryFrom, hashOf } from './audit.ts';
import { auditQueries } from './auditQueries.ts';
import type { Store } from './query.ts';

type Last = { readonly number: number; readonly hash: string };
/** The last entry as the store remembers it beside the entries, and those that stand where it wrote none. */
export type Head = Last & { readonly outside: { readonly count: number; readonly examples: readonly string[] } };

/** Listens to all entries in their order, from the first on, and says what was changed, left out or added. */
export const verifier = () => {
  const faults: string[] = [];
  let last: Last = { number: 0, hash: '' };
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
    end: ({ outside, ...head }: Head): readonly string[] => [
      ...faults,
      ...(outside.count === 0
        ? []
        : [
            `${outside.count} ${outside.count === 1 ? 'entry' : 'entries'} put in that no change wrote, numbered ${outside.examples.join(', ')}${outside.count > outside.examples.length ? ', …' : ''}`,
          ]),
      ...(head.number === last.number && head.hash === last.hash
        ? []
        : [`the store has written ${head.number} entries, and the last that stands is ${last.number}`]),
    ],
  };
};

const perPage = 500;

/** All entries in order, page by page. Resolves to the last as the store remembers it. */
export const eachEntry = async (store: Store, hear: (entry: AuditEntry) => void): Promise<Head> => {
  // What is added meanwhile is left to the next time.
  const [head = { number: 0, hash: '' }] = await store.read(auditQueries.page, {
    ...{ from: 0, before: 0, newest: false, pageSize: 1 },
  });
  const before = head.number + 1;
  for (let from = 0; ; ) {
    const [page] = await store.read(auditQueries.page, { from, before, newest: false, pageSize: perPage });
    const entries = (page?.entries ?? []).map(auditEntryFrom);
    for (const entry of entries) hear(entry);
    if (entries.length < perPage) {
      const [outside = { count: 0, examples: [] }] = await store.read(auditQueries.outside, { last: head.number });
      return { number: head.number, hash: head.hash, outside };
    }
    from = (entries.at(-1)?.number ?? 0) + 1;
  }
};
