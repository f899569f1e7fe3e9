import { relationWords } from '../../../domain/vocabulary/relationWords.ts';
import type { RelationKind } from '../../generated/operations.ts';
import { Menu } from '../../ui/Menu.tsx';
import { toggled } from './state/filters.ts';
import { allPathKinds, pathKinds } from './state/pathQuestion.ts';
import { askOtherPaths } from './state/paths.ts';

const sets = [
  ['Access relations only', pathKinds.access],
  ['All', allPathKinds],
] as const;

/** In one order, so that the same choice is the same address. */
const choose = (kinds: readonly RelationKind[]): void =>
  askOtherPaths({ kinds: allPathKinds.filter(kind => kinds.includes(kind)) });

/** Which kinds of relation a path may take. */
export const PathKinds = ({ kinds }: { kinds: readonly RelationKind[] }) => (
  <Menu title={`${kinds.length} of ${allPathKinds.length} kinds of relation`}>
    {() => (
      <div class="menu-body path-kinds">
        <ul class="filter-kinds" aria-label="Kinds of relation that count">
          {allPathKinds.map(kind => (
            <li key={kind}>
              <button
                type="button"
                class="chip"
                aria-pressed={kinds.includes(kind)}
                onClick={() => choose(toggled(kinds, kind))}
              >
                {relationWords[kind].headings[0]}
              </button>
            </li>
          ))}
        </ul>
        {sets.map(([title, set]) => (
          <button key={title} type="button" class="button" onClick={() => choose(set)}>
            {title}
          </button>
        ))}
      </div>
    )}
  </Menu>
);
