import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperParts, paperScale } from '../../web/features/print/paperParts.ts';

const box = fc.record({
  left: fc.integer({ min: -500, max: 500 }),
  top: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 100, max: 9000 }),
  height: fc.integer({ min: 100, max: 9000 }),
});

test('the parts of a picture fit their sheets at a size that can be read, and leave nothing of it out', () => {
  fc.assert(
    fc.property(box, picture => {
      const { isWide, parts } = paperParts(picture);
      const [width, height] = isWide ? [1150, 600] : [780, 850];
      for (const part of parts) {
        expect(part.width * paperScale).toBeLessThanOrEqual(width + 0.001);
        expect(part.height * paperScale).toBeLessThanOrEqual(height + 0.001);
      }
      const columns = parts.filter(({ top }) => top === picture.top);
      const rows = parts.filter(({ left }) => left === picture.left);
      expect(parts).toHaveLength(columns.length * rows.length);
      for (const [line, start, length, end] of [
        [columns, 'left', 'width', picture.left + picture.width],
        [rows, 'top', 'height', picture.top + picture.height],
      ] as const) {
        const last = line.at(-1);
        expect(last === undefined ? undefined : last[start] + last[length]).toBeCloseTo(end, 6);
        line.slice(1).forEach((part, i) => {
          const before = line[i];
          // A node with its name on a seam is whole on one of the two.
          expect(before === undefined ? 0 : before[start] + before[length] - part[start]).toBeGreaterThanOrEqual(109.9);
        });
      }
    }),
  );
  expect(paperParts({ left: 0, top: 0, width: 700, height: 700 }).parts).toHaveLength(1);
  expect(paperParts({ left: 0, top: 0, width: 1000, height: 500 })).toMatchObject({ isWide: true, parts: [{}] });
});
