import { isPlaced, isRestricted, placeOf, restrictedByDefault } from '../../../domain/restricted.ts';
import { entityKinds } from '../../../domain/vocabulary/entities.ts';
import { type EntityKind, type GraphKind, isGraphKind, partyKinds } from '../../../domain/vocabulary/kinds.ts';
import type { PropertyType } from '../../../domain/vocabulary/properties.ts';
import { namesInTime } from '../../model/names/namesInTime.ts';
import { shortName } from '../../model/names/shortName.ts';
import type { Complete } from '../complete.ts';
import { type Context, present } from '../context.ts';
import type * as schema from '../generated/types.ts';
import type { EntityParent } from '../parents.ts';
import { wordOut } from '../words.ts';
import { caseRecord, latestOf, openingDate } from './cases.ts';
import { claimsAbout } from './claims.ts';
import { hardwareFields } from './hardwareFields.ts';
import { listingsAt } from './listings.ts';
import { propertyEvidence } from './propertyEvidence.ts';
import { partiesTo } from './relations.ts';
import { ruleFields } from './ruleFields.ts';
import { tradeFlowFields } from './trade.ts';

const entityTypeOf = (kind: EntityKind): GraphKind => {
  if (!isGraphKind(kind)) throw new Error(`a ${kind} stands where the schema has an Entity`);
  return kind;
};

const common = {
  id: (entity: EntityParent) => entity.id,
  kind: (entity: EntityParent) => entityTypeOf(entity.kind),
  name: (entity: EntityParent) => entity.name,
  label: ({ name, properties }: EntityParent) =>
    typeof properties.label === 'string' ? properties.label : shortName(name),
  names: async ({ id, clocks }: EntityParent, _args: object, context: Context) => {
    const entity = await context.entities.load(id);
    const names = entity ? namesInTime(entity.declared, await context.stating.load(id), clocks?.knownBy) : [];
    return names.map(({ name, from, until, claims }) => ({ name, start: from ?? null, end: until ?? null, claims }));
  },
  place: (entity: EntityParent) => {
    const found = placeOf(entity);
    const country = found?.countries[0];
    return found && country !== undefined ? { ...found, country, basis: wordOut(found.basis) } : null;
  },
  restricted: (entity: EntityParent, args: { jurisdictions?: readonly string[] | null | undefined }) =>
    partyKinds.has(entity.kind)
      ? isPlaced(entity)
        ? isRestricted(entity, new Set(args.jurisdictions ?? restrictedByDefault))
        : null
      : false,
  relationCounts: async (entity: EntityParent, _args: object, context: Context) => [
    ...(await context.counts.load(entity.id)),
  ],
  claims: (
    entity: EntityParent,
    args: { first?: number | null | undefined; after?: string | null | undefined },
    context: Context,
  ) => claimsAbout(entity.id, args, context),
  cases: async (entity: EntityParent, _args: object, context: Context) =>
    present(await context.entities.loadMany(await context.casesOf.load(entity.id))),
  gaps: (entity: EntityParent, _args: object, context: Context) => context.gaps.load(entity.id),
  propertyEvidence: (entity: EntityParent, _args: object, context: Context) => propertyEvidence(entity, context),
};

type Typed = {
  label: string;
  text: string;
  texts: string[];
  url: string;
  urls: string[];
  language: string;
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
  [P in keyof (typeof entityKinds)[K]['properties']]: (
    entity: EntityParent,
  ) => P extends 'named'
    ? boolean
    : (typeof entityKinds)[K]['properties'][P] extends infer T extends PropertyType
      ? Typed[T] | null
      : never;
};

/** One resolver for each property that kinds.ts gives the kind; the vocabulary is written once. */
const properties = <K extends EntityKind>(kind: K): PropertyResolvers<K> =>
  Object.fromEntries(
    Object.keys(entityKinds[kind].properties).map(name => [
      name,
      (entity: EntityParent) =>
        name === 'named' ? entity.properties.named !== false : (entity.properties[name] ?? null),
    ]),
  ) as PropertyResolvers<K>;

export const Firm: Complete<schema.FirmResolvers> = {
  ...common,
  ...properties('Firm'),
  listings: (entity, _args, context) => listingsAt(entity, context),
};
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
  latestDate: async (entity, _args, context) => latestOf(await caseRecord(entity.id, context)),
  openingDate: (entity, _args, context) => openingDate(entity.id, context),
  claimCount: async (entity, _args, context) => (await caseRecord(entity.id, context))?.claimCount ?? 0,
  sources: async (entity, _args, context) => (await caseRecord(entity.id, context))?.sources ?? [],
  independentSources: async (entity, _args, context) => (await caseRecord(entity.id, context))?.independentSources ?? 0,
  parties: async (entity, _args, context) => {
    const parties = (await partiesTo(entity, context)).map(({ relation, there }) => {
      const { role } = relation.properties;
      return { entity: there, relation, role: typeof role === 'string' ? role : 'mentioned' };
    });
    return parties.sort(
      (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || (a.entity.name < b.entity.name ? -1 : 1),
    );
  },
  hardware: (entity, _args, context) => context.caseHardware.load(entity.id),
  openQuestions: (entity, _args, context) => context.caseGaps.load(entity.id),
};

export const Entity: { __resolveType: (entity: EntityParent) => GraphKind } = {
  __resolveType: entity => entityTypeOf(entity.kind),
};
