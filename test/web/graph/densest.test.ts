import { expect, test } from 'vitest';
import { densest } from '../../../web/graph/canvas/fitView.ts';

test('the window that holds the most is taken, the first of several, and none where there is none', () => {
  const points = [0, 300, 340, 360, 700, 720, 740].map(x => ({ x, y: x === 360 ? 900 : 0 }));
  const windows = [0, 300, 700].map(left => ({ left, top: 0 }));
  const size = { width: 100, height: 100 };
  expect(densest(windows, size, points)).toBe(windows[2]);
  expect(densest(windows, size, points.slice(0, 6))).toBe(windows[1]);
  expect(densest([], size, points)).toBeUndefined();
});
