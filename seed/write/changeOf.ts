import type { Change } from '../../server/store/audit.ts';
import type { Changed } from '../loadFiles.ts';
import type { StoredRecord } from './diff.ts';

const told = ({ id, kind, properties }: StoredRecord) => ({ id, kind, properties });

/** What a file changed, as the audit tells it. */
export const changeOf = (operation: string, { id, path, changes: { nodes, relations } }: Changed): Change => ({
  operation,
  target: id,
  before: { changed: nodes.former.map(told), removed: nodes.removed.map(told) },
  after: { path, added: nodes.added.map(told), changed: nodes.changed.map(told), relations },
});
