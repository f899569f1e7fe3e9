import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadSeed } from '../seed/loadSeed.ts';
import { migrate } from '../seed/migrations.ts';
import { openStore } from '../server/store/store.ts';
import { asker } from '../test/graphql/ask.ts';
import { documents, questions } from '../test/support/pageQuestions.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';
import { inRounds, quantile } from './support/rounds.ts';

/**
 * How long the questions of the pages take, beside another checkout on the same store (say, of
 * `git worktree add --detach df45c2c`, with its modules), in alternating rounds: of each what the two answer is compared
 * first. What the other does not know, or answers otherwise, is named and not measured.
 *
 * npm run bench -- pages OTHER-CHECKOUT [rounds]
 */
const [, , other = '.', rounds = '20'] = process.argv;
const load = async <M>(file: string): Promise<M> => (await import(pathToFileURL(resolve(other, file)).href)) as M;
const { connection, stop } = await temporaryNeo4j();
const store = openStore(connection);
await migrate(store);
const begun = performance.now();
await loadSeed(store, 'seed', () => undefined);
console.log(`the shipped files are loaded in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
const otherStore = (await load<{ openStore: typeof openStore }>('server/store/store.ts')).openStore(connection);
const otherAsker = (await load<{ asker: typeof asker }>('test/graphql/ask.ts')).asker;
// No answer is taken for one that was given before.
const unkept = <S extends object>(opened: S): S => ({ ...opened, state: async () => undefined });
const [own, its] = [asker(() => unkept(store)), otherAsker(() => unkept(otherStore))];

const answer = async (ask: typeof own, name: string): Promise<string> =>
  JSON.stringify(await ask(documents.get(name) ?? '', questions[name]?.[1]));

console.log('| question | own p50, p95 ms | other p50, p95 ms | own ÷ other, p50 |\n| --- | --- | --- | --- |');
const left: string[] = [];
for (const name of Object.keys(questions)) {
  try {
    if ((await answer(own, name)) !== (await answer(its, name))) {
      left.push(name);
      continue;
    }
  } catch {
    left.push(name);
    continue;
  }
  const times = await inRounds({ own: () => answer(own, name), other: () => answer(its, name) }, Number(rounds));
  const shown = (all: readonly number[]): string =>
    `${quantile(all, 0.5).toFixed(1)}, ${quantile(all, 0.95).toFixed(1)}`;
  const ratio = quantile(times.own, 0.5) / quantile(times.other, 0.5);
  console.log(`| ${name} | ${shown(times.own)} | ${shown(times.other)} | ${ratio.toFixed(2)} |`);
}
console.log(`not compared: ${left.join(', ')}`);
await otherStore.close();
await store.close();
await stop();
