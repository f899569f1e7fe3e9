import { auditEntryFrom } from './audit.ts';
import { auditQueries } from './auditQueries.ts';
import type { Reader } from './query.ts';

/** Changes that leave all parties, what is said of them, and their relations as they were. */
const quiet: ReadonlySet<string> = new Set(['screening.decide', 'view.save', 'view.remove', 'login']);
/** Most changes that are looked through. */
const mostChanges = 1_000;

/** An entry of the audit. */
export type LastChange = { readonly number: number; readonly hash: string };

/**
 * The last change that is in the audit, and whether all since a former one are quiet. They follow it by their hashes: of a
 * database that was put back and changed again, another may have the same number. Not known to be quiet without a former one.
 */
export const changesSince = async (
  store: Reader,
  former: LastChange | undefined,
): Promise<{ readonly last: LastChange; readonly areQuiet: boolean }> => {
  const from = (former?.number ?? 0) + 1;
  const question = { from, before: Number.MAX_SAFE_INTEGER, newest: false, pageSize: mostChanges };
  const [found] = await store.read(auditQueries.page, question);
  const entries = (found?.entries ?? []).map(auditEntryFrom);
  const last = { number: found?.number ?? 0, hash: found?.hash ?? '' };
  if (former && former.number === last.number && former.hash === last.hash) return { last, areQuiet: true };
  const follow = former && entries[0]?.previous === former.hash && entries.length === last.number - former.number;
  return { last, areQuiet: follow === true && entries.every(({ operation }) => quiet.has(operation)) };
};
