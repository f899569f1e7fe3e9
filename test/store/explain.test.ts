import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { isStopped } from '../../server/store/errors.ts';
import { explain } from '../../server/store/explain.ts';

const told = (code: string, message: string) =>
  explain(new Neo4jError(message, code, '50N42', ''), { uri: 'bolt://here:7687' });

test('a store that takes no changes is told from one that does not answer', () => {
  const error = told(
    'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
    'No write operations are allowed on this database.',
  );
  expect(error).toMatchObject({ code: 'STORE_READ_ONLY' });
  expect(error.message).toMatch(/takes no changes \(No write operations .*\); make the database writable/);
  expect(told('Neo.ClientError.Security.Forbidden', 'Create node is not allowed.')).toMatchObject({
    code: 'STORE_READ_ONLY',
  });
});

test('the change that finds the disk full says so, as those after it do', () => {
  const error = told('Neo.DatabaseError.Transaction.TransactionLogError', 'Could not append transaction: #393 to log.');
  expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(error.message).toMatch(/see that its disk has room/);
  expect(isStopped(error)).toBe(true);
});
