import type { Connection } from '../../server/store/embedded/start.ts';
import type { Store } from '../../server/store/query.ts';
import { report, spread } from '../support/report.ts';
import { inRounds, quantile } from '../support/rounds.ts';
import type { Ask } from '../support/serving.ts';
import type { World } from '../support/world.ts';

export type Bench = {
  readonly store: Store;
  readonly connection: Connection;
  readonly world: World;
  /** How much the store holds, in words. */
  readonly size: string;
  readonly rounds: number;
  readonly seed: number;
  /** The server without answers that were given before, and as it is. */
  readonly cold: Ask;
  readonly served: Ask;
};

export const tableHead = `| work | way | p50, p95 ms | ours ÷ this way, p50 (p95) | at most |\n| --- | --- | --- | --- | --- |`;

/** Stops where two ways differ. */
export const expectSame = (work: string, ours: unknown, other: unknown): void => {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(other)];
  if (a !== b) throw new Error(`${work}: the answers differ: ${a.slice(0, 400)} and ${b.slice(0, 400)}`);
};

export const figures = (times: readonly number[]): string =>
  `${quantile(times, 0.5).toFixed(2)}, ${quantile(times, 0.95).toFixed(2)}`;

/** What ours ÷ another way is to be at most: of all, or by the name of the way. */
type Most = number | Readonly<Record<string, number>>;

const mostOf = (most: Most, way: string): number | undefined => (typeof most === 'number' ? most : most[way]);

/** A line for each way, those whose names begin with `ours` first; the others with the ratio of each of ours. */
export const lines = (
  work: string,
  times: Readonly<Record<string, readonly number[]>>,
  { most, size }: { readonly most: Most; readonly size: string },
): string[] => {
  const all = Object.entries(times);
  const own = all.filter(([name]) => name.startsWith('ours'));
  const ratio = (mine: readonly number[], its: readonly number[], part: number): string =>
    (quantile(mine, part) / quantile(its, part)).toFixed(2);
  for (const [way, mine] of own)
    for (const [name, its] of all.filter(([each]) => !each.startsWith('ours')))
      report({ work, size, most: mostOf(most, name), ours: spread(way, mine), beside: spread(name, its) });
  return all.map(([name, its]) => {
    const ratios = name.startsWith('ours')
      ? '–'
      : own.map(([, mine]) => `${ratio(mine, its, 0.5)} (${ratio(mine, its, 0.95)})`).join('; ');
    return `| ${work} | ${name} | ${figures(its)} | ${ratios} | ${name.startsWith('ours') ? '' : (mostOf(most, name) ?? '')} |`;
  });
};

export const measured = async (
  work: string,
  ways: Readonly<Record<string, () => Promise<unknown>>>,
  { rounds, ...of }: { readonly rounds: number; readonly most: Most; readonly size: string },
): Promise<string[]> => lines(work, await inRounds(ways, rounds), of);

/** One after another, from the beginning again after the last. */
export const inTurn = <T>(items: readonly T[]): (() => T) => {
  let at = -1;
  return () => {
    at = (at + 1) % items.length;
    const item = items[at];
    if (item === undefined) throw new Error('nothing to take in turn');
    return item;
  };
};
