import type { Positions } from '../../../graph/graph.ts';
import { arrange } from '../../../graph/layout/arrange.ts';
import { firstLayout } from '../../../graph/layout/firstLayout.ts';
import { placeNew } from '../../../graph/layout/placeNew.ts';
import { drawn, view } from '../state/explorer.ts';

/** Usual proportions of a sheet. */
const aspect = 1.5;

/** Where the entities stand in the picture; where there has been none, because only tables are shown, where they would. */
export const placesNow = (): Promise<Positions> => {
  const { graph } = drawn.value;
  const { positions, layout } = view.value;
  const known = graph.entities.some(({ id }) => positions.has(id));
  // Springs take long and would be left behind with the file; rows are there at once.
  if (known || firstLayout(layout, graph) === 'force') return Promise.resolve(placeNew(graph, positions));
  return new Promise((resolve, onError) => {
    arrange({
      ...{ graph, layout, positions, pinned: new Set<string>(), centres: [], aspect, onError },
      onPicture: (found, done) => {
        if (done) resolve(found);
      },
    });
  });
};
