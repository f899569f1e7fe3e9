import type { KnownRelation } from '../recall.ts';

const index = (pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> => {
  const map = new Map<string, Set<string>>();
  for (const [key, value] of pairs) map.set(key, (map.get(key) ?? new Set()).add(value));
  return map;
};

/**
 * Head lease → its subleases. A sublease is a lease granted by the lessee of another lease over the same hardware, or over
 * its site. Whether the relations hold at the date of asking does not matter here: a sublease remains one when its head
 * lease has ended, and gives no access then.
 */
export const subleases = (relations: readonly KnownRelation[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const pairs = (kind: string) => relations.filter(r => r.kind === kind).map(r => [r.from, r.to] as const);
  const sites = index(pairs('HOSTS').map(([site, fleet]) => [fleet, site] as const));
  const covered = index(pairs('COVERS'));
  const reach = (lease: string): Set<string> => {
    const things = covered.get(lease) ?? new Set<string>();
    return new Set([...things, ...[...things].flatMap(thing => [...(sites.get(thing) ?? [])])]);
  };
  const overlap = (a: string, b: string): boolean => {
    const [mine, theirs] = [covered.get(a) ?? new Set<string>(), covered.get(b) ?? new Set<string>()];
    const [myReach, theirReach] = [reach(a), reach(b)];
    return [...mine].some(thing => theirReach.has(thing)) || [...theirs].some(thing => myReach.has(thing));
  };
  const grantedBy = index(pairs('GRANTS'));
  const taken = pairs('TAKES').filter(([lessee]) => grantedBy.has(lessee));
  return index(
    taken.flatMap(([lessee, head]) =>
      [...(grantedBy.get(lessee) ?? [])]
        .filter(lease => lease !== head && overlap(head, lease))
        .map(lease => [head, lease] as const),
    ),
  );
};
