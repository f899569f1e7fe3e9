import { nameOf } from '../../features/rules/ruleWords.ts';
import type { HardwareLineFragment, RuleLineFragment } from '../../generated/operations.ts';

type Sourced = { readonly sources: readonly { readonly id: string; readonly publisher: string }[] };

/** Ids that notes speak of, with what people call them. */
export const namesOf = (
  rules: readonly RuleLineFragment[],
  models: readonly HardwareLineFragment[],
): ReadonlyMap<string, string> => {
  const sources = [...rules, ...models].flatMap(({ sources: cited }: Sourced) => cited);
  return new Map([
    ...sources.map(({ id, publisher }) => [id, publisher] as const),
    ...models.map(({ id, name }) => [id, name] as const),
    ...rules.map(rule => [rule.id, nameOf(rule)] as const),
  ]);
};

/** The text with names in place of the ids in it. */
export const namesIn = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/\b[a-z]+(?:-[a-z0-9]+)+\b/g, id => names.get(id) ?? id);
