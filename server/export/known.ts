import type { ExportedEntity, ExportedRelation } from '../../domain/exports/exported.ts';
import type { Claim } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isKnown } from '../../domain/publication.ts';
import { isPlaced, isRestricted, placeOf, restrictedByDefault } from '../../domain/restricted.ts';
import { partyKinds } from '../../domain/vocabulary/kinds.ts';
import { relationDetails, relationVerb } from '../../domain/words.ts';
import type { Evidence } from '../formats/exports/exportFormat.ts';
import { certaintyOut, statusOut } from '../graphql/words.ts';
import { type Clocks, type KnownEntity, type KnownRelation, viewingAt } from '../model/snapshot.ts';
import { entityPages, relationPages } from '../store/exportPages.ts';
import { gather } from '../store/gather.ts';
import type { Reader } from '../store/query.ts';
import { runCooperatively } from '../store/runCooperatively.ts';

const restricted = new Set(restrictedByDefault);
const basisWords = { seat: 'seat', register: 'register', citizenship: 'citizenship', location: 'place' } as const;

const entityOut = (entity: KnownEntity): ExportedEntity => {
  const { id, kind, name, properties } = entity;
  const place = placeOf(entity);
  return {
    ...{ id, kind, name, properties },
    ...(place === undefined ? {} : { country: place.countries.join(' '), countryBasis: basisWords[place.basis] }),
    ...(partyKinds.has(kind) && isPlaced(entity) ? { restrictedByOwnSeat: isRestricted(entity, restricted) } : {}),
  };
};

const relationOut = (relation: KnownRelation): ExportedRelation => {
  const { id, kind, from, to, properties, status, disputed, certainty, recorded, lastConfirmed, evidence } = relation;
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : undefined);
  const number = (name: string) => (typeof properties[name] === 'number' ? properties[name] : undefined);
  const flag = (name: string) => (typeof properties[name] === 'boolean' ? properties[name] : undefined);
  return {
    ...{ id, kind, from, to, properties, disputed, recorded, lastConfirmed },
    status: statusOut(status),
    certainty: certainty === undefined ? null : certaintyOut(certainty),
    verb: relationVerb(kind, true),
    details: relationDetails(relation),
    start: text('start'),
    end: text('end'),
    shareMin: number('shareMin'),
    shareMax: number('shareMax'),
    shareMinExclusive: flag('shareMinExclusive'),
    shareMaxExclusive: flag('shareMaxExclusive'),
    servers: number('servers'),
    sources: [...new Map(evidence.map(({ source }) => [source.id, source])).values()],
  };
};

type Reading = { readonly signal: AbortSignal; readonly rest: () => Promise<void> };

export type Asked = {
  /** The entities that are exported; undefined for all. */
  readonly ids: readonly string[] | undefined;
  readonly clocks: Clocks;
};

/** The claims of properties that are known, by the entity. */
const propertyClaims = (claims: readonly Claim[], { knownBy }: Clocks) =>
  groupBy(claims, claim => (claim.says === 'property' && isKnown(claim, knownBy) ? claim.of : undefined));

/**
 * What is exported, page by page, as known at the clocks; a relation that did not hold at the date of asking has no
 * certainty. Each call reads anew.
 */
export const exportedPages = (store: Reader, { ids, clocks }: Asked, reading: Reading) => {
  const entitiesKnown = async function* () {
    for await (const page of entityPages(store, ids, reading)) {
      const record = await gather(store, page, [], reading);
      const { entities } = await runCooperatively(viewingAt(record, clocks), reading);
      yield { entities: [...entities.values()], claims: [...record.claims.values()] };
    }
  };
  const relationsKnown = async function* () {
    for await (const page of relationPages(store, ids, reading)) {
      const record = await gather(store, page.entities, page.relations, reading);
      const { relations } = await runCooperatively(viewingAt(record, clocks), reading);
      yield relations;
    }
  };
  return {
    entities: async function* (): AsyncGenerator<ExportedEntity> {
      for await (const { entities } of entitiesKnown()) for (const entity of entities) yield entityOut(entity);
    },
    relations: async function* (): AsyncGenerator<ExportedRelation> {
      for await (const relations of relationsKnown()) for (const relation of relations) yield relationOut(relation);
    },
    evidence: async function* (): AsyncGenerator<Evidence> {
      for await (const { entities, claims } of entitiesKnown()) {
        const stating = propertyClaims(claims, clocks);
        for (const { id } of entities) yield { about: id, claims: stating.get(id) ?? [] };
      }
      for await (const relations of relationsKnown())
        for (const { id, evidence } of relations) yield { about: id, claims: evidence };
    },
  };
};

export type ExportedPages = ReturnType<typeof exportedPages>;
