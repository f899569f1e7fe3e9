import fc from 'fast-check';
import type { EntityKind, RelationKind } from '../../../web/generated/operations.ts';
import type { Graph, GraphEntity, GraphRelation } from '../../../web/graph/graph.ts';

const kindOfPrefix: Readonly<Record<string, EntityKind>> = {
  firm: 'Firm',
  nat: 'National',
  dc: 'DataCenter',
  fleet: 'GpuFleet',
  lease: 'Lease',
};

/** The kind is read from the id: `lease-1` is a lease; anything unknown is a firm. */
export const entity = (id: string, more: Partial<GraphEntity> = {}): GraphEntity => ({
  id,
  kind: kindOfPrefix[id.split('-')[0] ?? ''] ?? 'Firm',
  name: `Name of ${id}`,
  ...more,
});

export const relation = (line: string, more: Partial<GraphRelation> = {}): GraphRelation => {
  const [from = '', kind = 'OWNS', to = ''] = line.split(' ');
  return {
    id: line.replaceAll(' ', '~'),
    kind: kind as RelationKind,
    from,
    to,
    status: 'REPORTED',
    disputed: false,
    certainty: 'CERTAIN',
    verb: kind.toLowerCase(),
    details: [],
    ...more,
  };
};

/** `graphOf('firm-a OWNS firm-b', …)`: a relation a line, entities as they are named. */
export const graphOf = (...lines: readonly string[]): Graph => {
  const relations = lines.map(line => relation(line));
  const ids = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return { entities: [...ids].map(id => entity(id)), relations };
};

/** Small graphs with cycles, loose entities, and relations both ways. */
export const graphs: fc.Arbitrary<Graph> = fc
  .record({
    size: fc.integer({ min: 1, max: 14 }),
    ties: fc.array(fc.tuple(fc.nat(13), fc.constantFrom('OWNS', 'TAKES', 'COVERS', 'EMPLOYS'), fc.nat(13)), {
      maxLength: 30,
    }),
  })
  .map(({ size, ties }) => {
    const kinds = ['firm', 'lease', 'fleet', 'nat'];
    const idOf = (index: number): string => `${kinds[index % kinds.length]}-${index}`;
    const entities = Array.from({ length: size }, (_, i) => entity(idOf(i)));
    const lines = new Set(
      ties.flatMap(([from, kind, to]) =>
        from < size && to < size && from !== to ? [`${idOf(from)} ${kind} ${idOf(to)}`] : [],
      ),
    );
    return { entities, relations: [...lines].map(line => relation(line)) };
  });
