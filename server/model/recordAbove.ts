import type { Claim } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { GraphRecord } from './snapshot.ts';

/**
 * Cuts a record down to one party with everyone above it by OWNS and CONTROLS, at any date, and to the claims about these
 * and those that answer or contradict them. Made once for a record; O(what is above) for each party.
 */
export const recordAbove = (record: GraphRecord): ((party: string) => GraphRecord) => {
  const into = groupBy(record.relations.values(), ({ kind, to }) =>
    kind === 'OWNS' || kind === 'CONTROLS' ? to : undefined,
  );
  const stating = groupBy(record.claims.values(), claim => (claim.says === 'property' ? claim.of : undefined));
  const naming = new Map<string, Claim[]>();
  for (const claim of record.claims.values())
    for (const id of [...claim.answers, ...claim.conflictsWith, ...(claim.withdraws ?? [])])
      naming.set(id, [...(naming.get(id) ?? []), claim]);
  return party => {
    const near = new Set([party]);
    for (const id of near) for (const { from } of into.get(id) ?? []) near.add(from);
    const relations = [...near].flatMap(id => into.get(id) ?? []);
    const claims = new Map<string, Claim>();
    const queue = [
      ...relations.flatMap(relation => relation.claims.flatMap(id => record.claims.get(id) ?? [])),
      ...[...near].flatMap(id => stating.get(id) ?? []),
    ];
    for (const claim of queue) {
      if (claims.has(claim.id)) continue;
      claims.set(claim.id, claim);
      queue.push(...(naming.get(claim.id) ?? []), ...claim.conflictsWith.flatMap(id => record.claims.get(id) ?? []));
    }
    return {
      entities: new Map([...near].flatMap(id => [[id, record.entities.get(id)] as const].filter(isThere))),
      relations: new Map(relations.map(relation => [relation.id, relation])),
      claims,
    };
  };
};

type Entry = readonly [string, NonNullable<ReturnType<GraphRecord['entities']['get']>>];
const isThere = (entry: readonly [string, Entry[1] | undefined]): entry is Entry => entry[1] !== undefined;
