import type { entityKinds } from './entities.ts';
import type { PropertyTypes } from './properties.ts';

type EntityKind = keyof typeof entityKinds;

/** Which way access runs over a relation: from its start node to its end node, back, or not at all. */
export type Passage = 'forward' | 'backward' | 'none';

export type RelationKindSpec = {
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  readonly properties: PropertyTypes;
  /**
   * `backward`: from thing to actor, as in OWNS; `forward`: as in EMPLOYS, from firm to employee. GRANTS passes access
   * only from the lessee of another lease over the same hardware: see `server/model/access/sublease.ts`.
   */
  readonly passes: Passage;
  /** The end that stands nearer to the hardware in a graph; the same as where access comes from, where access passes. */
  readonly nearer: 'from' | 'to';
  /** How it makes its start a holder of the hardware at its end: with the use of it, or with its custody alone. */
  readonly holder: 'use' | 'custody' | 'none';
  /** Whether it rests on a person's post: such a step alone never decides a test of ownership. */
  readonly personnel: boolean;
};

const dated = { start: 'date', end: 'date' } as const;
const anyEntity = [
  'Firm',
  'National',
  'PublicBody',
  'DataCenter',
  'GpuFleet',
  'Lease',
  'Shipment',
  'Trip',
  'TradeFlow',
  'HardwareModel',
  'ControlRule',
  'Jurisdiction',
] as const satisfies readonly EntityKind[];

/** Relations that hold in the world; each rests on claims, or on sources alone where a register was loaded. */
export const relationKinds = {
  OWNS: {
    from: ['Firm', 'National', 'PublicBody'],
    to: ['Firm', 'DataCenter', 'GpuFleet'],
    properties: {
      ...{ ...dated, shareMin: 'share', shareMax: 'share', votingMin: 'share', votingMax: 'share' },
      // True: the end is itself left out, as in "more than 50".
      ...{ shareMinExclusive: 'flag', shareMaxExclusive: 'flag' },
      ...{ votingMinExclusive: 'flag', votingMaxExclusive: 'flag' },
    },
    passes: 'backward',
    nearer: 'to',
    holder: 'use',
    personnel: false,
  },
  CONTROLS: {
    from: ['Firm', 'National', 'PublicBody'],
    to: ['Firm'],
    properties: { ...dated, means: 'text' },
    passes: 'backward',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
  DIRECTS: {
    from: ['National'],
    to: ['Firm'],
    properties: { ...dated, role: 'text' },
    passes: 'backward',
    nearer: 'to',
    holder: 'none',
    personnel: true,
  },
  EMPLOYS: {
    from: ['Firm'],
    to: ['National'],
    properties: { ...dated, role: 'text' },
    passes: 'forward',
    nearer: 'from',
    holder: 'none',
    personnel: true,
  },
  OPERATES: {
    from: ['Firm'],
    to: ['DataCenter', 'GpuFleet'],
    properties: dated,
    passes: 'backward',
    nearer: 'to',
    holder: 'custody',
    personnel: false,
  },
  HOSTS: {
    from: ['DataCenter'],
    to: ['GpuFleet'],
    properties: dated,
    passes: 'backward',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
  GRANTS: {
    from: ['Firm'],
    to: ['Lease'],
    properties: dated,
    passes: 'forward',
    nearer: 'from',
    holder: 'none',
    personnel: false,
  },
  TAKES: {
    from: ['Firm', 'National'],
    to: ['Lease'],
    properties: dated,
    passes: 'backward',
    nearer: 'to',
    holder: 'use',
    personnel: false,
  },
  COVERS: {
    from: ['Lease'],
    to: ['GpuFleet', 'DataCenter'],
    properties: { ...dated, servers: 'count', gpus: 'count' },
    passes: 'backward',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
  USES: {
    from: ['Firm', 'National'],
    to: ['GpuFleet', 'DataCenter'],
    properties: { ...dated, remote: 'flag' },
    passes: 'backward',
    nearer: 'to',
    holder: 'use',
    personnel: false,
  },
  EQUIPPED_WITH: {
    from: ['GpuFleet'],
    to: ['HardwareModel'],
    properties: { ...dated, gpus: 'count' },
    passes: 'none',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
  SUPPLIES: {
    from: ['Firm'],
    to: ['Shipment'],
    properties: dated,
    passes: 'none',
    nearer: 'from',
    holder: 'none',
    personnel: false,
  },
  RECEIVES: {
    from: ['Firm', 'DataCenter'],
    to: ['Shipment'],
    properties: dated,
    passes: 'backward',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
  CARRIES: {
    from: ['Shipment'],
    to: ['GpuFleet', 'HardwareModel'],
    properties: { ...dated, quantity: 'count', unit: 'text' },
    passes: 'backward',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
  PAYS: {
    from: ['Firm'],
    to: ['Firm'],
    properties: { ...dated, amountUsd: 'usd' },
    passes: 'none',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
  MAKES_TRIP: {
    from: ['National'],
    to: ['Trip'],
    properties: dated,
    passes: 'none',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
  VISITS: {
    from: ['Trip'],
    to: ['DataCenter', 'GpuFleet'],
    properties: dated,
    passes: 'none',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
  LISTS: {
    from: ['ControlRule', 'PublicBody'],
    to: ['Firm', 'PublicBody'],
    properties: { ...dated, list: 'text' },
    passes: 'none',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
  EXPORTS: {
    from: ['Jurisdiction'],
    to: ['TradeFlow'],
    properties: dated,
    passes: 'none',
    nearer: 'from',
    holder: 'none',
    personnel: false,
  },
  IMPORTS: {
    from: ['Jurisdiction'],
    to: ['TradeFlow'],
    properties: dated,
    passes: 'none',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
  OBSERVED: {
    from: ['TradeFlow'],
    to: ['TradeObservation'],
    properties: dated,
    passes: 'none',
    nearer: 'from',
    holder: 'none',
    personnel: false,
  },
  PARTY_TO: {
    from: anyEntity,
    to: ['Case'],
    properties: { ...dated, role: 'text' },
    passes: 'none',
    nearer: 'to',
    holder: 'none',
    personnel: false,
  },
} as const satisfies Record<string, RelationKindSpec>;
