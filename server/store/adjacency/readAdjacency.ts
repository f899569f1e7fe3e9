import { relationKindNames } from '../../../domain/vocabulary/kinds.ts';
import { type Adjacency, adjacencyFrom } from '../../model/whole/waysBetween.ts';
import { StoreError } from '../errors.ts';
import type { Reader } from '../query.ts';
import { growing } from '../wholeGraph/tables.ts';
import { growingTexts, numberOf, type Texts, textAt } from '../wholeGraph/texts.ts';
import { adjacencyQueries } from './adjacencyQueries.ts';

/** Which entities are related, whatever is known of when and how surely. */
export type NamedAdjacency = { readonly ids: Texts; readonly adjacency: Adjacency; readonly relations: number };

/** Entities of one read; all that leads from them comes in one answer. */
const page = 5_000;

/**
 * Reads the relations of all entities, page by page; the next is on its way while one is taken in. Keeps about 30 bytes an entity
 * and 10 a relation. Throws StoreError.
 */
export const readAdjacency = async (store: Reader): Promise<NamedAdjacency> => {
  const [ids, ends] = [growingTexts(), growingTexts()];
  const [from, kind] = [growing(size => new Uint32Array(size)), growing(size => new Uint8Array(size))];
  const kindNumber = new Map<string, number>(relationKindNames.map((name, i) => [name, i]));
  const read = (after: string) =>
    store.read(adjacencyQueries.page, { kinds: [...relationKindNames], after, limit: page + 1 });
  let count = 0;
  let next = read('');
  for (let isMore = true; isMore; ) {
    const [found = { ids: [], relations: [] }] = await next;
    isMore = found.ids.length > page;
    const own = found.ids.slice(0, page);
    if (isMore) next = read(own.at(-1) ?? '');
    // Awaited in the next round, or never where this one fails.
    next.catch(() => undefined);
    const numbers = new Map(own.map((id, i) => [id, count + i]));
    for (const id of own) ids.push(id);
    count += own.length;
    for (const [name, here, there] of found.relations) {
      const number = numbers.get(here);
      // Of the one that says that there are more.
      if (number === undefined) continue;
      from.push(number);
      kind.push(kindNumber.get(name) ?? 0);
      ends.push(there);
    }
  }
  const all = ids.whole();
  const relations = from.size();
  const told = ends.whole();
  const to = Uint32Array.from({ length: relations }, (_, i) => {
    const found = numberOf(all, textAt(told, i));
    if (found === undefined) throw new StoreError('STORE_FAILED', `${textAt(told, i)} is related, and is no entity`);
    return found;
  });
  return { ids: all, adjacency: adjacencyFrom(count, { from: from.whole(), to, kind: kind.whole() }), relations };
};
