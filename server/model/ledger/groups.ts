import type { Cooperative } from '../../../domain/cooperative.ts';
import { components } from '../ownership/components.ts';
import type { Assignments, assignmentsOf } from './assignments.ts';
import type { Part, Stock } from './stock.ts';

/** Parts that some sum joins, with all ways to fill them. */
export type Group = { readonly parts: readonly Part[]; readonly assignments: Assignments };

/** A stock in groups that say nothing of each other, so that each is filled on its own. */
export function* groupsOf({ parts, sums }: Stock, solve: typeof assignmentsOf): Cooperative<Group[]> {
  const sumsOf = parts.map((): string[] => []);
  for (const [i, { of }] of sums.entries()) for (const place of of) sumsOf[place]?.push(`sum ${i}`);
  const joined = new Map<string, readonly string[]>([
    ...sumsOf.map((found, i) => [String(i), found] as const),
    ...sums.map(({ of }, i) => [`sum ${i}`, of.map(String)] as const),
  ]);
  const groups: Group[] = [];
  for (const members of components(joined.keys(), node => joined.get(node) ?? [])) {
    const places = members.flatMap(member => (member.startsWith('sum') ? [] : [Number(member)])).sort((a, b) => a - b);
    const within = new Map(places.map((place, i) => [place, i]));
    const own = members.flatMap(member => (member.startsWith('sum') ? (sums[Number(member.slice(4))] ?? []) : []));
    const said = own.map(({ of, range }) => ({ range, of: of.map(place => within.get(place) ?? 0) }));
    groups.push({
      parts: places.flatMap(place => parts[place] ?? []),
      assignments: yield* solve(places.length, said),
    });
  }
  return groups;
}
