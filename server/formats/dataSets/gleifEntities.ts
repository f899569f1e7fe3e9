import { isLegalEntityIdentifier, isUnifiedSocialCreditCode } from '../../model/names/codes.ts';
import { hasHan } from '../../model/names/fold.ts';
import { registerNumber } from '../../model/names/registerNumbers.ts';
import type { DataRecord, Layout, PartyFact, RowResult } from './dataSetRow.ts';
import { dateOrDrop } from './historicDates.ts';
import { countryIn, namedBy, textIn } from './values.ts';

export const gleifAbout = {
  publisher: 'Global Legal Entity Identifier Foundation',
  url: 'https://www.gleif.org/en/lei-data/gleif-golden-copy',
  licence: 'CC0',
} as const;

/** A Legal Entity Identifier in a field, or what is wrong with it. */
export const leiIn = (record: DataRecord, field: string) => {
  const lei = textIn(record, field);
  return lei !== undefined && isLegalEntityIdentifier(lei)
    ? { lei }
    : {
        problem: `${field} that is no Legal Entity Identifier`,
        value: lei ?? '',
        hint: 'take the golden copy as it was downloaded',
      };
};

/** A legal entity of which a file has the identifier alone; whoever names it is better supported. */
export const entityFact = (lei: string): PartyFact => ({
  ...{ says: 'party', record: lei, kind: 'Firm', status: 'reported', isNumberAlone: true },
  values: { name: `Legal entity ${lei}`, identifiers: [lei] },
});

/** Written out once: a name of a field that is put together anew for each row is slow to look up. */
const nameFields = [
  'OtherEntityNames.OtherEntityName',
  'TransliteratedOtherEntityNames.TransliteratedOtherEntityName',
].flatMap(field => [1, 2, 3, 4, 5].map(i => `Entity.${field}.${i}`));
const otherNames = (record: DataRecord): readonly string[] => nameFields.flatMap(field => textIn(record, field) ?? []);

/** A name in Latin letters first, where the entity has one beside that in Chinese. */
const inOrder = (names: readonly string[]): readonly string[] => {
  const [legal = ''] = names;
  const latin = hasHan(legal) ? names.find(name => !hasHan(name)) : undefined;
  return latin === undefined ? names : [latin, ...names.filter(name => name !== latin)];
};

const kindOf = (record: DataRecord): 'Firm' | 'PublicBody' =>
  /GOVERNMENT|INTERNATIONAL_ORGANIZATION/.test(textIn(record, 'Entity.EntityCategory') ?? '') ? 'PublicBody' : 'Firm';

const codesOf = (record: DataRecord): readonly string[] => {
  const [lei, authority, number] = [
    textIn(record, 'LEI'),
    textIn(record, 'Entity.RegistrationAuthority.RegistrationAuthorityID'),
    textIn(record, 'Entity.RegistrationAuthority.RegistrationAuthorityEntityID'),
  ];
  const registered =
    number === undefined || isUnifiedSocialCreditCode(number) ? number : registerNumber(authority ?? '', number);
  return [...(lei === undefined ? [] : [lei]), ...(registered === undefined ? [] : [registered])];
};

const noEntities: ReadonlySet<string> = new Set(['DUPLICATE', 'ANNULLED', 'CANCELLED', 'PENDING_VALIDATION']);

const read = (record: DataRecord): RowResult => {
  const found = leiIn(record, 'LEI');
  if (found.lei === undefined) return found;
  const name = textIn(record, 'Entity.LegalName');
  if (name === undefined) return { problem: 'no Entity.LegalName', value: found.lei, hint: 'mend the row' };
  const registration = textIn(record, 'Registration.RegistrationStatus') ?? '';
  if (noEntities.has(registration)) return { leftOut: `registrations that are ${registration.toLowerCase()}` };
  if (textIn(record, 'Entity.EntityCategory') === 'SOLE_PROPRIETOR')
    return { leftOut: 'sole proprietors, who are natural persons' };
  const dropped: string[] = [];
  const countryOf = (field: string): string | undefined => {
    const text = textIn(record, field);
    const country = text === undefined ? undefined : countryIn(text.split('-')[0] ?? '');
    if (text !== undefined && country === undefined) dropped.push(`${field} that is no country, such as ${text}`);
    return country;
  };
  const kind = kindOf(record);
  const [seat, law] = [countryOf('Entity.HeadquartersAddress.Country'), countryOf('Entity.LegalJurisdiction')];
  const founded = dateOrDrop(textIn(record, 'Entity.EntityCreationDate'), 'Entity.EntityCreationDate', dropped);
  const dissolved =
    textIn(record, 'Entity.EntityStatus') === 'INACTIVE'
      ? dateOrDrop(textIn(record, 'Entity.EntityExpirationDate'), 'Entity.EntityExpirationDate', dropped)
      : undefined;
  const names = namedBy(inOrder([name, ...otherNames(record)]), kind);
  const values =
    kind === 'PublicBody'
      ? { ...names, ...(seat === undefined ? {} : { country: seat }) }
      : {
          ...names,
          identifiers: [...codesOf(record)],
          ...(seat === undefined ? {} : { headquarters: seat }),
          ...(law === undefined ? {} : { incorporatedIn: law }),
          ...(founded === undefined ? {} : { founded }),
          ...(dissolved === undefined ? {} : { dissolved }),
        };
  return { facts: [{ says: 'party', record: found.lei, kind, values, status: 'registered' }], dropped };
};

/** Level 1 of the golden copy: who is who, one row for each Legal Entity Identifier. */
export const gleifEntities: Layout = {
  name: 'gleif-lei',
  title: 'GLEIF golden copy, Level 1 (CSV)',
  forms: ['table'],
  fields: [
    'LEI',
    'Entity.LegalName',
    'Entity.LegalJurisdiction',
    'Entity.EntityStatus',
    'Registration.RegistrationStatus',
  ],
  register: 'lei',
  keyOf: record => textIn(record, 'LEI'),
  about: () => ({
    ...{ id: 'gleif-lei', title: 'Legal Entity Identifiers', ...gleifAbout },
    coverage:
      'Legal entities that have asked for an identifier, with their seat. It says nothing of those that have not.',
  }),
  survey: record => {
    const party = textIn(record, 'LEI');
    return party === undefined ? {} : { parties: [{ party, kind: kindOf(record), codes: codesOf(record) }] };
  },
  read,
};
