import { hash as hashOf } from 'node:crypto';
import { type Properties, relationId } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { End, Fact, PartyFact, PartyKind } from '../../server/formats/dataSets/dataSetRow.ts';
import {
  type DataSetStatement,
  type Editions,
  propertyClaims,
  type Stated,
  statementProperties,
  withStated,
} from '../../server/model/dataSetStatements.ts';
import { editionsOf } from '../../server/model/dataSets.ts';
import { numberAlone } from '../../server/model/names/namesInTime.ts';
import { dataSetQueries } from '../../server/store/dataSetQueries.ts';
import { queries } from '../../server/store/queries.ts';
import type { Run } from '../../server/store/query.ts';
import { statementsIn } from '../../server/store/rows.ts';
import { writes } from '../../server/store/writes.ts';
import { dataSetsIn } from '../write/dataSetsIn.ts';
import { materialiseEntities, settled } from '../write/materialiseEntities.ts';
import { materialiseRelations, type Revise } from '../write/materialiseRelations.ts';
import { partyOf } from './readDataFile.ts';

/** An edition that is being loaded, with the parties of it that are recorded and the ids of all that are. */
export type Loading = {
  readonly dataSet: string;
  /** What the ids of its parties begin with. */
  readonly register: string;
  readonly day: string;
  readonly links: ReadonlyMap<string, string>;
  readonly recorded: ReadonlySet<string>;
};

/** The file, as the store names it, that declares the entities of a data set. */
export const fileOf = (dataSet: string): string => `data-set/${dataSet}`;

/** Whether a text may be an id, or a part of one, as it stands: lower-case letters, digits and hyphens between them. */
export const isIdText = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** A key as a part of an id: lower-case letters, digits and hyphens, with a hash of what this cannot write. */
export const idPart = (key: string): string => {
  if (isIdText(key) && key.length <= 60) return key;
  const readable = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const hash = hashOf('sha256', key).slice(0, 10);
  return readable === '' ? hash : `${readable}-${hash}`;
};

const idOfEnd = (end: End, { dataSet, register, links, recorded }: Loading): string => {
  if ('record' in end) return links.get(end.record) ?? `${register}-${idPart(end.record)}`;
  return end.knownAs !== undefined && recorded.has(end.knownAs)
    ? end.knownAs
    : `${dataSet}-issuer-${idPart(end.issuer)}`;
};

/** Who keeps the lists, as parties of the data set, where no file declares them. */
const issuersIn = (facts: readonly Fact[], loading: Loading): readonly PartyFact[] => {
  const ends = facts.flatMap(fact => (fact.says === 'relation' ? [fact.from, fact.to] : []));
  const issuers = ends.flatMap(end => ('issuer' in end && !loading.recorded.has(idOfEnd(end, loading)) ? [end] : []));
  return [...new Map(issuers.map(end => [end.issuer, end])).values()].map(({ issuer, country }) => ({
    ...{ says: 'party', record: `issuer-${idPart(issuer)}`, kind: 'PublicBody', status: 'registered' },
    values: { name: issuer, ...(country === undefined ? {} : { country }) },
  }));
};

/** What a record says of a party that files declare: the names there stand, and those of the record are added to them. */
const ofRecorded = ({ isNumberAlone, values: all }: PartyFact): Properties => {
  const { name, aliases, nameOriginal, named: _, ...values } = all;
  const names = [
    ...new Set(
      [isNumberAlone ? undefined : name, aliases, nameOriginal].flat().filter(text => typeof text === 'string'),
    ),
  ];
  return { ...values, ...(names.length === 0 ? {} : { aliases: names }) };
};

/** What one fact says, by the id of its party, or by kind and ends of its relation. */
export type Saying = { readonly stated: Stated } & (
  | {
      readonly says: 'party';
      readonly id: string;
      readonly kind: PartyKind;
      readonly name?: string;
      readonly key: string;
    }
  | { readonly says: 'relation'; readonly pair: string; readonly from: string; readonly to: string }
);
export type PartySaying = Extract<Saying, { says: 'party' }>;

const sayingOf = (fact: Fact, { dataSet, day, links }: Loading, idOf: (end: End) => string): Saying => {
  const { record, status } = fact;
  if (fact.says === 'relation') {
    const { kind, values, date } = fact;
    const [from, to] = [idOf(fact.from), idOf(fact.to)];
    const stated = { dataSet, day, record, status, values, ...(date === undefined ? {} : { date }) };
    return { says: 'relation', pair: relationId(kind, from, to), from, to, stated };
  }
  const key = partyOf(fact);
  const values = links.has(key) ? ofRecorded(fact) : fact.values;
  const bases = fact.isNumberAlone ? { ...fact.bases, name: numberAlone } : fact.bases;
  const stated = { dataSet, day, record, status, values, ...(bases === undefined ? {} : { bases }) };
  const { name } = fact.values;
  const saying = { says: 'party', id: idOf({ record: key }), kind: fact.kind, key, stated } as const;
  return name === undefined ? saying : { ...saying, name };
};

