import { type Claim, relationId } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { accessKindNames, isRelationKind } from '../../domain/vocabulary/kinds.ts';
import { relationKinds } from '../../domain/vocabulary/relations.ts';
import { checkFile } from '../../seed/check/checkFile.ts';
import { checkReferences } from '../../seed/check/checkReferences.ts';
import { problemText } from '../../seed/check/problem.ts';
import { assemble } from '../../seed/write/assemble.ts';
import { type NodeRecord, nodeOf } from '../../seed/write/diff.ts';
import { settled } from '../../seed/write/materialiseEntities.ts';
import { disputedClaims, supportOf } from '../../server/model/evidence.ts';
import { factIds, factsTold, statesRelation } from '../../server/model/oneFact.ts';
import type { Query, Reader, Store } from '../../server/store/query.ts';
import { claimFrom, entityFrom, type Stored, type StoredRelation } from '../../server/store/rows.ts';
import { stubStore } from './stubStore.ts';

const nothingStored = { stored: new Map(), holders: new Map(), merges: [] };

/** What the loader would put into the store of sound files that need no others. Throws what the checks find. */
const nodesOf = (texts: readonly string[]): readonly NodeRecord[] => {
  const checked = texts.map((text, i) => checkFile({ path: `${i + 1}.yaml`, text }));
  const files = checked.flatMap(({ file }) => file ?? []);
  const problems = [...checked.flatMap(file => file.problems), ...checkReferences(files, nothingStored)];
  if (problems.length > 0) throw new Error(problems.map(problemText).join('\n'));
  return files.flatMap(file => assemble(file).records.map(record => nodeOf(record, file.id)));
};

const linked = (node: NodeRecord, type: string): string[] =>
  node.links.filter(link => link.type === type).map(({ to }) => to);

type Known = {
  readonly entities: ReadonlyMap<string, Stored>;
  readonly relations: readonly (StoredRelation & { readonly id: string })[];
  readonly claims: ReadonlyMap<string, NodeRecord>;
  readonly evidence: (ids: Iterable<string>) => ReturnType<typeof rowOf>[];
};

const rowOf = (node: NodeRecord, nodes: ReadonlyMap<string, NodeRecord>) => ({
  claim: node.properties,
  source: nodes.get(linked(node, 'CITES')[0] ?? '')?.properties ?? {},
  about: linked(node, 'ABOUT'),
  answers: linked(node, 'ANSWERS'),
  withdraws: linked(node, 'WITHDRAWS'),
  conflictsWith: linked(node, 'CONFLICTS_WITH'),
});

const graphOf = (nodes: readonly NodeRecord[]): Known => {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const claims = new Map(nodes.filter(({ kind }) => kind === 'Claim').map(node => [node.id, node]));
  const records: Claim[] = [...claims.values()].map(node => claimFrom(rowOf(node, byId)));
  const stating = groupBy(records, claim => (claim.says === 'property' ? claim.of : undefined));
  const others = nodes.filter(({ kind }) => !['Claim', 'Source', 'Gap', 'Merge', 'Reference'].includes(kind));
  const entities = new Map(
    others.map(({ id, properties }): [string, Stored] => {
      const declared = { entity: entityFrom(properties), row: properties };
      return [id, settled(declared, [], stating.get(id) ?? [], new Map()).properties];
    }),
  );
  const disputed = disputedClaims(records);
  const relations = [...groupBy(records.filter(statesRelation), claim => claim.relation)].flatMap(([key, told]) => {
    const [kind = '', from = '', to = ''] = key.split('~');
    if (!isRelationKind(kind)) return [];
    const facts = factsTold(told.filter(({ status }) => status !== 'denied'));
    const ids = factIds({ kind, from, to }, facts);
    return facts.flatMap((fact, i) => {
      const support = supportOf(fact, disputed);
      if (!support) return [];
      const { properties, confirmed: _, weakEnd: _weak, figures: _figures, ...rest } = support;
      const id = ids[i] ?? relationId(kind, from, to);
      return [{ id, kind, from, to, properties: { ...properties, ...rest, id } }];
    });
  });
  const near = (id: string): string[] => {
    const node = claims.get(id);
    const answering = [...claims.values()].filter(other =>
      [...linked(other, 'ANSWERS'), ...linked(other, 'CONFLICTS_WITH')].includes(id),
    );
    return node ? [...linked(node, 'ANSWERS'), ...linked(node, 'CONFLICTS_WITH'), ...answering.map(c => c.id)] : [];
  };
  const withdrawing = (id: string): string[] =>
    [...claims.values()].filter(other => linked(other, 'WITHDRAWS').includes(id)).map(other => other.id);
  const evidence: Known['evidence'] = ids => {
    const first = new Set(ids);
    const beside = new Set([...first].flatMap(near));
    const all = new Set([...first, ...beside, ...[...beside].flatMap(withdrawing)]);
    return [...all].sort().flatMap(id => {
      const node = claims.get(id);
      return node ? [rowOf(node, byId)] : [];
    });
  };
  return { entities, relations, claims, evidence };
};

