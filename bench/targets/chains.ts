import { peers } from '../support/peers.ts';
import { inRounds } from '../support/rounds.ts';
import type { Ask } from '../support/serving.ts';
import { numbers } from '../support/world.ts';
import { type Bench, expectSame, inTurn, lines } from './row.ts';

const document = `query ($target: ID!) { accessChains(target: $target, first: 50) {
  chainCount truncated chains { steps { relation { from { id } to { id } } } }
} }`;
type Answer = {
  accessChains: { chains: { steps: { relation: { from: { id: string }; to: { id: string } } }[] }[] };
};

/** Chains as the ids that they pass, from the hardware to the party, in an order of their own. */
export const chainsOf = async (ask: Ask, target: string): Promise<readonly string[]> => {
  const { accessChains } = await ask<Answer>(document, { target });
  return accessChains.chains
    .map(({ steps }) =>
      steps
        .flatMap(({ relation }) => [relation.to.id, relation.from.id])
        .filter((id, i, all) => id !== all[i - 1])
        .join(' '),
    )
    .sort();
};

/** Each of 200 fleets: asked for the first time (nothing kept), again (what was read is kept, answers are not), and as served. */
export const chainsRow = async ({ store, cold, served, rounds, size }: Bench): Promise<string[]> => {
  const fleets = numbers(200).map(i => `small-fleet-${i}`);
  const statements = [peers.chainsVariable, peers.chainsQuantified, peers.chainsShortest] as const;
  const peer = async (at: number, id: string) =>
    (await store.read(statements[at] ?? peers.chainsVariable, { id })).map(({ ids }) => ids.join(' ')).sort();
  const warm = fleets.slice(0, 40);
  for (const id of warm) {
    const ours = await chainsOf(cold, id);
    for (const at of statements.keys()) expectSame(`chains of ${id}`, ours, await peer(at, id));
    expectSame(`chains of ${id}`, ours, await chainsOf(served, id));
  }
  const [first, again, asServed] = [inTurn(fleets.slice(40)), inTurn(warm), inTurn(warm)];
  const names = ['Cypher, variable length', 'Cypher, quantified', 'Cypher, SHORTEST 50'];
  const others = names.map((name, at) => {
    const next = inTurn(fleets);
    return [name, () => peer(at, next())] as const;
  });
  const times = await inRounds<string>(
    {
      'ours, nothing kept': () => chainsOf(cold, first()),
      'ours, readings kept': () => chainsOf(cold, again()),
      'ours, as served': () => chainsOf(served, asServed()),
      ...Object.fromEntries(others),
    },
    Math.min(rounds * 4, 160),
  );
  return lines('chains of a small fleet', times, { most: 3, size });
};
