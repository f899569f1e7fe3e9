import type { PropertyTypes } from './properties.ts';
import { controlRule, hardwareModel, tradeFlow, tradeObservation } from './referenceKinds.ts';

/**
 * What sort of thing an entity is:
 * - `hardware`: computers, or the site that houses them · `lease`: a contract over hardware
 * - `party`: who may own, lease, operate or use · `event`: what happens once
 * - `statistic`: a flow of trade and its values · `reference`: what cases share · `evidence`: claims and sources
 */
export type EntityGroup = 'hardware' | 'lease' | 'party' | 'event' | 'statistic' | 'reference' | 'evidence';

/** How the jurisdiction of an entity is stated: a party by its seat or citizenship, a thing by its location. */
export type PlaceBasis = 'seat' | 'citizenship' | 'location';

export type EntityKindSpec = {
  readonly properties: PropertyTypes;
  readonly group: EntityGroup;
  readonly noun: readonly [one: string, many: string];
  /** The property that says where it belongs or stands. */
  readonly place?: { readonly property: string; readonly basis: PlaceBasis };
  /** Whether its properties may change in time: a seat moves, a fleet grows. What happens once has its values for good. */
  readonly lasts: boolean;
  /** Whether one thing may have been entered twice. The other kinds stand in one file each, under ids of their own. */
  readonly mergeable: boolean;
};

/** Every kind of entity. Files, Cypher, GraphQL and the screen use these words and no others. */
export const entityKinds = {
  Firm: {
    properties: {
      aliases: 'texts',
      nameOriginal: 'text',
      headquarters: 'country',
      incorporatedIn: 'country',
      founded: 'date',
      dissolved: 'date',
      identifiers: 'texts',
      // What registers were told of those above it, where that is no party: "no known person".
      parentAnswers: 'texts',
      named: 'flag',
    },
    group: 'party',
    noun: ['firm', 'firms'],
    place: { property: 'headquarters', basis: 'seat' },
    lasts: true,
    mergeable: true,
  },
  National: {
    properties: { citizenship: 'countries', role: 'text', named: 'flag' },
    group: 'party',
    noun: ['person', 'persons'],
    place: { property: 'citizenship', basis: 'citizenship' },
    lasts: true,
    mergeable: true,
  },
  PublicBody: {
    properties: { aliases: 'texts', country: 'country' },
    group: 'party',
    noun: ['public body', 'public bodies'],
    place: { property: 'country', basis: 'seat' },
    lasts: true,
    mergeable: true,
  },
  DataCenter: {
    properties: {
      country: 'country',
      city: 'text',
      latitude: 'number',
      longitude: 'number',
      powerMw: 'number',
      named: 'flag',
    },
    group: 'hardware',
    noun: ['data centre', 'data centres'],
    place: { property: 'country', basis: 'location' },
    lasts: true,
    mergeable: true,
  },
  GpuFleet: {
    properties: { servers: 'count', gpus: 'count', country: 'country', named: 'flag' },
    group: 'hardware',
    noun: ['GPU fleet', 'GPU fleets'],
    place: { property: 'country', basis: 'location' },
    lasts: true,
    mergeable: true,
  },
  Lease: {
    properties: { servers: 'count', gpus: 'count', priceUsd: 'usd', service: 'text', start: 'date', end: 'date' },
    group: 'lease',
    noun: ['lease', 'leases'],

    lasts: false,
    mergeable: true,
  },
  Shipment: {
    properties: {
      mode: 'text',
      quantity: 'count',
      valueUsd: 'usd',
      origin: 'country',
      destination: 'country',
      start: 'date',
      end: 'date',
    },
    group: 'event',
    noun: ['shipment', 'shipments'],

    lasts: false,
    mergeable: true,
  },
  Trip: {
    properties: {
      origin: 'country',
      destination: 'country',
      cargo: 'text',
      drives: 'count',
      terabytes: 'number',
      start: 'date',
      end: 'date',
    },
    group: 'event',
    noun: ['trip', 'trips'],

    lasts: false,
    mergeable: true,
  },
  TradeFlow: {
    properties: tradeFlow,
    group: 'statistic',
    noun: ['trade flow', 'trade flows'],

    lasts: false,
    mergeable: false,
  },
  TradeObservation: {
    properties: tradeObservation,
    group: 'statistic',
    noun: ['trade value', 'trade values'],

    lasts: false,
    mergeable: false,
  },
  HardwareModel: {
    properties: hardwareModel,
    group: 'reference',
    noun: ['hardware model', 'hardware models'],

    lasts: false,
    mergeable: false,
  },
  ControlRule: {
    properties: controlRule,
    group: 'reference',
    noun: ['rule', 'rules'],

    lasts: false,
    mergeable: false,
  },
  Case: {
    properties: { title: 'text', summary: 'text', status: 'text', jurisdictions: 'countries' },
    group: 'reference',
    noun: ['case', 'cases'],

    lasts: false,
    mergeable: false,
  },
  Jurisdiction: {
    properties: { code: 'country', groups: 'texts' },
    group: 'reference',
    noun: ['jurisdiction', 'jurisdictions'],
    place: { property: 'code', basis: 'location' },
    lasts: true,
    mergeable: false,
  },
  Claim: {
    properties: {},
    group: 'evidence',
    noun: ['claim', 'claims'],

    lasts: false,
    mergeable: false,
  },
  Source: {
    properties: {
      title: 'text',
      publisher: 'text',
      url: 'url',
      published: 'date',
      accessed: 'date',
      datePrecision: 'text',
      dateBasis: 'text',
      lang: 'language',
      type: 'text',
      original: 'text',
      originalTitle: 'text',
      note: 'text',
    },
    group: 'evidence',
    noun: ['source', 'sources'],

    lasts: false,
    mergeable: false,
  },
} as const satisfies Record<string, EntityKindSpec>;
