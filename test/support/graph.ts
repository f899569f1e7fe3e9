import type { Claim, Properties, Relation } from '../../domain/graph.ts';
import { relationId } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { type EntityKind, isRelationKind } from '../../domain/vocabulary/kinds.ts';
import { type ClaimStatus, isClaimStatus } from '../../domain/vocabulary/statuses.ts';
import { supportOf } from '../../server/model/evidence.ts';
import { factIds, factsTold, statesRelation } from '../../server/model/oneFact.ts';
import type { GraphRecord } from '../../server/model/snapshot.ts';

/** One relation as drawn; it gets one claim of its own, published on `known`. */
export type DrawnRelation = Pick<Relation, 'kind' | 'from' | 'to'> & {
  readonly status: ClaimStatus;
  readonly known: string;
  readonly properties: Properties;
};
export type DrawnEntity = { readonly id: string; readonly kind: EntityKind; readonly properties: Properties };
export type Drawing = { readonly entities: readonly DrawnEntity[]; readonly relations: readonly DrawnRelation[] };

/** The day on which everything is published that does not say otherwise: what has no dates is certain on it. */
export const today = '2025-01-01';

const prefixes: readonly (readonly [string, EntityKind])[] = [
  ['fleet', 'GpuFleet'],
  ['site', 'DataCenter'],
  ['lease', 'Lease'],
  ['shipment', 'Shipment'],
  ['person', 'National'],
  ['body', 'PublicBody'],
];
const kindOf = (id: string): EntityKind => prefixes.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'Firm';

const seat = (kind: EntityKind, country: string): Properties => {
  if (kind === 'National') return { citizenship: [country] };
  return kind === 'Firm' ? { headquarters: country } : { country };
};

const share = (name: 'share' | 'voting', text: string): Properties => {
  const [min = '', max = min] = text.slice(0, -1).split('-');
  return { [`${name}Min`]: Number(min), [`${name}Max`]: Number(max) };
};

const isPercent = (word: string): boolean => /^[\d.]+(-[\d.]+)?%$/.test(word);

/** What follows the ends: `60%`, `votes 10-20%`, `more` and `less` (an end that is itself left out), `about`, `means board`, `dissolved 2025`, `300 servers`, `from 2024-03`, `to 2025`, a status, `known 2024-05`. */
const readDetails = (words: readonly string[]) => {
  const properties: Record<string, string | number | boolean> = {};
  let status: ClaimStatus = 'reported';
  let known = today;
  for (let i = 0; i < words.length; i += 1) {
    const [word = '', next = ''] = [words[i], words[i + 1]];
    if (isPercent(word)) Object.assign(properties, share('share', word));
    else if (word === 'more') properties.shareMinExclusive = true;
    else if (word === 'less') properties.shareMaxExclusive = true;
    else if (word === 'about') properties.approximate = true;
    else if (isClaimStatus(word)) status = word;
    else {
      i += 1;
      if (word === 'votes') Object.assign(properties, share('voting', next));
      else if (word === 'from') properties.start = next;
      else if (word === 'to') properties.end = next;
      else if (word === 'known') known = next;
      else if (word === 'means' || word === 'dissolved') properties[word] = next;
      else if (/^\d+$/.test(word)) properties[next] = Number(word);
      else throw new Error(`"${word}" is no detail of a relation in: ${words.join(' ')}`);
    }
  }
  return { properties, status, known };
};

/**
 * A graph drawn as text, one relation a line or between semicolons: `lease1 COVERS fleet1 300 servers; alpha TAKES lease1
 * from 2024-03 alleged; beta@CN OWNS 60% alpha`. The kind follows from the id (fleet1, site1, lease1, shipment1, person1,
 * body1; everything else is a firm), the seat from `@CN` at any mention. `lease1 from 2024 to 2025` gives properties to an entity.
 */
export const draw = (text: string): Drawing => {
  const entities = new Map<string, DrawnEntity>();
  const node = (word: string): string => {
    const [id = '', country] = word.split('@');
    const kind = kindOf(id);
    const before = entities.get(id)?.properties ?? {};
    entities.set(id, { id, kind, properties: { ...before, ...(country ? seat(kind, country) : {}) } });
    return id;
  };
  const relations = text
    .split(/[;\n]/)
    .map(line => line.trim().split(/\s+/))
    .filter(([first]) => first)
    .flatMap(([first = '', verb, ...rest]): DrawnRelation[] => {
      const from = node(first);
      if (verb === undefined) return [];
      if (!isRelationKind(verb)) {
        const entity = entities.get(from);
        const { properties } = readDetails([verb, ...rest]);
        if (entity) entities.set(from, { ...entity, properties: { ...entity.properties, ...properties } });
        return [];
      }
      const at = rest.findIndex(word => !isPercent(word));
      const to = node(rest[at] ?? '');
      return [{ kind: verb, from, to, ...readDetails(rest.toSpliced(at, 1)) }];
    });
  return { entities: [...entities.values()], relations };
};

const claimOf = ({ kind, from, to, status, known, properties }: DrawnRelation, index: number): Claim => ({
  says: 'relation',
  relation: relationId(kind, from, to),
  values: properties,
  id: `cl-${index}`,
  case: 'drawn',
  status,
  statement: `${from} ${kind} ${to}`,
  source: { id: `s-${index}`, title: 'A source', publisher: 'A paper', published: known },
  about: [from, to],
  answers: [],
  conflictsWith: [],
});

/** The drawing as the store would hand it over. */
export const recordOf = ({ entities, relations }: Drawing): GraphRecord => {
  const claims = relations.map(claimOf);
  return {
    entities: new Map(
      entities.map(({ id, kind, properties }) => [id, { id, kind, name: id, properties, declared: properties }]),
    ),
    relations: new Map(
      [...groupBy(claims.filter(statesRelation), claim => claim.relation).values()].flatMap(alike => {
        const drawn = relations[claims.findIndex(claim => claim.id === alike[0]?.id)];
        if (!drawn) return [];
        const { kind, from, to } = drawn;
        const facts = factsTold(alike);
        const ids = factIds(drawn, facts);
        return facts.flatMap((fact, i) => {
          const support = supportOf(fact, new Set());
          if (!support) return [];
          const relation: Relation = { ...support, id: ids[i] ?? '', kind, from, to };
          return [[relation.id, relation] as const];
        });
      }),
    ),
    claims: new Map(claims.map(claim => [claim.id, claim])),
  };
};
