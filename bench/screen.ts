import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadSeed } from '../seed/loadSeed.ts';
import { partyKinds } from '../server/store/partyProposer.ts';
import { queries } from '../server/store/queries.ts';
import { openStore } from '../server/store/store.ts';
import type { asker } from '../test/graphql/ask.ts';
import { variants } from '../test/search/variants.ts';
import { type Connection, temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';

/**
 * What it costs to screen a list in one request: names written like those recorded, with errors and other endings, and
 * names that are recorded nowhere. With the folder of another checkout (say, of `git worktree add`, with its modules) the
 * same beside it, turn by turn, with the ratio and how many rows of the answers differ; at last 10,000 at once.
 *
 * node --import tsx bench/screen.ts [other checkout]
 */
const endings = [
  '',
  ' Ltd',
  ' (Singapore) Pte. Ltd.',
  ' Holdings',
  ', Inc.',
  ' Cloud',
  ' (formerly Vexquorb)',
  ' Trading',
];
const heads = ['Golden', 'Northern', 'Pacific', 'Blue', 'Summit', 'Harbor', 'Green', 'Quantum', 'Silver', 'Orient'];
const trades = ['Trading', 'Logistics', 'Computing', 'Cloud', 'Semiconductor', 'Electronics', 'Network'];
const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
/** Firms of a plausible name that nobody has: a letter that cannot stand there makes each one a stranger. */
const stranger = (_: unknown, i: number): string =>
  `${pick(heads, i)}${pick([...'qxzvk'], i)}${i} ${pick(trades, i)} Ltd`;

/** Park and Miller's generator: the same order in every run. */
const shuffled = <T>(items: readonly T[]): T[] => {
  let seed = 1;
  const keyed = items.map(item => {
    seed = (seed * 48_271) % 2_147_483_647;
    return { item, seed };
  });
  return keyed.sort((a, b) => a.seed - b.seed).map(({ item }) => item);
};

/** Every name of a party, misspelt in two ways at once, with another ending. */
const writtenLike = (names: readonly string[]): string[] => {
  const ways = [(name: string) => name, ...Object.values(variants)];
  const misspelt = names.flatMap(name => ways.flatMap(way => ways.flatMap(other => other(way(name) ?? '') ?? [])));
  return shuffled([...new Set(misspelt.flatMap(name => endings.map(ending => name + ending)))]);
};

const query = `query ($names: [String!]) {
  screen(names: $names) {
    rows { asked entity { id } matched { how text part } candidates { id } restricted listings { id } cases { id } }
  }
}`;

type Answer = { readonly rows: readonly string[]; readonly spent: number; readonly refusal: string | undefined };

/** A checkout's own server, in process, over the same store. */
const checkout = async (folder: string, connection: Connection) => {
  const load = async <T>(file: string): Promise<T> => (await import(pathToFileURL(resolve(folder, file)).href)) as T;
  const own = await load<{ openStore: typeof openStore }>('server/store/store.ts');
  const store = own.openStore(connection);
  const ask = (await load<{ asker: typeof asker }>('test/graphql/ask.ts')).asker(() => store);
  const screen = async (names: readonly string[]): Promise<Answer> => {
    const begun = performance.now();
    const { data, errors } = await ask(query, { names });
    const rows = (data?.screen as { rows: unknown[] } | undefined)?.rows.map(row => JSON.stringify(row));
    return { rows: rows ?? [], spent: performance.now() - begun, refusal: errors[0]?.message };
  };
  return { screen, close: () => store.close() };
};

const neo4j = await temporaryNeo4j();
const store = openStore(neo4j.connection);
const sides = [await checkout('.', neo4j.connection)];
if (process.argv[2] !== undefined) sides.push(await checkout(process.argv[2], neo4j.connection));
try {
  await store.applySchema();
  await loadSeed(store, 'seed', () => undefined);
  const every = { kinds: [...partyKinds], country: null, case: null, afterName: null, afterId: null, limit: 1_000 };
  const parties = await store.read(queries.entities, every);
  const texts = parties.flatMap(({ entity }) => [entity?.name, entity?.nameOriginal, entity?.aliases].flat());
  const like = writtenLike(texts.filter(text => typeof text === 'string'));
  const unknown = Array.from({ length: 20_000 }, stranger);
  let turns = 0;
  const compare = async (what: string, names: readonly string[]): Promise<void> => {
    turns += 1;
    // Whoever is asked second finds the store warm.
    const order = turns % 2 === 0 ? sides : sides.toReversed();
    const answers: Answer[] = [];
    for (const { screen } of order) answers.push(await screen(names));
    const [ours, theirs] = order === sides ? answers : answers.toReversed();
    const words = [ours, theirs].flatMap(answer =>
      answer ? `${(answer.spent / 1_000).toFixed(2)} s${answer.refusal ? ` (${answer.refusal})` : ''}` : [],
    );
    const differing = theirs?.rows.filter((row, i) => row !== ours?.rows[i]).length;
    const ratio = theirs && ours ? `; ratio ${(theirs.spent / ours.spent).toFixed(1)}, ${differing} rows differ` : '';
    console.log(`${names.length} ${what}: ${words.join('; the other ')}${ratio}`);
  };
  for (let turn = 0; turn < 4; turn += 1) {
    await compare('written like recorded ones', like.slice(turn * 1_000, (turn + 1) * 1_000));
    await compare('recorded nowhere', unknown.slice(turn * 1_000, (turn + 1) * 1_000));
  }
  await compare('written like recorded ones', like.slice(5_000, 15_000));
  await compare('recorded nowhere', unknown.slice(5_000, 15_000));
} finally {
  await Promise.all([store, ...sides].map(opened => opened.close()));
  await neo4j.stop();
}
