import { peers } from '../support/peers.ts';
import { inRounds } from '../support/rounds.ts';
import { chainsOf } from './chains.ts';
import { type Bench, expectSame, lines } from './row.ts';

const lengths = (chains: readonly string[]): readonly number[] =>
  chains.map(chain => chain.split(' ').length).sort((a, b) => a - b);

/**
 * The fifty shortest chains of a fleet that one firm of a block of 40 leases, and one that 21 of them lease. Of the latter
 * the peer takes half a minute, so it is asked once.
 */
export const blockRow = async ({ store, cold, served, rounds, size }: Bench): Promise<string[]> => {
  const all: string[] = [];
  for (const [id, once] of [
    ['blk', false],
    ['blkm', true],
  ] as const) {
    const peer = async () => (await store.read(peers.chainsShortest, { id })).map(({ ids }) => ids.join(' '));
    const ours = await chainsOf(cold, id);
    expectSame(`chains of ${id}`, ours, await chainsOf(served, id));
    const begun = performance.now();
    expectSame(`chains of ${id}`, lengths(ours), lengths(await peer()));
    const took = performance.now() - begun;
    const times = await inRounds<string>(
      {
        'ours, readings kept': () => chainsOf(cold, id),
        'ours, as served': () => chainsOf(served, id),
        ...(once ? {} : { 'Cypher, SHORTEST 50': peer }),
      },
      Math.ceil(rounds / 8),
    );
    all.push(
      ...lines(`top 50 on ${id}`, once ? { ...times, 'Cypher, SHORTEST 50, once': [took] } : times, {
        most: 0.15,
        size,
      }),
    );
  }
  return all;
};
