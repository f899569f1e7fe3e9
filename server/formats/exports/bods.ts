import { createHash } from 'node:crypto';
import { parseDate } from '../../../domain/dates.ts';
import type { ExportedEntity, ExportedRelation } from '../../../domain/exports/exported.ts';
import { relationText } from '../../../domain/exports/exported.ts';
import type { Properties } from '../../../domain/graph.ts';
import { countryInWords } from '../../../domain/words.ts';
import { isLegalEntityIdentifier } from '../../model/names/codes.ts';
import type { ExportAbout, ExportFile } from './exportFormat.ts';
import { plainId } from './followTheMoney.ts';

type Json = Readonly<Record<string, unknown>>;

const known = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

const texts = (value: unknown): readonly string[] => [value ?? []].flat().filter(text => typeof text === 'string');
const country = (code: unknown): Json | undefined =>
  typeof code === 'string' ? { code, name: countryInWords(code) } : undefined;
const firstDay = (date: unknown): string | undefined => (typeof date === 'string' ? parseDate(date)?.first : undefined);
const lastDay = (date: unknown): string | undefined => (typeof date === 'string' ? parseDate(date)?.last : undefined);

const entityType = ({ kind, properties = {} }: ExportedEntity): string => {
  if (kind === 'PublicBody') return 'stateBody';
  if (properties.named === false) return 'anonymousEntity';
  return properties.incorporatedIn === undefined && texts(properties.identifiers).length === 0
    ? 'legalEntity'
    : 'registeredEntity';
};

const identifiers = (properties: Properties): readonly Json[] =>
  texts(properties.identifiers).map(id =>
    isLegalEntityIdentifier(id) ? { scheme: 'XI-LEI', id } : { schemeName: 'Identifier as recorded', id },
  );

const entityDetails = (entity: ExportedEntity): Json => {
  const { name, properties = {} } = entity;
  const type = entityType(entity);
  return known({
    isComponent: false,
    entityType: { type },
    unspecifiedEntityDetails:
      type === 'anonymousEntity' ? { reason: 'informationUnknownToPublisher', description: name } : undefined,
    name,
    jurisdiction: country(properties.incorporatedIn ?? properties.country),
    alternateNames: [...texts(properties.aliases), ...texts(properties.nameOriginal)],
    identifiers: identifiers(properties),
    foundingDate: firstDay(properties.founded),
    dissolutionDate: lastDay(properties.dissolved),
    addresses:
      typeof properties.headquarters === 'string'
        ? [{ type: 'business', country: country(properties.headquarters) }]
        : undefined,
  });
};

const personDetails = ({ name, properties = {} }: ExportedEntity): Json =>
  known({
    isComponent: false,
    ...(properties.named === true
      ? { personType: 'knownPerson', names: [{ type: 'individual', fullName: name }] }
      : {
          personType: 'anonymousPerson',
          unspecifiedPersonDetails: { reason: 'informationUnknownToPublisher', description: name },
        }),
    nationalities: texts(properties.citizenship).map(country),
  });

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** A share as an exact figure, or as bounds that say whether they are left out. */
const share = (min: unknown, max: unknown, minExclusive: unknown, maxExclusive: unknown): Json | undefined => {
  const [least, most] = [number(min), number(max)];
  if (least === undefined && most === undefined) return undefined;
  if (least === most) return { exact: least };
  return known({
    [minExclusive === true ? 'exclusiveMinimum' : 'minimum']: least,
    [maxExclusive === true ? 'exclusiveMaximum' : 'maximum']: most,
  });
};

const controlTypes: Readonly<Record<string, string>> = {
  board: 'appointmentOfBoard',
  contract: 'rightsGrantedByContract',
};

/** The interests of a relation; undefined where the format has none for its kind. */
const interests = ({ kind, ...relation }: ExportedRelation): readonly Json[] | undefined => {
  const { shareMin, shareMax, shareMinExclusive, shareMaxExclusive, properties = {} } = relation;
  if (kind === 'OWNS') {
    const { votingMin, votingMax, votingMinExclusive, votingMaxExclusive } = properties;
    const votes = share(votingMin, votingMax, votingMinExclusive, votingMaxExclusive);
    const held = share(shareMin, shareMax, shareMinExclusive, shareMaxExclusive);
    return [
      ...(held === undefined && votes !== undefined ? [] : [{ type: 'shareholding', share: held }]),
      ...(votes === undefined ? [] : [{ type: 'votingRights', share: votes }]),
    ];
  }
  if (kind === 'CONTROLS') return [{ type: controlTypes[String(properties.means)] ?? 'otherInfluenceOrControl' }];
  return kind === 'DIRECTS' ? [{ type: 'boardMember' }] : undefined;
};

/** Of several sources the first that has an address. */
const sourceOf = ({ status, sources = [] }: ExportedRelation): Json => {
  const source = sources.find(({ url }) => url !== undefined) ?? sources[0];
  const read = source?.accessed;
  return known({
    type: [status === 'REGISTERED' ? 'officialRegister' : 'thirdParty'],
    description: source === undefined ? undefined : `${source.title} (${source.publisher})`,
    url: source?.url,
    retrievedAt: read !== undefined && parseDate(read)?.first === read ? read : undefined,
  });
};

/** One array of statements; parties stand before what ties them. */
export const bods = ({ exported }: ExportAbout): ExportFile => {
  const day = exported.slice(0, 10);
  const parties = new Set<string>();
  let first = true;
  const statement = (subject: string, recordId: string, recordType: string, source: Json, recordDetails: Json) => {
    const text = JSON.stringify({
      statementId: createHash('sha256').update(`${exported} ${recordId}`).digest('hex').slice(0, 40),
      declarationSubject: subject,
      statementDate: day,
      ...{ recordId, recordType, recordStatus: 'new' },
      publicationDetails: { publicationDate: day, bodsVersion: '0.4', publisher: { name: 'Throughline' } },
      ...{ source, recordDetails },
    });
    const separator = first ? '' : ',\n';
    first = false;
    return separator + text;
  };
  return {
    name: 'bods.json',
    head: '[\n',
    entity: entity => {
      const { id, kind } = entity;
      if (kind !== 'Firm' && kind !== 'PublicBody' && kind !== 'National') return undefined;
      parties.add(id);
      const isPerson = kind === 'National';
      const details = isPerson ? personDetails(entity) : entityDetails(entity);
      return statement(id, id, isPerson ? 'person' : 'entity', { type: ['thirdParty'] }, details);
    },
    relation: relation => {
      const { from, to, start, end } = relation;
      const found = parties.has(from) && parties.has(to) ? interests(relation) : undefined;
      if (found === undefined) return undefined;
      const details = {
        isComponent: false,
        ...{ subject: to, interestedParty: from },
        interests: found.map(interest =>
          known({
            ...interest,
            directOrIndirect: 'direct',
            startDate: firstDay(start),
            endDate: lastDay(end),
            details: `${relationText(relation)}${relation.disputed ? '; disputed' : ''}`,
          }),
        ),
      };
      return statement(to, plainId(relation), 'relationship', sourceOf(relation), details);
    },
    foot: () => '\n]\n',
  };
};
