import { createHash } from 'node:crypto';
import { Neo4jError } from 'neo4j-driver';
import { auditQueries } from './auditQueries.ts';
import { StoreError } from './errors.ts';
import type { Run, Store } from './query.ts';
import type { Stored } from './rows.ts';

/** Who changes something, and how they came to be let in. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly role: 'reader' | 'editor' | 'admin' | null;
  readonly how: 'token' | 'login' | 'command' | 'server';
  readonly requestId: string | null;
};
/** What was changed: how it stood, and how it stands. */
export type Change = {
  readonly operation: string;
  readonly target: string;
  readonly before?: unknown;
  readonly after?: unknown;
};
/** Tells of a change, which is written down in the transaction of the change. */
export type Audit = (change: Change) => void;

export type AuditEntry = Omit<Actor, 'id'> &
  Pick<Change, 'operation' | 'target'> & {
    readonly number: number;
    readonly at: string;
    readonly actor: string;
    /** Canonical JSON. */
    readonly before: string | null;
    readonly after: string | null;
    /** Of the entry before it; empty for the first. */
    readonly previous: string;
    readonly hash: string;
  };

/** What the server does unasked, such as to load what comes with the program. */
export const serverItself: Actor = {
  ...{ id: 'server', name: 'Throughline', role: null, how: 'server', requestId: null },
};

/** Characters of what is kept of how something stood, or stands. */
export const longestSide = 16_000;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const sorted = (_key: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** The same value is always the same text. */
export const canonical = (value: unknown): string => JSON.stringify(value, sorted);

/** What is too long is told by its beginning, its length and its hash. */
const side = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  const text = canonical(value);
  if (text.length <= longestSide) return text;
  return canonical({ cut: { characters: text.length, sha256: sha256(text), begins: text.slice(0, longestSide / 2) } });
};

/** As the store keeps a text: half a letter becomes a sign for one. */
const kept = (text: string): string => Buffer.from(text).toString();

/** Over all that an entry says and the hash of the one before, so that none can be changed or left out unseen. */
export const hashOf = ({ hash: _, ...entry }: AuditEntry): string => sha256(canonical(entry));

/** No change writes a number twice, so whoever took it is none. */
const occupied = (error: unknown, from: number): unknown =>
  error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
    ? new StoreError(
        'STORE_TAMPERED',
        `the audit was tampered with: an entry ${from} or later stands that no change wrote, so nothing was saved; run npm run audit -- --verify on the machine of the server`,
        { cause: error },
      )
    : error;

/** Adds entries after those that stand. In the transaction of what they tell. Throws StoreError where others stand there. */
export const writeAudit = async (run: Run, actor: Actor, changes: readonly Change[], now: Date): Promise<void> => {
  const [head = { number: 0, hash: '' }] = await run(auditQueries.head, {});
  const entries: AuditEntry[] = [];
  for (const { operation, target, before, after } of changes) {
    const last = entries.at(-1) ?? head;
    const said = {
      ...{ number: last.number + 1, previous: last.hash, at: now.toISOString() },
      ...{ actor: kept(actor.id), name: kept(actor.name), role: actor.role, how: actor.how },
      ...{ requestId: actor.requestId, operation, target: kept(target).slice(0, 1_000) },
      ...{ before: side(before), after: side(after), hash: '' },
    };
    entries.push({ ...said, hash: hashOf(said) });
  }
  const { number, hash } = entries.at(-1) ?? head;
  const rows = entries.map(entry =>
    Object.fromEntries(Object.entries(entry).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
  );
  await run(auditQueries.add, { rows, number, hash }).catch(error => {
    throw occupied(error, head.number + 1);
  });
};

/** An entry as it was written. */
export const auditEntryFrom = (row: Stored): AuditEntry => {
  const text = (name: string): string => String(row[name] ?? '');
  const orNull = (name: string): string | null => (row[name] === undefined || row[name] === null ? null : text(name));
  return {
    ...{ number: Number(row.number), previous: text('previous'), at: text('at'), hash: text('hash') },
    ...{ actor: text('actor'), name: text('name'), requestId: orNull('requestId') },
    ...{ role: orNull('role') as Actor['role'], how: text('how') as Actor['how'] },
    ...{ operation: text('operation'), target: text('target'), before: orNull('before'), after: orNull('after') },
  };
};

/** The store, with all changes made by somebody. */
export const changedBy = (store: Store, by: Actor): Store => ({
  ...store,
  write: (work, options) => store.write(work, { by, ...options }),
});
