import { signal } from '@preact/signals';
import type { Selected } from '../../../core/address.ts';
import { ApiError } from '../../../core/api.ts';
import { select, selection } from '../../../core/state.ts';
import { counted } from '../../../core/words.ts';
import type { RelationKind } from '../../../generated/operations.ts';
import type { CanvasHandle, Picked } from '../../../graph/canvas/types.ts';
import { groupKey, partsOf } from '../../../graph/groupAlike.ts';
import { expandMore, mostAtOnce } from './expandMore.ts';
import { expandOptions } from './expandOptions.ts';
import { change, drawn, held, isShown, nameOf, view } from './explorer.ts';
import { say } from './notice.ts';
import {
  closeGroup,
  collapse,
  expand,
  heldIds,
  hide,
  isExpanded,
  isProperty,
  openGroup,
  shownIds,
  togglePinned,
} from './view.ts';

/** The picture, while there is one. */
export const canvas = signal<CanvasHandle | undefined>(undefined);
/** Entities about which the store is being asked, so that it is not asked twice. */
export const expanding = signal<readonly string[]>([]);

export const selectedIds = (): string[] => selection.value.map(({ id }) => id);
/** Selected entities that the picture holds. */
export const selectedEntities = (): string[] => {
  const present = new Set(held.value.graph.entities.map(({ id }) => id));
  return selection.value.filter(({ type, id }) => type === 'entity' && present.has(id)).map(({ id }) => id);
};

/** While it is on, what is picked joins the selection, or leaves it: a finger has no second key. */
export const isAdding = signal(false);

const joining = (items: readonly Picked[]): readonly Selected[] => {
  const former = selection.value.filter(({ id }) => !items.some(item => item.id === id));
  const isThere = former.length + items.length === selection.value.length;
  return isThere ? former : [...former, ...items];
};

/** More relations than this that are drawn as one line are not looked at one by one. */
const mostSelected = 20;

const openKey = (key: string): void => {
  change(present => openGroup(present, key));
  say('Group opened; C closes it again.');
};

/** A group stands for its members, a lease drawn as an edge for the lease, one line for all that it is drawn for. */
const itemsOf = (item: Picked): readonly Picked[] => {
  const { members, graph } = drawn.value;
  if (item.type === 'entity') return (members.get(item.id) ?? [item.id]).map(id => ({ type: 'entity', id }));
  const line = graph.relations.find(({ id }) => id === item.id);
  if (line?.standsFor !== undefined) return [{ type: 'entity', id: line.standsFor }];
  return (line ? partsOf(line) : [item.id]).map(id => ({ type: 'relation', id }));
};

/** Shows the evidence; a cluster, which stands for entities of all kinds, opens. */
export const selectPicked = (picked: readonly Picked[]): void => {
  const [only, ...others] = picked;
  const key = only === undefined || others.length > 0 || isAdding.value ? undefined : groupKey(only.id);
  if (only?.type === 'entity' && key !== undefined && isProperty(view.value.grouping)) {
    openKey(key);
    return;
  }
  const items = picked.flatMap(itemsOf);
  if (only?.type === 'relation' && others.length === 0 && items.length > mostSelected) {
    say(`${counted(items.length, 'relation')} are drawn as this line; open a cluster to see them one by one.`);
    return;
  }
  select(...(isAdding.value && picked.length === 1 ? joining(items) : items));
};

/** By one kind and direction, or by everything that is left; opens a group instead. */
export const expandEntity = async (id: string, only?: { kind: RelationKind; outgoing: boolean }): Promise<void> => {
  if (expanding.value.includes(id)) return;
  const key = groupKey(id);
  if (key !== undefined) {
    openKey(key);
    return;
  }
  const options = expandOptions(id, held.value.counts, held.value.graph).filter(
    ({ kind, outgoing, left }) => left > 0 && (!only || (only.kind === kind && only.outgoing === outgoing)),
  );
  if (options.length === 0) {
    say(`Everything that the store holds about ${nameOf(id)} is drawn.`);
    return;
  }
  expanding.value = [...expanding.value, id];
  say(`Expanding ${nameOf(id)} …`);
  try {
    const shown = new Set(shownIds(view.value));
    const expansions = await Promise.all(options.map(({ kind, outgoing }) => expandMore(id, kind, outgoing, shown)));
    if (!isShown(id)) {
      say(`${nameOf(id)} is no longer drawn, so nothing was added from it.`);
      return;
    }
    const brought = new Set(expansions.flatMap(({ added }) => added)).size;
    change(present => expansions.filter(({ added }) => added.length > 0).reduce(expand, present));
    const left = options.reduce((sum, option) => sum + Math.max(0, option.left - mostAtOnce), 0);
    say(
      `${counted(brought, 'entity', 'entities')} added from ${nameOf(id)}${left > 0 ? `; ${left} more can be shown` : ''}.`,
    );
  } catch (error) {
    say(error instanceof ApiError ? error.message : String(error), true);
  } finally {
    expanding.value = expanding.value.filter(other => other !== id);
  }
};

/** Takes back what was expanded from an entity, else closes the group that it came out of. */
export const collapseEntity = (id: string): void => {
  const key = drawn.value.openedBy.get(id);
  if (!isExpanded(view.value, id) && key !== undefined) {
    change(present => closeGroup(present, key));
    say('Group closed.');
    return;
  }
  if (!isExpanded(view.value, id)) {
    say(`Nothing was expanded from ${nameOf(id)}.`);
    return;
  }
  const before = heldIds(view.value).length;
  change(present => collapse(present, id));
  say(`${counted(before - heldIds(view.value).length, 'entity', 'entities')} taken back from ${nameOf(id)}.`);
};

const membersOf = (ids: readonly string[]): string[] => ids.flatMap(id => drawn.value.members.get(id) ?? [id]);

export const hideEntities = (ids: readonly string[]): void => {
  const gone = new Set([...ids, ...membersOf(ids)]);
  change(
    present => hide(present, membersOf(ids)),
    selection.value.filter(({ id }) => !gone.has(id)),
  );
  say(`${counted(membersOf(ids).length, 'entity', 'entities')} hidden; undo brings them back.`);
};

export const pinEntities = (ids: readonly string[]): void => {
  change(present => togglePinned(present, ids));
  const pinned = ids.every(id => view.value.pinned.includes(id));
  say(pinned ? 'Pinned: layouts leave it where it is.' : 'No longer pinned.');
};
