import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, overlapArea, placed } from '../../../web/graph/layout/boxes.ts';
import { type EdgeLabel, placeEdgeLabels } from '../../../web/graph/layout/placeEdgeLabels.ts';

/** Words of three lines, from nodes in a column to one node. */
const fan = (heights: readonly number[], far: number): EdgeLabel[] =>
  heights.map((y, i) => ({
    ...{ id: `e${i}`, source: { x: far, y }, target: { x: 0, y: 0 }, controls: [] },
    ...{ width: 97, height: 46, hasNumber: true },
  }));

const shownBoxes = (labels: readonly EdgeLabel[], nodes: readonly Box[] = []): Box[] => {
  const places = placeEdgeLabels(labels, nodes);
  return labels.flatMap(label => {
    const place = places.get(label.id);
    const half = { left: label.width / 2, right: label.width / 2, top: label.height / 2, bottom: label.height / 2 };
    return place?.shown ? [placed(half, place)] : [];
  });
};

const overlaps = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box, i) => sum + boxes.slice(i + 1).reduce((part, other) => part + overlapArea(box, other), 0), 0);

test('words of four lines that come close together are all shown and do not overlap', () => {
  for (const step of [60, 75, 91]) {
    const boxes = shownBoxes(fan([0, step, 2 * step, 3 * step], 420));
    expect(boxes).toHaveLength(4);
    expect(overlaps(boxes)).toBe(0);
  }
});

test('words on two lines that cross in their middles stand aside', () => {
  const across = { width: 90, height: 40, controls: [], hasNumber: false };
  const boxes = shownBoxes([
    { ...across, id: 'a', source: { x: 0, y: 0 }, target: { x: 500, y: 300 } },
    { ...across, id: 'b', source: { x: 0, y: 300 }, target: { x: 500, y: 0 } },
  ]);
  expect(boxes).toHaveLength(2);
  expect(overlaps(boxes)).toBe(0);
});

test('whatever the lines, words that are shown overlap no others', () => {
  const coordinate = fc.integer({ min: 0, max: 600 });
  const point = fc.record({ x: coordinate, y: coordinate });
  fc.assert(
    fc.property(fc.array(fc.tuple(point, point), { maxLength: 14 }), lines => {
      const labels = lines.map(([source, target], i) => ({
        ...{ id: String(i), source, target, controls: [], width: 90, height: 40, hasNumber: i % 2 === 0 },
      }));
      expect(overlaps(shownBoxes(labels))).toBe(0);
    }),
  );
});
