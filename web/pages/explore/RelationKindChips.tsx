import { relationWords } from '../../../domain/vocabulary/relationWords.ts';
import { numberInWords } from '../../../domain/words.ts';
import { change, held, view } from './state/explorer.ts';
import { toggled } from './state/filters.ts';

/** Kinds of relation among the entities of the picture, with their numbers: each may be left out. */
export const RelationKindChips = () => {
  const { filters } = view.value;
  return (
    <ul class="filter-kinds" aria-label="Kinds of relation">
      {held.value.kindCounts.map(({ kind, count }) => (
        <li key={kind}>
          <button
            type="button"
            class="chip"
            aria-pressed={!filters.relationKinds.includes(kind)}
            onClick={() =>
              change(present => ({
                ...present,
                filters: { ...present.filters, relationKinds: toggled(present.filters.relationKinds, kind) },
              }))
            }
          >
            {relationWords[kind].headings[0]} <span class="count">{numberInWords(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
