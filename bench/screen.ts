import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSeed } from '../seed/loadSeed.ts';
import { migrate } from '../seed/migrations.ts';
import { chinese } from '../server/formats/chinese.ts';
import { normalisedName } from '../server/model/names/normalisedName.ts';
import { searchedTexts } from '../server/model/names/searchedTexts.ts';
import { searchKeysOf } from '../server/model/names/searchKeys.ts';
import { partyKinds } from '../server/screening/partyIndex.ts';
import { queries } from '../server/store/queries.ts';
import { openStore } from '../server/store/store.ts';
import { writes } from '../server/store/writes.ts';
import type { asker } from '../test/graphql/ask.ts';
import { variants } from '../test/search/variants.ts';
import { type Connection, temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';
import { inventedFirms, misspelt, numbers } from './nameVariants.ts';
import { namesOfRegister } from './support/namesOfRegister.ts';

/**
 * What it costs to screen a list in one request: names written like those recorded, with errors and other endings, and
 * names that are recorded nowhere. With the folder of another checkout (say, of `git worktree add`, with its modules) the
 * same beside it, turn by turn, with the ratio and how many rows of the answers differ; then 10,000 at once. At last 100,000
 * invented firms are recorded too, and a thousand of them asked for with one typing error each: how many are found.
 *
 * npm run bench -- screen [other checkout]
 *
 * With a size, search and screening over a made register of so many firms instead: see `namesOfRegister`. The store is made
 * in the folder that is named, or taken from there. `PEERS_PYTHON` names a Python with RapidFuzz: python3 -m venv DIR,
 * DIR/bin/pip install rapidfuzz numpy.
 *
 * npm run bench -- screen --firms 60000 [--names 1000,10000] [--folder STORE] [other checkout, which is asked in its place]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    firms: { type: 'string' },
    names: { type: 'string', default: '1000,10000' },
    folder: { type: 'string' },
  },
});
const [other] = positionals;
if (values.firms !== undefined) {
  await namesOfRegister({
    firms: Number(values.firms),
    lists: values.names.split(',').map(Number),
    folder: values.folder,
    python: process.env.PEERS_PYTHON,
    checkout: other ?? '.',
    log: line => console.log(line),
  });
  process.exit();
}

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

/** Firms recorded beside those of the cases, how many are written at once, and how many are asked for. */
const [many, perTransaction, asked] = [100_000, 2_000, 1_000];

/** The words by which a name is known, as one. */
const distinctive = (name: string): string =>
  normalisedName(name, chinese)
    .parts.filter(({ role }) => role === 'distinctive')
    .map(({ text }) => text)
    .join('');

const firmOf = (name: string, i: number) => {
  const [id, kind] = [`firm-invented-${i}`, 'Firm'] as const;
  const searchKeys = searchKeysOf(searchedTexts({ id, kind, name, properties: {} }), chinese);
  return { id, kind, properties: { id, kind, name, declared: '{}', declaredIn: 'bench', searchKeys } };
};

const query = `query ($names: [String!]) {
  screen(names: $names) {
    rows { asked entity { id name } matched { how text part } candidates { id name } restricted listings { id } cases { id } }
  }
}`;

type Named = { readonly id: string; readonly name: string };
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
if (other !== undefined) sides.push(await checkout(other, neo4j.connection));
try {
  await migrate(store);
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

  const invented = inventedFirms(many, 13).map(firmOf);
  for (let at = 0; at < many; at += perTransaction)
    await store.write(run => run(writes.entities, { rows: invented.slice(at, at + perTransaction) }));
  const pick = numbers(17);
  const wanted = Array.from({ length: 3 * asked }, () => invented[pick(many)])
    .flatMap(firm => {
      const { name = '' } = firm?.properties ?? {};
      const text = misspelt(name, pick);
      return text === undefined || distinctive(name) === '' ? [] : [{ name, text }];
    })
    .slice(0, asked);
  const [ours] = sides;
  const first = await ours?.screen(wanted.slice(0, 1).map(({ text }) => text));
  const answer = await ours?.screen(wanted.map(({ text }) => text));
  if (!first || !answer || answer.refusal !== undefined) throw new Error(answer?.refusal ?? 'no answer');
  const found = answer.rows.map(row => {
    const { entity, candidates } = JSON.parse(row) as { entity: Named | null; candidates: readonly Named[] };
    return (entity ? [entity] : candidates).map(({ name }) => distinctive(name));
  });
  // Many of the invented firms have the same distinctive words, and differ in form or place alone.
  const isFirst = wanted.filter(({ name }, i) => found[i]?.[0] === distinctive(name)).length;
  const isOffered = wanted.filter(({ name }, i) => found[i]?.includes(distinctive(name))).length;
  console.log(
    `${wanted.length} with a typing error among ${many} invented firms: ${isFirst} first, ${isOffered} offered; ${(answer.spent / 1_000).toFixed(2)} s, after ${(first.spent / 1_000).toFixed(2)} s for the first name, which reads all names`,
  );
} finally {
  await Promise.all([store, ...sides].map(opened => opened.close()));
  await neo4j.stop();
}
