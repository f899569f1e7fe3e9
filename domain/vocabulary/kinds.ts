import { type EntityGroup, type EntityKindSpec, entityKinds } from './entities.ts';
import type { PropertyTypes } from './properties.ts';
import { type RelationKindSpec, relationKinds } from './relations.ts';

export type EntityKind = keyof typeof entityKinds;
export type RelationKind = keyof typeof relationKinds;

export const isEntityKind = (kind: string): kind is EntityKind => Object.hasOwn(entityKinds, kind);
export const isRelationKind = (kind: string): kind is RelationKind => Object.hasOwn(relationKinds, kind);

export const entityKindNames = Object.keys(entityKinds) as readonly EntityKind[];
export const relationKindNames = Object.keys(relationKinds) as readonly RelationKind[];

export const entityKind = (kind: EntityKind): EntityKindSpec => entityKinds[kind];

const kindsIn = (...groups: readonly EntityGroup[]): ReadonlySet<EntityKind> =>
  new Set(entityKindNames.filter(kind => groups.includes(entityKinds[kind].group)));
const relationsThat = (has: (spec: RelationKindSpec) => boolean): ReadonlySet<RelationKind> =>
  new Set(relationKindNames.filter(kind => has(relationKinds[kind])));

/** Kinds that stand in the graph; claims and sources are its evidence. */
export type GraphKind = Exclude<EntityKind, 'Claim' | 'Source'>;
export const isGraphKind = (kind: string): kind is GraphKind =>
  isEntityKind(kind) && entityKinds[kind].group !== 'evidence';
export const graphKinds: readonly GraphKind[] = entityKindNames.filter(isGraphKind);
export const hardwareKinds = kindsIn('hardware');
/** What a chain may start from: hardware, and contracts over hardware. */
export const targetKinds = kindsIn('hardware', 'lease');
export const partyKinds = kindsIn('party');
/** What happens once, at a time of its own. */
export const datedKinds = kindsIn('lease', 'event');
/** Kinds of which one thing may have been entered twice. */
export const mergeableKinds = graphKinds.filter(kind => entityKinds[kind].mergeable);
/** Kinds whose names describe them by naming others. */
export const describedKinds = kindsIn('lease', 'event', 'statistic');

/** Kinds of relation that pass access. */
export const accessKindNames = relationKindNames.filter(kind => relationKinds[kind].passes !== 'none');
/** Kinds of relation that make a holder of hardware. */
export const holderKinds = relationsThat(spec => spec.holder !== 'none');
/** Of those, the kinds that give the use of it, to which a ledger attributes hardware. */
export const useKinds = relationsThat(spec => spec.holder === 'use');
export const personnelKinds = relationsThat(spec => spec.personnel);

const withLabels: ReadonlyMap<EntityKind, PropertyTypes> = new Map(
  graphKinds.map(kind => [kind, { label: 'label', ...entityKinds[kind].properties }]),
);
/** The types of the properties of a kind; whatever stands in the graph may have a short name of its own. */
export const propertiesOf = (kind: EntityKind): PropertyTypes => withLabels.get(kind) ?? entityKinds[kind].properties;

/**
 * Links of the evidence itself; they carry no claims of their own. `NAMES` leads to what a claim or gap names in its
 * file, where a merge decision has since joined that to what it is `ABOUT`.
 */
export const evidenceKinds = ['ABOUT', 'NAMES', 'CITES', 'ANSWERS', 'WITHDRAWS', 'CONFLICTS_WITH'] as const;

/** Words that a property may hold where the vocabulary is closed. */
export const closedVocabulary: Readonly<Record<string, readonly string[]>> = {
  'Lease.service': ['bare-metal', 'cloud', 'colocation', 'unknown'],
  'Trip.cargo': ['training-data', 'model-weights', 'hardware'],
  'CONTROLS.means': ['majority', 'board', 'contract', 'family', 'subsidiary', 'other'],
  'PARTY_TO.role': ['authority', 'subject', 'defendant', 'witness', 'mentioned'],
};
