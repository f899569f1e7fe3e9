import type { ExportedEntity, ExportedRelation } from '../../domain/exports/exported.ts';
import type { ExportFile, WholeFile } from '../formats/exports/exportFormat.ts';
import type { ExportedPages } from './known.ts';

/** What a file has of each kind of thing, and what it has no place for, by kind. */
export type Counts = {
  entities: number;
  relations: number;
  claims: number;
  readonly leftOut: Record<string, number>;
};

export const noCounts = (): Counts => ({ entities: 0, relations: 0, claims: 0, leftOut: {} });

/** The pieces of one file, read stage by stage; `counts` grows with them. */
export async function* piecesOf(
  { head, entity, between, relation, evidence, foot }: ExportFile,
  pages: ExportedPages,
  counts: Counts,
): AsyncGenerator<string> {
  const counted = (name: 'entities' | 'relations', { kind }: ExportedEntity | ExportedRelation, text?: string) => {
    if (text === undefined) counts.leftOut[kind] = (counts.leftOut[kind] ?? 0) + 1;
    else counts[name] += 1;
    return text ?? '';
  };
  if (head !== undefined) yield head;
  if (entity) for await (const item of pages.entities()) yield counted('entities', item, entity(item));
  if (between) yield between();
  if (relation) for await (const item of pages.relations()) yield counted('relations', item, relation(item));
  if (evidence) {
    for await (const item of pages.evidence()) {
      counts.claims += item.claims.length;
      yield evidence(item);
    }
  }
  if (foot) yield foot();
}

/** The pieces of a file of either sort. */
export async function* writing(
  file: ExportFile | WholeFile,
  pages: ExportedPages,
  counts: Counts,
): AsyncGenerator<string | Uint8Array> {
  if (!('collect' in file)) {
    yield* piecesOf(file, pages, counts);
    return;
  }
  for await (const _ of piecesOf(file.collect, pages, counts));
  yield await file.finish();
}
