import Papa from 'papaparse';
import type { DataRecord, Fact, Layout, PartyKind, RowResult } from './dataSetRow.ts';
import { countryIn, dateIn, isOrganisation, namedBy, sureCodes, textIn } from './values.ts';

/** A cell of many values is itself a line of CSV with semicolons. */
export const valuesIn = (cell: string | undefined): readonly string[] =>
  cell === undefined
    ? []
    : (Papa.parse<string[]>(cell, { delimiter: ';' }).data[0] ?? []).map(text => text.trim()).filter(Boolean);

const organisations: ReadonlySet<string> = new Set(['Company', 'Organization']);

/** The kind of party that a schema of FollowTheMoney makes, where its name may be kept. */
export const kindOfSchema = (schema: string | undefined, name: string | undefined): PartyKind | undefined => {
  if (schema === undefined) return undefined;
  if (schema === 'PublicBody') return 'PublicBody';
  if (organisations.has(schema)) return 'Firm';
  return schema === 'LegalEntity' && name !== undefined && isOrganisation(name) ? 'Firm' : undefined;
};

/** Why an entity of a schema is left out. */
export const leftOutSchema = (schema: string): string => {
  if (schema === 'Person') return 'natural persons, whose names are not kept';
  if (schema === 'LegalEntity')
    return 'may be natural persons: a legal entity of unknown kind, and the name has no word of an organisation';
  return `${schema}, which is no party here`;
};

const read = (record: DataRecord): RowResult => {
  const [key, schema, name] = [textIn(record, 'id'), textIn(record, 'schema'), textIn(record, 'name')];
  const hint = 'take the file as it was downloaded';
  if (key === undefined) return { problem: 'no id', value: name ?? '', hint };
  if (schema === undefined) return { problem: 'no schema', value: key, hint };
  const kind = kindOfSchema(schema, name);
  if (kind === undefined) return { leftOut: leftOutSchema(schema) };
  if (name === undefined) return { leftOut: 'without a name' };
  const dropped: string[] = [];
  const cells = (field: string): readonly string[] => valuesIn(textIn(record, field));
  const countries = [...new Set(cells('countries').flatMap(code => countryIn(code) ?? []))];
  const unread = cells('countries').find(code => countryIn(code) === undefined);
  if (unread !== undefined) dropped.push(`countries that are none of ISO 3166-1, such as ${unread}`);
  if (countries.length > 1) dropped.push('several countries, of which none is told to be the seat');
  const [country] = countries;
  const seat =
    countries.length === 1 && country !== undefined ? { [kind === 'Firm' ? 'headquarters' : 'country']: country } : {};
  const names = namedBy([name, ...cells('aliases')], kind);
  const identifiers = cells('identifiers');
  const own = kind === 'Firm' && identifiers.length > 0 ? { identifiers } : {};
  const programmes = cells('sanctions');
  const starts = programmes.flatMap(text => dateIn(/ - (\S+)$/.exec(text)?.[1] ?? '') ?? []);
  // Of several sanctions the row does not say which list they stand on.
  const [start] = programmes.length === 1 ? starts : [];
  const lists = cells('dataset');
  const facts: readonly Fact[] = [
    {
      ...{ says: 'party', record: key, kind, status: 'registered' },
      values: { ...names, ...own, ...seat },
      ...(countries.length === 1
        ? { bases: { [Object.keys(seat)[0] ?? '']: 'the only country that the list ties it to' } }
        : {}),
    },
    ...lists.map(
      (list): Fact => ({
        ...{ says: 'relation', record: key, kind: 'LISTS', status: 'registered' },
        ...{ from: { issuer: `Issuer of the ${list}` }, to: { record: key } },
        values: { list, ...(start === undefined || lists.length > 1 ? {} : { start }) },
      }),
    ),
  ];
  return { facts, dropped };
};

/** The texts of `id` of a data set: letters and digits with hyphens. */
export const slug = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

export const openSanctionsAbout = (titles: ReadonlySet<string>) => {
  const [title] = titles;
  const only = titles.size === 1 && title !== undefined && slug(title) !== '' ? title : undefined;
  return {
    id: only === undefined ? 'opensanctions' : `opensanctions-${slug(only)}`,
    title: only === undefined ? 'OpenSanctions' : `${only} (OpenSanctions)`,
    publisher: 'OpenSanctions',
    url: 'https://www.opensanctions.org/datasets/',
    licence: 'CC BY-NC 4.0; business use needs a licence of its publisher',
    coverage: 'Parties that the lists of its sources name, as OpenSanctions puts them together.',
  };
};

/** `targets.simple.csv` of OpenSanctions: one row for each listed party. */
export const openSanctionsTargets: Layout = {
  name: 'opensanctions-targets',
  title: 'OpenSanctions targets (simple CSV)',
  forms: ['table'],
  fields: [
    'id',
    'schema',
    'name',
    'aliases',
    'countries',
    'identifiers',
    'sanctions',
    'dataset',
    'first_seen',
    'last_seen',
  ],
  keyOf: record => textIn(record, 'id'),
  seenOn: record => dateIn(textIn(record, 'last_seen') ?? ''),
  titleIn: record => textIn(record, 'dataset'),
  about: openSanctionsAbout,
  survey: record => {
    const kind = kindOfSchema(textIn(record, 'schema'), textIn(record, 'name'));
    const party = textIn(record, 'id');
    return kind === undefined || party === undefined
      ? {}
      : { parties: [{ party, kind, codes: sureCodes(valuesIn(textIn(record, 'identifiers'))) }] };
  },
  read,
};
