import { auditEntryFrom } from '../../store/audit.ts';
import { auditQueries } from '../../store/auditQueries.ts';
import { type Context, mustBe } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { connection, cursorOf, pageSize, readCursor } from '../paging.ts';

const beyond = Number.MAX_SAFE_INTEGER;

/** A page of the audit, newest first. */
export const auditLog = async ({ first, after }: schema.QueryAuditLogArgs, context: Context) => {
  mustBe('admin', context);
  const size = pageSize(first, 50);
  const [given] = readCursor(after, 1) ?? [];
  if (given !== undefined && !/^\d{1,15}$/.test(given))
    throw badInput('after', after, 'take it from endCursor of the page before');
  const before = given === undefined ? beyond : Number(given);
  const [page] = await context.store.read(
    auditQueries.page,
    { from: 0, before, newest: true, pageSize: size + 1 },
    context.reading,
  );
  const entries = (page?.entries ?? []).map(auditEntryFrom).map(entry => ({ id: String(entry.number), ...entry }));
  return connection(
    entries.slice(0, size),
    ({ number }) => cursorOf(String(number)),
    entries.length > size,
    page?.total ?? 0,
  );
};
