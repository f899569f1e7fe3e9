import { query } from '../../../core/api.ts';
import { asOf, knownBy, link } from '../../../core/state.ts';
import { ExportEvidenceDocument } from '../../../generated/operations.ts';
import type { Positions } from '../../../graph/graph.ts';
import { arrange } from '../../../graph/layout/arrange.ts';
import { firstLayout } from '../../../graph/layout/firstLayout.ts';
import { placeNew } from '../../../graph/layout/placeNew.ts';
import { drawn, view } from '../state/explorer.ts';
import { filtersInWords } from '../state/filterWords.ts';
import { heldIds } from '../state/view.ts';
import { titleOf } from './about.ts';
import { chosenOrToday, type PictureRecord, pictureRecord } from './record.ts';

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

/** The view one by one, at these places, with the claims behind it. Throws ApiError. */
export const recordNow = async (positions: Positions): Promise<PictureRecord> => {
  const exported = new Date().toISOString();
  const { listed: graph } = drawn.value;
  const ids = heldIds(view.value);
  const { subgraph, inventory } = await query(ExportEvidenceDocument, {
    ids,
    knownBy: knownBy.value,
    limit: ids.length,
  });
  const shown = new Set(graph.relations.map(({ id }) => id));
  const question = {
    title: titleOf(
      graph,
      subgraph.relations.filter(({ id }) => shown.has(id)),
    ),
    filters: filtersInWords(view.value),
    address: link.value,
    asOf: chosenOrToday(asOf.value, exported),
    knownBy: chosenOrToday(knownBy.value, exported),
    exported,
    revision: inventory.revision,
  };
  return pictureRecord(graph, positions, question, subgraph.relations);
};
