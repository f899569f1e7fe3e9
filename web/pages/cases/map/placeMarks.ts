import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import type { Point } from '../../../graph/graph.ts';
import { type Box, isWithin, overlap } from '../../../graph/layout/boxes.ts';

export type Size = { readonly width: number; readonly height: number };
type Round = Point & { readonly radius: number };

const gap = 3;
const rounds = 120;

/** To hundredths: the library cuts space in halves until two points stand apart, however near they are. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Circles moved apart as little as it takes, and into the picture: Hong Kong and Macao would else be one. In the order given. */
export const apart = (circles: readonly Round[], { width, height }: Size): readonly Point[] => {
  const bodies = circles.map(({ x, y, radius }) => {
    const at = { x: rounded(x), y: rounded(y) };
    return { ...at, at, radius };
  });
  forceSimulation(bodies)
    .force('x', forceX<(typeof bodies)[number]>(body => body.at.x).strength(0.2))
    .force('y', forceY<(typeof bodies)[number]>(body => body.at.y).strength(0.2))
    .force('collide', forceCollide<(typeof bodies)[number]>(({ radius }) => radius + gap).iterations(4))
    .stop()
    .tick(rounds);
  const inside = (value: number, radius: number, room: number): number =>
    Math.max(radius + 1, Math.min(room - radius - 1, value));
  return bodies.map(({ x, y, radius }) => ({ x: inside(x, radius, width), y: inside(y, radius, height) }));
};

/** A circle with the size of its words. */
export type Labelled = Round & { readonly words: Size };

const off = 4;

const sides = ({ x, y, radius, words: { width, height } }: Labelled): readonly Box[] => {
  const at = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  return [
    at(x + radius + off, y - height / 2),
    at(x - radius - off - width, y - height / 2),
    at(x - width / 2, y + radius + off),
    at(x - width / 2, y - radius - off - height),
  ];
};

/**
 * A place beside its circle for the words of each, the first ones first, where they cover no circle and no other words;
 * undefined where there is none. Left and top of the words, from the left and top of the picture. Linear in circles × words.
 */
export const labelPlaces = (marks: readonly Labelled[], { width, height }: Size): readonly (Point | undefined)[] => {
  const frame = { left: 0, top: 0, right: width, bottom: height };
  const taken: Box[] = marks.map(({ x, y, radius }) => ({
    ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  return marks.map(mark => {
    const free = sides(mark).find(box => isWithin(box, frame) && !taken.some(other => overlap(box, other)));
    if (free) taken.push(free);
    return free && { x: free.left, y: free.top };
  });
};
