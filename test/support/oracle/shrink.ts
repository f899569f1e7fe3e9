import type { Places } from './places.ts';
import type { World } from './world.ts';

type Name = { readonly prefix: string; readonly places: Places };

/** The world with other ids and in other countries, so that it may stand beside itself. */
export const renamed = (world: World, from: Name, to: Name): World => {
  const countries = new Map(from.places.map((code, i) => [code, to.places[i] ?? code]));
  const text = JSON.stringify(world).replaceAll(`"${from.prefix}-`, `"${to.prefix}-`);
  return JSON.parse(text, (key, value) =>
    ['country', 'code', 'value'].includes(key) ? (countries.get(value) ?? value) : value,
  ) as World;
};

/** The world without some claims, and without what only they spoke of. `keep`: what is asked of. */
const without = (world: World, gone: ReadonlySet<string>, keep: string): World => {
  let claims = world.claims.filter(({ id }) => !gone.has(id));
  // A reply goes with what it answers, and with it what withdraws it.
  for (let before = -1; before !== claims.length; ) {
    before = claims.length;
    const ids = new Set(claims.map(({ id }) => id));
    const isThere = (id: string | undefined): boolean => id === undefined || ids.has(id);
    claims = claims.filter(({ answers, withdraws }) => isThere(answers) && isThere(withdraws));
  }
  const spoken = new Set(
    claims.flatMap(({ relation, property, about }) => [relation?.from, relation?.to, property?.of, ...(about ?? [])]),
  );
  const cited = new Set(claims.map(({ source }) => source));
  return {
    entities: world.entities.filter(({ id }) => id === keep || spoken.has(id)),
    sources: world.sources.filter(({ id }) => cited.has(id)),
    claims,
  };
};

/** The world without one property of one row. */
const plainer = (world: World): World[] =>
  world.entities.flatMap((row, i) =>
    Object.keys(row)
      .filter(name => !['id', 'kind', 'name', 'named'].includes(name))
      .map(name => ({
        ...world,
        entities: world.entities.map((other, k) =>
          k === i ? (Object.fromEntries(Object.entries(other).filter(([key]) => key !== name)) as typeof other) : other,
        ),
      })),
  );

const halves = (world: World, keep: string, size: number): World[] => {
  const starts = Array.from({ length: Math.ceil(world.claims.length / size) }, (_, i) => i * size);
  return starts.map(at => without(world, new Set(world.claims.slice(at, at + size).map(({ id }) => id)), keep));
};

/**
 * The smallest world found that still differs: claims are left out in halves, quarters … and one by one, then the
 * properties of rows (delta debugging, Zeller and Hildebrandt 2002). `differing` tells of each world whether it differs.
 */
export const shrink = async (
  world: World,
  keep: string,
  differing: (worlds: readonly World[]) => Promise<readonly boolean[]>,
): Promise<World> => {
  let smallest = world;
  const take = async (smaller: readonly World[]): Promise<boolean> => {
    if (smaller.length === 0) return false;
    const found = smaller[(await differing(smaller)).indexOf(true)];
    if (found === undefined) return false;
    smallest = found;
    return true;
  };
  for (let size = Math.ceil(smallest.claims.length / 2); size >= 1; ) {
    const progress = await take(halves(smallest, keep, size));
    if (!progress) size = size === 1 ? 0 : Math.ceil(size / 2);
    else size = Math.min(size, Math.max(1, Math.ceil(smallest.claims.length / 2)));
  }
  while (await take(plainer(smallest)));
  return smallest;
};
