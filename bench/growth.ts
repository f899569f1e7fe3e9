import { loadFiles } from '../seed/loadFiles.ts';
import { loadSeed } from '../seed/loadSeed.ts';
import { migrate } from '../seed/migrations.ts';
import { openStore } from '../server/store/store.ts';
import { asker, token } from '../test/graphql/ask.ts';
import { documents, questions } from '../test/support/pageQuestions.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';
import { inventedCases } from './support/invented.ts';
import { inRounds, quantile } from './support/rounds.ts';

/**
 * How the time of the questions of the pages grows with the cases in the store: those that ship, and these with `copies` of
 * each, in rounds that alternate. No answer is taken for one that was given before.
 *
 * npm run bench -- growth [copies] [rounds]
 */
const [, , copies = '10', rounds = '5'] = process.argv;
const headers = { authorization: `Bearer ${token}` };
const opened = async (files: readonly { readonly path: string; readonly text: string }[]) => {
  const { connection, stop } = await temporaryNeo4j();
  const store = openStore(connection);
  await migrate(store);
  await loadSeed(store, 'seed', () => undefined);
  if (files.length > 0) await loadFiles(store, files, { onFile: () => undefined });
  const ask = asker(() => ({ ...store, state: async () => undefined }), { writable: true });
  return { ask, stop: () => store.close().then(stop) };
};
const small = await opened([]);
const large = await opened(inventedCases(Number(copies), 7));
console.log(
  `| question | shipped, p50 ms | ${Number(copies) + 1} times as many, p50 ms | ratio |\n| --- | --- | --- | --- |`,
);
for (const [name, [, variables]] of Object.entries(questions)) {
  const text = documents.get(name) ?? '';
  const failed: string[] = [];
  const asking = (ask: typeof small.ask) => async () => {
    failed.push(...(await ask(text, variables, headers)).errors.map(({ message }) => message));
  };
  const ways = { small: asking(small.ask), large: asking(large.ask) };
  await inRounds(ways, 2);
  const times = await inRounds(ways, Number(rounds));
  const [one, other] = [quantile(times.small, 0.5), quantile(times.large, 0.5)];
  const told = failed.length > 0 ? failed[0] : (other / one).toFixed(2);
  console.log(`| ${name} | ${one.toFixed(1)} | ${other.toFixed(1)} | ${told} |`);
}
await small.stop();
await large.stop();
