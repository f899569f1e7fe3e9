import { groupBy } from '../../domain/groupBy.ts';
import { countryInWords } from '../core/words.ts';
import type { Graph, GraphEntity, GraphRelation } from './graph.ts';

/** What many entities may share: by it they are put together, or coloured. */
export const propertyNames = ['country', 'case', 'parent'] as const;
export type PropertyName = (typeof propertyNames)[number];

/** A value of a property, how a legend calls it, and what a number of entities that share it is followed by. */
export type Value = { readonly key: string; readonly name: string; readonly many: string };
export type ValueOf = (entity: GraphEntity) => Value | undefined;

/** The cases that mention an entity, by its id. */
export type CasesOf = ReadonlyMap<string, readonly { readonly id: string; readonly title: string }[]>;

/** The key of what has no value, by no report. */
export const none = 'none';

const country: ValueOf = ({ country: code }) => {
  if (code === undefined) return { key: none, name: 'no country reported', many: 'without a reported country' };
  const name = code.split(' ').map(countryInWords).join(' and ');
  return { key: code, name, many: `in ${name}` };
};

/** What is in several cases has no value, since it ties them together; so has what was not answered yet. */
const caseIn =
  (cases: CasesOf): ValueOf =>
  ({ id }) => {
    const found = cases.get(id);
    if (found === undefined) return undefined;
    const [first, ...others] = found;
    if (first === undefined) return { key: none, name: 'in no case', many: 'in no case' };
    return others.length > 0 ? undefined : { key: first.id, name: first.title, many: `in “${first.title}”` };
  };

/** More than half, or control by other means: whoever else holds a part decides nothing. */
const isDeciding = ({ kind, shareMin, shareMinExclusive }: GraphRelation): boolean =>
  kind === 'CONTROLS' || (shareMin ?? 0) > 50 || (shareMin === 50 && shareMinExclusive === true);

const holdingsIn = ({ relations }: Graph): readonly GraphRelation[] =>
  relations.filter(
    ({ kind, from, to, certainty }) => (kind === 'OWNS' || kind === 'CONTROLS') && certainty !== null && from !== to,
  );

/** Of each entity at the date, as far as they are drawn: those that decide, or where nobody does, all owners. */
const above = (holdings: readonly GraphRelation[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...groupBy(holdings, ({ to }) => to)].map(([id, all]) => {
      const deciding = all.filter(isDeciding);
      return [id, (deciding.length > 0 ? deciding : all).map(({ from }) => from)];
    }),
  );

/** Those at the top above an entity, itself where nobody is above it; none in a circle. */
const topsOf = (id: string, owners: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const seen = new Set([id]);
  for (const each of seen) for (const owner of owners.get(each) ?? []) seen.add(owner);
  return [...seen].filter(each => !owners.has(each));
};

/**
 * The one entity above all that decide, of those that are drawn; of what has none and is tied to one group alone, that
 * of the group. Costs the entities above each entity.
 */
const parent = (graph: Graph): ValueOf => {
  const holdings = holdingsIn(graph);
  const owners = above(holdings);
  const owning = new Set(holdings.map(({ from }) => from));
  const nameOf = new Map(graph.entities.map(({ id, name, label = name }) => [id, label]));
  const topOf = new Map<string, string>();
  for (const { id } of graph.entities) {
    const [top, ...others] = owners.has(id) || owning.has(id) ? topsOf(id, owners) : [];
    if (top !== undefined && others.length === 0) topOf.set(id, top);
  }
  const beside = new Map<string, Set<string>>();
  for (const { from, to } of graph.relations)
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const)
      beside.set(id, (beside.get(id) ?? new Set()).add(topOf.get(other) ?? other));
  return ({ id }) => {
    const [only, ...others] = topOf.has(id) || owners.has(id) ? [] : (beside.get(id) ?? []);
    const top = topOf.get(id) ?? (others.length === 0 && only !== undefined && owning.has(only) ? only : undefined);
    const name = top === undefined ? undefined : nameOf.get(top);
    return top === undefined || name === undefined ? undefined : { key: top, name, many: `in the group of ${name}` };
  };
};

/** The values of a property in a graph; undefined for what has none, or more than one. */
export const valuesOf = (name: PropertyName, graph: Graph, cases: CasesOf): ValueOf =>
  ({ country: () => country, case: () => caseIn(cases), parent: () => parent(graph) })[name]();
