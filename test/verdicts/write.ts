import { writeFileSync } from 'node:fs';
import { loadSeed } from '../../seed/loadSeed.ts';
import { migrate } from '../../seed/migrations.ts';
import { openStore } from '../../server/store/store.ts';
import { asker } from '../graphql/ask.ts';
import { temporaryNeo4j } from '../support/temporaryNeo4j.ts';
import { verdictLines } from './table.ts';

/** `npm run verdicts`: writes docs/verdicts.tsv anew from the shipped data. */
const file = new URL('../../docs/verdicts.tsv', import.meta.url);
const neo4j = await temporaryNeo4j();
const store = openStore(neo4j.connection);
try {
  await migrate(store);
  await loadSeed(store, 'seed', () => undefined);
  const ask = asker(() => store);
  const lines = await verdictLines(async query => {
    const { data, errors } = await ask(query);
    if (errors.length > 0 || !data) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
  console.log(`docs/verdicts.tsv has ${lines.length} lines`);
} finally {
  await store.close();
  await neo4j.stop();
}
