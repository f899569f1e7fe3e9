import type { Properties } from '../../../domain/graph.ts';
import { registerNumber } from '../../model/names/registerNumbers.ts';
import type { DataRecord, Fact, FileFacts, Layout, PartyFact, PartyKind, RowResult } from './dataSetRow.ts';
import { type Figures, shareFault } from './figures.ts';
import { dateOrDrop, heldBetween } from './historicDates.ts';
import { slug } from './openSanctionsTargets.ts';
import { parentAnswer } from './parentAnswers.ts';
import {
  countryIn,
  dateIn,
  namedBy,
  objectIn,
  objectsIn,
  sureCodes,
  textIn,
  textsIn,
  unnamedPerson,
} from './values.ts';

const hint = 'write statements of BODS 0.4';

/** Kinds of interest: what they are here. Every other kind is no ownership and no control. */
const control: Readonly<Record<string, 'board' | 'contract' | 'other'>> = {
  appointmentOfBoard: 'board',
  rightsGrantedByContract: 'contract',
  conditionalRightsGrantedByContract: 'contract',
  otherInfluenceOrControl: 'other',
  controlViaCompanyRulesOrArticles: 'other',
  controlByLegalFramework: 'other',
  trustee: 'other',
};
const posts: Readonly<Record<string, string>> = {
  boardMember: 'director',
  boardChair: 'chair of the board',
  seniorManagingOfficial: 'senior managing official',
};
const measures: Readonly<Record<string, 'share' | 'voting'>> = { shareholding: 'share', votingRights: 'voting' };

const detailsOf = (record: DataRecord): DataRecord => objectIn(record, 'recordDetails');
const isRegister = (record: DataRecord): boolean =>
  textsIn(objectIn(record, 'source').type).some(type => type === 'officialRegister' || type === 'verified');

const kindOf = (record: DataRecord): PartyKind | undefined => {
  const type = textIn(record, 'recordType');
  if (type === 'person') return 'National';
  if (type !== 'entity') return undefined;
  return /^state/.test(textIn(objectIn(detailsOf(record), 'entityType'), 'type') ?? '') ? 'PublicBody' : 'Firm';
};

const codesOf = (details: DataRecord): readonly string[] =>
  objectsIn(details, 'identifiers').flatMap(item => {
    const [scheme, id] = [textIn(item, 'scheme'), textIn(item, 'id')];
    if (id === undefined) return [];
    return [scheme === undefined || scheme === 'XI-LEI' ? id : (registerNumber(scheme, id) ?? id)];
  });

