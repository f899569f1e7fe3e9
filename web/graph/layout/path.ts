import type { Point } from '../graph.ts';

/**
 * A line from one centre to another by way of control points: quadratic curves that join halfway between two controls.
 * Without controls it is straight.
 */
export type Path = { readonly source: Point; readonly target: Point; readonly controls: readonly Point[] };

const stepsInCurve = 8;

export const partOf = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

/** Where one curve ends and the next begins: source, joints, target. */
export const stopsOf = ({ source, target, controls }: Path): readonly Point[] => [
  source,
  ...controls.slice(1).map((control, i) => partOf(controls[i] ?? control, control, 0.5)),
  ...(controls.length === 0 ? [] : [target]),
];

/** The line as a string of points; straight parts have no point between. */
export const pointsOf = (path: Path): readonly Point[] => {
  const { source, target, controls } = path;
  if (controls.length === 0) return [source, target];
  const stops = stopsOf(path);
  const points = [source];
  controls.forEach((control, i) => {
    const [from, to] = [stops[i] ?? source, stops[i + 1] ?? target];
    for (let step = 1; step <= stepsInCurve; step += 1) {
      const part = step / stepsInCurve;
      points.push(partOf(partOf(from, control, part), partOf(control, to, part), part));
    }
  });
  return points;
};

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, i) => sum + distance(points[i - 1] ?? point, point), 0);

/** The point at `part` (0–1) of the length of a string of points. */
export const pointAlong = (points: readonly Point[], part: number): Point => {
  let left = lengthOf(points) * part;
  let from = points[0] ?? { x: 0, y: 0 };
  for (const to of points.slice(1)) {
    const length = distance(from, to);
    if (length > 0 && left <= length) return partOf(from, to, left / length);
    left -= length;
    from = to;
  }
  return from;
};

/** One control, at `bow` from the middle of the straight line; a positive one lies to the right of who walks along it. */
export const bowed = (source: Point, target: Point, bow: number): readonly Point[] => {
  if (bow === 0) return [];
  const length = distance(source, target) || 1;
  const middle = partOf(source, target, 0.5);
  return [
    {
      x: middle.x - ((target.y - source.y) / length) * bow,
      y: middle.y + ((target.x - source.x) / length) * bow,
    },
  ];
};

/** Two controls, a third of the way from each end, each so far from the straight line. */
export const waved = (source: Point, target: Point, first: number, second: number): readonly Point[] => {
  const length = distance(source, target) || 1;
  const [dx, dy] = [(target.x - source.x) / length, (target.y - source.y) / length];
  const beside = (part: number, off: number): Point => {
    const { x, y } = partOf(source, target, part);
    return { x: x - dy * off, y: y + dx * off };
  };
  return [beside(1 / 3, first), beside(2 / 3, second)];
};

const rounding = 26;

/** Controls of a line that goes by way of these corners and rounds each of them. */
export const rounded = (source: Point, corners: readonly Point[], target: Point): readonly Point[] => {
  const stops = [source, ...corners, target];
  return corners.flatMap((corner, i) => {
    const beside = (other: Point): Point => {
      const length = distance(corner, other);
      return partOf(corner, other, length === 0 ? 0 : Math.min(rounding, length / 2) / length);
    };
    return [beside(stops[i] ?? source), corner, beside(stops[i + 2] ?? target)];
  });
};
