import type { DataRecord, Fact, Layout, RowResult } from './dataSetRow.ts';
import { countryIn, dateIn, isOrganisation, namedBy, sureCodes, textIn, textsIn } from './values.ts';

/** What the authorities are called, and under which id files know them. */
const issuers: Readonly<Record<string, { readonly issuer: string; readonly knownAs?: string }>> = {
  'Bureau of Industry and Security': {
    issuer: 'US Bureau of Industry and Security (BIS)',
    knownAs: 'body-us-bis',
  },
  'Treasury Department': { issuer: 'US Department of the Treasury' },
  'State Department': { issuer: 'US Department of State' },
};
/** Lists that rules and cases call otherwise than the export does. */
const listNames: Readonly<Record<string, string>> = { 'Military End User List': 'Military End-User List' };

/** `Entity List (EL) - Bureau of Industry and Security` is a list and who keeps it. */
const listOf = (source: string) => {
  const [name = source, authority = ''] = source.split(/ - (?=[^-]*$)/);
  const list = name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const known = issuers[authority.trim()] ?? { issuer: authority.trim() || `Issuer of the ${list}` };
  return { list: listNames[list] ?? list, from: { ...known, country: 'US' } };
};

/** `; ` parts values and stands within them: what follows "and any" says whom else the entry covers, and is no name. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/;\s*/)
    .map(part => part.replace(/^(and|or)\s+/i, '').trim())
    .filter(part => part !== '' && !/^any\s/i.test(part));

/** The country of each address: its own field, or the last part of its text that is one. */
const countriesOf = (addresses: unknown): readonly string[] => {
  const found =
    typeof addresses === 'string'
      ? addresses.split(/;\s*/).map(address => countryIn(address.split(',').at(-1) ?? ''))
      : [addresses].flat().map(address => countryIn(textIn((address ?? {}) as DataRecord, 'country') ?? ''));
  return [...new Set(found.flatMap(country => country ?? []))];
};

const codesIn = (ids: unknown): readonly string[] =>
  (typeof ids === 'string' ? ids.split(/;\s*/) : [ids].flat()).flatMap(id => {
    const text = typeof id === 'string' ? id.split(',')[1] : textIn((id ?? {}) as DataRecord, 'number');
    return text === undefined || text.trim() === '' ? [] : [text.trim()];
  });

const kindOf = (record: DataRecord): 'organisation' | 'person' | 'other' | 'unknown' => {
  const type = textIn(record, 'type')?.toLowerCase();
  if (type === 'entity') return 'organisation';
  if (type === 'individual') return 'person';
  if (type !== undefined) return 'other';
  return isOrganisation(namesIn(textIn(record, 'name') ?? '')[0] ?? '') ? 'organisation' : 'unknown';
};

const leftOut = {
  person: 'natural persons, whose names are not kept',
  other: 'ships and aircraft, which are no parties here',
  unknown: 'may be natural persons: the list does not say what they are, and the name has no word of an organisation',
} as const;

const read = (record: DataRecord): RowResult => {
  const [key, source] = [textIn(record, '_id') ?? textIn(record, 'id'), textIn(record, 'source')];
  const name = textIn(record, 'name');
  if (key === undefined) return { problem: 'no id', value: name ?? '', hint: 'take the export as it was downloaded' };
  if (source === undefined || name === undefined)
    return { problem: 'no name, or no list', value: key, hint: 'take the export as it was downloaded' };
  const kind = kindOf(record);
  if (kind !== 'organisation') return { leftOut: leftOut[kind] };
  const dropped: string[] = [];
  const dateOf = (field: string): string | undefined => {
    const text = textIn(record, field);
    const date = text === undefined ? undefined : dateIn(text);
    if (text !== undefined && date === undefined) dropped.push(`${field} that is no date, such as ${text}`);
    return date;
  };
  const { list, from } = listOf(source);
  const others = textsIn(record.alt_names).flatMap(namesIn);
  const countries = countriesOf(record.addresses);
  if (countries.length > 1) dropped.push('addresses in several countries, of which none is told to be the seat');
  const identifiers = codesIn(record.ids);
  const [start, end] = [dateOf('start_date'), dateOf('end_date')];
  const facts: readonly Fact[] = [
    {
      ...{ says: 'party', record: key, kind: 'Firm', status: 'registered' },
      values: {
        ...namedBy([...namesIn(name), ...others], 'Firm'),
        ...(countries.length === 1 ? { headquarters: countries[0] ?? '' } : {}),
        ...(identifiers.length === 0 ? {} : { identifiers }),
      },
      ...(countries.length === 1 ? { bases: { headquarters: 'all addresses of the entry are in this country' } } : {}),
    },
    {
      ...{ says: 'relation', record: key, kind: 'LISTS', from, to: { record: key }, status: 'registered' },
      values: { list, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) },
    },
  ];
  return { facts, dropped };
};

/** The export of the US Consolidated Screening List, as CSV or as an answer of its API. */
export const consolidatedScreeningList: Layout = {
  name: 'csl',
  title: 'US Consolidated Screening List',
  forms: ['table', 'results'],
  fields: ['source', 'name', 'programs', 'federal_register_notice', 'alt_names', 'source_list_url'],
  keyOf: record => textIn(record, '_id') ?? textIn(record, 'id'),
  about: () => ({
    id: 'us-csl',
    title: 'Consolidated Screening List',
    publisher: 'US International Trade Administration',
    url: 'https://www.trade.gov/consolidated-screening-list',
    licence: 'public domain in the United States',
    coverage:
      'Lists of the US departments of Commerce, State and the Treasury. Firms that listed ones own by half are not in it, nor is the list under section 1260H.',
  }),
  survey: record => {
    const party = textIn(record, '_id') ?? textIn(record, 'id');
    return party !== undefined && kindOf(record) === 'organisation'
      ? { parties: [{ party, kind: 'Firm', codes: sureCodes(codesIn(record.ids)) }] }
      : {};
  },
  read,
};
