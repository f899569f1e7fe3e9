import type { Properties } from '../../domain/graph.ts';
import type { EntityKind, RelationKind } from '../../domain/vocabulary/kinds.ts';
import { drawFrom } from '../../seed/sample/draw.ts';
import { nameMaker } from '../../seed/sample/madeNames.ts';
import { chinese } from '../../server/formats/chinese.ts';
import { searchedTexts } from '../../server/model/names/searchedTexts.ts';
import { searchKeysOf } from '../../server/model/names/searchKeys.ts';
import { dataSetQueries } from '../../server/store/dataSetQueries.ts';
import type { Store } from '../../server/store/query.ts';
import { writes } from '../../server/store/writes.ts';

export type MadeEntity = { readonly id: string; readonly kind: EntityKind; readonly properties: Properties };
export type MadeRelation = {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
};
export type World = { readonly entities: readonly MadeEntity[]; readonly relations: readonly MadeRelation[] };

/** A transaction of the store may hold about 64 MB. */
const batch = 5_000;
export const seats = ['SG', 'MY', 'US', 'GB', 'KY', 'JP', 'DE'];
export const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

export const made = (id: string, kind: EntityKind, name: string, more: Properties = {}): MadeEntity => {
  const searchKeys = searchKeysOf(searchedTexts({ id, kind, name, properties: more }), chinese);
  return { id, kind, properties: { id, kind, name, ...more, declared: JSON.stringify(more), searchKeys } };
};
/** As the loader writes one that rests on no claim, with the share where it has one. */
export const tie = (kind: RelationKind, from: string, to: string, share?: number): MadeRelation => {
  const stated = { status: 'registered', disputed: false, claims: [], sources: [], recorded: '2025-01-01' };
  const shares = share === undefined ? {} : { shareMin: share, shareMax: share };
  const start = '2020-01';
  return { kind, from, to, properties: { id: `${kind}~${from}~${to}~${start}`, start, ...stated, ...shares } };
};

/**
 * Owners as registers have them: heavy tails, small circles, 1.65 holdings a node, six nodes in ten firms and the rest
 * persons, one in a hundred from a restricted jurisdiction; one node in twenty is a leased fleet besides.
 */
export const ordinaryWorld = (nodes: number, seed: number): World => {
  const draw = drawFrom(seed);
  const random = (): number => draw.upTo(2 ** 30) / 2 ** 30;
  const nameOf = nameMaker(draw);
  const firms = Math.floor(nodes * 0.6);
  const idOf = (i: number): string => (i < firms ? `f-${i}` : `p-${i - firms}`);
  const entities = numbers(nodes).map(i => {
    const seat = i % 100 === 0 ? 'CN' : (seats[i % seats.length] ?? 'SG');
    const { name } = nameOf(seat);
    return i < firms
      ? made(idOf(i), 'Firm', name, { headquarters: seat })
      : made(idOf(i), 'National', name.split(' ').slice(0, 2).join(' '), { citizenship: [seat] });
  });
  const relations = numbers(firms).flatMap(firm => {
    const count = 1 + Math.floor(-Math.log(1 - random()) * 2.2);
    const holders = new Set(
      numbers(count).map(() => {
        if (random() >= 0.25) return firms + Math.floor(random() ** 1.5 * (nodes - firms));
        return random() < 0.05 ? firm + Math.floor(random() * (firms - firm)) : Math.floor(firm * random() ** 2);
      }),
    );
    holders.delete(firm);
    const weights = [...holders].map(() => (-Math.log(1 - random())) ** 3 + 0.01);
    const held = (60 + random() * 35) / weights.reduce((a, b) => a + b, 0);
    return [...holders].map((holder, i) =>
      tie('OWNS', idOf(holder), idOf(firm), Math.max(0.01, Math.floor(held * (weights[i] ?? 0) * 100) / 100)),
    );
  });
  const let_ = numbers(nodes / 20);
  return {
    entities: [
      ...entities,
      ...let_.flatMap(i => [
        made(`fl-${i}`, 'GpuFleet', `Fleet ${i}`, { country: 'MY', servers: 100 }),
        made(`le-${i}`, 'Lease', `Lease of fleet ${i}`),
      ]),
    ],
    relations: [
      ...relations,
      ...let_.flatMap(i => [
        tie('COVERS', `le-${i}`, `fl-${i}`),
        tie('TAKES', idOf(Math.floor(random() * firms)), `le-${i}`),
      ]),
    ],
  };
};

