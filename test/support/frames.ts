import type { Page } from 'playwright-core';

/** Milliseconds between the frames that the browser drew while something went on. */
export const framesDuring = async (page: Page, act: () => Promise<void>): Promise<readonly number[]> => {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (Object.hasOwn(globalThis, 'frames_')) requestAnimationFrame(tick);
    };
    Object.assign(globalThis, { frames_: frames });
    requestAnimationFrame(tick);
  });
  await act();
  return page.evaluate(() => {
    const { frames_: frames } = globalThis as unknown as { frames_: number[] };
    Reflect.deleteProperty(globalThis, 'frames_');
    return frames.slice(1);
  });
};

export type Spot = { readonly x: number; readonly y: number };

/** Drags the picture from a spot where no node is; lets go of it at the end. */
export const pan = async (page: Page, { x, y }: Spot): Promise<void> => {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 90; step += 1) await page.mouse.move(x - step * 4, y + step * 3);
  await page.mouse.up();
};

/** Turns the wheel over a spot: so many times inwards, or outwards where the number is negative. */
export const zoom = async (page: Page, { x, y }: Spot, turns: number): Promise<void> => {
  await page.mouse.move(x, y);
  for (let turn = 0; turn < Math.abs(turns); turn += 1) await page.mouse.wheel(0, -40 * Math.sign(turns));
};

export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** Frames in words: how long the middle one and the slow ones took, and how many came in a second. */
export const frameWords = (frames: readonly number[]): string => {
  const mean = frames.reduce((sum, frame) => sum + frame, 0) / frames.length;
  const slow = frames.filter(frame => frame > 34).length;
  return `${(1000 / mean).toFixed(1)} frames/s, median ${quantile(frames, 0.5).toFixed(1)} ms, p95 ${quantile(frames, 0.95).toFixed(1)} ms, ${slow} of ${frames.length} frames over 34 ms`;
};
