import { type Mapping, partyTargets, relationTargets, type Target } from '../../../domain/imports/mapping.ts';

/** What a column can mean, in words. */
const words: Readonly<Record<Target, string>> = {
  key: 'Id of the party in this table',
  kind: 'Kind (of party, or of relation)',
  name: 'Name',
  alias: 'Other names, parted by semicolons',
  nameOriginal: 'Name in its own script',
  headquarters: 'Country of the seat',
  incorporatedIn: 'Country of incorporation',
  country: 'Country',
  lei: 'Legal Entity Identifier',
  uscc: 'Unified Social Credit Code',
  register: 'Register',
  registryNumber: 'Number in the register',
  identifiers: 'Codes of any kind, parted by semicolons',
  founded: 'Date of founding',
  dissolved: 'Date of dissolution',
  citizenship: 'Citizenship',
  role: 'Role',
  list: 'Name of the list it stands on',
  listedFrom: 'Listed since (date)',
  from: 'Owner, or who acts: id or name',
  to: 'Owned firm, or other end: id or name',
  fromName: 'Name of the owner',
  toName: 'Name of the owned firm',
  fromKind: 'Kind of the owner',
  toKind: 'Kind of the owned',
  fromCountry: 'Country of the owner',
  toCountry: 'Country of the owned firm',
  fromLei: 'Legal Entity Identifier of the owner',
  toLei: 'Legal Entity Identifier of the owned firm',
  share: 'Share held',
  shareMin: 'Share, at least',
  shareMax: 'Share, at most',
  voting: 'Votes held',
  votingMin: 'Votes, at least',
  votingMax: 'Votes, at most',
  start: 'From (date)',
  end: 'Until (date)',
  means: 'Means of control',
  status: 'Status of the claim',
};

const targetsOf = (rows: Mapping['rows']): readonly Target[] => (rows === 'parties' ? partyTargets : relationTargets);

/** The meanings that columns of a table can have, in words. */
export const meanings = (rows: Mapping['rows']): readonly (readonly [Target, string])[] =>
  targetsOf(rows).map(target => [target, words[target]] as const);

export const formWords = {
  rows: { parties: 'one party: a firm, a public body, a person', relations: 'a relation between two parties' },
  shares: { percent: 'per cent (25.5)', fraction: 'fractions of 1 (0.255)' },
  dates: { iso: '2026-03-31', 'day-first': '31/3/2026', 'month-first': '3/31/2026' },
} as const;

/** What all rows can have where no column says it. */
export const partyKindWords = { Firm: 'firms', PublicBody: 'public bodies', National: 'natural persons' } as const;
export const relationKindWords = {
  OWNS: 'owns',
  CONTROLS: 'controls',
  DIRECTS: 'is a director of',
  EMPLOYS: 'employs',
  PAYS: 'pays',
} as const;

/** A mapping whose column means something else, or nothing. */
export const withColumn = (mapping: Mapping, heading: string, target: Target | ''): Mapping => {
  const { [heading]: _former, ...others } = mapping.columns;
  return { ...mapping, columns: target === '' ? others : { ...others, [heading]: target } };
};

export const withConstant = (mapping: Mapping, target: Target, text: string): Mapping => {
  const { [target]: _former, ...others } = mapping.constants;
  return { ...mapping, constants: text === '' ? others : { ...others, [target]: text } };
};

/** A mapping of the other kind of rows, with what means something there too. */
export const withRows = (mapping: Mapping, rows: Mapping['rows']): Mapping => {
  const known: readonly string[] = targetsOf(rows);
  const columns = Object.entries(mapping.columns).filter(([, target]) => known.includes(target) && target !== 'kind');
  return {
    ...{ ...mapping, rows, columns: Object.fromEntries(columns) },
    constants: rows === 'relations' ? { kind: 'OWNS' } : {},
  };
};

/** What is missing from a mapping, or wrong in it, for who chooses from lists. */
export const faultsInWords = ({ rows }: Mapping, faults: readonly string[]): readonly string[] =>
  faults.map(fault => {
    if (!fault.startsWith('columns is')) return fault;
    return rows === 'parties'
      ? 'Choose the column that holds the name.'
      : 'Choose the columns of both ends: the owner (or who acts), and the owned firm (or the other end).';
  });
