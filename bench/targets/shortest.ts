import { drawFrom } from '../../seed/sample/draw.ts';
import { peers } from '../support/peers.ts';
import { type Bench, expectSame, inTurn, measured } from './row.ts';

const document = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, k: 1, hops: 8) {
  truncated paths { hops steps { relation { id kind from { id } to { id } } } }
} }`;
type Answer = { paths: { truncated: boolean; paths: { hops: number }[] } };

/** The shortest way between two entities that stand four relations apart. */
export const shortestRow = async ({ store, cold, served, world, rounds, seed, size }: Bench): Promise<string[]> => {
  const { of } = drawFrom(seed);
  const firms = world.entities.filter(({ kind }) => kind === 'Firm').map(({ id }) => id);
  const hopsBeside = async (from: string, to: string) =>
    (await store.read(peers.shortest, { from, to })).map(({ ids }) => ids.length - 1)[0];
  const pairs: { readonly from: string; readonly to: string }[] = [];
  while (pairs.length < 30) {
    const pair = { from: of(firms), to: of(firms) };
    if (pair.from !== pair.to && (await hopsBeside(pair.from, pair.to)) === 4) pairs.push(pair);
  }
  for (const pair of pairs) {
    const { paths } = await cold<Answer>(document, pair);
    expectSame(
      `from ${pair.from} to ${pair.to}`,
      paths.paths.map(({ hops }) => hops),
      [4],
    );
    await served(document, pair);
  }
  const [first, again, other] = [inTurn(pairs), inTurn(pairs), inTurn(pairs)];
  return measured(
    'shortest chain, 4 hops',
    {
      'ours, cold': () => cold(document, first()),
      'ours, as served': () => served(document, again()),
      'Cypher, shortestPath()': () => {
        const { from, to } = other();
        return hopsBeside(from, to);
      },
    },
    { rounds, size, most: 4 },
  );
};
