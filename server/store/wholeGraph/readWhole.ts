import { groupBy } from '../../../domain/groupBy.ts';
import { partyKinds } from '../../../domain/vocabulary/kinds.ts';
import { type Reading, stakesOf } from '../../model/ownership/stakes.ts';
import type { Clocks } from '../../model/snapshot.ts';
import { type Figures, figuresFrom, type WholeOwnership } from '../../model/whole/wholeOwnership.ts';
import { StoreError } from '../errors.ts';
import type { Reader } from '../query.ts';
import { type DeclaredEntity, entityFrom } from '../rows.ts';
import { type JudgedHolding, judgingHoldings } from './judgedHoldings.ts';
import { type ControlLink, linksOf, stakeTable } from './tables.ts';
import { growingTexts, numberOf, type Texts, textAt } from './texts.ts';
import { type AlikeHoldings, wholeQueries } from './wholeQueries.ts';

/** All parties, numbered in the order of their ids, and who holds what of whom at the clocks. */
export type WholeGraph = {
  readonly ids: Texts;
  /** Empty for what is no firm: nobody asks for the names of others, who may be natural persons. */
  readonly names: Texts;
  readonly ownership: WholeOwnership;
};

/** Parties of one read; relations of the firms among them come in one answer too. */
const page = 5_000;

const readParties = async (store: Reader) => {
  const [ids, names] = [growingTexts(), growingTexts()];
  const kinds: DeclaredEntity['kind'][] = [];
  const dissolved = new Map<string, DeclaredEntity>();
  for (let after = ''; ; ) {
    const [read] = await store.read(wholeQueries.parties, { kinds: [...partyKinds], after, limit: page + 1 });
    const more = (read?.ids.length ?? 0) > page;
    for (const [i, id] of (read?.ids ?? []).slice(0, page).entries()) {
      const kind = read?.kinds[i] ?? '';
      ids.push(id);
      names.push(kind === 'Firm' ? (read?.names[i] ?? '') : '');
      kinds.push(kind as DeclaredEntity['kind']);
      after = id;
    }
    for (const row of read?.dissolved ?? []) {
      const entity = entityFrom(row);
      dissolved.set(entity.id, entity);
    }
    if (!more) return { ids: ids.whole(), names: names.whole(), kinds, dissolved };
  }
};

/** Of the firms after one id up to another; of half of them at a time where one answer would be too large. */
const holdingsOf = async (
  store: Reader,
  ids: Texts,
  [from, to]: readonly [number, number],
): Promise<readonly (readonly AlikeHoldings[])[]> => {
  try {
    const after = from === 0 ? '' : textAt(ids, from - 1);
    return [await store.read(wholeQueries.holdings, { after, through: textAt(ids, to - 1) })];
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'STORE_OVERASKED') || to - from < 2) throw error;
    const half = Math.floor((from + to) / 2);
    return [...(await holdingsOf(store, ids, [from, half])), ...(await holdingsOf(store, ids, [half, to]))];
  }
};

/** Answers in the order of the pages; the next is on its way while one is worked on. */
async function* eachPage(store: Reader, ids: Texts): AsyncGenerator<readonly AlikeHoldings[]> {
  const count = ids.start.length - 1;
  const read = async (from: number) =>
    from < count ? holdingsOf(store, ids, [from, Math.min(count, from + page)]) : [];
  let next = read(0);
  for (let from = 0; from < count; from += page) {
    const found = await next;
    next = read(from + page);
    // Awaited in the next round, or never where this one fails.
    next.catch(() => undefined);
    yield* found;
  }
}

/** Whoever reads throws away what was read where the data have changed meanwhile: what is kept for one state is made once. */
const unchanging = (store: Reader): Reader => {
  const made = new Map<string, Promise<unknown>>();
  return {
    ...store,
    kept: <T>(key: string, make: () => Promise<T>): Promise<T> => {
      const value = (made.get(key) as Promise<T> | undefined) ?? make();
      made.set(key, value);
      return value;
    },
  };
};

/**
 * Reads who holds what of all firms and judges it at the clocks, as `ownershipOf` does of a part: page by page, so that
 * memory holds the numbers, ids and names alone, about 80 bytes a party and 80 a holding. Throws StoreError.
 */
export const readWhole = async (store: Reader, clocks: Clocks): Promise<WholeGraph> => {
  const { ids, names, kinds, dissolved } = await readParties(store);
  const number = (id: string): number => {
    const found = numberOf(ids, id);
    if (found === undefined) throw new StoreError('STORE_FAILED', `${id} holds or is held, and is no party`);
    return found;
  };
  const kindOf = (id: string): DeclaredEntity['kind'] => kinds[numberOf(ids, id) ?? -1] ?? 'Firm';
  const judge = judgingHoldings({ store: unchanging(store), clocks, kindOf, dissolved });
  const nodes = kinds.length;
  const counts = ['shares', 'votes'] as const;
  const tables = { shares: stakeTable(nodes), votes: stakeTable(nodes) };
  const roundedTables = { shares: stakeTable(nodes), votes: stakeTable(nodes) };
  const overAllocated = { shares: new Uint8Array(nodes), votes: new Uint8Array(nodes) };
  const controls: ControlLink[] = [];
  let isRounded = false;
  const add = (firm: number, held: readonly JudgedHolding[]): void => {
    for (const counted of counts) {
      const recorded = held.map(each => ({ ...each[counted], owner: each.owner, relations: [] }));
      const found = (reading: Reading) => {
        const { stakes, overAllocation, roundedTotal } = stakesOf(recorded, reading);
        if (overAllocation !== undefined) overAllocated[counted][firm] = 1;
        if (roundedTotal !== undefined) isRounded = true;
        return stakes.map(({ owner, min, max }) => ({ owner: number(owner), min, max }));
      };
      tables[counted].add(firm, found('printed'));
      roundedTables[counted].add(firm, found('rounded'));
    }
    for (const { owner, control } of held)
      if (control) controls.push({ from: number(owner), firm, isCertain: control === 'certain' });
  };
  for await (const rows of eachPage(store, ids)) {
    const byFirm = groupBy(await judge(rows), ({ firm }) => number(firm));
    for (const firm of [...byFirm.keys()].sort((a, b) => a - b)) add(firm, byFirm.get(firm) ?? []);
  }
  const figures = (of: typeof tables): Figures => figuresFrom(of.shares.whole(), of.votes.whole());
  const printed = figures(tables);
  const ownership = {
    ...{ nodes, isFirm: Uint8Array.from(kinds, kind => Number(kind === 'Firm')), printed, overAllocated },
    ...{ rounded: isRounded ? figures(roundedTables) : undefined, controls: linksOf(nodes, controls) },
  };
  return { ids, names, ownership };
};