const partyOf = (record: DataRecord, kind: PartyKind, file: FileFacts): RowResult => {
  const details = detailsOf(record);
  const dropped: string[] = [];
  const status = isRegister(record) ? 'registered' : 'reported';
  const key = textIn(record, 'recordId') ?? '';
  const countryOf = (place: DataRecord, field: string): string | undefined => {
    const text = textIn(place, 'code') ?? textIn(place, 'name');
    const country = text === undefined ? undefined : countryIn(/^[A-Za-z]{2}-/.test(text) ? text.slice(0, 2) : text);
    if (text !== undefined && country === undefined) dropped.push(`${field} that is no country, such as ${text}`);
    return country;
  };
  const party = (values: PartyFact['values']): RowResult => ({
    facts: [{ says: 'party', record: key, kind, values, status }],
    dropped,
  });
  if (kind === 'National') {
    const name = objectsIn(details, 'names').flatMap(item => textIn(item, 'fullName') ?? [])[0];
    const countries = objectsIn(details, 'nationalities').flatMap(place => countryOf(place, 'nationalities') ?? []);
    return party({
      ...(file.keepsPersonNames && isRegister(record) && name !== undefined ? { name } : unnamedPerson),
      ...(countries.length === 0 ? {} : { citizenship: [...new Set(countries)] }),
    });
  }
  const name = textIn(details, 'name');
  const law = countryOf(objectIn(details, 'jurisdiction'), 'jurisdiction');
  const names =
    name === undefined
      ? { name: kind === 'Firm' ? 'Legal body (not named)' : 'Public body (not named)', named: false }
      : namedBy([name, ...textsIn(details.alternateNames)], kind);
  if (kind === 'PublicBody') {
    const { named: _, ...own } = { named: undefined, ...names };
    return party({ ...own, ...(law === undefined ? {} : { country: law }) });
  }
  const offices = objectsIn(details, 'addresses').filter(address => textIn(address, 'type') === 'business');
  const seats = [...new Set(offices.flatMap(office => countryOf(objectIn(office, 'country'), 'addresses') ?? []))];
  const founded = dateOrDrop(textIn(details, 'foundingDate'), 'foundingDate', dropped);
  const dissolved = dateOrDrop(textIn(details, 'dissolutionDate'), 'dissolutionDate', dropped);
  const identifiers = [...new Set(codesOf(details))];
  if (seats.length > 1) dropped.push('business addresses in several countries');
  return party({
    ...names,
    ...(seats.length === 1 ? { headquarters: seats[0] ?? '' } : {}),
    ...(law === undefined ? {} : { incorporatedIn: law }),
    ...(founded === undefined ? {} : { founded }),
    ...(dissolved === undefined ? {} : { dissolved }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
  });
};

const numberIn = (record: DataRecord, field: string): number | undefined => {
  const value = record[field];
  return typeof value === 'number' ? value : undefined;
};

/** The range of an interest, with the ends that it leaves out. */
const figuresOf = (interest: DataRecord, measure: 'share' | 'voting'): Figures => {
  const share = objectIn(interest, 'share');
  const exact = numberIn(share, 'exact');
  const [min, openMin] = [numberIn(share, 'minimum'), numberIn(share, 'exclusiveMinimum')];
  const [max, openMax] = [numberIn(share, 'maximum'), numberIn(share, 'exclusiveMaximum')];
  const [low, high] = [exact ?? min ?? openMin, exact ?? max ?? openMax];
  const given = [low, high].flatMap(figure => figure ?? []);
  if (given.length === 0) return { values: {} };
  const text = JSON.stringify(share);
  const fault =
    low !== undefined && high !== undefined && low > high
      ? `percentages that are none, such as ${text}`
      : shareFault(given, text);
  if (fault !== undefined) return { values: {}, dropped: fault };
  return {
    values: {
      ...(low === undefined ? {} : { [`${measure}Min`]: low }),
      ...(high === undefined ? {} : { [`${measure}Max`]: high }),
      ...(exact === undefined && min === undefined && openMin !== undefined
        ? { [`${measure}MinExclusive`]: true }
        : {}),
      ...(exact === undefined && max === undefined && openMax !== undefined
        ? { [`${measure}MaxExclusive`]: true }
        : {}),
    },
  };
};

type Ends = { readonly holder: string; readonly subject: string };

const relationOf = (record: DataRecord, { holder, subject }: Ends, file: FileFacts): RowResult => {
  const dropped: string[] = [];
  const isClosed = textIn(record, 'recordStatus') === 'closed';
  const status = isRegister(record) ? 'registered' : 'reported';
  const holderKind = file.kindOf(holder);
  const ends = { from: { record: holder }, to: { record: subject } };
  const common = { says: 'relation', record: textIn(record, 'recordId') ?? '', status, ...ends } as const;
  const stated = dateIn(textIn(record, 'statementDate') ?? '');
  const owned = new Map<string, Properties>();
  const facts: Fact[] = [];
  for (const interest of objectsIn(detailsOf(record), 'interests')) {
    const type = textIn(interest, 'type') ?? 'unknownInterest';
    if (textIn(interest, 'directOrIndirect') === 'indirect') {
      dropped.push('interests that are indirect: the direct ones below them are taken');
      continue;
    }
    const [from, until] = [
      dateOrDrop(textIn(interest, 'startDate'), 'startDate', dropped),
      dateOrDrop(textIn(interest, 'endDate'), 'endDate', dropped),
    ];
    const end = until ?? (isClosed ? stated : undefined);
    const time = heldBetween(
      { start: from, end, isOver: isClosed || textIn(interest, 'endDate') !== undefined },
      file.day,
      dropped,
    );
    const [measure, means, role] = [measures[type], control[type], posts[type]];
    if (measure !== undefined) {
      const { values, dropped: fault } = figuresOf(interest, measure);
      if (fault !== undefined) dropped.push(fault);
      // Shares and votes of one time are one holding.
      const key = JSON.stringify(time);
      owned.set(key, { ...owned.get(key), ...values, ...time });
    } else if (means !== undefined) facts.push({ ...common, kind: 'CONTROLS', values: { ...time, means } });
    else if (role !== undefined && holderKind === 'National')
      facts.push({ ...common, kind: 'DIRECTS', values: { ...time, role } });
    else dropped.push(`interests that are no ownership and no control, such as ${type}`);
  }
  for (const values of owned.values()) facts.push({ ...common, kind: 'OWNS', values });
  if (facts.length > 0) return { facts, dropped };
  return {
    leftOut: 'relationships without an interest that is taken: none stated, indirect, or no ownership and no control',
  };
};

const answerOf = (record: DataRecord, party: DataRecord, subject: string): RowResult => ({
  facts: [
    {
      ...{ says: 'party', record: textIn(record, 'recordId') ?? '', party: subject, kind: 'Firm' },
      ...{ status: isRegister(record) ? 'registered' : 'reported' },
      values: { parentAnswers: [parentAnswer('owners', textIn(party, 'reason') ?? 'unknown')] },
    },
  ],
});

const read = (record: DataRecord, file: FileFacts): RowResult => {
  const [statement, key, type] = ['statementId', 'recordId', 'recordType'].map(field => textIn(record, field));
  if (statement === undefined || key === undefined || type === undefined)
    return { problem: 'no statementId, recordId or recordType', value: statement ?? key ?? '', hint };
  if (file.latest(key) !== statement) return { leftOut: 'earlier versions of a record, of which the latest is taken' };
  const kind = kindOf(record);
  if (kind !== undefined) return partyOf(record, kind, file);
  if (type !== 'relationship') return { problem: 'recordType that is not known', value: type, hint };
  const details = detailsOf(record);
  const subject = textIn(details, 'subject');
  if (subject === undefined) return { leftOut: 'relationships whose subject is not given' };
  if (file.kindOf(subject) !== 'Firm') return { leftOut: 'relationships with a subject that is no firm in the file' };
  const party = details.interestedParty;
  if (typeof party !== 'string') return answerOf(record, objectIn(details, 'interestedParty'), subject);
  if (file.kindOf(party) === undefined) return { leftOut: 'relationships with a holder that is not in the file' };
  return party === subject
    ? { leftOut: 'firms that are said to hold themselves' }
    : relationOf(record, { holder: party, subject }, file);
};

/** Statements of the Beneficial Ownership Data Standard 0.4, in one list or one a line. */
export const beneficialOwnership: Layout = {
  name: 'bods',
  title: 'Beneficial Ownership Data Standard 0.4 (JSON, JSON lines)',
  forms: ['list', 'lines'],
  fields: ['statementId', 'recordId', 'recordType', 'recordDetails'],
  keyOf: record => textIn(record, 'recordId'),
  seenOn: record => dateIn(textIn(objectIn(record, 'publicationDetails'), 'publicationDate') ?? ''),
  titleIn: record => textIn(objectIn(objectIn(record, 'publicationDetails'), 'publisher'), 'name'),
  about: titles => {
    const [title] = titles;
    const only = titles.size === 1 && title !== undefined && slug(title) !== '' ? title : undefined;
    return {
      id: only === undefined ? 'bods' : `bods-${slug(only)}`,
      title: only === undefined ? 'Beneficial ownership statements' : `Beneficial ownership statements of ${only}`,
      publisher: only ?? 'not stated',
      url: 'https://standard.openownership.org/en/0.4.0/',
      licence: 'as its publisher says',
      coverage: 'Owners and controllers as far as the statements go; a firm without statements has told nothing.',
    };
  },
  survey: record => {
    const [party, id, kind] = [textIn(record, 'recordId'), textIn(record, 'statementId'), kindOf(record)];
    if (party === undefined || id === undefined) return {};
    const date = textIn(record, 'statementDate') ?? '';
    return {
      version: { record: party, id, date },
      ...(kind === undefined ? {} : { parties: [{ party, kind, codes: sureCodes(codesOf(detailsOf(record))) }] }),
    };
  },
  read,
};
