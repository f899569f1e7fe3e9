import { batch, computed, signal } from '@preact/signals';
import type { OnPositions } from '../../../graph/canvas/types.ts';
import { amendOwn } from '../../../state.ts';
import { counted } from '../../../words.ts';
import { drawnGraph, type Held } from './drawnGraph.ts';
import { amend, type History, record, redo, startHistory, undo } from './history.ts';
import { say } from './notice.ts';
import { emptyView, heldIds, type View } from './view.ts';
import { formatView, parseView } from './viewAddress.ts';

type Parameters = Readonly<Record<string, string | undefined>>;

const history = signal<History<View>>(startHistory(emptyView));
const nothing: Held = { graph: { entities: [], relations: [] }, counts: new Map(), omitted: 0, truncated: false };

export const view = computed(() => history.value.present);
export const steps = computed(() => ({ back: history.value.past.length, forth: history.value.future.length }));
/** What the store answered for the entities of the view, by the latest answer. */
export const held = signal<Held>(nothing);
/** Until then nothing can be said about what is drawn: not even that it is nothing. */
export const isAnswered = computed(() => held.value !== nothing);
export const drawn = computed(() => drawnGraph(held.value, view.value));
export const wantedIds = computed(() => heldIds(view.value).join('\n'));

const written = (parameters: Parameters): string =>
  JSON.stringify(
    Object.entries(parameters)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
/** The parameters this page wrote last, so that its own change of the address is told from a link. */
let last = '';

const write = (): void => {
  const parameters = formatView(view.value);
  last = written(parameters);
  amendOwn(parameters);
};

/** Follows a link or the browser's back button. The first address starts the history, a later one is a step in it. */
export const readAddress = (own: Parameters): void => {
  const names = Object.keys(formatView(emptyView));
  const relevant = Object.fromEntries(names.map(name => [name, own[name]]));
  if (written(relevant) === last) return;
  const isFirst = last === '';
  last = written(relevant);
  const next = parseView(relevant);
  // Nodes that both views draw stay where they are.
  const positions = new Map([...history.value.present.positions, ...next.positions]);
  history.value = isFirst ? startHistory(next) : record(history.value, { ...next, positions });
};

/** A step that undo takes back. */
export const change = (step: (view: View) => View): void =>
  batch(() => {
    history.value = record(history.value, step(history.value.present));
    write();
  });

/** `dragged` and `arranged` are steps of the user; where new nodes were `placed` belongs to the step before. */
export const setPositions: OnPositions = (positions, reason, layout) =>
  batch(() => {
    const { present } = history.value;
    const next = { ...present, layout, positions: new Map([...present.positions, ...positions]) };
    history.value = reason === 'placed' ? amend(history.value, next) : record(history.value, next);
    write();
  });

export const undoStep = (): void =>
  batch(() => {
    history.value = undo(history.value);
    say(`Undone; ${counted(history.value.past.length, 'step')} before.`);
    write();
  });

export const redoStep = (): void =>
  batch(() => {
    history.value = redo(history.value);
    say(`Done again; ${counted(history.value.future.length, 'step')} left.`);
    write();
  });
