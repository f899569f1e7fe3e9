import type { Graph, Positions } from '../graph.ts';
import { towardsParty } from '../towardsParty.ts';
import type { LayoutName } from './layoutNames.ts';
import { columnGap, rowGap } from './slots.ts';

/** Which way a layered picture runs, from the hardware to the parties; owners stand on top where it runs up. */
export type Flow = 'right' | 'down' | 'up';

/** Width over height of a view in which layers are stacked instead of standing side by side. */
const tall = 0.9;

export const flowIn = (aspect: number): Flow => (aspect < tall ? 'down' : 'right');

/** Which way the layers of a layout run in a view; undefined for layouts without. */
export const layersOf = (layout: LayoutName, aspect: number): Flow | undefined =>
  ({ layered: flowIn(aspect), topDown: 'up' as const, radial: undefined, force: undefined })[layout];

/** Which way a picture runs as it stands; where nothing tells, as a layout in such a view would. */
export const flowOf = ({ relations }: Graph, positions: Positions, aspect: number): Flow => {
  let [right, down] = [0, 0];
  for (const relation of relations) {
    const [start, end] = towardsParty(relation).map(id => positions.get(id));
    if (!start || !end) continue;
    right += (end.x - start.x) / columnGap;
    down += (end.y - start.y) / rowGap;
  }
  return right === down ? flowIn(aspect) : down > right ? 'down' : 'right';
};
