import { X } from 'lucide';
import { counted } from '../../words.ts';
import { held } from './state/explorer.ts';
import { type FoundPaths, foundPaths } from './state/paths.ts';
import type { Path } from './state/shortestPaths.ts';
import { ToolButton } from './ToolButton.tsx';

/** `A – owns → B ← leases – C`: each relation read along its own direction. */
const inWords = (path: Path, nameOf: (id: string) => string): string =>
  path.relations.reduce(
    (sentence, relation, i) => {
      const next = path.entities[i + 1] ?? '';
      const isForward = relation.to === next;
      return `${sentence} ${isForward ? `— ${relation.text} →` : `← ${relation.text} —`} ${nameOf(next)}`;
    },
    nameOf(path.entities[0] ?? ''),
  );

/** The shortest paths between two entities over what is drawn; one of them is marked in the picture. */
export const PathList = ({ found }: { found: FoundPaths }) => {
  const names = new Map(held.value.graph.entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return (
    <section class="paths" aria-label="Paths">
      <div class="paths-bar">
        <h2>
          {found.paths.length === 0
            ? `No path between ${nameOf(found.from)} and ${nameOf(found.to)} is drawn`
            : `${counted(found.paths.length, 'shortest path')} between ${nameOf(found.from)} and ${nameOf(found.to)}`}
        </h2>
        <span class="quiet small">over what is drawn; expand more to find others</span>
        <ToolButton
          icon={X}
          label="Close the paths"
          onClick={() => {
            foundPaths.value = undefined;
          }}
        />
      </div>
      <ol>
        {found.paths.map((path, i) => (
          <li key={path.relations.map(({ id }) => id).join()}>
            <button
              type="button"
              class="path"
              aria-pressed={i === found.shown}
              onClick={() => {
                foundPaths.value = { ...found, shown: i };
              }}
            >
              <span class="count">{counted(path.relations.length, 'step')}</span> {inWords(path, nameOf)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
};
