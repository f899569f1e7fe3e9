import { hardwareKinds } from '../../../../domain/vocabulary/kinds.ts';
import { byStrength } from '../../../features/chain/byStrength.ts';
import type { ChainLineFragment } from '../../../generated/operations.ts';
import type { Drawn } from './drawnGraph.ts';

/** Chains are asked of this many fleets and data centres at once, and this many of each. */
export const mostTargets = 12;
export const chainsEach = 25;

/** Ids of the fleets and data centres that are drawn, those in groups too. */
export const hardwareDrawn = ({ listed }: Drawn): readonly string[] =>
  listed.entities.filter(({ kind }) => hardwareKinds.has(kind)).map(({ id }) => id);

type Chain = ChainLineFragment;

/** Ids of its entities in their order, and of those and its relations. */
export const chainEntities = ({ steps }: Chain): readonly string[] => [
  ...steps.slice(0, 1).map(({ from }) => from.id),
  ...steps.map(({ to }) => to.id),
];
export const chainParts = (chain: Chain): readonly string[] => [
  ...chainEntities(chain),
  ...chain.steps.map(({ relation }) => relation.id),
];

/** As the server orders the chains of one target: then those of fewer hops. */
const weaker = (a: Chain, b: Chain): number => byStrength(a, b) || a.hops - b.hops || (a.text < b.text ? -1 : 1);

export type ChainRow = { readonly chain: Chain; readonly rank: number };

/** Each chain once, though it starts at a fleet and at the data centre that houses it; the strongest first. */
export const chainRows = (chains: readonly Chain[]): readonly ChainRow[] =>
  [...new Map(chains.map(chain => [chain.id, chain])).values()]
    .sort(weaker)
    .map((chain, i) => ({ chain, rank: i + 1 }));
