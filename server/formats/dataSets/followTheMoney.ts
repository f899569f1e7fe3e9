import type { Properties } from '../../../domain/graph.ts';
import type { RelationKind } from '../../../domain/vocabulary/kinds.ts';
import type { DataRecord, End, Fact, FileFacts, Layout, PartyKind, RowResult } from './dataSetRow.ts';
import { shareIn } from './figures.ts';
import { kindOfSchema, leftOutSchema, openSanctionsAbout } from './openSanctionsTargets.ts';
import { countryIn, dateIn, namedBy, sureCodes, textIn, textsIn, unnamedPerson } from './values.ts';

/** Schemata that are relations here: the properties of their ends, and the kinds that stand at each. */
const relations: Readonly<
  Record<
    string,
    {
      readonly kind: RelationKind;
      readonly from: string;
      readonly to: string;
      readonly fromKinds: readonly PartyKind[];
      readonly toKinds: readonly PartyKind[];
    }
  >
> = {
  Ownership: {
    kind: 'OWNS',
    from: 'owner',
    to: 'asset',
    fromKinds: ['Firm', 'National', 'PublicBody'],
    toKinds: ['Firm'],
  },
  Control: {
    kind: 'CONTROLS',
    from: 'controller',
    to: 'controlled',
    fromKinds: ['Firm', 'National', 'PublicBody'],
    toKinds: ['Firm'],
  },
  Directorship: { kind: 'DIRECTS', from: 'director', to: 'organization', fromKinds: ['National'], toKinds: ['Firm'] },
  Employment: { kind: 'EMPLOYS', from: 'employer', to: 'employee', fromKinds: ['Firm'], toKinds: ['National'] },
};
const means: ReadonlySet<string> = new Set(['majority', 'board', 'contract', 'family', 'subsidiary', 'other']);

const propertiesIn = (record: DataRecord): DataRecord =>
  typeof record.properties === 'object' && record.properties !== null ? (record.properties as DataRecord) : {};

const ofSchema = (record: DataRecord) => {
  const properties = propertiesIn(record);
  return {
    ...{ key: textIn(record, 'id'), schema: textIn(record, 'schema'), properties },
    all: (name: string): readonly string[] => textsIn(properties[name]),
  };
};

const partyOf = (record: DataRecord, file: FileFacts): RowResult => {
  const { key = '', schema = '', all } = ofSchema(record);
  const name = all('name')[0];
  const kind = kindOfSchema(schema, name);
  const dropped: string[] = [];
  const countryOf = (...fields: readonly string[]): string | undefined => {
    const texts = fields.flatMap(all);
    const countries = [...new Set(texts.flatMap(text => countryIn(text) ?? []))];
    const unread = texts.find(text => countryIn(text) === undefined);
    if (unread !== undefined) dropped.push(`${fields[0]} that is no country of ISO 3166-1, such as ${unread}`);
    if (countries.length > 1) dropped.push(`several values of ${fields[0]}`);
    return countries.length === 1 ? countries[0] : undefined;
  };
  const dateOf = (field: string): string | undefined => {
    const [text, ...others] = all(field);
    const date = text === undefined || others.length > 0 ? undefined : dateIn(text);
    if (text !== undefined && date === undefined) dropped.push(`${field} that is no one date, such as ${text}`);
    return date;
  };
  const known = (values: Readonly<Record<string, Properties[string] | undefined>>): Properties =>
    Object.fromEntries(
      Object.entries(values).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
    );
  if (schema === 'Person') {
    if (!file.isNamed(key)) return { leftOut: leftOutSchema(schema) };
    const citizenship = [
      ...new Set([...all('citizenship'), ...all('nationality')].flatMap(text => countryIn(text) ?? [])),
    ];
    const values = {
      ...unnamedPerson,
      ...(citizenship.length === 0 ? {} : { citizenship }),
      ...known({ role: all('position')[0] }),
    };
    return { facts: [{ says: 'party', record: key, kind: 'National', values, status: 'reported' }] };
  }
  if (kind === undefined) return { leftOut: leftOutSchema(schema) };
  if (name === undefined) return { leftOut: 'without a name' };
  const names = namedBy([...all('name'), ...all('alias'), ...all('previousName')], kind);
  const identifiers = ['leiCode', 'uscCode', 'registrationNumber', 'taxNumber', 'ogrnCode', 'innCode'].flatMap(all);
  const values =
    kind === 'PublicBody'
      ? { ...names, ...known({ country: countryOf('mainCountry', 'jurisdiction', 'country') }) }
      : {
          ...names,
          ...known({
            headquarters: countryOf('mainCountry'),
            incorporatedIn: countryOf('jurisdiction'),
            founded: dateOf('incorporationDate'),
            dissolved: dateOf('dissolutionDate'),
            identifiers: identifiers.length === 0 ? undefined : [...new Set(identifiers)],
          }),
        };
  return { facts: [{ says: 'party', record: key, kind, values, status: 'reported' }], dropped };
};

