import type { ExportedEntity, ExportedRelation } from '../../../domain/exports/exported.ts';
import { relationText } from '../../../domain/exports/exported.ts';
import type { EntityKind, RelationKind } from '../../../domain/vocabulary/kinds.ts';
import { isLegalEntityIdentifier, isUnifiedSocialCreditCode } from '../../model/names/codes.ts';
import type { ExportFile } from './exportFormat.ts';

type Values = Readonly<Record<string, unknown>>;

/** Texts alone, without what is absent: the format has no other values. */
const textsOf = (values: Values): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const texts = [value].flat().flatMap(item => (item === undefined || item === null ? [] : [String(item)]));
      return texts.length === 0 ? [] : [[name, [...new Set(texts)]]];
    }),
  );

const line = (id: string, schema: string, values: Values): string =>
  `${JSON.stringify({ id, schema, properties: textsOf(values) })}\n`;

const codes = (value: unknown): unknown => [value ?? []].flat().map(code => String(code).toLowerCase());
const texts = (value: unknown): readonly string[] => [value ?? []].flat().filter(text => typeof text === 'string');

const things: Partial<Readonly<Record<EntityKind, (entity: ExportedEntity) => readonly [string, Values]>>> = {
  Firm: ({ name, properties = {} }) => {
    const identifiers = texts(properties.identifiers);
    const lei = identifiers.filter(isLegalEntityIdentifier);
    const usc = identifiers.filter(isUnifiedSocialCreditCode);
    return [
      'Company',
      {
        name: [name, ...texts(properties.nameOriginal)],
        alias: properties.aliases,
        mainCountry: codes(properties.headquarters),
        jurisdiction: codes(properties.incorporatedIn),
        incorporationDate: properties.founded,
        dissolutionDate: properties.dissolved,
        leiCode: lei,
        uscCode: usc,
        registrationNumber: identifiers.filter(code => !lei.includes(code) && !usc.includes(code)),
      },
    ];
  },
  National: ({ name, properties = {} }) => [
    'Person',
    { name, citizenship: codes(properties.citizenship), position: properties.role },
  ],
  PublicBody: ({ name, properties = {} }) => [
    'PublicBody',
    { name, alias: properties.aliases, country: codes(properties.country) },
  ],
  DataCenter: ({ name, properties = {} }) => [
    'RealEstate',
    { name, country: codes(properties.country), propertyType: 'data centre' },
  ],
  GpuFleet: ({ name, properties = {} }) => [
    'Asset',
    { name, country: codes(properties.country), keywords: 'throughline:GpuFleet' },
  ],
};

/** Ids of other files may hold no `~`. Those of entities hold no point, so that the parts stay distinct. */
export const plainId = ({ kind, from, to, id }: ExportedRelation): string =>
  [kind, from, to, id.split('~')[3] ?? ''].filter(part => part !== '').join('.');

/** A number where it is known exactly, a range where both ends are. */
const percentage = ({ shareMin, shareMax }: ExportedRelation): string | undefined => {
  if (shareMin === undefined || shareMin === null || shareMax === undefined || shareMax === null) return undefined;
  return shareMin === shareMax ? String(shareMin) : `${shareMin}-${shareMax}`;
};

/** What every interval tells of itself. */
const interval = (relation: ExportedRelation): Values => ({
  startDate: relation.start,
  endDate: relation.end,
  sourceUrl: relation.sources?.map(({ url }) => url),
  publisher: relation.sources?.map(({ publisher }) => publisher),
  summary: `${relationText(relation)}${relation.disputed ? '; disputed' : ''}`,
});

const statusOf = ({ status }: ExportedRelation): string => status.toLowerCase().replaceAll('_', ' ');

