import { type Box, overlap, overlapArea } from './boxes.ts';

const cell = 160;

/** Placed boxes by the cells of a coarse grid: asking what is near costs the same however many there are. */
export type BoxGrid = {
  readonly add: (box: Box) => void;
  readonly isFree: (box: Box) => boolean;
  /** Sum of the areas shared with the boxes added so far. */
  readonly covered: (box: Box) => number;
  /** Those that share any area with it. */
  readonly near: (box: Box) => readonly Box[];
};

export const boxGrid = (): BoxGrid => {
  const cells = new Map<string, Box[]>();
  const keys = function* ({ left, right, top, bottom }: Box): Generator<string> {
    for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1)
      for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1) yield `${column},${row}`;
  };
  const near = (box: Box): Set<Box> => new Set([...keys(box)].flatMap(key => cells.get(key) ?? []));
  return {
    add: box => {
      for (const key of keys(box)) {
        const boxes = cells.get(key);
        if (boxes) boxes.push(box);
        else cells.set(key, [box]);
      }
    },
    isFree: box => ![...near(box)].some(other => overlap(box, other)),
    covered: box => [...near(box)].reduce((sum, other) => sum + overlapArea(box, other), 0),
    near: box => [...near(box)].filter(other => overlap(box, other)),
  };
};
