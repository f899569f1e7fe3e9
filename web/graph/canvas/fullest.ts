import type { Point } from '../graph.ts';

type Window = { readonly left: number; readonly top: number };
type Size = { readonly width: number; readonly height: number };

/** Of windows of one size the one that holds the most of the points, the first of several. Windows × points. */
export const fullest = (
  windows: readonly Window[],
  { width, height }: Size,
  points: readonly Point[],
): Window | undefined => {
  const held = ({ left, top }: Window): number =>
    points.filter(({ x, y }) => x >= left && x <= left + width && y >= top && y <= top + height).length;
  let best: { readonly window: Window; readonly count: number } | undefined;
  for (const window of windows) {
    const count = held(window);
    if (!best || count > best.count) best = { window, count };
  }
  return best?.window;
};
