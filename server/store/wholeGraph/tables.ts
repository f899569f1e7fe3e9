import { type Links, type StakeTable, startsOf } from '../../model/whole/wholeOwnership.ts';

/** Numbers as they come, in an array that doubles. */
export const growing = <A extends Float64Array | Uint32Array | Uint8Array>(make: (size: number) => A) => {
  let all = make(1_024);
  let size = 0;
  return {
    push: (value: number): void => {
      if (size === all.length) {
        const larger = make(size * 2);
        larger.set(all);
        all = larger;
      }
      all[size] = value;
      size += 1;
    },
    size: (): number => size,
    whole: (): A => all.slice(0, size) as A,
  };
};

/** Stakes of firm after firm, in the order of their numbers. */
export const stakeTable = (nodes: number) => {
  const start = new Uint32Array(nodes + 1);
  const [owner, min, max] = [
    growing(size => new Uint32Array(size)),
    growing(size => new Float64Array(size)),
    growing(size => new Float64Array(size)),
  ];
  let next = 0;
  const upTo = (firm: number): void => {
    for (; next <= firm; next += 1) start[next] = owner.size();
  };
  return {
    add: (firm: number, stakes: readonly { readonly owner: number; readonly min: number; readonly max: number }[]) => {
      upTo(firm);
      for (const stake of stakes) {
        owner.push(stake.owner);
        min.push(stake.min);
        max.push(stake.max);
      }
    },
    whole: (): StakeTable => {
      upTo(nodes);
      return { start, owner: owner.whole(), min: min.whole(), max: max.whole() };
    },
  };
};

export type ControlLink = { readonly from: number; readonly firm: number; readonly isCertain: boolean };

export const linksOf = (nodes: number, controls: readonly ControlLink[]): Links => {
  const counts = new Uint32Array(nodes);
  const inOrder = controls.toSorted((a, b) => a.from - b.from || a.firm - b.firm);
  for (const { from } of inOrder) counts[from] = (counts[from] ?? 0) + 1;
  return {
    start: startsOf(counts),
    firm: Uint32Array.from(inOrder, ({ firm }) => firm),
    certain: Uint8Array.from(inOrder, ({ isCertain }) => Number(isCertain)),
  };
};
