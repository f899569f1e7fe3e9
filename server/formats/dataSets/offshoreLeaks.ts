import {
  type DataRecord,
  type Fact,
  type FileFacts,
  type Layout,
  type RowResult,
  type Surveyed,
  tableField,
} from './dataSetRow.ts';
import { heldBetween } from './historicDates.ts';
import { offshoreDate } from './offshoreDates.ts';
import { countryIn, isOrganisation, textIn } from './values.ts';

const tableOf = (record: DataRecord): string => textIn(record, tableField) ?? '';
const isRelation = (record: DataRecord): boolean => tableOf(record) === 'relationships';

const keyOf = (record: DataRecord): string | undefined => {
  if (!isRelation(record)) return textIn(record, 'node_id');
  const [start, end] = [textIn(record, 'node_id_start'), textIn(record, 'node_id_end')];
  if (start === undefined || end === undefined) return undefined;
  return [start, end, textIn(record, 'rel_type') ?? '', textIn(record, 'link') ?? ''].join(' ');
};

const dateOf = (record: DataRecord, field: string, dropped: string[]): string | undefined => {
  const text = textIn(record, field);
  const date = text === undefined ? undefined : offshoreDate(text);
  if (text !== undefined && date === undefined) dropped.push(`${field} that is no one date, such as ${text}`);
  return date;
};

/** Whether a node is a party of which the name may be kept. Officers and others are persons or firms, and are not marked. */
const isFirm = (record: DataRecord): boolean => {
  const table = tableOf(record);
  if (table === 'nodes-entities') return true;
  return (
    ['nodes-officers', 'nodes-intermediaries', 'nodes-others'].includes(table) &&
    isOrganisation(textIn(record, 'name') ?? '')
  );
};

const nodeOf = (record: DataRecord, key: string): RowResult => {
  if (tableOf(record) === 'nodes-addresses') return { leftOut: 'addresses, which are no parties here' };
  const name = textIn(record, 'name');
  if (name === undefined) return { leftOut: 'without a name' };
  if (!isFirm(record))
    return { leftOut: 'may be natural persons: officers are not marked, and the name has no word of an organisation' };
  const dropped: string[] = [];
  const place = textIn(record, 'jurisdiction_description');
  // The codes of jurisdictions are those of the papers alone.
  const law = place === undefined ? undefined : countryIn(place);
  if (place !== undefined && law === undefined) dropped.push(`jurisdictions that are no country, such as ${place}`);
  const founded = dateOf(record, 'incorporation_date', dropped);
  const others = ['original_name', 'former_name'].flatMap(field => textIn(record, field) ?? []);
  const aliases = [...new Set(others)].filter(other => other !== name);
  const values = {
    name,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(law === undefined ? {} : { incorporatedIn: law }),
    ...(founded === undefined ? {} : { founded }),
  };
  return { facts: [{ says: 'party', record: key, kind: 'Firm', values, status: 'reported' }], dropped };
};

/** Hundreds of spellings: what a link says of who stands at its start. */
const roleIn = (link: string): 'owner' | 'nominee' | 'other' => {
  const text = link.toLowerCase();
  if (/\bnominee\b/.test(text)) return 'nominee';
  return /\b(share ?holder|owner|proprietor)\b/.test(text) ? 'owner' : 'other';
};

const isLikeness = (type: string): boolean => /^(same_|similar|probably_)/.test(type);

const relationOf = (record: DataRecord, key: string, file: FileFacts): RowResult => {
  const [type, link] = [textIn(record, 'rel_type') ?? '', textIn(record, 'link') ?? ''];
  if (isLikeness(type)) return { leftOut: 'likeness that was computed from names: never a fact' };
  if (type !== 'officer_of')
    return { leftOut: `${type || 'links without a type'}, which is no ownership and no control` };
  const role = roleIn(link);
  if (role === 'nominee') return { leftOut: 'nominees, who hold for others that are not given' };
  if (role === 'other')
    return { leftOut: 'officers that hold no shares, such as directors, who may be persons or firms' };
  const [from, to] = [textIn(record, 'node_id_start') ?? '', textIn(record, 'node_id_end') ?? ''];
  if (file.kindOf(from) === undefined || file.kindOf(to) === undefined)
    return { leftOut: 'links with an end that is not loaded, such as what may be a natural person' };
  if (from === to) return { leftOut: 'firms that are said to hold themselves' };
  const dropped: string[] = [];
  const [start, end] = [dateOf(record, 'start_date', dropped), dateOf(record, 'end_date', dropped)];
  const isOver =
    textIn(record, 'end_date') !== undefined || /^(inactive|former|resigned)/i.test(textIn(record, 'status') ?? '');
  const values = heldBetween({ start, end, isOver }, file.day, dropped);
  const fact: Fact = {
    ...{ says: 'relation', record: key, kind: 'OWNS', from: { record: from }, to: { record: to } },
    ...{ values, status: 'reported' },
  };
  return { facts: [fact], dropped };
};

/** The tables of the Offshore Leaks database, in a folder or an archive: nodes first, then what links them. */
export const offshoreLeaks: Layout = {
  name: 'icij',
  title: 'ICIJ Offshore Leaks (CSV files in a folder or an archive)',
  forms: ['tables'],
  fields: [],
  keyOf,
  about: () => ({
    id: 'icij-offshore-leaks',
    title: 'Offshore Leaks Database',
    publisher: 'International Consortium of Investigative Journalists',
    url: 'https://offshoreleaks.icij.org/pages/database',
    licence: 'Open Database License, contents CC BY-SA',
    coverage:
      'Firms in leaked papers of offshore providers, each up to a year that the papers give, and no later. To be in it is no wrong. Shares are not given, and what may be natural persons is left out.',
  }),
  survey: (record): Surveyed => {
    const party = isRelation(record) ? undefined : keyOf(record);
    return party !== undefined && isFirm(record) ? { parties: [{ party, kind: 'Firm' }] } : {};
  },
  read: (record, file) => {
    const key = keyOf(record);
    if (key === undefined)
      return { problem: 'no id', value: tableOf(record), hint: 'take the tables as they were downloaded' };
    return isRelation(record) ? relationOf(record, key, file) : nodeOf(record, key);
  },
};
