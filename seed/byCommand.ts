import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { type Actor, changedBy } from '../server/store/audit.ts';
import type { Store } from '../server/store/query.ts';

/** Who runs a command, as the operating system knows them; all that one command changes has one request id. */
const actor = (): Actor => {
  const { username } = userInfo();
  return { id: `user:${username}`, name: username, role: null, how: 'command', requestId: randomUUID() };
};

/** The store, with all changes made by whoever runs this command. */
export const byCommand = (store: Store): Store => changedBy(store, actor());
