import type { Mapping } from '../../../domain/imports/mapping.ts';
import { type DataRecord, type Fact, type FileFacts, type Layout, type RowResult, tableField } from './dataSetRow.ts';
import { mappedTable } from './mappedTable.ts';
import { guessMapping } from './mapping.ts';
import { slug } from './openSanctionsTargets.ts';
import { textIn } from './values.ts';

/** The tables of an export of ours; the last is of claims. */
export const ownTableNames = ['entities', 'relations', 'evidence'] as const;

/** Headings that only exports of ours have, all in these tables. */
const fieldsOf = {
  entities: ['id', 'kind', 'name', 'restrictedByOwnSeat'],
  relations: ['id', 'kind', 'from', 'fromKind', 'to', 'toKind', 'certainty'],
} as const;

type Headers = { readonly entities: readonly string[]; readonly relations: readonly string[] };

/** Whether the headers are those of tables that were exported from here. */
export const isOwn = (headers: Partial<Headers>): headers is Headers =>
  (['entities', 'relations'] as const).every(table => fieldsOf[table].every(field => headers[table]?.includes(field)));

/** A text as it was before it was kept from being run as a formula: see `domain/csv.ts`. */
const asWritten = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r])/u, '') : value;

const flags = ['shareMinExclusive', 'shareMaxExclusive', 'votingMinExclusive', 'votingMaxExclusive'] as const;

/** Ends of bands that are themselves left out. */
const exclusivesIn = (record: DataRecord): Readonly<Record<string, true>> =>
  Object.fromEntries(
    flags.flatMap(flag => (/^(yes|true)$/.test(textIn(record, flag) ?? '') ? [[flag, true] as const] : [])),
  );

/** The tables of an export of ours as one data set: its entities, and the relations between them. */
export const ownTables = (headers: Headers, title: string | undefined): Layout => {
  const id = ['throughline', slug(title ?? '')].filter(part => part !== '').join('-');
  const about = {
    ...{ id, title: title ?? 'Export of Throughline', publisher: 'Throughline', url: '', licence: 'not stated' },
    coverage: 'Parties and the holdings, control and posts between them, as known and held at the dates of the export.',
  };
  const mappingOf = (table: 'entities' | 'relations'): Layout => {
    const guessed = guessMapping(headers[table], table) as Mapping;
    return mappedTable({ ...guessed, ...about, parties: id });
  };
  const layouts = { entities: mappingOf('entities'), relations: mappingOf('relations') };
  const layoutOf = (record: DataRecord): Layout | undefined => {
    const table = textIn(record, tableField);
    return table === 'entities' || table === 'relations' ? layouts[table] : undefined;
  };
  const written = (record: DataRecord): DataRecord =>
    Object.fromEntries(Object.entries(record).map(([field, value]) => [field, asWritten(value)]));
  const readRelation = (record: DataRecord, file: FileFacts): RowResult => {
    const result = layouts.relations.read(record, file);
    if (!('facts' in result)) return result;
    return {
      ...result,
      // What the table of entities says of a party says more.
      facts: result.facts.flatMap((fact): readonly Fact[] => {
        if (fact.says === 'party') return file.isNamed(fact.record) ? [] : [fact];
        return [fact.kind === 'OWNS' ? { ...fact, values: { ...fact.values, ...exclusivesIn(record) } } : fact];
      }),
    };
  };
  return {
    ...{ name: 'throughline', title: 'Tables exported by Throughline', forms: ['tables'], fields: [], register: id },
    keyOf: record => layoutOf(record)?.keyOf(written(record)),
    about: () => about,
    survey: record => {
      const layout = layoutOf(record);
      const found = layout?.survey(written(record)) ?? {};
      if (layout !== layouts.entities) return found;
      return { ...found, names: (found.parties ?? []).map(({ party }) => party) };
    },
    read: (record, file) => {
      const layout = layoutOf(record);
      if (layout === undefined)
        return { leftOut: 'evidence behind the rows: the claims of others are not stated anew' };
      return layout === layouts.entities ? layout.read(written(record), file) : readRelation(written(record), file);
    },
  };
};
