import { formatAddress } from '../../core/address.ts';
import { destinations } from '../../core/destinations.ts';
import { address, select } from '../../core/state.ts';
import type { Picked } from '../../graph/canvas/types.ts';
import {
  canvas,
  collapseEntity,
  expandEntity,
  hideEntities,
  pinEntities,
  selectedEntities,
  selectPicked,
} from './state/actions.ts';
import { change, drawn, steps, undoStep, view } from './state/explorer.ts';
import { isExpanded, keepOnly, showHidden } from './state/view.ts';

export type MenuItem = {
  readonly label: string;
  readonly keys?: string;
  /** What it does, or where it leads. */
  readonly act: (() => void) | string;
};

const ofEntity = (id: string): readonly MenuItem[] => {
  const entity = drawn.value.graph.entities.find(candidate => candidate.id === id);
  const selected = selectedEntities();
  // Of several that are selected, all.
  const ids = selected.includes(id) ? selected : [id];
  const isPinned = ids.every(each => view.value.pinned.includes(each));
  return [
    { label: 'Show evidence', keys: 'Enter', act: () => selectPicked([{ type: 'entity', id }]) },
    { label: 'Expand', keys: 'E', act: () => void expandEntity(id) },
    ...(isExpanded(view.value, id) || drawn.value.openedBy.has(id)
      ? [
          {
            label: isExpanded(view.value, id) ? 'Collapse' : 'Close its group',
            keys: 'C',
            act: () => collapseEntity(id),
          },
        ]
      : []),
    { label: isPinned ? 'Unpin' : 'Pin', keys: 'P', act: () => pinEntities(ids) },
    { label: 'Hide', keys: 'H', act: () => hideEntities(ids) },
    { label: 'Hide all others', act: () => change(present => keepOnly(present, ids)) },
    ...(entity === undefined || entity.members !== undefined
      ? []
      : destinations(entity.kind, id, address.value).map(({ title, address: to }) => ({
          label: title,
          act: formatAddress(to),
        }))),
  ];
};

const ofRelation = (id: string): readonly MenuItem[] => {
  const relation = drawn.value.graph.relations.find(candidate => candidate.id === id);
  const evidence = { label: 'Show evidence', act: () => selectPicked([{ type: 'relation', id }]) };
  if (relation === undefined) return [evidence];
  const ends = [relation.from, relation.to].map(end => ({ type: 'entity', id: end }) as const);
  return [evidence, { label: 'Select both ends', act: () => select(...ends) }];
};

const ofGraph = (): readonly MenuItem[] => {
  const { hidden, layout } = view.value;
  return [
    { label: 'Show all', keys: 'F', act: () => canvas.value?.fit() },
    { label: 'Layout: compute it again', act: () => canvas.value?.arrange(layout) },
    ...(hidden.length === 0
      ? []
      : [{ label: `Show ${hidden.length} hidden`, act: () => change(present => showHidden(present)) }]),
    ...(steps.value.back === undefined ? [] : [{ label: `Undo: ${steps.value.back}`, keys: 'Ctrl+Z', act: undoStep }]),
  ];
};

/** What can be done with what the second button points at; with the graph where that is nothing. */
export const menuItems = (picked: Picked | undefined): readonly MenuItem[] => {
  if (picked === undefined) return ofGraph();
  return picked.type === 'entity' ? ofEntity(picked.id) : ofRelation(picked.id);
};
