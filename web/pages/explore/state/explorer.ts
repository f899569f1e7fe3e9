import { batch, computed, effect, signal } from '@preact/signals';
import type { Address, Selected } from '../../../core/address.ts';
import { address, amend, ownWith } from '../../../core/state.ts';
import type { OnPositions } from '../../../graph/canvas/types.ts';
import type { Positions } from '../../../graph/graph.ts';
import type { LayoutName } from '../../../graph/layout/layoutNames.ts';
import type { CasesOf } from '../../../graph/property.ts';
import { changeInWords } from './changeWords.ts';
import { drawnGraph, type Held } from './drawnGraph.ts';
import { amendAll, type History, prolong, record, redo, startHistory, undo } from './history.ts';
import { notice, say } from './notice.ts';
import { goesOn, isSameScene, type Scene } from './scene.ts';
import { emptyView, shownIds, type View, withPlaces } from './view.ts';
import { formatView, parseView } from './viewAddress.ts';

type Parameters = Readonly<Record<string, string | undefined>>;

const emptyScene: Scene = { view: emptyView, asOf: undefined, knownBy: undefined, selection: [] };
const history = signal<History<Scene>>(startHistory(emptyScene));
const nothing: Held = {
  graph: { entities: [], relations: [] },
  counts: new Map(),
  kindCounts: [],
  omittedRelations: 0,
};

export const view = computed(() => history.value.present.view);
/** What the store answered for the entities of the view, by the latest answer. */
export const held = signal<Held>(nothing);
/** Until then nothing can be said about what is drawn: not even that it is nothing. */
export const isAnswered = computed(() => held.value !== nothing);
/** Asked for where they decide what is drawn together, or how. */
export const cases = signal<CasesOf>(new Map());
export const drawn = computed(() => drawnGraph(held.value, view.value, cases.value));
export const wantedIds = computed(() => shownIds(view.value).join('\n'));

/** More relations than one graph can show: then only the kinds that the filters let through are asked for. */
export const mostRelations = 6000;
export const allRelations = computed(() => held.value.kindCounts.reduce((sum, { count }) => sum + count, 0));
export const isCrowded = computed(() => allRelations.value > mostRelations);

/** Ids of what is held and not hidden; what was hidden just now may still be held. */
export const presentIds = computed<ReadonlySet<string>>(() => {
  const hidden = new Set(view.value.hidden);
  return new Set(held.value.graph.entities.map(({ id }) => id).filter(id => !hidden.has(id)));
});

/** Whether the page shows an entity: an answer may come when it was taken back, or the page was left. */
export const isShown = (id: string): boolean =>
  address.peek()?.page === 'explore' && shownIds(view.peek()).includes(id);

const names = signal<ReadonlyMap<string, string>>(new Map());
/** What is hidden or was taken back is still called by its name. */
export const nameOf = (id: string): string => names.value.get(id) ?? id;

export const hold = (answer: Held): void =>
  batch(() => {
    held.value = answer;
    names.value = new Map([...names.peek(), ...answer.graph.entities.map(({ id, name }) => [id, name] as const)]);
  });

/** What undo and redo would do, in words; undefined where there is nothing to do. */
export const steps = computed(() => {
  const { past, present, future } = history.value;
  const [before, after] = [past.at(-1), future[0]];
  return {
    back: before && changeInWords(before, present, nameOf),
    forth: after && changeInWords(present, after, nameOf),
  };
});

const viewParameters = Object.keys(formatView(emptyView));
const written = (parameters: Parameters): string =>
  JSON.stringify(viewParameters.map(name => parameters[name] ?? null));
/** The parameters of the view as the address had them last, so that the page's own change is not taken for a link. */
let last: string | undefined;
let lastStep = Number.NEGATIVE_INFINITY;

const write = (): void => {
  const { view: present, ...rest } = history.peek().present;
  const parameters = formatView(present);
  last = written(parameters);
  amend({ ...rest, own: ownWith(parameters) });
};

const take = (next: Scene): void => {
  const former = history.peek();
  if (isSameScene(former.present, next)) return;
  // What was said of the step before no longer stands.
  notice.value = undefined;
  const now = performance.now();
  const isSameStep = goesOn(former.past.at(-1), former.present, next, now - lastStep);
  history.value = isSameStep ? prolong(former, next, isSameScene) : record(former, next);
  lastStep = now;
};

/** The first address starts the history, a later one is a step in it. */
const readAddress = (here: Address | undefined): void => {
  if (here?.page !== 'explore') return;
  const { own = {}, asOf, knownBy, selection = [] } = here;
  const text = written(own);
  const { present } = history.peek();
  const asked = text === last ? present.view : parseView(own, asOf !== undefined || knownBy !== undefined);
  const next: Scene = { view: asked, asOf, knownBy, selection };
  if (last === undefined) history.value = startHistory(next);
  else if (text === last) take(next);
  // Nodes that both views draw stay where they are.
  else take({ ...next, view: { ...asked, positions: new Map([...present.view.positions, ...asked.positions]) } });
  last = text;
};

/**
 * Follows the address until it is ended by what it returns: a link, the browser's back button, dates and selection,
 * which other parts of the page change. At once: the hook for effects waits for the next frame, and nodes placed
 * until then would be written with the selection before.
 */
export const followView = (): (() => void) => effect(() => readAddress(address.value));

/** A step that undo takes back, with what is selected after it. */
export const change = (step: (view: View) => View, selection?: readonly Selected[]): void =>
  batch(() => {
    const { present } = history.peek();
    take({ ...present, view: step(present.view), selection: selection ?? present.selection });
    write();
  });

const movedTo = (view: View, positions: Positions, layout: LayoutName): View => ({
  ...view,
  layout,
  positions: new Map([...view.positions, ...positions]),
});

/** Where new nodes were placed is no step, and holds for the steps before and after too; the same view stays one. */
const amendPlaces = (moved: View, positions: Positions): void => {
  const former = history.peek();
  const right = new Map([[former.present.view, moved]]);
  history.value = amendAll(former, scene => {
    const view = right.get(scene.view) ?? withPlaces(scene.view, positions);
    right.set(scene.view, view);
    return view === scene.view ? scene : { ...scene, view };
  });
};

/** `dragged` and `arranged` are steps of the user; where new nodes were `placed` belongs to the step before. */
export const setPositions: OnPositions = (positions, reason, layout) =>
  batch(() => {
    const { present } = history.peek();
    const moved = movedTo(present.view, positions, layout);
    if (reason === 'placed') amendPlaces(moved, positions);
    else take({ ...present, view: moved });
    write();
  });

export const undoStep = (): void =>
  batch(() => {
    const { back } = steps.peek();
    history.value = undo(history.peek());
    say(back === undefined ? 'There is nothing to undo.' : `Undone: ${back}.`);
    write();
  });

export const redoStep = (): void =>
  batch(() => {
    const { forth } = steps.peek();
    history.value = redo(history.peek());
    say(forth === undefined ? 'There is nothing to do again.' : `Done again: ${forth}.`);
    write();
  });
