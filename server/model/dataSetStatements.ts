import { type Day, dayBefore, parseDate } from '../../domain/dates.ts';
import { type Claim, type Properties, parseRelationId, type SourceRef, textOfProperties } from '../../domain/graph.ts';
import { isRelationKind } from '../../domain/vocabulary/kinds.ts';
import type { ClaimStatus } from '../../domain/vocabulary/statuses.ts';
import { relationInWords } from '../../domain/words.ts';

/**
 * What one record of a data set states of a relation or an entity. It is kept on that relation or entity, and read as
 * claims: by the first and by the last edition that hold it, and by the edition that holds it no more.
 */
export type DataSetStatement = {
  readonly dataSet: string;
  /** The key of the record in the data set. */
  readonly record: string;
  readonly status: ClaimStatus;
  /** Days of the editions that hold it, in order; at least one. */
  readonly editions: readonly Day[];
  /** The first edition, read as a whole, that holds it no more. */
  readonly gone?: Day;
  /** The edition from which the record says otherwise. */
  readonly replaced?: Day;
  /** A day on which it held, of a relation whose beginning the record does not tell. */
  readonly date?: string;
  /** Of a relation what it states of it; of an entity its properties. */
  readonly values: Properties;
  /** How firm the ground of a property is, by its name. */
  readonly bases?: Readonly<Record<string, string>>;
};

/** The sources that stand for editions, by `editionId`. An edition that is still being loaded is none of them. */
export type Editions = ReadonlyMap<string, SourceRef>;

export const editionId = (dataSet: string, day: Day): string => `s-${dataSet}-${day}`;
/** What the sources of all editions repeat: they are one independent source. */
export const dataSetOriginal = (dataSet: string): string => `data-set-${dataSet}`;

/** Ids of other claims hold no `@`. A record may be keyed by any text, so it stands last. */
const claimIdOf = (about: string, day: Day, property: string, { dataSet, record }: DataSetStatement): string =>
  `${about}@${day}@${property}@${dataSet}@${record}`;

/** The relation, without its start, or the entity that a claim of a data set is about; undefined of other claims. */
export const aboutOfClaimId = (id: string): string | undefined => (id.includes('@') ? id.split('@')[0] : undefined);

/** An end that the absence of a record tells: on the day before the edition at the latest. None where an end is given. */
const endedBy = (values: Properties, gone: Day): Properties | undefined =>
  typeof values.end === 'string' && (parseDate(values.end)?.last ?? gone) < gone
    ? undefined
    : { ...values, end: dayBefore(gone), endNoLater: true };

type Told = { readonly day: Day; readonly source: SourceRef; readonly values: Properties; readonly isEnd: boolean };

/** What a statement says by edition, as far as these are loaded. */
const toldBy = (statement: DataSetStatement, editions: Editions, ends: boolean): readonly Told[] => {
  const { dataSet, gone, values } = statement;
  const told = (day: Day | undefined, says: Properties | undefined, isEnd: boolean): Told[] => {
    const source = day === undefined ? undefined : editions.get(editionId(dataSet, day));
    return day === undefined || source === undefined || says === undefined
      ? []
      : [{ day, source, values: says, isEnd }];
  };
  const loaded = statement.editions.filter(day => editions.has(editionId(dataSet, day)));
  const [first, last] = [loaded[0], loaded.at(-1)];
  return [
    ...told(first, values, false),
    ...(last === first ? [] : told(last, values, false)),
    ...(ends && first !== undefined ? told(gone, gone === undefined ? undefined : endedBy(values, gone), true) : []),
  ];
};

const none: readonly string[] = [];

/** What the claims of a statement have where a later edition says otherwise. */
const replacement = ({ dataSet, replaced }: DataSetStatement, editions: Editions) =>
  replaced !== undefined && editions.has(editionId(dataSet, replaced))
    ? { supersededFrom: replaced, note: `From the edition of ${replaced} on the record says otherwise.` }
    : undefined;

/** The claims that a statement on a relation makes; `relation` is the id of the relation, its start left out. */
export const relationClaims = (relation: string, statement: DataSetStatement, editions: Editions): readonly Claim[] => {
  const parts = parseRelationId(relation);
  if (parts === undefined || !isRelationKind(parts.kind)) return [];
  const { kind, from, to } = parts;
  const { dataSet, record, status, date } = statement;
  const replaced = replacement(statement, editions);
  return toldBy(statement, editions, true).map(({ day, source, values, isEnd }): Claim => {
    // Each field by itself: millions of claims are made, and copying objects into each takes most of the time.
    const claim: Claim = {
      case: '',
      dataSet,
      status,
      source,
      about: [from, to],
      answers: none,
      conflictsWith: none,
      id: claimIdOf(relation, day, '', statement),
      statement: isEnd
        ? `Record ${record} is no longer in the edition of ${day}.`
        : `Record ${record}: ${relationInWords({ kind, properties: values })}.`,
      says: 'relation',
      relation,
      values,
    };
    const dated = date === undefined || isEnd ? undefined : { date };
    return dated || replaced ? { ...claim, ...replaced, ...dated } : claim;
  });
};

