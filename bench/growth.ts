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
 * each, in rounds that alternate: as asked for the first time (no answer is taken for one that was given before, though what
 * was read of the state of the data is kept), and as a server answers that was asked the same before.
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
  const served = asker(() => store, { writable: true });
  return { ask, served, stop: () => store.close().then(stop) };
};
const small = await opened([]);
const large = await opened(inventedCases(Number(copies), 7));
console.log(
  `| question | shipped, p50 ms | ${Number(copies) + 1} times as many, p50 ms | ratio | served, p50 ms | of as many, p50 ms | ratio |\n| --- | --- | --- | --- | --- | --- | --- |`,
);
for (const [name, [, variables]] of Object.entries(questions)) {
  const text = documents.get(name) ?? '';
  const failed: string[] = [];
  const asking = (ask: typeof small.ask) => async () => {
    failed.push(...(await ask(text, variables, headers)).errors.map(({ message }) => message));
  };
  const ways = { small: asking(small.ask), large: asking(large.ask) };
  const again = { small: asking(small.served), large: asking(large.served) };
  const told = async (asked: typeof ways): Promise<string> => {
    await inRounds(asked, 2);
    const times = await inRounds(asked, Number(rounds));
    const [one, other] = [quantile(times.small, 0.5), quantile(times.large, 0.5)];
    return `${one.toFixed(1)} | ${other.toFixed(1)} | ${(other / one).toFixed(2)}`;
  };
  const [first, served] = [await told(ways), await told(again)];
  console.log(`| ${name} | ${first} | ${served} |${failed.length > 0 ? ` ${failed[0]}` : ''}`);
}
await small.stop();
await large.stop();
