import type { Properties } from '../../../domain/graph.ts';
import type { Mapping } from '../../../domain/imports/mapping.ts';
import { isClaimStatus } from '../../../domain/vocabulary/statuses.ts';
import { registerNumber } from '../../model/names/registerNumbers.ts';
import type { DataRecord, Fact, FileFacts, Layout, PartyFact, PartyKind, RowResult } from './dataSetRow.ts';
import { heldBetween } from './historicDates.ts';
import { countryOf, dateOf, keyFor, kindOf, type Row, rowsBy, shareOf, word } from './mappedRow.ts';
import { citizenshipIn } from './nationalities.ts';
import { isOrganisation, namedBy, sureCodes, unnamedPerson } from './values.ts';

const relationWords: Readonly<Record<string, 'OWNS' | 'CONTROLS' | 'DIRECTS' | 'EMPLOYS' | 'PAYS'>> = {
  ...{ owns: 'OWNS', owner: 'OWNS', shareholder: 'OWNS', shareholding: 'OWNS', ownership: 'OWNS' },
  ...{ controls: 'CONTROLS', control: 'CONTROLS', directs: 'DIRECTS', director: 'DIRECTS' },
  ...{ employs: 'EMPLOYS', pays: 'PAYS' },
};
const means: ReadonlySet<string> = new Set(['majority', 'board', 'contract', 'family', 'subsidiary', 'other']);
const endKinds = {
  OWNS: [['Firm', 'National', 'PublicBody'], ['Firm']],
  CONTROLS: [['Firm', 'National', 'PublicBody'], ['Firm']],
  DIRECTS: [['National'], ['Firm']],
  EMPLOYS: [['Firm'], ['National']],
  PAYS: [['Firm'], ['Firm']],
} as const;

const notFirm =
  'may be natural persons: the table does not say what they are, and the name has no word of an organisation';

type Party = { readonly key: string; readonly kind: PartyKind | undefined; readonly name: string | undefined };

const partyIn = (row: Row): Party | undefined => {
  const name = row.text('name');
  const kind = kindOf(row.text('kind'), name);
  const key = row.text('key') ?? name;
  return key === undefined ? undefined : { key: keyFor(kind, key), kind, name };
};

/** One cell may hold several, as exports join them. */
const partsOf = (text: string): readonly string[] =>
  text.split(';').flatMap(part => (part.trim() === '' ? [] : [part.trim()]));

const codesOf = (row: Row): readonly string[] => {
  const [number, register] = [row.text('registryNumber'), row.text('register')];
  const registered = number === undefined ? undefined : (registerNumber(register ?? '', number) ?? number);
  const codes = [row.text('lei'), row.text('uscc'), registered, ...row.all('identifiers').flatMap(partsOf)];
  return [...new Set(codes.flatMap(code => code ?? []))];
};

const readParty = (row: Row, { dates }: Mapping): RowResult => {
  const party = partyIn(row);
  if (party === undefined)
    return { problem: 'no key, and no name', value: '', hint: 'fill the column that is mapped to name' };
  const { key, kind, name } = party;
  if (kind === undefined && row.text('kind') !== undefined) return { leftOut: 'kinds that are no party here' };
  if (kind === undefined) return { leftOut: notFirm };
  const dropped: string[] = [];
  const identifiers = [...codesOf(row)];
  // A person has citizenships alone.
  const [seat, law, place] = (['headquarters', 'incorporatedIn', 'country'] as const).map(target =>
    kind === 'National' ? undefined : countryOf(row, target, dropped),
  );
  const [founded, dissolved] = (['founded', 'dissolved'] as const).map(target => dateOf(row, target, dates, dropped));
  const citizenships = kind === 'National' ? row.all('citizenship').flatMap(text => text.split(/[;,]/)) : [];
  const citizenship = [...new Set(citizenships.flatMap(text => citizenshipIn(text) ?? []))];
  const stranger = citizenships.find(text => citizenshipIn(text) === undefined);
  if (stranger !== undefined) dropped.push(`citizenship that is no country, such as ${stranger.trim()}`);
  const role = row.text('role');
  const names = namedBy([name ?? key, ...row.all('nameOriginal'), ...row.all('alias').flatMap(partsOf)], kind);
  const home = seat ?? place;
  const values: PartyFact['values'] =
    kind === 'National'
      ? {
          ...unnamedPerson,
          ...(citizenship.length === 0 ? {} : { citizenship }),
          ...(role === undefined ? {} : { role }),
        }
      : kind === 'PublicBody'
        ? { ...names, ...(home === undefined ? {} : { country: home }) }
        : {
            ...names,
            ...(home === undefined ? {} : { headquarters: home }),
            ...(law === undefined ? {} : { incorporatedIn: law }),
            ...(founded === undefined ? {} : { founded }),
            ...(dissolved === undefined ? {} : { dissolved }),
            ...(identifiers.length === 0 ? {} : { identifiers }),
          };
  const facts: Fact[] = [{ says: 'party', record: key, kind, values, status: 'reported' }];
  const list = row.text('list');
  if (list !== undefined && kind !== 'National') {
    const start = dateOf(row, 'listedFrom', dates, dropped);
    facts.push({
      ...{
        says: 'relation',
        record: key,
        kind: 'LISTS',
        from: { issuer: `Issuer of the ${list}` },
        to: { record: key },
      },
      ...{ values: { list, ...(start === undefined ? {} : { start }) }, status: 'reported' },
    });
  }
  return { facts, dropped };
};

