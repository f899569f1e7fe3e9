import type { CaseFile, ClaimEntry } from '../server/model/caseFile.ts';
import { mergeableKinds } from '../server/model/duplicates/merges.ts';
import { jurisdictionId } from '../server/model/graph.ts';
import { type EntityKind, entityKinds, relationKinds } from '../server/model/kinds.ts';
import { isRecord } from './checkRecord.ts';
import { textsIn } from './declarations.ts';
import type { Plain } from './parse.ts';
import type { GapEntry, SeedFile } from './seedFile.ts';

/** A place in a file that names something by its id, and the kinds that may stand there. */
export type Reference = {
  readonly id: string;
  readonly kinds: readonly EntityKind[];
  readonly record: object;
  readonly field: string | number;
};

/** What a claim or a gap may speak of. */
const subjects = (Object.keys(entityKinds) as EntityKind[]).filter(kind => kind !== 'Claim' && kind !== 'Source');

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
        ...file.body.rules.flatMap(rule => each(rule.issuer as Plain, ['PublicBody', 'Firm'], rule, 'issuer')),
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
