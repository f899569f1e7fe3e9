import { relationId } from '../../domain/graph.ts';
import { chinese } from '../../server/formats/chinese.ts';
import type { ClaimEntry, EntityEntry } from '../../server/model/caseFile.ts';
import { gapTexts } from '../../server/model/names/searchedTexts.ts';
import { searchKeysOf } from '../../server/model/names/searchKeys.ts';
import { loadedClaims } from '../check/references.ts';
import { type FileRecords, type Link, type LinkType, present, type SeedRecord } from '../records.ts';
import { otherParts } from './otherParts.ts';
import type { FlowEntry, GapEntry, MergeEntry, RuleEntry, SeedFile, Sources } from './seedFile.ts';

const links = (type: LinkType, ids: Iterable<string>): Link[] => [...new Set(ids)].map(to => ({ type, to }));

const entity = ({ id, kind, name, ...rest }: EntityEntry): SeedRecord => ({
  id,
  kind,
  properties: { name, ...present(rest) },
  links: [],
});

const statement = ({ relation, property }: ClaimEntry) => {
  if (relation) {
    const { kind, from, to, ...values } = relation;
    const id = relationId(kind, from, to);
    const { approximate, bound } = relation;
    return {
      about: [from, to],
      fields: { says: 'relation', relation: id, values: JSON.stringify(present(values)), approximate, bound },
    };
  }
  if (!property) return { about: undefined, fields: { says: 'about' } };
  const { of, name, value, approximate, bound, unit } = property;
  return { about: [of], fields: { says: 'property', of, property: name, value, approximate, bound, unit } };
};

const claim =
  (caseId: string) =>
  (entry: ClaimEntry): SeedRecord => {
    const { about, fields } = statement(entry);
    const { id, status, date, attributedTo, note, basis } = entry;
    return {
      id,
      kind: 'Claim',
      properties: present({
        case: caseId,
        status,
        statement: entry.statement,
        date,
        attributedTo,
        note,
        basis,
        ...fields,
      }),
      links: [
        ...links('ABOUT', about ?? entry.about ?? []),
        ...links('CITES', [entry.source]),
        ...links('ANSWERS', [entry.answers ?? []].flat()),
        ...links('WITHDRAWS', [entry.withdraws ?? []].flat()),
        ...links('CONFLICTS_WITH', entry.conflictsWith ?? []),
      ],
    };
  };

const sources = ({ sources: entries = [], originals = [] }: Partial<Sources>): SeedRecord[] => {
  const titles = new Map(originals.map(({ id, title }) => [id, title]));
  return entries.map(({ id, kind: type, ...rest }) => ({
    id,
    kind: 'Source',
    properties: present({
      name: rest.title,
      ...rest,
      type,
      originalTitle: rest.original ? titles.get(rest.original) : undefined,
    }),
    links: [],
  }));
};

const gap = ({ id, about, what, detail, sources }: GapEntry): SeedRecord => ({
  id,
  kind: 'Gap',
  properties: present({ what, detail, about, searchKeys: searchKeysOf(gapTexts({ id, what, detail }), chinese) }),
  links: [...links('ABOUT', about), ...links('CITES', sources ?? [])],
});

const merge = ({ id, keep, merge: merged, sources, ...rest }: MergeEntry): SeedRecord => ({
  id,
  kind: 'Merge',
  properties: present({ keep, merge: merged, ...rest }),
  links: [...links('ABOUT', [keep, ...merged]), ...links('CITES', sources ?? [])],
});

const rule = (entry: RuleEntry): SeedRecord => entity({ ...entry, name: entry.title });

/** A flow, and its values as entities of their own; they remember their flow, status and sources, which make the relations. */
const flow = ({ observations, ...rest }: FlowEntry): SeedRecord[] => [
  entity(rest),
  ...observations.map(({ source: from, ...observation }) =>
    entity({
      ...observation,
      name: `${rest.name}, ${observation.period}`,
      flow: rest.id,
      status: rest.status,
      sources: [from],
    }),
  ),
];

/** The parts of a reference file that are no entities, kept together as JSON text; a file that has none adds nothing. */
const remainder = (file: SeedFile): SeedRecord[] => {
  const parts = otherParts(file);
  return Object.keys(parts).length === 0
    ? []
    : [{ id: file.type, kind: 'Reference', properties: { body: JSON.stringify(parts) }, links: [] }];
};

const recordsOf = (file: SeedFile): SeedRecord[] => {
  switch (file.type) {
    case 'case': {
      const { id, title, ...rest } = file.body.case;
      return [
        entity({ id, kind: 'Case', name: title, title, ...rest }),
        ...(file.body.entities ?? []).map(entity),
        ...loadedClaims(file.body).map(claim(id)),
        ...sources(file.body),
        ...(file.body.gaps ?? []).map(gap),
      ];
    }
    case 'entities':
      return file.body.entities.map(entity);
    case 'sources':
      return sources(file.body);
    case 'gaps':
      return file.body.gaps.map(gap);
    case 'merges':
      return file.body.merges.map(merge);
    case 'hardware':
      return [...file.body.models.map(entity), ...remainder(file)];
    case 'rules':
      return [...file.body.rules.map(rule), ...remainder(file)];
    case 'trade':
      return [...file.body.flows.flatMap(flow), ...remainder(file)];
  }
};

/** What a sound file puts into the store. Claims marked `load: false` stay behind. */
export const assemble = (file: SeedFile): FileRecords => ({
  id: file.id,
  hash: file.hash,
  origin: file.origin,
  text: file.text,
  records: recordsOf(file),
});
