import type { ManagedTransaction, Transaction } from 'neo4j-driver';
import type { Cooperative } from '../../domain/cooperative.ts';
import { decode, encode } from './codec.ts';
import { StoreError } from './errors.ts';
import { loadCypher } from './loadCypher.ts';
import type { Query, Run } from './query.ts';
import { type Row, recordsOf } from './records.ts';
import { type Reading, runCooperatively } from './runCooperatively.ts';
import { tracedStatement } from './traced.ts';

/** Of data; schema and data may not share a transaction. */
const changes = [
  'nodesCreated',
  'nodesDeleted',
  'relationshipsCreated',
  'relationshipsDeleted',
  'propertiesSet',
] as const;

/** Runs statements by their files, and decodes what they return. `onChange` hears of each statement that changes data; rests while it decodes many rows. */
export const runIn =
  (
    transaction: Pick<ManagedTransaction | Transaction, 'run'>,
    { onChange = () => undefined, ...reading }: Reading & { readonly onChange?: (file: string) => void } = {},
  ): Run =>
  async (query, params) => {
    const { records, summary } = await tracedStatement(query.file, () =>
      recordsOf(transaction.run(loadCypher(query.file), encode(params) as Record<string, unknown>)),
    );
    const counts = summary.counters.updates();
    if (changes.some(name => (counts[name] ?? 0) > 0)) onChange(query.file);
    return runCooperatively(rowsOf(query, records), reading);
  };

const rowOf = <P extends object, R extends object>(query: Query<P, R>, row: object): R => {
  const absent = query.columns.find(column => !(column in row));
  if (absent !== undefined) throw new StoreError('STORE_FAILED', `cypher/${query.file} does not return ${absent}`);
  return decode(row) as R;
};

function* rowsOf<P extends object, R extends object>(query: Query<P, R>, records: readonly Row[]): Cooperative<R[]> {
  const rows: R[] = [];
  for (const record of records) {
    rows.push(rowOf(query, record.toObject()));
    yield;
  }
  return rows;
}
