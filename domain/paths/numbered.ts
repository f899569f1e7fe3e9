/** Something that leads from one entity to another, and back. */
export type Link = { readonly id: string; readonly from: string; readonly to: string };

/** A link read in one of its directions. */
export type Taken<L extends Link> = { readonly link: L; readonly from: string; readonly to: string };

/**
 * Links as steps in both directions, with entities and steps as numbers, so that a search over hundreds of thousands
 * touches nothing else. The steps from an entity stand together, in the order of their links' ids.
 */
export type Numbered<L extends Link> = {
  readonly names: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Of each entity the first of its steps; those of the next come after its last. */
  readonly first: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly takenAt: (step: number) => Taken<L> | undefined;
};

export const numbered = <L extends Link>(links: readonly L[]): Numbered<L> => {
  const sorted = links.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const numberOf = new Map<string, number>();
  const number = (id: string): number => {
    const known = numberOf.get(id);
    if (known === undefined) numberOf.set(id, numberOf.size);
    return known ?? numberOf.size - 1;
  };
  const ends = new Int32Array(2 * sorted.length);
  for (const [i, link] of sorted.entries()) {
    ends[2 * i] = number(link.from);
    ends[2 * i + 1] = number(link.to);
  }
  const names = [...numberOf.keys()];
  const first = new Int32Array(names.length + 1);
  for (const end of ends) first[end + 1] = (first[end + 1] ?? 0) + 1;
  for (const i of names.keys()) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0);
  const next = first.slice();
  const [from, to, over] = [new Int32Array(ends.length), new Int32Array(ends.length), new Int32Array(ends.length)];
  for (let i = 0; i < ends.length; i += 1) {
    const end = ends[i] ?? 0;
    const step = next[end] ?? 0;
    next[end] = step + 1;
    from[step] = end;
    to[step] = ends[i ^ 1] ?? 0;
    over[step] = i >> 1;
  }
  const takenAt = (step: number): Taken<L> | undefined => {
    const link = sorted[over[step] ?? 0];
    return link && { link, from: names[from[step] ?? 0] ?? '', to: names[to[step] ?? 0] ?? '' };
  };
  return { names, numberOf, first, from, to, takenAt };
};

/** How many steps each entity is away from one; -1 where no way leads. */
export const distances = (
  { names, first, to }: Pick<Numbered<Link>, 'names' | 'first' | 'to'>,
  from: number,
): Int32Array => {
  const away = new Int32Array(names.length).fill(-1);
  const queue = [from];
  away[from] = 0;
  for (const here of queue) {
    for (let step = first[here] ?? 0; step < (first[here + 1] ?? 0); step += 1) {
      const there = to[step] ?? 0;
      if (away[there] !== -1) continue;
      away[there] = (away[here] ?? 0) + 1;
      queue.push(there);
    }
  }
  return away;
};
