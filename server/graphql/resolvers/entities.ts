import { type EntityKind, entityKinds, type PropertyType } from '../../model/kinds.ts';
import { queries } from '../../store/queries.ts';
import type { Complete } from '../complete.ts';
import { type Context, present } from '../context.ts';
import type * as schema from '../generated/types.ts';
import type { EntityParent } from '../parents.ts';
import { caseHardware, caseRecords, latestOf, openingDate } from './cases.ts';
import { claimPage } from './claims.ts';
import { gapsOf } from './gaps.ts';
import { neighboursOf } from './graph.ts';
import { hardwareFields } from './hardwareFields.ts';
import { propertyEvidence } from './propertyEvidence.ts';
import { ruleFields } from './ruleFields.ts';
import { tradeFlowFields } from './trade.ts';

type EntityTypeName = Exclude<EntityKind, 'Claim' | 'Source'>;

const entityTypeOf = (kind: EntityKind): EntityTypeName => {
  if (kind === 'Claim' || kind === 'Source') throw new Error(`a ${kind} stands where the schema has an Entity`);
  return kind;
};

const common = {
  id: (entity: EntityParent) => entity.id,
  kind: (entity: EntityParent) => entityTypeOf(entity.kind),
  name: (entity: EntityParent) => entity.name,
  relationCounts: async (entity: EntityParent, _args: object, context: Context) => [
    ...(await context.counts.load(entity.id)),
  ],
  claims: (
    entity: EntityParent,
    args: { first?: number | null | undefined; after?: string | null | undefined },
    context: Context,
  ) => claimPage({ about: entity.id }, args, context),
  cases: async (entity: EntityParent, _args: object, context: Context) => {
    const [row] = await context.store.read(queries.casesOf, { ids: [entity.id] }, context.reading);
    return present(await context.entities.loadMany(row?.cases.toSorted() ?? []));
  },
  gaps: (entity: EntityParent, _args: object, context: Context) => gapsOf(entity.id, context),
  propertyEvidence: (entity: EntityParent, _args: object, context: Context) => propertyEvidence(entity, context),
};

type Typed = {
  text: string;
  texts: string[];
  url: string;
  country: string;
  countries: string[];
  number: number;
  count: number;
  share: number;
  usd: number;
  date: string;
  flag: boolean;
  json: unknown;
};
/** `named` is the one property that is never unknown: what is not said to be unnamed has its real name. */
type PropertyResolvers<K extends EntityKind> = {
  [P in keyof (typeof entityKinds)[K]]: (
    entity: EntityParent,
  ) => P extends 'named'
    ? boolean
    : (typeof entityKinds)[K][P] extends infer T extends PropertyType
      ? Typed[T] | null
      : never;
};

/** One resolver for each property that kinds.ts gives the kind; the vocabulary is written once. */
const properties = <K extends EntityKind>(kind: K): PropertyResolvers<K> =>
  Object.fromEntries(
    Object.keys(entityKinds[kind]).map(name => [
      name,
      (entity: EntityParent) =>
        name === 'named' ? entity.properties.named !== false : (entity.properties[name] ?? null),
    ]),
  ) as PropertyResolvers<K>;

export const Firm: Complete<schema.FirmResolvers> = { ...common, ...properties('Firm') };
export const National: Complete<schema.NationalResolvers> = { ...common, ...properties('National') };
export const PublicBody: Complete<schema.PublicBodyResolvers> = { ...common, ...properties('PublicBody') };
export const DataCenter: Complete<schema.DataCenterResolvers> = { ...common, ...properties('DataCenter') };
export const GpuFleet: Complete<schema.GpuFleetResolvers> = { ...common, ...properties('GpuFleet') };
export const Lease: Complete<schema.LeaseResolvers> = { ...common, ...properties('Lease') };
export const Shipment: Complete<schema.ShipmentResolvers> = { ...common, ...properties('Shipment') };
export const Trip: Complete<schema.TripResolvers> = { ...common, ...properties('Trip') };
export const TradeFlow: Complete<schema.TradeFlowResolvers> = {
  ...common,
  ...properties('TradeFlow'),
  ...tradeFlowFields,
};
export const TradeObservation: Complete<schema.TradeObservationResolvers> = {
  ...common,
  ...properties('TradeObservation'),
};
export const HardwareModel: Complete<schema.HardwareModelResolvers> = {
  ...common,
  ...properties('HardwareModel'),
  ...hardwareFields,
};
export const ControlRule: Complete<schema.ControlRuleResolvers> = {
  ...common,
  ...properties('ControlRule'),
  ...ruleFields,
};
export const Jurisdiction: Complete<schema.JurisdictionResolvers> = { ...common, ...properties('Jurisdiction') };

const roles = ['authority', 'subject', 'defendant', 'witness', 'mentioned'];

export const Case: Complete<schema.CaseResolvers> = {
  ...common,
  ...properties('Case'),
  title: entity => entity.name,
  latestDate: async (entity, _args, context) => latestOf(await caseRecords(entity.id, context)),
  openingDate: (entity, _args, context) => openingDate(entity.id, context),
  claimCount: async (entity, _args, context) => (await caseRecords(entity.id, context))?.claimCount ?? 0,
  sources: async (entity, _args, context) => (await caseRecords(entity.id, context))?.sources ?? [],
  independentSources: async (entity, _args, context) =>
    (await caseRecords(entity.id, context))?.independentSources ?? 0,
  parties: async (entity, _args, context) => {
    const { rows } = await neighboursOf(entity.id, ['PARTY_TO'], { clocks: entity.clocks }, context);
    const parties = rows.flatMap(({ relation, there }) => {
      const { role } = relation.properties;
      return relation.to === entity.id
        ? [{ entity: there, relation, role: typeof role === 'string' ? role : 'mentioned' }]
        : [];
    });
    return parties.sort(
      (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || (a.entity.name < b.entity.name ? -1 : 1),
    );
  },
  hardware: (entity, _args, context) => caseHardware(entity.id, context),
};

export const Entity: { __resolveType: (entity: EntityParent) => EntityTypeName } = {
  __resolveType: entity => entityTypeOf(entity.kind),
};
