import { loadSeed } from '../seed/loadSeed.ts';
import { chinese } from '../server/formats/chinese.ts';
import { partiesLike } from '../server/store/partiesLike.ts';
import { findByName } from '../server/store/search.ts';
import { openStore } from '../server/store/store.ts';
import { asker } from '../test/graphql/ask.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';

/**
 * What it costs to screen names that are recorded nowhere: one search a name (as the search box asks, eight at a time)
 * beside all of them in a list, turn by turn; then how the list grows, and a whole request for 10,000.
 *
 * node --import tsx bench/screen.ts
 */
const kinds = ['Firm', 'National', 'PublicBody'];
const heads = ['Golden', 'Northern', 'Pacific', 'Blue', 'Summit', 'Harbor', 'Green', 'Quantum', 'Silver', 'Orient'];
const trades = ['Trading', 'Logistics', 'Computing', 'Cloud', 'Semiconductor', 'Electronics', 'Network'];
const forms = ['Ltd', 'Sdn Bhd', 'Pte Ltd', 'GmbH', 'Inc', 'Co., Ltd.'];
const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
/** Firms of a plausible name that nobody has: a letter that cannot stand there makes each one a stranger. */
const stranger = (i: number): string =>
  `${pick(heads, i)}${pick([...'qxzvk'], i)}${i} ${pick(trades, i)} ${pick(forms, i)}`;
const strangers = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => stranger(from + i));

const neo4j = await temporaryNeo4j();
const store = openStore(neo4j.connection);
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};
try {
  await store.applySchema();
  await loadSeed(store, 'seed', () => undefined);
  const alone = async (names: readonly string[]): Promise<void> => {
    for (let i = 0; i < names.length; i += 8) {
      await Promise.all(
        names.slice(i, i + 8).map(text => findByName(store, { text, kinds, gaps: false, exact: false }, chinese, {})),
      );
    }
  };
  for (let turn = 0; turn < 4; turn += 1) {
    const names = strangers(turn * 1_000, 200);
    const [before, after] = [
      await timed(() => alone(names)),
      await timed(() => partiesLike(store, names, kinds, chinese, {})),
    ];
    console.log(
      `turn ${turn}: 200 names alone ${before.toFixed(0)} ms, in a list ${after.toFixed(0)} ms, ratio ${(before / after).toFixed(1)}`,
    );
  }
  for (const count of [500, 1_000, 2_000, 4_000, 8_000]) {
    const spent = await timed(() => partiesLike(store, strangers(50_000, count), kinds, chinese, {}));
    console.log(`${count} names in a list: ${spent.toFixed(0)} ms, ${(spent / count).toFixed(2)} each`);
  }
  const ask = asker(() => store);
  const query = 'query ($names: [String!]) { screen(names: $names) { rows { asked entity { id } restricted } } }';
  const spent = await timed(async () => {
    const answer = await ask(query, { names: strangers(90_000, 10_000) });
    const rows = (answer.data?.screen as { rows: unknown[] } | undefined)?.rows.length;
    console.log(`a request for 10,000: ${rows ?? answer.errors[0]?.message} rows`);
  });
  console.log(`in ${(spent / 1_000).toFixed(1)} s`);
} finally {
  await store.close();
  await neo4j.stop();
}