const passing = {
  backward: new Set(accessKindNames.filter(kind => relationKinds[kind].passes === 'backward')),
  forward: new Set(accessKindNames.filter(kind => relationKinds[kind].passes === 'forward')),
};

type Params = { readonly ids?: readonly string[]; readonly [name: string]: unknown };

/** The answers of the statements that questions on access, ownership and screening ask, by the names of their files. */
const answersOf = ({ entities, relations, claims, evidence }: Known) => {
  const beyond = (found: readonly (StoredRelation & { readonly id: string })[], ids: ReadonlySet<string>) =>
    found
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(relation =>
        [relation.from, relation.to].flatMap((id, i, ends) =>
          ids.has(ends[1 - i] ?? '') ? [{ ...relation, entity: entities.get(id) ?? {} }] : [],
        ),
      );
  const entering = (ids: ReadonlySet<string>, kinds: ReadonlySet<string>) =>
    relations
      .filter(({ kind, to }) => kinds.has(kind) && ids.has(to))
      .map(relation => ({ ...relation, entity: entities.get(relation.from) ?? {} }));
  const leaving = (ids: ReadonlySet<string>, kinds: ReadonlySet<string>) =>
    relations
      .filter(({ kind, from }) => kinds.has(kind) && ids.has(from))
      .map(relation => ({ ...relation, entity: entities.get(relation.to) ?? {} }));
  const owning = new Set(['OWNS', 'CONTROLS']);
  const of = (kinds: readonly string[], test: (relation: StoredRelation) => boolean) =>
    relations.filter(relation => kinds.includes(relation.kind) && test(relation));
  const touching = (ids: ReadonlySet<string>, kinds: readonly string[]) =>
    beyond(
      relations.filter(({ kind, from, to }) => kinds.includes(kind) && (ids.has(from) || ids.has(to))),
      ids,
    );
  const leaseContext = (given: ReadonlySet<string>) => {
    const grantorsOf = (leases: ReadonlySet<string>) =>
      new Set(of(['GRANTS'], ({ to }) => leases.has(to)).map(({ from }) => from));
    const grantors = grantorsOf(given);
    const leases = new Set([...given, ...of(['TAKES'], ({ from }) => grantors.has(from)).map(({ to }) => to)]);
    const covered = new Set(of(['COVERS'], ({ from }) => leases.has(from)).map(({ to }) => to));
    const housed = of(['HOSTS'], ({ from, to }) => covered.has(from) || covered.has(to));
    const things = new Set([...covered, ...housed.map(({ to }) => to)]);
    const granting = grantorsOf(leases);
    return [
      ...of(['GRANTS', 'TAKES'], ({ to }) => leases.has(to)),
      ...of(['COVERS'], ({ from }) => leases.has(from)),
      ...housed,
      ...of(['OWNS', 'OPERATES'], ({ from, to }) => granting.has(from) && things.has(to)),
    ];
  };
  const placed = (country: unknown) => (id: string) =>
    [...claims.values()].some(
      ({ properties: p }) => p.says === 'property' && p.of === id && p.property === 'country' && p.value === country,
    ) || JSON.parse(String(entities.get(id)?.declared ?? '{}')).country === country;
  const answers: Readonly<Record<string, (ids: ReadonlySet<string>, params: Params) => readonly object[]>> = {
    'read/entities-answering.cypher': ids =>
      [...ids].flatMap(id => (entities.has(id) ? [{ id, entity: entities.get(id) }] : [])),
    'read/entities-by-id.cypher': ids =>
      [...ids].flatMap(id => (entities.has(id) ? [{ entity: entities.get(id) }] : [])),
    'read/evidence.cypher': (_, params) => {
      const about = new Set(params.entities as string[]);
      const told = [...claims.values()].filter(({ properties: p }) => p.says === 'property' && about.has(String(p.of)));
      return evidence([...(params.claims as string[]), ...told.map(({ id }) => id)]);
    },
    'read/access-frontier.cypher': ids => [
      ...entering(ids, passing.backward),
      ...leaving(ids, new Set([...passing.forward, 'GRANTS'])),
    ],
    'read/surroundings.cypher': ids => {
      const reached = new Set(ids);
      const from = (id: string) => [
        ...entering(new Set([id]), passing.backward),
        ...leaving(new Set([id]), new Set([...passing.forward, 'GRANTS'])),
      ];
      for (const id of reached) for (const { entity } of from(id)) reached.add(String(entity.id));
      return [...reached].flatMap(id => {
        const of = { here: id, hereKind: entities.get(id)?.kind, gap: null };
        const nothing = { kind: null, from: null, to: null, properties: null, entity: null };
        const beside = of.hereKind === 'National' ? ['EMPLOYS'] : ['EQUIPPED_WITH', 'LISTS'];
        return [
          { ...of, ...nothing, part: 'here' },
          ...from(id).map(row => ({ ...row, ...of, part: 'access' })),
          ...touching(new Set([id]), beside).map(row => ({ ...row, ...of, part: 'beside' })),
          ...(of.hereKind === 'Lease' ? leaseContext(new Set([id])) : []).map(row => ({
            ...{ ...row, ...of, part: 'lease', entity: null },
          })),
        ];
      });
    },
    'read/lease-context.cypher': ids => [...new Map(leaseContext(ids).map(row => [row.id, row])).values()],
    'read/housed-at.cypher': ids => of(['HOSTS'], ({ from }) => ids.has(from)),
    'read/hardware-in.cypher': (_, { country, site }) =>
      [...entities.values()].flatMap(entity => {
        if (entity.kind !== 'GpuFleet') return [];
        const sites = of(['HOSTS'], ({ to }) => to === entity.id).map(({ from }) => from);
        const isThere =
          sites.includes(String(site)) || (country !== null && [String(entity.id), ...sites].some(placed(country)));
        return isThere ? [{ entity }] : [];
      }),
    'read/owner-frontier.cypher': ids => entering(ids, owning),
    'read/owners-above.cypher': ids => {
      const above = new Set(ids);
      for (const id of above) for (const { from } of of([...owning], ({ to }) => to === id)) above.add(from);
      return entering(above, owning);
    },
    'read/subgraph-frontier.cypher': (ids, { kinds }) => touching(ids, kinds as string[]),
    'read/loaded-lists.cypher': () => [],
    'read/data-sets.cypher': () => [],
    'read/cases-telling.cypher': () => [],
    'read/loads.cypher': () => [],
    'read/entities.cypher': () => [],
    'read/references.cypher': () => [],
    'read/gaps.cypher': () => [],
    'read/search-keys.cypher': (_, { kinds, after, limit }) => {
      const found = [...entities.values()]
        .filter(({ id, kind }) => String(id) > String(after) && (kinds as string[]).includes(String(kind)))
        .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
        .slice(0, Number(limit));
      return [
        {
          ids: found.map(({ id }) => id),
          kinds: found.map(({ kind }) => kind),
          named: found.map(({ named }) => named !== false),
          keys: found.map(({ searchKeys }) => searchKeys),
        },
      ];
    },
  };
  return answers;
};

/**
 * A store without a Neo4j that holds what the loader makes of case files: enough to ask in process, thousands of times a
 * minute, after access, ownership and screening. A statement that it does not know fails the question.
 */
export const memoryStore = (...texts: readonly string[]): Store => {
  const answers = answersOf(graphOf(nodesOf(texts)));
  const read: Reader['read'] = async <P extends object, R extends object>(query: Query<P, R>, params: P) => {
    const answer = answers[query.file];
    if (!answer) throw new Error(`the store in memory does not answer ${query.file}`);
    const asked: Params = Object.fromEntries(Object.entries(params));
    return structuredClone([...answer(new Set(asked.ids ?? []), asked)]) as R[];
  };
  return stubStore(read);
};
