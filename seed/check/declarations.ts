import type { EntityKind } from '../../domain/vocabulary/kinds.ts';
import { isEntityKind } from '../../domain/vocabulary/kinds.ts';
import type { Plain, PlainRecord } from '../parse/parse.ts';
import type { SeedFile } from '../write/seedFile.ts';
import { isRecord } from './checkRecord.ts';
import type { FileType } from './shapes.ts';

export type DeclaredKind = EntityKind | 'Gap' | 'Merge';

/** A record that gives something its id; of a faulty one the kind may be unknown. */
export type Declaration = {
  readonly id: string;
  readonly kind: DeclaredKind | undefined;
  readonly record: PlainRecord;
  /** False for a claim that is kept on record only. */
  readonly loaded: boolean;
  /** Ids of the claims that a claim answers. */
  readonly answers: readonly string[];
};

type Section = { readonly field: string; readonly kind: DeclaredKind | 'own'; readonly within?: Section };
const entities: Section = { field: 'entities', kind: 'own' };
const sources: Section = { field: 'sources', kind: 'Source' };
const gaps: Section = { field: 'gaps', kind: 'Gap' };
const sections: Readonly<Record<FileType, readonly Section[]>> = {
  case: [{ field: 'case', kind: 'Case' }, entities, { field: 'claims', kind: 'Claim' }, sources, gaps],
  entities: [entities],
  sources: [sources],
  gaps: [gaps],
  merges: [{ field: 'merges', kind: 'Merge' }],
  hardware: [{ field: 'models', kind: 'HardwareModel' }],
  rules: [{ field: 'rules', kind: 'ControlRule' }],
  trade: [{ field: 'flows', kind: 'TradeFlow', within: { field: 'observations', kind: 'TradeObservation' } }],
};

export const textsIn = (value: Plain | undefined): readonly string[] =>
  [value ?? []].flat().filter(item => typeof item === 'string');

const recordsIn = (value: Plain | undefined): readonly PlainRecord[] => [value ?? []].flat().filter(isRecord);

const declaredBy = (record: PlainRecord, { field, kind, within }: Section): readonly Declaration[] =>
  recordsIn(record[field]).flatMap(item => {
    const own = kind === 'own' && typeof item.kind === 'string' && isEntityKind(item.kind) ? item.kind : undefined;
    const nested = within === undefined ? [] : declaredBy(item, within);
    if (typeof item.id !== 'string') return nested;
    const declaration: Declaration = {
      id: item.id,
      kind: kind === 'own' ? own : kind,
      record: item,
      loaded: item.load !== false,
      answers: textsIn(item.answers),
    };
    return [declaration, ...nested];
  });

/** Everything that a file gives an id to, in the order of the file; faulty records too, so that they are not missed elsewhere. */
export const declarationsOf = (file: SeedFile): readonly Declaration[] =>
  sections[file.type].flatMap(section => declaredBy(file.raw, section));
