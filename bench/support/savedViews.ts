import { auditEntryFrom } from '../../server/store/audit.ts';
import { auditQueries } from '../../server/store/auditQueries.ts';
import { queries } from '../../server/store/queries.ts';
import type { Store } from '../../server/store/query.ts';
import type { Stored } from '../../server/store/rows.ts';
import { eachEntry, verifier } from '../../server/store/verifyAudit.ts';
import { writes } from '../../server/store/writes.ts';

/** What whoever saved a view was told. */
type Fate = 'acknowledged' | 'refused' | 'unknown';
type Attempt = { readonly address: string; readonly fate: Fate };
type Answer = {
  readonly data?: { readonly saveView: object | null } | null;
  readonly errors?: readonly { readonly extensions?: { readonly saved?: unknown } }[];
};

const document = 'mutation ($name: String!, $address: String!) { saveView(name: $name, address: $address) { id } }';
const later = { before: Number.MAX_SAFE_INTEGER, newest: false, pageSize: 100_000 };

/**
 * Remembers what was said of each view that was to be saved, and holds the store to it: views that stand, and the entries
 * of the audit that were written with them. What was looked at is taken away, since a store keeps 500 views.
 */
export const makeLedger = (token: string) => {
  const attempts = new Map<string, Attempt>();
  const counts: Record<Fate | 'unknown that stand' | 'audit entries', number> = {
    ...{ acknowledged: 0, refused: 0, unknown: 0, 'unknown that stand': 0, 'audit entries': 0 },
  };
  const faults: string[] = [];
  const judged = new Set<string>();
  let heard = 0;

  const answerOf = async (server: string, name: string, address: string): Promise<Fate> => {
    try {
      const response = await fetch(`${server}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: document, variables: { name, address } }),
      });
      const { data, errors = [] } = (await response.json()) as Answer;
      if (data?.saveView) return 'acknowledged';
      const isRefused = errors.length > 0 && errors.every(({ extensions }) => extensions?.saved === false);
      return isRefused ? 'refused' : 'unknown';
    } catch {
      return 'unknown';
    }
  };

  /** In one transaction that holds the end of the audit, so that no change is half made meanwhile. */
  const readAndClear = (store: Store): Promise<{ readonly views: readonly Stored[]; readonly entries: Stored[] }> =>
    store.write(async run => {
      await run(auditQueries.head, {});
      const [page] = await run(auditQueries.page, { ...later, from: heard + 1 });
      const views = (await run(queries.views, {})).map(({ view }) => view);
      for (const { id } of views) await run(writes.removeView, { id: String(id) });
      return { views, entries: page?.entries ?? [] };
    });

  const judge = (name: string, { fate, address }: Attempt, standing: readonly string[], saves: readonly string[]) => {
    const isOnce = [standing, saves].every(([first, ...more]) => first === address && more.length === 0);
    const isAbsent = standing.length === 0 && saves.length === 0;
    if (fate === 'unknown' && isOnce) counts['unknown that stand'] += 1;
    if (fate === 'acknowledged' ? isOnce : isAbsent || (fate === 'unknown' && isOnce)) return;
    faults.push(
      `${name}, ${fate}: ${standing.length} stand and ${saves.length} entries of the audit tell of it, sent as ${address.slice(0, 60)}`,
    );
  };

  const look = async (store: Store): Promise<void> => {
    const { views, entries } = await readAndClear(store);
    const [standing, saves] = [new Map<string, string[]>(), new Map<string, string[]>()];
    const note = (to: Map<string, string[]>, { name, address }: { name?: unknown; address?: unknown }): void => {
      to.set(String(name), [...(to.get(String(name)) ?? []), String(address)]);
    };
    for (const view of views) note(standing, view);
    for (const entry of entries.map(auditEntryFrom)) {
      heard = entry.number;
      if (entry.operation === 'view.save') note(saves, JSON.parse(entry.after ?? '{}'));
    }
    for (const name of new Set([...standing.keys(), ...saves.keys()]))
      if (!attempts.has(name)) faults.push(`${name} stands, and nobody has sent it`);
    // What nobody knew of may have come to stand after it was first looked for.
    for (const [name, attempt] of attempts)
      if (!judged.has(name) || standing.has(name) || saves.has(name))
        judge(name, attempt, standing.get(name) ?? [], saves.get(name) ?? []);
    for (const name of attempts.keys()) judged.add(name);
  };

  return {
    faults: faults as readonly string[],
    counts: counts as Readonly<typeof counts>,
    /** Resolves to whether it was acknowledged. */
    save: async (server: string, name: string): Promise<boolean> => {
      const address = `/explore#?ids=${name.replaceAll(' ', '-')}-${'x'.repeat(Math.floor(Math.random() * 4_000))}`;
      const fate = await answerOf(server, name, address);
      attempts.set(name, { address, fate });
      counts[fate] += 1;
      return fate === 'acknowledged';
    },
    look,
    /** The whole audit, from its first entry on. */
    end: async (store: Store): Promise<void> => {
      await look(store);
      const { hear, end } = verifier();
      const head = await eachEntry(store, entry => {
        counts['audit entries'] += 1;
        hear(entry);
      });
      faults.push(...end(head));
    },
  };
};