const endIn = (row: Row, end: 'from' | 'to'): Party | undefined => {
  const key = row.text(end);
  const name = row.text(`${end}Name`) ?? key;
  if (key === undefined) return undefined;
  const kind = kindOf(row.text(`${end}Kind`), name);
  return { key: keyFor(kind, key), kind, name };
};

const relationIn = (row: Row) => {
  const [from, to] = [endIn(row, 'from'), endIn(row, 'to')];
  const kind = relationWords[word(row.text('kind') ?? '')];
  return { from, to, kind };
};

const relationKey = (row: Row): string | undefined => {
  const { from, to } = relationIn(row);
  if (from === undefined || to === undefined) return undefined;
  return [word(row.text('kind') ?? ''), from.key, to.key, row.text('start') ?? ''].join(' ').trim();
};

const readRelation = (row: Row, { shares, dates }: Mapping, key: string | undefined, file: FileFacts): RowResult => {
  const { from, to, kind } = relationIn(row);
  if (from === undefined || to === undefined || key === undefined)
    return {
      problem: 'no party at one end',
      value: row.text('from') ?? row.text('to') ?? '',
      hint: 'name both parties (from and to); a firm that has no other is for a table of parties',
    };
  if (kind === undefined)
    return { leftOut: `${row.text('kind') ?? 'relations without a kind'}, which a table cannot state` };
  if (from.kind === undefined || to.kind === undefined) return { leftOut: notFirm };
  if (from.key === to.key) return { leftOut: 'parties that are said to hold themselves' };
  const [fromKinds, toKinds]: readonly [readonly PartyKind[], readonly PartyKind[]] = endKinds[kind];
  if (!fromKinds.includes(from.kind) || !toKinds.includes(to.kind))
    return { leftOut: `${kind} from ${from.kind} to ${to.kind}, which cannot be` };
  const dropped: string[] = [];
  const party = (
    end: 'from' | 'to',
    { key: record, kind: own, name = record }: Party & { kind: PartyKind },
  ): PartyFact => {
    const country = countryOf(row, `${end}Country`, dropped);
    const lei = row.text(`${end}Lei`);
    const place = country === undefined ? {} : { [own === 'PublicBody' ? 'country' : 'headquarters']: country };
    const values =
      own === 'National'
        ? { ...unnamedPerson, ...(country === undefined ? {} : { citizenship: [country] }) }
        : { name, ...place, ...(lei === undefined || own !== 'Firm' ? {} : { identifiers: [lei] }) };
    const isNumberAlone = row.text(`${end}Name`) === undefined && name === record && !isOrganisation(name);
    return {
      says: 'party',
      record,
      kind: own,
      values,
      status: 'reported',
      ...(isNumberAlone ? { isNumberAlone } : {}),
    };
  };
  const figures: Properties = {};
  if (kind === 'OWNS')
    for (const measure of ['share', 'voting'] as const) {
      const { values, dropped: fault } = shareOf(row, measure, shares);
      Object.assign(figures, values);
      if (fault !== undefined) dropped.push(fault);
    }
  const [start, end] = [dateOf(row, 'start', dates, dropped), dateOf(row, 'end', dates, dropped)];
  const time = heldBetween({ start, end, isOver: row.text('end') !== undefined }, file.day, dropped);
  const [role, stated] = [row.text('role'), row.text('status')?.toLowerCase() ?? ''];
  const by = row.text('means')?.toLowerCase() ?? 'other';
  const values: Properties = {
    ...figures,
    ...time,
    ...(kind === 'CONTROLS' ? { means: means.has(by) ? by : 'other' } : {}),
    ...((kind === 'DIRECTS' || kind === 'EMPLOYS') && role !== undefined ? { role } : {}),
  };
  const status = isClaimStatus(stated) ? stated : 'reported';
  return {
    facts: [
      party('from', { ...from, kind: from.kind }),
      party('to', { ...to, kind: to.kind }),
      { says: 'relation', record: key, kind, from: { record: from.key }, to: { record: to.key }, values, status },
    ],
    dropped,
  };
};

/** What --as takes for a table of anybody's. */
export const tableName = 'table';

/** A table of anybody's, with what its columns mean. */
export const mappedTable = (mapping: Mapping): Layout => {
  const rowOf = rowsBy(mapping);
  const isParties = mapping.rows === 'parties';
  const { id, title, publisher, url, licence, coverage, parties: register } = mapping;
  const keyOf = (record: DataRecord): string | undefined =>
    isParties ? partyIn(rowOf(record))?.key : relationKey(rowOf(record));
  return {
    ...{ name: tableName, title: `table of ${mapping.rows}`, forms: ['table'], register, keyOf },
    fields: Object.keys(mapping.columns),
    about: () => ({ id, title, publisher, url, licence, coverage }),
    survey: record => {
      const row = rowOf(record);
      const ends = isParties
        ? [{ ...partyIn(row), codes: codesOf(row) }]
        : (['from', 'to'] as const).map(end => ({ ...endIn(row, end), codes: [row.text(`${end}Lei`) ?? ''] }));
      return {
        parties: ends.flatMap(({ key: party, kind, codes }) =>
          party === undefined || kind === undefined ? [] : [{ party, kind, codes: sureCodes(codes) }],
        ),
      };
    },
    read: (record, file) =>
      isParties ? readParty(rowOf(record), mapping) : readRelation(rowOf(record), mapping, keyOf(record), file),
  };
};
