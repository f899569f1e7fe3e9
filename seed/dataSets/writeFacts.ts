import { createHash } from 'node:crypto';
import { type Properties, relationId } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { End, Fact, PartyFact, PartyKind, RelationFact } from '../../server/formats/dataSets/dataSetRow.ts';
import {
  type DataSetStatement,
  propertyClaims,
  type Stated,
  statementProperties,
  withStated,
} from '../../server/model/dataSetStatements.ts';
import { editionsOf } from '../../server/model/dataSets.ts';
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
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 10);
  return readable === '' ? hash : `${readable}-${hash}`;
};

const idOf = (end: End, { dataSet, register, links, recorded }: Loading): string => {
  if ('record' in end) return links.get(end.record) ?? `${register}-${idPart(end.record)}`;
  return end.knownAs !== undefined && recorded.has(end.knownAs)
    ? end.knownAs
    : `${dataSet}-issuer-${idPart(end.issuer)}`;
};

/** Who keeps the lists, as parties of the data set, where no file declares them. */
const issuersIn = (facts: readonly Fact[], loading: Loading): readonly PartyFact[] => {
  const ends = facts.flatMap(fact => (fact.says === 'relation' ? [fact.from, fact.to] : []));
  const issuers = ends.flatMap(end => ('issuer' in end && !loading.recorded.has(idOf(end, loading)) ? [end] : []));
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

type Made = {
  readonly id: string;
  readonly kind: PartyKind;
  readonly name: string;
  readonly file: string;
  readonly statements: readonly DataSetStatement[];
};

const declaredBy = (file: string) => ({ declaredIn: file, declared: '{}' });

/** Parties that stand nowhere yet, with all that follows from what is stated of them: nothing else can speak of them. */
const make = async (run: Run, made: readonly Made[]): Promise<void> => {
  if (made.length === 0) return;
  const editions = editionsOf(await dataSetsIn(run), true);
  const rows = made.map(({ id, kind, name, file, statements }) => {
    const declared = { entity: { id, kind, name, properties: {}, declared: {}, statements }, row: declaredBy(file) };
    const claims = statements.flatMap(statement => propertyClaims(id, statement, editions));
    return { ...settled(declared, [], claims, new Map()), kind };
  });
  await run(dataSetQueries.makeEntities, { rows });
};

/** Resolves to the ids of the parties that stood nowhere before. */
const writeParties = async (
  run: Run,
  parties: readonly PartyFact[],
  loading: Loading,
): Promise<ReadonlySet<string>> => {
  const { dataSet, day, links } = loading;
  const placed = groupBy(
    parties.map(fact => ({ fact, id: idOf({ record: partyOf(fact) }, loading) })),
    ({ id }) => id,
  );
  const found = await run(queries.entitiesById, { ids: [...placed.keys()] });
  const standing = new Map(found.map(({ entity }) => [String(entity.id), entity]));
  const stated = [...placed].flatMap(([id, own]) => {
    const [first] = own;
    const row = standing.get(id);
    const before = row === undefined ? [] : statementsIn(row);
    const statements = own.reduce(
      (all, { fact }) =>
        withStated(all, {
          ...{ dataSet, day, record: fact.record, status: fact.status },
          values: links.has(partyOf(fact)) ? ofRecorded(fact) : fact.values,
          ...(fact.bases === undefined ? {} : { bases: fact.bases }),
        }),
      before,
    );
    if (first === undefined || (row !== undefined && JSON.stringify(statements) === JSON.stringify(before))) return [];
    const name = own.flatMap(({ fact }) => fact.values.name ?? [])[0] ?? partyOf(first.fact);
    return [{ id, kind: first.fact.kind, name, file: fileOf(dataSet), statements }];
  });
  const made = stated.filter(({ id }) => !standing.has(id));
  await make(run, made);
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

const writeRelations = async (
  run: Run,
  facts: readonly RelationFact[],
  made: ReadonlySet<string>,
  loading: Loading,
): Promise<void> => {
  const { dataSet, day } = loading;
  const stated = facts.map(({ record, kind, from, to, values, status, date }) => ({
    pair: relationId(kind, idOf(from, loading), idOf(to, loading)),
    says: { dataSet, day, record, status, values, ...(date === undefined ? {} : { date }) } satisfies Stated,
  }));
  const byPair = groupBy(stated, ({ pair }) => pair);
  const revise: Revise = (pair, before) =>
    (byPair.get(pair) ?? []).reduce((statements, { says }) => withStated(statements, says), before);
  await materialiseRelations(run, [...byPair.keys()], new Set(), { revise, isNew: id => made.has(id) });
};

/**
 * Brings some facts of an edition into the store, in the transaction of `run`. Running it again changes nothing. What
 * stands already is compared; parties and relations come to what all files and data sets say of them.
 */
export const writeFacts = async (run: Run, facts: readonly Fact[], loading: Loading): Promise<void> => {
  await run(writes.lock, {});
  const parties = facts.flatMap(fact => (fact.says === 'party' ? [fact] : []));
  const made = await writeParties(run, [...issuersIn(facts, loading), ...parties], loading);
  const relations = facts.flatMap(fact => (fact.says === 'relation' ? [fact] : []));
  await writeRelations(run, relations, made, loading);
};
