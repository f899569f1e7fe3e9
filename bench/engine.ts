import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadFiles } from '../seed/loadFiles.ts';
import { migrate } from '../seed/migrations.ts';
import { openStore } from '../server/store/store.ts';
import { overHttp } from '../test/support/oracle/engine.ts';
import { inMemory } from '../test/support/oracle/inMemory.ts';
import { runTrial, type Tally, type Trial } from '../test/support/oracle/trial.ts';
import { json } from '../test/support/oracle/world.ts';
import { startSite } from '../test/support/site.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';

/**
 * The server against an oracle that knows the definitions alone: random worlds in the form of case files are loaded, the
 * server is asked over HTTP, and every difference is shrunk to the smallest case file that shows it. With --memory the
 * same code answers in process over a store in memory, which is faster and leaves out Neo4j.
 *
 * npm run bench -- engine [--questions 100000] [--seed 1] [--reported 3] [--memory]
 */
const { values } = parseArgs({
  options: {
    questions: { type: 'string' },
    seed: { type: 'string' },
    reported: { type: 'string' },
    memory: { type: 'boolean' },
  },
});
const numberOf = (name: 'questions' | 'seed' | 'reported', otherwise: number): number => {
  const text = values[name] ?? `${otherwise}`;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is "${text}"; write a whole number`);
  return Number(text);
};
const [questions, seed, reported] = [numberOf('questions', 100_000), numberOf('seed', 1), numberOf('reported', 3)];
const folder = mkdtempSync(join(tmpdir(), 'throughline-engine-'));

const inWords = ({ asked, differences }: Tally): string =>
  `${asked} questions; differences: ${[...differences].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none'}`;

type Served = Pick<Trial, 'ask' | 'load'> & { readonly close: () => Promise<void> };

const overNeo4j = async (): Promise<Served> => {
  const neo4j = await temporaryNeo4j();
  const store = openStore(neo4j.connection);
  await migrate(store);
  // GraphQL alone is asked, so the page need not be built.
  const site = await startSite(store, { web: (_request, response) => void response.status(404).end() });
  return {
    ask: overHttp(site.url),
    load: async (path, text) => {
      await loadFiles(store, [{ path, text }], { onFile: () => undefined });
    },
    close: async () => {
      await site.close();
      await store.close();
      await neo4j.stop();
    },
  };
};

const { close, ...served }: Served =
  values.memory === true ? { ...inMemory(), close: async () => undefined } : await overNeo4j();
try {
  let files = 0;
  const tally = await runTrial({
    ...served,
    ...{ questions, seed, reported },
    ...(values.memory === true ? { worldsAtOnce: 20, apart: true } : {}),
    onFound: ({ kind, expected, got, question, world }) => {
      files += 1;
      const path = join(folder, `${files}-${kind.replaceAll(' ', '-')}.yaml`);
      const comment = [`asked: ${JSON.stringify(question)}`, 'expected:', expected, 'got:', got].join('\n');
      const header = {
        id: `difference-${files}`,
        title: kind,
        status: 'reported',
        summary: kind,
        jurisdictions: ['CN'],
      };
      writeFileSync(path, `${comment.replace(/^/gm, '# ')}\n${json({ case: header, ...world })}\n`);
      console.log(`${kind}: ${path}`);
    },
    onProgress: progress => console.log(inWords(progress)),
  });
  console.log(inWords(tally));
  process.exitCode = tally.differences.size === 0 ? 0 : 1;
} finally {
  await close();
}
