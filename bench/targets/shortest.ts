import { drawFrom } from '../../seed/sample/draw.ts';
import { peers } from '../support/peers.ts';
import { type Bench, expectSame, inTurn, measured } from './row.ts';

const document = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, k: 1, hops: 8) {
  truncated paths { hops steps { relation { id kind from { id } to { id } } } }
} }`;
type Pair = { readonly from: string; readonly to: string };
type Answer = { paths: { truncated: boolean; paths: { hops: number }[] } };

/** The shortest way between two entities that stand four relations apart; and between any two, of which most have none. */
export const shortestRow = async ({ store, cold, served, world, rounds, seed, size }: Bench): Promise<string[]> => {
  const { of } = drawFrom(seed);
  const firms = world.entities.filter(({ kind }) => kind === 'Firm').map(({ id }) => id);
  const hopsBeside = async ({ from, to }: Pair) =>
    (await store.read(peers.shortest, { from, to })).map(({ ids }) => ids.length - 1)[0];
  const pairs = async (accepts: (hops: number | undefined) => boolean): Promise<readonly Pair[]> => {
    const found: Pair[] = [];
    while (found.length < 30) {
      const pair = { from: of(firms), to: of(firms) };
      if (pair.from !== pair.to && accepts(await hopsBeside(pair))) found.push(pair);
    }
    return found;
  };
  const row = async (work: string, asked: readonly Pair[]): Promise<string[]> => {
    for (const pair of asked) {
      const { paths } = await cold<Answer>(document, pair);
      expectSame(`from ${pair.from} to ${pair.to}`, paths.paths[0]?.hops, await hopsBeside(pair));
      await served(document, pair);
    }
    const [first, again, other] = [inTurn(asked), inTurn(asked), inTurn(asked)];
    return measured(
      work,
      {
        'ours, cold': () => cold(document, first()),
        'ours, as served': () => served(document, again()),
        'Cypher, shortestPath()': () => hopsBeside(other()),
      },
      { rounds, size, most: 0.5 },
    );
  };
  return [
    ...(await row('shortest chain, 4 hops', await pairs(hops => hops === 4))),
    ...(await row('shortest chain, or none', await pairs(() => true))),
  ];
};
