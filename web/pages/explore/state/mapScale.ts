import type { Box } from '../../../graph/layout/boxes.ts';

export type MapScale = {
  readonly toX: (x: number) => number;
  readonly toY: (y: number) => number;
  readonly fromX: (x: number) => number;
  readonly fromY: (y: number) => number;
};

const margin = 8;

/** Fits a part of the picture into a small map, keeping its proportions, in the middle. */
export const mapScale = (whole: Box, width: number, height: number): MapScale => {
  const spanX = Math.max(1, whole.right - whole.left);
  const spanY = Math.max(1, whole.bottom - whole.top);
  const factor = Math.min((width - 2 * margin) / spanX, (height - 2 * margin) / spanY);
  const left = (width - spanX * factor) / 2;
  const top = (height - spanY * factor) / 2;
  return {
    toX: x => left + (x - whole.left) * factor,
    toY: y => top + (y - whole.top) * factor,
    fromX: x => whole.left + (x - left) / factor,
    fromY: y => whole.top + (y - top) / factor,
  };
};
