import type { Properties } from '../../domain/graph.ts';
import type { RelationKind } from '../../domain/vocabulary/kinds.ts';
import type { Store } from '../../server/store/query.ts';
import { writes } from '../../server/store/writes.ts';
import { seeded } from './greatGraph.ts';

const countries = ['CN', 'MY', 'SG', 'ID', 'US', 'TW'];
const firmsInGroup = 20;
const prefix = 'syn-';
export const isSynthetic = (id: string): boolean => id.startsWith(prefix);

type Row = { readonly id: string; readonly kind: string; readonly properties: Properties };
type Tie = { readonly kind: RelationKind; readonly from: string; readonly to: string };

/**
 * So many entities as a store holds them: groups of firms under one parent, firms that supply each other, and at every
 * fifth firm a fleet in a data centre, a lease of it, and a person. The same every time.
 */
const synthetic = (count: number): { readonly rows: readonly Row[]; readonly ties: readonly Tie[] } => {
  const random = seeded();
  const pick = (most: number): number => Math.floor(random() * most);
  const rows: Row[] = [];
  const ties: Tie[] = [];
  const firms: string[] = [];
  const add = (kind: string, name: string, country: string | undefined): string => {
    const id = `${prefix}${count}-${rows.length}`;
    const at = { Firm: 'headquarters', National: 'citizenship' }[kind] ?? 'country';
    const place = country === undefined ? {} : { [at]: kind === 'National' ? [country] : country };
    rows.push({
      id,
      kind,
      properties: { id, kind, name: `${name} ${rows.length}`, declared: JSON.stringify(place), ...place },
    });
    return id;
  };
  while (rows.length < count) {
    const country = countries[pick(countries.length)];
    const position = firms.length % firmsInGroup;
    const firm = add('Firm', 'Holding and trading firm', country);
    // The smaller of two: few owners have many subsidiaries.
    const owner = firms[firms.length - position + Math.min(pick(position), pick(position))];
    if (position > 0 && owner !== undefined) ties.push({ kind: 'OWNS', from: owner, to: firm });
    const other = firms[pick(firms.length)];
    if (other !== undefined && random() < 0.25) ties.push({ kind: 'SUPPLIES', from: other, to: firm });
    firms.push(firm);
    if (firms.length % 5 !== 0 || rows.length + 4 > count) continue;
    const fleet = add('GpuFleet', 'Fleet of servers', undefined);
    const site = add('DataCenter', 'Data centre', countries[pick(countries.length)]);
    const lease = add('Lease', 'Lease of servers', undefined);
    const person = add('National', 'Engineer', country);
    const lessee = firms[pick(firms.length)] ?? firm;
    ties.push(
      { kind: 'OWNS', from: firm, to: fleet },
      { kind: 'HOSTS', from: site, to: fleet },
      { kind: 'GRANTS', from: firm, to: lease },
      { kind: 'COVERS', from: lease, to: fleet },
      { kind: 'TAKES', from: lessee, to: lease },
      { kind: 'EMPLOYS', from: lessee, to: person },
    );
  }
  return { rows, ties };
};

/** Writes a view of so many entities, without claims, and gives their ids. */
export const writeSynthetic = async (store: Store, count: number): Promise<readonly string[]> => {
  const { rows, ties } = synthetic(count);
  const stated = { status: 'reported', disputed: false, claims: [], sources: [], recorded: '2025-01-01' };
  const relations = [...new Map(ties.map(tie => [`${tie.kind}~${tie.from}~${tie.to}`, tie]))].map(([id, tie]) => ({
    ...tie,
    properties: { id, ...stated },
  }));
  await store.write(run => run(writes.entities, { rows: [...rows] }));
  await store.write(run => run(writes.relations, { rows: relations }));
  return rows.map(({ id }) => id);
};
