import { controlRule, hardwareModel, tradeFlow, tradeObservation } from './referenceKinds.ts';

/**
 * The vocabulary as data: every kind of entity and relation, with the type of each of its properties.
 * Files, Cypher, GraphQL and the screen use these words and no others.
 */

/**
 * - `text`, `url`: string · `texts`: list of strings · `country`: ISO 3166-1 alpha-2 · `countries`: list of those
 * - `number`, `count` (whole, not negative), `share` (per cent, 0–100), `usd`
 * - `date`: partial ISO date (`2025`, `2025-03`, `2025-03-04`) · `flag`: boolean
 * - `json`: a nested record kept as JSON text in the store (spans in force, tests of a rule)
 */
export type PropertyType =
  | 'text'
  | 'texts'
  | 'url'
  | 'country'
  | 'countries'
  | 'number'
  | 'count'
  | 'share'
  | 'usd'
  | 'date'
  | 'flag'
  | 'json';

/** Entities of these kinds appear in ownership and access chains, in search and on the canvas. */
export const entityKinds = {
  Firm: {
    aliases: 'texts',
    nameOriginal: 'text',
    headquarters: 'country',
    incorporatedIn: 'country',
    founded: 'date',
    dissolved: 'date',
    identifiers: 'texts',
    named: 'flag',
  },
  National: { citizenship: 'countries', role: 'text', named: 'flag' },
  PublicBody: { aliases: 'texts', country: 'country' },
  DataCenter: {
    country: 'country',
    city: 'text',
    latitude: 'number',
    longitude: 'number',
    powerMw: 'number',
    named: 'flag',
  },
  GpuFleet: { servers: 'count', gpus: 'count', country: 'country', named: 'flag' },
  Lease: { servers: 'count', gpus: 'count', priceUsd: 'usd', service: 'text', start: 'date', end: 'date' },
  Shipment: {
    mode: 'text',
    quantity: 'count',
    valueUsd: 'usd',
    origin: 'country',
    destination: 'country',
    start: 'date',
    end: 'date',
  },
  Trip: {
    origin: 'country',
    destination: 'country',
    cargo: 'text',
    drives: 'count',
    terabytes: 'number',
    start: 'date',
    end: 'date',
  },
  TradeFlow: tradeFlow,
  TradeObservation: tradeObservation,
  HardwareModel: hardwareModel,
  ControlRule: controlRule,
  Case: { title: 'text', summary: 'text', status: 'text', jurisdictions: 'countries' },
  Jurisdiction: { code: 'country', groups: 'texts' },
  Claim: {},
  Source: {
    title: 'text',
    publisher: 'text',
    url: 'url',
    published: 'date',
    accessed: 'date',
    datePrecision: 'text',
    dateBasis: 'text',
    lang: 'text',
    type: 'text',
    original: 'text',
    originalTitle: 'text',
    note: 'text',
  },
} as const satisfies Record<string, Record<string, PropertyType>>;

export type EntityKind = keyof typeof entityKinds;

/** Kinds that stand in the graph; claims and sources are its evidence. */
export const graphKinds = (Object.keys(entityKinds) as EntityKind[]).filter(
  kind => kind !== 'Claim' && kind !== 'Source',
);

/** Which way access runs over a relation: from its start node to its end node, back, or not at all. */
export type Passage = 'forward' | 'backward' | 'none';

