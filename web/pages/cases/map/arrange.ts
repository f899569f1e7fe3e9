import { type GeoPath, geoPath } from 'd3-geo';
import type { Point } from '../../../graph/graph.ts';
import { textWidth } from '../../../graph/labels.ts';
import { framing } from './frame.ts';
import { type Mark, markRadius, type Seat } from './mapMarks.ts';
import { pointOf } from './outlines.ts';
import { apart, labelPlaces, type Size } from './placeMarks.ts';

/** Half the side of the square that stands for a seat. */
export const seatRadius = 6;
const letter = { size: 12, height: 16 } as const;

export type Placed<T> = {
  readonly of: T;
  /** Its centre, which may stand beside its place so that it covers no other. */
  readonly at: Point;
  readonly place: Point;
  readonly radius: number;
  /** Left and top of its words; undefined where there is no room for them. */
  readonly label: Point | undefined;
};

export type Arranged = {
  readonly path: GeoPath;
  readonly marks: readonly Placed<Mark>[];
  readonly seats: readonly Placed<Seat>[];
  /** Countries that this map does not have. */
  readonly without: readonly Mark[];
};

/** Marks and seats on a map of a size; `words` says what stands beside each, in lines. */
export const arrange = (
  marks: readonly Mark[],
  seats: readonly Seat[],
  size: Size,
  words: { readonly mark: (mark: Mark) => string; readonly seat: (seat: Seat) => string },
): Arranged => {
  const things = [
    ...marks.map(of => ({ of, seat: false as const, radius: markRadius(of), words: words.mark(of) })),
    ...seats.map(of => ({ of, seat: true as const, radius: seatRadius, words: words.seat(of) })),
  ].flatMap(thing => {
    const lonLat = pointOf(thing.of.country);
    return lonLat ? [{ ...thing, lonLat }] : [];
  });
  const projection = framing(
    things.map(({ lonLat }) => lonLat),
    size.width,
    size.height,
  );
  const places = things.map(({ lonLat }): Point => {
    const [x, y] = projection([...lonLat]) ?? [0, 0];
    return { x, y };
  });
  const at = apart(
    things.map(({ radius }, i) => ({ radius, x: 0, y: 0, ...places[i] })),
    size,
  );
  const labels = labelPlaces(
    things.map(({ radius, words: text }, i) => {
      const room = { width: textWidth(text, letter.size) + 2, height: text.split('\n').length * letter.height };
      return { radius, words: room, x: 0, y: 0, ...at[i] };
    }),
    size,
  );
  const placed = things.flatMap((thing, i) => {
    const [centre, place] = [at[i], places[i]];
    return centre && place ? [{ thing, rest: { at: centre, place, radius: thing.radius, label: labels[i] } }] : [];
  });
  return {
    path: geoPath(projection).digits(1),
    marks: placed.flatMap(({ thing, rest }) => (thing.seat ? [] : [{ of: thing.of, ...rest }])),
    seats: placed.flatMap(({ thing, rest }) => (thing.seat ? [{ of: thing.of, ...rest }] : [])),
    without: marks.filter(({ country }) => pointOf(country) === undefined),
  };
};
