import { select } from '../../core/state.ts';
import { counted } from '../../core/words.ts';
import { KindIcon } from '../../ui/marks/EntityName.tsx';
import { ShortName } from '../../ui/marks/ShortName.tsx';
import { presentIds } from './state/explorer.ts';
import { entitiesOf, type FoundPath, type PathStep, partsOf } from './state/foundPaths.ts';
import { choosePath, isMarked } from './state/paths.ts';

const Entity = ({ entity }: { entity: FoundPath['from'] }) => (
  <button
    type="button"
    class="path-part"
    title="Show the evidence"
    onClick={() => select({ type: 'entity', id: entity.id })}
  >
    <KindIcon kind={entity.kind} /> <ShortName entity={entity} />
  </button>
);

/** The arrow points the way in which the relation is recorded, not the way in which the path runs. */
const Step = ({ step: { shows, text, isForward, line, disputed } }: { step: PathStep }) => (
  <button
    type="button"
    class={`path-part path-step step-${line}${disputed ? ' step-disputed' : ''}`}
    title="Show the evidence"
    onClick={() => select(shows)}
  >
    {isForward ? '' : '← '}
    {text}
    {disputed ? ' ≠ disputed' : ''}
    {isForward ? ' →' : ''}
    <span class="hidden">{isForward ? '' : ', read backwards'}: evidence</span>
  </button>
);

/** One path: a button that draws and marks it, and all of it from one end to the other; each part shows its evidence. */
export const PathRow = ({ path, number }: { path: FoundPath; number: number }) => {
  const missing = entitiesOf(path).filter(id => !presentIds.value.has(id)).length;
  return (
    <li>
      <button type="button" class="chip" aria-pressed={isMarked(partsOf(path))} onClick={() => choosePath(path)}>
        <span class="hidden">Path {number}: </span>
        {counted(path.steps.length, 'step')}
        {missing > 0 ? (
          <span class="count">
            adds {missing} {missing === 1 ? 'node' : 'nodes'}
          </span>
        ) : null}
      </button>
      <p>
        <Entity entity={path.from} />{' '}
        {path.steps.map(step => (
          <span key={step.shows.id}>
            <Step step={step} /> <Entity entity={step.to} />{' '}
          </span>
        ))}
      </p>
    </li>
  );
};
