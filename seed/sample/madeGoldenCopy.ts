import { type Draw, drawFrom } from './draw.ts';
import { nameMaker } from './madeNames.ts';

/** Day on which the made records were last changed. */
const changed = '2026-11-01T08:00:00.000Z';
const countries = 'MY MY MY MY SG SG SG GB GB AE AE DE US US CN CN HK'.split(' ');

const entityColumns = [
  ...['LEI', 'Entity.LegalName', 'Entity.LegalName.xmllang', 'Entity.LegalAddress.City', 'Entity.LegalAddress.Country'],
  ...['Entity.HeadquartersAddress.City', 'Entity.HeadquartersAddress.Country', 'Entity.LegalJurisdiction'],
  ...['Entity.RegistrationAuthority.RegistrationAuthorityID', 'Entity.EntityCategory', 'Entity.EntityStatus'],
  ...['Entity.RegistrationAuthority.RegistrationAuthorityEntityID', 'Entity.EntityCreationDate'],
  ...['Registration.LastUpdateDate', 'Registration.RegistrationStatus', 'Registration.ValidationSources'],
] as const;

/** Of the golden copy: five periods, five qualifiers and five quantifiers, most of them empty in every row. */
const relationColumns = [
  ...['Relationship.StartNode.NodeID', 'Relationship.StartNode.NodeIDType'],
  ...['Relationship.EndNode.NodeID', 'Relationship.EndNode.NodeIDType'],
  ...['Relationship.RelationshipType', 'Relationship.RelationshipStatus'],
  ...[1, 2, 3, 4, 5].flatMap(i =>
    ['startDate', 'endDate', 'periodType'].map(field => `Relationship.Period.${i}.${field}`),
  ),
  ...[1, 2, 3, 4, 5].flatMap(i =>
    ['QualifierDimension', 'QualifierCategory'].map(field => `Relationship.Qualifiers.${i}.${field}`),
  ),
  ...[1, 2, 3, 4, 5].flatMap(i =>
    ['MeasurementMethod', 'QuantifierAmount', 'QuantifierUnits'].map(field => `Relationship.Quantifiers.${i}.${field}`),
  ),
  ...['InitialRegistrationDate', 'LastUpdateDate', 'RegistrationStatus', 'NextRenewalDate', 'ManagingLOU'].map(
    field => `Registration.${field}`,
  ),
  ...['ValidationSources', 'ValidationDocuments', 'ValidationReference'].map(field => `Registration.${field}`),
];

const rowOf = (columns: readonly string[], values: Readonly<Record<string, string>>): string =>
  columns.map(column => `"${values[column] ?? ''}"`).join(',');

/** A Legal Entity Identifier of nobody, with the check digits of ISO 17442. */
export const madeIdentifier = (number: number): string => {
  const base = `XMPL00${String(number).padStart(12, '0')}`;
  const digits = [...`${base}00`].map(letter => Number.parseInt(letter, 36)).join('');
  return `${base}${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}`;
};

const day = (draw: Draw): string => {
  const part = (from: number, count: number): string => String(from + draw.upTo(count)).padStart(2, '0');
  return `${part(2008, 17)}-${part(1, 12)}-${part(1, 28)}T00:00:00.000Z`;
};

const entityRow = (draw: Draw, number: number, name: string, country: string): string =>
  rowOf(entityColumns, {
    ...{ LEI: madeIdentifier(number), 'Entity.LegalName': name, 'Entity.LegalName.xmllang': 'en' },
    ...{ 'Entity.LegalAddress.Country': country, 'Entity.LegalJurisdiction': country },
    'Entity.HeadquartersAddress.Country': draw.isOneIn(15) ? draw.of(countries) : country,
    ...{ 'Entity.EntityCategory': 'GENERAL', 'Entity.EntityStatus': 'ACTIVE', 'Entity.EntityCreationDate': day(draw) },
    ...{ 'Registration.LastUpdateDate': changed, 'Registration.RegistrationStatus': 'ISSUED' },
    'Registration.ValidationSources': 'FULLY_CORROBORATED',
  });

const relationRow = (draw: Draw, child: number, parent: number, isDirect: boolean): string =>
  rowOf(relationColumns, {
    'Relationship.StartNode.NodeID': madeIdentifier(child),
    'Relationship.StartNode.NodeIDType': 'LEI',
    'Relationship.EndNode.NodeID': madeIdentifier(parent),
    'Relationship.EndNode.NodeIDType': 'LEI',
    'Relationship.RelationshipType': isDirect ? 'IS_DIRECTLY_CONSOLIDATED_BY' : 'IS_ULTIMATELY_CONSOLIDATED_BY',
    'Relationship.RelationshipStatus': draw.isOneIn(20) ? 'INACTIVE' : 'ACTIVE',
    'Relationship.Period.1.startDate': day(draw),
    'Relationship.Period.1.periodType': 'RELATIONSHIP_PERIOD',
    'Relationship.Qualifiers.1.QualifierDimension': 'ACCOUNTING_STANDARD',
    'Relationship.Qualifiers.1.QualifierCategory': 'IFRS',
    ...(draw.isOneIn(10)
      ? {
          'Relationship.Quantifiers.1.MeasurementMethod': 'ACCOUNTING_CONSOLIDATION',
          'Relationship.Quantifiers.1.QuantifierAmount': `${51 + draw.upTo(49)}.00`,
          'Relationship.Quantifiers.1.QuantifierUnits': 'PERCENTAGE',
        }
      : {}),
    ...{ 'Registration.LastUpdateDate': changed, 'Registration.RegistrationStatus': 'PUBLISHED' },
    'Registration.ManagingLOU': madeIdentifier(0),
    'Registration.ValidationSources': draw.isOneIn(3) ? 'ENTITY_SUPPLIED_ONLY' : 'FULLY_CORROBORATED',
    'Registration.ValidationDocuments': 'ACCOUNTS_FILING',
  });

/** The parent of a firm: one before it, the earlier the likelier, so that a few stand above very many. */
const parentOf = (draw: Draw, child: number): number => Math.min(draw.upTo(child), draw.upTo(child));

/** Level 1 of the golden copy, with invented names, line by line. */
export function* madeEntities(seed: number, count: number): Generator<string> {
  const draw = drawFrom(seed);
  const named = nameMaker(draw);
  yield rowOf(entityColumns, Object.fromEntries(entityColumns.map(column => [column, column])));
  for (let i = 0; i < count; i += 1) {
    const country = draw.of(countries);
    yield entityRow(draw, i, named(country).name, country);
  }
}

/** Relationship records among `firms` firms, line by line: one in ten names an ultimate parent, the others a direct one. */
export function* madeRelationships(seed: number, firms: number, count: number): Generator<string> {
  const draw = drawFrom(seed);
  yield rowOf(relationColumns, Object.fromEntries(relationColumns.map(column => [column, column])));
  for (let i = 0; i < count; i += 1) {
    const child = 1 + Math.floor((i * (firms - 1)) / count);
    yield relationRow(draw, child, parentOf(draw, child), i % 10 !== 9);
  }
}