/** What some facts of an edition say, with who keeps the lists that they name. */
export const sayingsOf = (facts: readonly Fact[], loading: Loading): readonly Saying[] => {
  // Facts that follow each other name the same parties, and a part of an id takes a hash.
  const ids = new Map<string, string>();
  const idOf = (end: End): string => {
    if (!('record' in end)) return idOfEnd(end, loading);
    const id = ids.get(end.record) ?? idOfEnd(end, loading);
    ids.set(end.record, id);
    return id;
  };
  return [...issuersIn(facts, loading), ...facts].map(fact => sayingOf(fact, loading, idOf));
};

/** Statements with what is said now. */
export const withSayings = (
  statements: readonly DataSetStatement[],
  sayings: readonly Saying[],
): readonly DataSetStatement[] => sayings.reduce((all, { stated }) => withStated(all, stated), statements);

const declaredBy = (file: string) => ({ declaredIn: file, declared: '{}' });

/** A party that stands nowhere yet, with all that follows from what is stated of it: nothing else can speak of it. */
export const madeEntity = (
  id: string,
  [first, ...others]: readonly [PartySaying, ...PartySaying[]],
  statements: readonly DataSetStatement[],
  editions: Editions,
) => {
  const { kind, key, stated } = first;
  const name = [first, ...others].flatMap(saying => saying.name ?? [])[0] ?? key;
  const row = declaredBy(fileOf(stated.dataSet));
  const claims = statements.flatMap(statement => propertyClaims(id, statement, editions));
  const entity = { id, kind, name, properties: {}, declared: {}, statements };
  return { ...settled({ entity, row }, [], claims, new Map()), kind };
};

/** Resolves to the ids of the parties that stood nowhere before. */
const writeParties = async (run: Run, parties: readonly PartySaying[]): Promise<ReadonlySet<string>> => {
  const placed = groupBy(parties, ({ id }) => id);
  const found = await run(queries.entitiesById, { ids: [...placed.keys()] });
  const standing = new Map(found.map(({ entity }) => [String(entity.id), entity]));
  const stated = [...placed].flatMap(([id, [first, ...others]]) => {
    const row = standing.get(id);
    const before = row === undefined ? [] : statementsIn(row);
    if (first === undefined) return [];
    const own: readonly [PartySaying, ...PartySaying[]] = [first, ...others];
    const statements = withSayings(before, own);
    return row !== undefined && JSON.stringify(statements) === JSON.stringify(before) ? [] : [{ id, own, statements }];
  });
  const made = stated.filter(({ id }) => !standing.has(id));
  if (made.length > 0) {
    const editions = editionsOf(await dataSetsIn(run), true);
    await run(dataSetQueries.makeEntities, {
      rows: made.map(({ id, own, statements }) => madeEntity(id, own, statements, editions)),
    });
  }
  const changed = stated.filter(({ id }) => standing.has(id));
  if (changed.length > 0) {
    await run(dataSetQueries.stateEntities, {
      rows: changed.map(({ id, statements }) => {
        const { statements: texts = null, editions = null, standing: latest = null } = statementProperties(statements);
        return { id, statements: texts, editions, standing: latest };
      }),
    });
    await materialiseEntities(
      run,
      changed.map(({ id }) => id),
    );
  }
  return new Set(made.map(({ id }) => id));
};

/**
 * Brings what some facts of an edition say into the store, in the transaction of `run`. Running it again changes nothing.
 * What stands already is compared; parties and relations come to what all files and data sets say of them.
 */
export const writeSayings = async (run: Run, sayings: readonly Saying[]): Promise<void> => {
  await run(writes.lock, {});
  const parties = sayings.flatMap(saying => (saying.says === 'party' ? [saying] : []));
  const made = await writeParties(run, parties);
  const relations = sayings.flatMap(saying => (saying.says === 'relation' ? [saying] : []));
  const byPair = groupBy(relations, ({ pair }) => pair);
  const revise: Revise = (pair, before) => withSayings(before, byPair.get(pair) ?? []);
  await materialiseRelations(run, [...byPair.keys()], new Set(), { revise, isNew: id => made.has(id) });
};