/** Fleets that two parties of CN reach, over five and over seven relations, eight relations each. */
export const smallFleets = (count: number): World => {
  const firm = (id: string, name: string, seat: string): MadeEntity => made(id, 'Firm', name, { headquarters: seat });
  const all = numbers(count).map(i => {
    const at = (part: string): string => `small-${part}-${i}`;
    return {
      entities: [
        made(at('fleet'), 'GpuFleet', `Small fleet ${i}`, { country: 'MY', servers: 100 }),
        made(at('lease'), 'Lease', `Lease of small fleet ${i}`),
        firm(at('a'), `Lessee ${i} Pte. Ltd.`, 'SG'),
        firm(at('b'), `Parent of lessee ${i} Ltd.`, 'KY'),
        firm(at('c'), `Second parent of lessee ${i} Ltd.`, 'KY'),
        firm(at('d'), `Nanhai ${i} Co., Ltd.`, 'CN'),
        firm(at('e'), `Holding ${i} Ltd.`, 'MY'),
        firm(at('f'), `Beiyang ${i} Co., Ltd.`, 'CN'),
      ],
      relations: [
        tie('COVERS', at('lease'), at('fleet')),
        tie('TAKES', at('a'), at('lease')),
        tie('OWNS', at('b'), at('a'), 60),
        tie('OWNS', at('c'), at('b'), 70),
        tie('OWNS', at('d'), at('c'), 30),
        tie('OWNS', at('e'), at('c'), 60),
        tie('OWNS', `small-g-${i}`, at('e'), 80),
        tie('OWNS', at('f'), `small-g-${i}`, 90),
      ],
      more: [firm(`small-g-${i}`, `Second holding ${i} Ltd.`, 'MY')],
    };
  });
  return {
    entities: all.flatMap(({ entities, more }) => [...entities, ...more]),
    relations: all.flatMap(({ relations }) => relations),
  };
};

/** Forty firms that each hold 2 % of all others; one of them, or 21, take leases of the fleet, and a firm of CN owns one. */
export const block = (lessees: number): World => {
  const name = `blk${lessees > 1 ? 'm' : ''}`;
  const firms = numbers(40).map(i => `${name}-${i}`);
  return {
    entities: [
      made(name, 'GpuFleet', `Fleet of the block ${name}`, { country: 'MY', servers: 100 }),
      made(`${name}-owner`, 'Firm', `Owner of the block ${name}`, { headquarters: 'CN' }),
      ...firms.map((id, i) => made(id, 'Firm', `Firm ${i} of the block ${name}`, { headquarters: 'MY' })),
      ...numbers(lessees).map(i => made(`${name}-lease-${i}`, 'Lease', `Lease ${i} of the block ${name}`)),
    ],
    relations: [
      ...firms.flatMap(from => firms.filter(to => to !== from).map(to => tie('OWNS', from, to, 2))),
      tie('OWNS', `${name}-owner`, `${name}-39`, 15),
      ...numbers(lessees).flatMap(i => [
        tie('COVERS', `${name}-lease-${i}`, name),
        tie('TAKES', `${name}-${i}`, `${name}-lease-${i}`),
      ]),
    ],
  };
};

export const writeWorld = async (store: Store, { entities, relations }: World): Promise<void> => {
  for (let at = 0; at < entities.length; at += batch)
    await store.write(run => run(dataSetQueries.makeEntities, { rows: entities.slice(at, at + batch) }));
  for (let at = 0; at < relations.length; at += batch)
    await store.write(run => run(writes.relations, { rows: relations.slice(at, at + batch) }));
};
