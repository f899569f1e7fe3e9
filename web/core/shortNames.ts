import { signal } from '@preact/signals';
import type { EntityKind } from '../generated/operations.ts';
import { onPaper } from './paper.ts';

export type Named = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind?: EntityKind;
};

/** How often each id stands on the page under each label and each name. */
const shown = new Map<string, Map<string, number>>();

/** Labels and names that stand on the page for more than one entity. */
const shared = signal<ReadonlySet<string>>(new Set());

const update = (text: string): void => {
  const isShared = (shown.get(text)?.size ?? 0) > 1;
  if (shared.peek().has(text) === isShared) return;
  const others = [...shared.peek()].filter(other => other !== text);
  shared.value = new Set(isShared ? [...others, text] : others);
};

const count = (text: string, id: string, by: 1 | -1): void => {
  const ids = shown.get(text) ?? new Map<string, number>();
  const times = (ids.get(id) ?? 0) + by;
  if (times > 0) ids.set(id, times);
  else ids.delete(id);
  if (ids.size > 0) shown.set(text, ids);
  else shown.delete(text);
  update(text);
};

/** Tells that an entity stands on the page; ended by what it returns. */
export const present = ({ id, name, label }: Named): (() => void) => {
  const texts = new Set([label, name]);
  for (const text of texts) count(text, id, 1);
  return () => {
    for (const text of texts) count(text, id, -1);
  };
};

/**
 * What an entity is called among the others on the page: by its label, by its name where another has the same label, and with
 * its id where another has the same name. Paper has names, since nothing can be pointed at there; cases have titles.
 */
export const shortNameOf = ({ id, name, label, kind }: Named): string => {
  const names = onPaper.value || kind === 'Case' ? [name] : [label, name];
  return names.find(text => !shared.value.has(text)) ?? `${name} (${id})`;
};

/** The same among the entities of a list: whose label another one has goes by its name. */
export const withOwnLabels = <Entity extends Named>(entities: readonly Entity[]): readonly Entity[] => {
  const counts = new Map<string, Set<string>>();
  for (const { id, label } of entities) counts.set(label, (counts.get(label) ?? new Set()).add(id));
  return entities.map(entity => (counts.get(entity.label)?.size === 1 ? entity : { ...entity, label: entity.name }));
};
