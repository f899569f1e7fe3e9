/** A quantile of some values, between 0 and 1. */
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;

/** Milliseconds of two or more ways, each round in the order of the one before turned round. */
export const inRounds = async <Name extends string>(
  ways: Readonly<Record<Name, () => Promise<unknown>>>,
  rounds: number,
): Promise<Readonly<Record<Name, number[]>>> => {
  const names = Object.keys(ways) as Name[];
  const times = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const begun = performance.now();
      await ways[name]();
      times[name].push(performance.now() - begun);
    }
  }
  return times;
};
