import { jurisdictionId } from '../../domain/graph.ts';
import { type EntityKind, graphKinds, mergeableKinds } from '../../domain/vocabulary/kinds.ts';
import { relationKinds } from '../../domain/vocabulary/relations.ts';
import type { CaseFile, ClaimEntry } from '../../server/model/caseFile.ts';
import type { Plain, PlainRecord } from '../parse/parse.ts';
import type { GapEntry, SeedFile } from '../write/seedFile.ts';
import { isRecord } from './checkRecord.ts';
import { textsIn } from './declarations.ts';

/** A place in a file that names something by its id, and the kinds that may stand there. */
export type Reference = {
  readonly id: string;
  readonly kinds: readonly EntityKind[];
  readonly record: object;
  readonly field: string | number;
};

/** What a claim or a gap may speak of. */
const subjects = graphKinds;

const each = (value: Plain | undefined, kinds: readonly EntityKind[], record: object, field: string): Reference[] => {
  const at = (i: number) => (Array.isArray(value) ? { record: value, field: i } : { record, field });
  return textsIn(value).map((id, i) => ({ id, kinds, ...at(i) }));
};

/** Every `source` and `sources` anywhere below a value. */
const sourcesBelow = (value: Plain | undefined): Reference[] => {
  if (Array.isArray(value)) return (value as readonly Plain[]).flatMap(sourcesBelow);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([field, item]) =>
    field === 'source' || (field === 'sources' && !textless(item))
      ? each(item, ['Source'], value, field)
      : sourcesBelow(item),
  );
};
const textless = (value: Plain): boolean => Array.isArray(value) && value.some(isRecord);

const ofClaim = (claim: ClaimEntry): Reference[] => {
  const links = [
    ...each(claim.answers as Plain, ['Claim'], claim, 'answers'),
    ...each(claim.withdraws as Plain, ['Claim'], claim, 'withdraws'),
    ...each(claim.conflictsWith as Plain, ['Claim'], claim, 'conflictsWith'),
    ...each(claim.source, ['Source'], claim, 'source'),
  ];
  if (claim.relation) {
    const { kind, from, to } = claim.relation;
    const ends = relationKinds[kind];
    links.push(...each(from, ends.from, claim.relation, 'from'), ...each(to, ends.to, claim.relation, 'to'));
  }
  if (claim.property) links.push(...each(claim.property.of, subjects, claim.property, 'of'));
  return [...links, ...each(claim.about as Plain, subjects, claim, 'about')];
};

const ofGap = (gap: GapEntry): Reference[] => [
  ...each(gap.about, subjects, gap, 'about'),
  ...each(gap.sources, ['Source'], gap, 'sources'),
];

const below = (record: PlainRecord, field: string): PlainRecord => {
  const value = record[field];
  return isRecord(value) ? value : {};
};
const inRecords = (value: Plain | undefined, each: (record: PlainRecord) => readonly Reference[]): Reference[] =>
  Array.isArray(value) ? (value as readonly Plain[]).filter(isRecord).flatMap(each) : [];

/** Bodies, rules and models that a rule names. */
const ofRule = (rule: PlainRecord): Reference[] => {
  const scope = below(rule, 'scope');
  const [borrowed, reaching] = [below(scope, 'testsOf'), below(scope, 'reaching')];
  const headquarters = below(rule, 'headquartersTest');
  return [
    ...each(rule.issuer, ['PublicBody', 'Firm'], rule, 'issuer'),
    ...['amends', 'reviews', 'restates'].flatMap(field => each(scope[field], ['ControlRule'], scope, field)),
    ...each(borrowed.rule, ['ControlRule'], borrowed, 'rule'),
    ...each(scope.models, ['HardwareModel'], scope, 'models'),
    ...each(reaching.model, ['HardwareModel'], reaching, 'model'),
    ...each(headquarters.movedBy, ['ControlRule'], headquarters, 'movedBy'),
    ...inRecords(rule.states, change => each(change.by, ['ControlRule', 'PublicBody'], change, 'by')),
  ];
};

/** Claims that enter the graph; the others are kept on record and may name what they like. */
export const loadedClaims = (body: CaseFile): readonly ClaimEntry[] =>
  (body.claims ?? []).filter(claim => claim.load !== false);

/** All that the sound records of a file name by id. */
export const referencesOf = (file: SeedFile): readonly Reference[] => {
  switch (file.type) {
    case 'case':
      return [...loadedClaims(file.body).flatMap(ofClaim), ...(file.body.gaps ?? []).flatMap(ofGap)];
    case 'gaps':
      return file.body.gaps.flatMap(ofGap);
    case 'merges':
      return file.body.merges.flatMap(merge => [
        ...each(merge.keep, mergeableKinds, merge, 'keep'),
        ...each(merge.merge as Plain, mergeableKinds, merge, 'merge'),
        ...each(merge.sources as Plain, ['Source'], merge, 'sources'),
      ]);
    case 'hardware':
      return [
        ...file.body.models.flatMap(model => each(model.vendor as Plain, ['Firm'], model, 'vendor')),
        ...file.body.models.flatMap(model => each(model.variants as Plain, ['HardwareModel'], model, 'variants')),
        ...sourcesBelow(file.body as Plain),
      ];
    case 'rules':
      return [
        ...(file.body.rules as unknown as readonly PlainRecord[]).flatMap(ofRule),
        ...each(below(file.raw, 'licenceMatrix').rule, ['ControlRule'], below(file.raw, 'licenceMatrix'), 'rule'),
        ...sourcesBelow(file.body as Plain),
      ];
    case 'trade':
      return [
        ...file.body.flows.flatMap(flow => [
          ...each(jurisdictionId(flow.exporter), ['Jurisdiction'], flow, 'exporter'),
          ...each(jurisdictionId(flow.importer), ['Jurisdiction'], flow, 'importer'),
        ]),
        ...sourcesBelow(file.body as Plain),
      ];
    default:
      return [];
  }
};