/** What the dates of an interval come to; one that gives several, or none that can be, is left open. */
const datesOf = (
  all: (name: string) => readonly string[],
  dropped: string[],
  starts: readonly string[],
): Properties => {
  const one = (fields: readonly string[]): string | undefined => {
    const [text, ...others] = fields.flatMap(all);
    const date = text === undefined || others.length > 0 ? undefined : dateIn(text);
    if (text !== undefined && date === undefined) dropped.push(`${fields[0]} that is no one date, such as ${text}`);
    return date;
  };
  const [start, end] = [one(starts), one(['endDate'])];
  if (start !== undefined && end !== undefined && end < start.slice(0, end.length)) {
    dropped.push(`dates that end before they begin, such as ${start} to ${end}`);
    return {};
  }
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
};

const relationOf = (record: DataRecord, file: FileFacts): RowResult => {
  const { key = '', schema = '', all } = ofSchema(record);
  const spec = relations[schema];
  if (spec === undefined) return { leftOut: leftOutSchema(schema) };
  const dropped: string[] = [];
  const ends = all(spec.from).flatMap(from => all(spec.to).map(to => [from, to] as const));
  const kept = ends.filter(([from, to]) => {
    const [a, b] = [file.kindOf(from), file.kindOf(to)];
    return a !== undefined && b !== undefined && spec.fromKinds.includes(a) && spec.toKinds.includes(b);
  });
  if (kept.length === 0)
    return { leftOut: `${schema} with an end that is not loaded, or of a kind that it cannot have` };
  if (kept.length < ends.length) dropped.push(`ends of ${schema} that are not loaded`);
  const share = spec.kind === 'OWNS' ? shareIn(all('percentage')) : { values: {} };
  if (share.dropped !== undefined) dropped.push(share.dropped);
  const [role] = all('role');
  const [type = 'other'] = all('controlType');
  const values: Properties = {
    ...share.values,
    ...datesOf(all, dropped, ['startDate']),
    ...((spec.kind === 'DIRECTS' || spec.kind === 'EMPLOYS') && role !== undefined ? { role } : {}),
    ...(spec.kind === 'CONTROLS' ? { means: means.has(type) ? type : 'other' } : {}),
  };
  const status = all('status').includes('registered') ? 'registered' : 'reported';
  const facts = kept.map(
    ([from, to]): Fact => ({
      ...{ says: 'relation', record: key, kind: spec.kind, from: { record: from }, to: { record: to }, values, status },
    }),
  );
  return { facts, dropped };
};

const listingOf = (record: DataRecord, file: FileFacts): RowResult => {
  const { key = '', all } = ofSchema(record);
  const listed = all('entity').filter(id => file.kindOf(id) === 'Firm' || file.kindOf(id) === 'PublicBody');
  if (listed.length === 0) return { leftOut: 'listings of parties that are not loaded, such as natural persons' };
  const [authority] = all('authority');
  const [programme = authority === undefined ? undefined : `List of ${authority}`] = all('program');
  if (programme === undefined) return { leftOut: 'listings without a programme or an authority' };
  const dropped: string[] = [];
  const country = countryIn(all('country')[0] ?? '');
  const from: End = {
    issuer: authority ?? `Issuer of the ${programme}`,
    ...(country === undefined ? {} : { country }),
  };
  const starts = all('listingDate').length > 0 ? ['listingDate'] : ['startDate'];
  const values = { list: programme, ...datesOf(all, dropped, starts) };
  const facts = listed.map(
    (to): Fact => ({
      ...{ says: 'relation', record: key, kind: 'LISTS', from, to: { record: to }, values, status: 'registered' },
    }),
  );
  return { facts, dropped };
};

const isParty = (schema: string): boolean =>
  ['Company', 'Organization', 'LegalEntity', 'PublicBody', 'Person'].includes(schema);

/** FollowTheMoney entities, a JSON record a line, such as `entities.ftm.json` of OpenSanctions. */
export const followTheMoney: Layout = {
  name: 'followthemoney',
  title: 'FollowTheMoney entities (JSON lines)',
  forms: ['lines'],
  fields: ['id', 'schema', 'properties'],
  keyOf: record => textIn(record, 'id'),
  seenOn: record => dateIn(textIn(record, 'last_seen') ?? ''),
  about: titles => ({
    ...openSanctionsAbout(titles),
    id: 'followthemoney',
    title: 'FollowTheMoney entities',
    publisher: 'not stated',
  }),
  survey: record => {
    const { key, schema = '', all } = ofSchema(record);
    const kind = schema === 'Person' ? 'National' : kindOfSchema(schema, all('name')[0]);
    const spec = relations[schema];
    return {
      ...(kind === undefined || key === undefined
        ? {}
        : {
            parties: [
              {
                party: key,
                kind,
                codes: sureCodes([...all('leiCode'), ...all('uscCode'), ...all('registrationNumber')]),
              },
            ],
          }),
      ...(spec === undefined ? {} : { names: [...all(spec.from), ...all(spec.to)] }),
    };
  },
  read: (record, file) => {
    const { key, schema } = ofSchema(record);
    if (key === undefined)
      return { problem: 'no id', value: JSON.stringify(record), hint: 'write entities as `ftm` does' };
    if (schema === undefined) return { problem: 'no schema', value: key, hint: 'write entities as `ftm` does' };
    if (isParty(schema)) return partyOf(record, file);
    return schema === 'Sanction' ? listingOf(record, file) : relationOf(record, file);
  },
};