const valueInWords = (value: unknown): string => (Array.isArray(value) ? value.join('; ') : String(value));

/** The claims that a statement on an entity makes: one for each property and edition. */
export const propertyClaims = (entity: string, statement: DataSetStatement, editions: Editions): readonly Claim[] =>
  toldBy(statement, editions, false).flatMap(({ day, source, values }) => {
    const { dataSet, record, status, bases } = statement;
    const about = [entity];
    const replaced = replacement(statement, editions);
    return Object.entries(values).map(([property, value]): Claim => {
      const basis = bases?.[property];
      const claim: Claim = {
        case: '',
        dataSet,
        status,
        source,
        about,
        answers: none,
        conflictsWith: none,
        id: claimIdOf(entity, day, property, statement),
        statement: `Record ${record}, ${property}: ${valueInWords(value)}.`,
        says: 'property',
        of: entity,
        property,
        value,
      };
      const based = basis === undefined ? undefined : { basis };
      return based || replaced ? { ...claim, ...replaced, ...based } : claim;
    });
  });

/** What one record states in an edition. */
export type Stated = Omit<DataSetStatement, 'editions' | 'gone' | 'replaced'> & { readonly day: Day };

/**
 * Statements with what a record states in an edition that is loaded: one that says the same is confirmed, one that says
 * otherwise, or that an earlier edition no longer held, is replaced. Twice changes nothing.
 */
export const withStated = (
  statements: readonly DataSetStatement[],
  { day, ...stated }: Stated,
): readonly DataSetStatement[] => {
  if (statements.length === 0) return [{ ...stated, editions: [day] }];
  const { dataSet, record, status, values } = stated;
  const isOwn = (statement: DataSetStatement): boolean => statement.dataSet === dataSet && statement.record === record;
  const says = (statement: DataSetStatement): boolean =>
    isOwn(statement) && statement.replaced === undefined && statement.gone === undefined;
  const same = statements.find(
    statement =>
      says(statement) &&
      statement.status === status &&
      statement.date === stated.date &&
      textOfProperties(statement.values) === textOfProperties(values),
  );
  const confirmed = (statement: DataSetStatement): DataSetStatement =>
    statement.editions.includes(day) ? statement : { ...statement, editions: [...statement.editions, day].sort() };
  const kept = statements.map(statement => {
    if (statement === same) return confirmed(statement);
    return isOwn(statement) && statement.replaced === undefined ? { ...statement, replaced: day } : statement;
  });
  return same ? kept : [...kept, { ...stated, editions: [day] }];
};

/**
 * Statements after an edition was read as a whole: those of its data set that it does not hold are gone from it, or, where
 * `holds` says that it has the record still, replaced by what the record says now.
 */
export const withoutMissing = (
  statements: readonly DataSetStatement[],
  { dataSet, day, holds }: { readonly dataSet: string; readonly day: Day; readonly holds: (record: string) => boolean },
): readonly DataSetStatement[] =>
  statements.map(statement => {
    const isMissing =
      statement.dataSet === dataSet &&
      statement.gone === undefined &&
      statement.replaced === undefined &&
      !statement.editions.includes(day);
    if (!isMissing) return statement;
    return holds(statement.record) ? { ...statement, replaced: day } : { ...statement, gone: day };
  });

/** Statements as they stood before an edition was loaded. */
export const withoutEdition = (
  statements: readonly DataSetStatement[],
  dataSet: string,
  day: Day,
): readonly DataSetStatement[] =>
  statements.flatMap(statement => {
    if (statement.dataSet !== dataSet) return [statement];
    const { gone, replaced, ...rest } = statement;
    const editions = statement.editions.filter(edition => edition !== day);
    if (editions.length === 0) return [];
    return [
      {
        ...rest,
        editions,
        ...(gone === undefined || gone === day ? {} : { gone }),
        ...(replaced === undefined || replaced === day ? {} : { replaced }),
      },
    ];
  });

/** An edition as the store names it on what it states. */
export const editionMark = (dataSet: string, day: Day): string => `${dataSet}@${day}`;

/**
 * Statements as the store keeps them on an entity or a relation: as JSON text, with every edition that had a part in them,
 * and of each that stands its latest edition, so that both can be looked for. No properties where there are none.
 */
export const statementProperties = (statements: readonly DataSetStatement[]): Properties => {
  if (statements.length === 0) return {};
  const [marks, standing] = [new Set<string>(), new Set<string>()];
  for (const { dataSet, editions, gone, replaced } of statements) {
    for (const day of editions) marks.add(editionMark(dataSet, day));
    for (const day of [gone, replaced]) if (day !== undefined) marks.add(editionMark(dataSet, day));
    if (gone === undefined && replaced === undefined) standing.add(editionMark(dataSet, editions.at(-1) ?? ''));
  }
  return {
    statements: statements.map(statement => JSON.stringify(statement)),
    editions: [...marks].sort(),
    standing: [...standing].sort(),
  };
};
