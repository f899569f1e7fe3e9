import { ChevronsDownUp, EyeOff, Focus, ListPlus, Pin } from 'lucide';
import { selection } from '../../core/state.ts';
import { counted } from '../../core/words.ts';
import { keepFocus } from '../../ui/keepFocus.ts';
import { KindIcon } from '../../ui/marks/EntityName.tsx';
import { ToolButton } from '../../ui/ToolButton.tsx';
import {
  collapseEntity,
  expandEntity,
  expanding,
  hideEntities,
  isAdding,
  pinEntities,
  selectedEntities,
} from './state/actions.ts';
import { expandOptions } from './state/expandOptions.ts';
import { change, drawn, held, view } from './state/explorer.ts';
import { mostEnds } from './state/pathQuestion.ts';
import { askPaths } from './state/paths.ts';
import { selectedInWords } from './state/selectedInWords.ts';
import { isExpanded, keepOnly } from './state/view.ts';

/** What stands one relation away, by kind, with its number before anything is drawn. */
const Expansions = ({ id }: { id: string }) => {
  const options = expandOptions(id, held.value.counts, held.value.graph);
  if (options.length === 0) return <span class="quiet small">No relations are recorded.</span>;
  return (
    <ul class="expansions" aria-label="Expand by kind of relation">
      {options.map(({ kind, outgoing, heading, all, left }) => (
        <li key={`${kind} ${outgoing}`}>
          <button
            type="button"
            class="chip"
            disabled={left <= 0 || expanding.value.includes(id)}
            title={left <= 0 ? `All ${all} are shown` : `${left} of ${all} are not shown yet`}
            onClick={() => expandEntity(id, { kind, outgoing })}
          >
            {heading} <span class="count">{left <= 0 ? all : left === all ? `+${all}` : `+${left} of ${all}`}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};

/** What can be done with the selected entities. It takes its room without any, so that selecting moves nothing. */
export const SelectionBar = () => {
  const ids = selectedEntities();
  const [id] = ids;
  const entity = held.value.graph.entities.find(candidate => candidate.id === id);
  if (id === undefined || !entity) {
    return (
      <section
        class={selection.value.length === 0 ? 'selection-bar selection-none' : 'selection-bar'}
        aria-label="Selected"
      >
        <p class="quiet small">{selectedInWords(selection.value, drawn.value.listed)}</p>
      </section>
    );
  }
  return (
    <section class="selection-bar" aria-label="Selected">
      <div class="selection-name">
        {ids.length === 1 ? <KindIcon kind={entity.kind} /> : null}
        <strong title={ids.length === 1 ? entity.name : undefined}>
          {ids.length === 1 ? (entity.label ?? entity.name) : counted(ids.length, 'entity', 'entities')}
        </strong>
      </div>
      <fieldset class="tool-group" aria-label="Selected entities">
        <ToolButton
          icon={ListPlus}
          label="Add what is chosen next to the selection"
          pressed={isAdding.value}
          onClick={() => {
            isAdding.value = !isAdding.value;
          }}
        />
        {ids.length === 1 && (isExpanded(view.value, id) || drawn.value.openedBy.has(id)) ? (
          <ToolButton icon={ChevronsDownUp} label="Collapse" keys="C" onClick={() => collapseEntity(id)} />
        ) : null}
        <ToolButton
          icon={Pin}
          label="Pin"
          keys="P"
          pressed={ids.every(other => view.value.pinned.includes(other))}
          onClick={() => pinEntities(ids)}
        />
        <ToolButton
          icon={EyeOff}
          label="Hide"
          keys="H"
          onClick={() => {
            keepFocus();
            hideEntities(ids);
          }}
        />
        {ids.length > 1 ? (
          <ToolButton icon={Focus} label="Hide all others" onClick={() => change(present => keepOnly(present, ids))} />
        ) : null}
        {ids.length >= 2 && ids.length <= mostEnds ? (
          <button type="button" class="button" onClick={() => askPaths(ids)}>
            {ids.length === 2 ? 'Paths between' : 'Paths among'}
          </button>
        ) : null}
      </fieldset>
      {ids.length === 1 ? <Expansions id={id} /> : null}
    </section>
  );
};