type RelationKindSpec = {
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** `backward`: thing → actor, as in OWNS; `forward` as in EMPLOYS (firm → employee). */
  readonly passes: Passage;
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

/** Relations that hold in the world; each is backed by claims, or by sources alone where a register was loaded in bulk. */
export const relationKinds = {
  OWNS: {
    from: ['Firm', 'National', 'PublicBody'],
    to: ['Firm', 'DataCenter', 'GpuFleet'],
    properties: { ...dated, shareMin: 'share', shareMax: 'share', votingMin: 'share', votingMax: 'share' },
    passes: 'backward',
  },
  CONTROLS: {
    from: ['Firm', 'National', 'PublicBody'],
    to: ['Firm'],
    properties: { ...dated, means: 'text' },
    passes: 'backward',
  },
  DIRECTS: { from: ['National'], to: ['Firm'], properties: { ...dated, role: 'text' }, passes: 'backward' },
  EMPLOYS: { from: ['Firm'], to: ['National'], properties: { ...dated, role: 'text' }, passes: 'forward' },
  OPERATES: { from: ['Firm'], to: ['DataCenter', 'GpuFleet'], properties: dated, passes: 'backward' },
  HOSTS: { from: ['DataCenter'], to: ['GpuFleet'], properties: dated, passes: 'backward' },
  // Passes access only from the lessee of another lease over the same hardware: see access.ts.
  GRANTS: { from: ['Firm'], to: ['Lease'], properties: dated, passes: 'forward' },
  TAKES: { from: ['Firm', 'National'], to: ['Lease'], properties: dated, passes: 'backward' },
  COVERS: {
    from: ['Lease'],
    to: ['GpuFleet', 'DataCenter'],
    properties: { ...dated, servers: 'count', gpus: 'count' },
    passes: 'backward',
  },
  USES: {
    from: ['Firm', 'National'],
    to: ['GpuFleet', 'DataCenter'],
    properties: { ...dated, remote: 'flag' },
    passes: 'backward',
  },
  EQUIPPED_WITH: {
    from: ['GpuFleet'],
    to: ['HardwareModel'],
    properties: { ...dated, gpus: 'count' },
    passes: 'none',
  },
  SUPPLIES: { from: ['Firm'], to: ['Shipment'], properties: dated, passes: 'none' },
  RECEIVES: { from: ['Firm', 'DataCenter'], to: ['Shipment'], properties: dated, passes: 'backward' },
  CARRIES: {
    from: ['Shipment'],
    to: ['GpuFleet', 'HardwareModel'],
    properties: { ...dated, quantity: 'count' },
    passes: 'backward',
  },
  PAYS: { from: ['Firm'], to: ['Firm'], properties: { ...dated, amountUsd: 'usd' }, passes: 'none' },
  MAKES_TRIP: { from: ['National'], to: ['Trip'], properties: dated, passes: 'none' },
  VISITS: { from: ['Trip'], to: ['DataCenter', 'GpuFleet'], properties: dated, passes: 'none' },
  LISTS: {
    from: ['ControlRule', 'PublicBody'],
    to: ['Firm'],
    properties: { ...dated, list: 'text' },
    passes: 'none',
  },
  EXPORTS: { from: ['Jurisdiction'], to: ['TradeFlow'], properties: dated, passes: 'none' },
  IMPORTS: { from: ['Jurisdiction'], to: ['TradeFlow'], properties: dated, passes: 'none' },
  OBSERVED: { from: ['TradeFlow'], to: ['TradeObservation'], properties: dated, passes: 'none' },
  PARTY_TO: { from: anyEntity, to: ['Case'], properties: { ...dated, role: 'text' }, passes: 'none' },
} as const satisfies Record<string, RelationKindSpec>;

export type RelationKind = keyof typeof relationKinds;

export const relationKindNames = Object.keys(relationKinds) as readonly RelationKind[];
/** Those that pass access. */
export const accessKindNames = relationKindNames.filter(kind => relationKinds[kind].passes !== 'none');

/**
 * Links of the evidence itself; they carry no claims of their own. `NAMES` leads to what a claim or gap names in its
 * file, where a merge decision has since joined that to what it is `ABOUT`.
 */
export const evidenceKinds = ['ABOUT', 'NAMES', 'CITES', 'ANSWERS', 'CONFLICTS_WITH'] as const;

/** Statuses of a claim from the best supported down; `denied` supports nothing and so comes last. */
export const claimStatuses = [
  'convicted',
  'registered',
  'official-statement',
  'charged',
  'reported',
  'alleged',
  'denied',
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** Words that a property may hold where the vocabulary is closed. */
export const closedVocabulary: Readonly<Record<string, readonly string[]>> = {
  'Lease.service': ['bare-metal', 'cloud', 'colocation', 'unknown'],
  'Trip.cargo': ['training-data', 'model-weights', 'hardware'],
  'CONTROLS.means': ['majority', 'board', 'contract', 'family', 'subsidiary', 'other'],
  'PARTY_TO.role': ['authority', 'subject', 'defendant', 'witness', 'mentioned'],
};

export const isEntityKind = (kind: string): kind is EntityKind => Object.hasOwn(entityKinds, kind);
export const isRelationKind = (kind: string): kind is RelationKind => Object.hasOwn(relationKinds, kind);
export const isClaimStatus = (status: string): status is ClaimStatus =>
  (claimStatuses as readonly string[]).includes(status);