const direct: Partial<Readonly<Record<RelationKind, (relation: ExportedRelation) => readonly [string, Values]>>> = {
  OWNS: relation => [
    'Ownership',
    { owner: relation.from, asset: relation.to, percentage: percentage(relation), status: statusOf(relation) },
  ],
  CONTROLS: ({ from, to, properties, ...relation }) => [
    'Control',
    { controller: from, controlled: to, controlType: properties?.means, status: statusOf({ from, to, ...relation }) },
  ],
  DIRECTS: relation => [
    'Directorship',
    {
      director: relation.from,
      organization: relation.to,
      role: relation.properties?.role,
      status: statusOf(relation),
    },
  ],
  EMPLOYS: relation => [
    'Employment',
    { employer: relation.from, employee: relation.to, role: relation.properties?.role, status: statusOf(relation) },
  ],
  PAYS: ({ from, to, properties }) => ['Payment', { payer: from, beneficiary: to, amountUsd: properties?.amountUsd }],
};

/** Relations that stand as links of no kind of their own, the kind in the role. */
const linked: ReadonlySet<RelationKind> = new Set(['OPERATES', 'HOSTS', 'USES']);

type Joint = {
  readonly kind: 'Lease' | 'Shipment';
  readonly entity: ExportedEntity;
  readonly parts: ExportedRelation[];
};

const leaseLines = ({ entity, parts }: Joint): string => {
  const of = (kind: RelationKind): readonly ExportedRelation[] => parts.filter(part => part.kind === kind);
  const covered = of('COVERS').map(({ to }) => to);
  const objects = covered.length > 0 ? covered : of('GRANTS').map(({ from }) => from);
  return [...of('TAKES'), ...(covered.length > 0 ? of('GRANTS') : [])]
    .flatMap(part =>
      objects.map(object =>
        line(`${plainId(part)}.${object}`, 'UnknownLink', {
          ...{ subject: part.from, object, role: `${part.kind} ${entity.id}` },
          ...interval(part),
        }),
      ),
    )
    .join('');
};

const shipmentLine = ({ entity: { id, name, properties = {} }, parts }: Joint): string => {
  const ends = (kind: RelationKind): readonly string[] => parts.filter(part => part.kind === kind).map(p => p.from);
  const sources = parts.flatMap(part => part.sources ?? []);
  return line(id, 'EconomicActivity', {
    description: name,
    sender: ends('SUPPLIES'),
    receiver: ends('RECEIVES'),
    originCountry: codes(properties.origin),
    destinationCountry: codes(properties.destination),
    startDate: properties.start,
    endDate: properties.end,
    sourceUrl: sources.map(({ url }) => url),
    publisher: sources.map(({ publisher }) => publisher),
  });
};

/** FollowTheMoney entities, a line each; leases and shipments are put together once all of their parties are known. */
export const followTheMoney = (): ExportFile => {
  const joint = new Map<string, Joint>();
  const issuers = new Map<string, string>();
  return {
    name: 'entities.ftm.json',
    entity: entity => {
      const { id, kind } = entity;
      if (kind === 'Lease' || kind === 'Shipment') {
        joint.set(id, { kind, entity, parts: [] });
        return '';
      }
      if (kind === 'ControlRule' || kind === 'PublicBody') issuers.set(id, entity.name);
      const thing = things[kind]?.(entity);
      return thing === undefined ? undefined : line(id, ...thing);
    },
    relation: relation => {
      const { kind, from, to } = relation;
      const whole = joint.get(kind === 'COVERS' || kind === 'CARRIES' ? from : to);
      if (whole !== undefined && kind !== 'CARRIES') {
        whole.parts.push(relation);
        return '';
      }
      if (kind === 'LISTS')
        return line(plainId(relation), 'Sanction', {
          ...{ entity: to, authority: issuers.get(from), program: relation.properties?.list },
          listingDate: relation.start,
          ...interval({ ...relation, start: undefined }),
        });
      if (linked.has(kind))
        return line(plainId(relation), 'UnknownLink', {
          ...{ subject: from, object: to, role: kind, status: statusOf(relation) },
          ...interval(relation),
        });
      const written = direct[kind]?.(relation);
      return written && line(plainId(relation), written[0], { ...written[1], ...interval(relation) });
    },
    foot: () =>
      [...joint.values()].map(each => (each.kind === 'Lease' ? leaseLines(each) : shipmentLine(each))).join(''),
  };
};
