import { setImmediate } from 'node:timers/promises';
import type { Clocks } from '../../model/snapshot.ts';
import {
  type AffiliatePage,
  type AffiliateQuestion,
  affiliatePage,
  type Named,
} from '../../model/whole/affiliatePage.ts';
import { type AffiliateTable, affiliatesOf, type SharesRegime } from '../../model/whole/affiliatesOf.ts';
import { messageOf } from '../errors.ts';
import { answerBeside, logBeside, megabytes, openBeside } from '../processBeside.ts';
import { changesSince, type LastChange } from '../quietChanges.ts';
import { type Basis, basisOf } from './basis.ts';
import { readWhole, type WholeGraph } from './readWhole.ts';
import { numberOf, textAt } from './texts.ts';
import { readWholeFile, writeWholeFile } from './wholeFile.ts';

/**
 * Keeps the whole graph as it stood at some clocks, in a process of its own: the server goes on answering while it is
 * read, and a graph that is too large ends this process and not the server. It never answers of another state of the data
 * than is asked about.
 */
export type Asked = {
  /** The state of the data that the answer must be of. */
  readonly state: string;
  readonly clocks: Clocks;
  readonly parties: readonly string[];
  readonly regime: SharesRegime;
  readonly question: AffiliateQuestion;
};

/** Views of the graph that are kept, each of one day. */
const mostKept = 2;
const { WHOLE_GRAPH_FILE: path } = process.env;
const store = openBeside();
/** Views by their clocks, each of the state in which it was last asked for. */
const kept = new Map<string, { readonly state: string; readonly reading: Promise<WholeGraph> }>();
/** Those of them that were read, and the last change before. */
const standing = new Map<string, { readonly whole: WholeGraph; readonly lastChange: LastChange }>();

const tell = (text: string): void => logBeside(`whole graph: ${text}`);
const timer = (): (() => string) => {
  const begun = performance.now();
  return () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
};

/** Undefined where nothing may be kept on the disk, or the database does not say what it is. */
const basisNow = async (state: string, clocks: Clocks): Promise<Basis | undefined> => {
  try {
    return path === undefined ? undefined : await basisOf(store, state, clocks);
  } catch (error) {
    tell(`its file is neither read nor written, ${messageOf(error)}`);
    return undefined;
  }
};

/** What the file holds, where it is just that. */
const fromFile = (basis: Basis | undefined): WholeGraph | undefined => {
  if (path === undefined || basis === undefined) return undefined;
  const { whole, why } = readWholeFile(path, basis);
  if (why !== undefined) tell(`${path} is not used, ${why}; the store is read`);
  return whole;
};

/** One file is written after the other. */
let writing: Promise<void> = Promise.resolve();

/** Whoever waits for the graph is answered first. A file of what has changed meanwhile would hold what no state is. */
const write = async (basis: Basis, clocks: Clocks, whole: WholeGraph): Promise<void> => {
  await setImmediate();
  const now = await basisNow(basis.state, clocks);
  if (path === undefined || now === undefined) return;
  if (now.change !== basis.change || now.database !== basis.database)
    return tell(`not written to ${path}, since the database was changed while it was read`);
  const taken = timer();
  try {
    const bytes = await writeWholeFile(path, basis, whole);
    tell(`written to ${path}, ${megabytes(bytes)} in ${taken()}`);
  } catch (error) {
    tell(`not written to ${path}, ${messageOf(error)}; the next start reads the store`);
  }
};

const namedIn = ({ ids, names }: WholeGraph): Named => ({
  idOf: party => textAt(ids, party),
  nameOf: party => textAt(names, party),
  numberOf: id => numberOf(ids, id),
});

/** Parties that are asked about before anybody asks: few, since most of the work is the tables. */
const mostSampled = 100;

/** Answers one question of its own, so that the tables that all questions share are there and the code is compiled. */
const prepare = (whole: WholeGraph, regime: SharesRegime): void => {
  const { nodes } = whole.ownership;
  const sampled = Math.min(nodes, mostSampled);
  const parties = Uint32Array.from({ length: sampled }, (_, i) => Math.floor((i * nodes) / sampled));
  const rows = affiliatesOf(whole.ownership, parties, regime);
  const named = namedIn(whole);
  named.numberOf('');
  for (const sort of ['INTEREST', 'NAME'] as const) affiliatePage(rows, named, { sort, first: 100 });
};

/** The last table: its other pages and orders are asked for next. */
let table: { readonly whole: WholeGraph; readonly key: string; readonly rows: AffiliateTable } | undefined;

/**
 * As it stood before, where nothing has changed that is in it; else from the file, else from the store. Throws where the
 * data are in another state by the time they are read.
 */
const read = async (state: string, clocks: Clocks, regime: SharesRegime): Promise<WholeGraph> => {
  const taken = timer();
  const key = JSON.stringify(clocks);
  const stand = async (): Promise<void> => {
    if ((await store.state()) !== state) throw new Error('the data have changed');
  };
  await stand();
  const { last: lastChange, areQuiet } = await changesSince(store, standing.get(key)?.lastChange);
  await stand();
  const keep = (whole: WholeGraph): WholeGraph => {
    if (kept.has(key)) standing.set(key, { whole, lastChange });
    return whole;
  };
  const former = areQuiet ? standing.get(key) : undefined;
  if (former) return keep(former.whole);
  // Before another is read: it would take twice the memory.
  if (standing.has(key)) for (const [view, of] of kept) if (of.state !== state) forget(view);
  standing.delete(key);
  table = undefined;
  const basis = await basisNow(state, clocks);
  const filed = fromFile(basis);
  const whole = filed ?? (await readWhole(store, clocks));
  await stand();
  const isRead = taken();
  prepare(whole, regime);
  const { nodes, printed } = whole.ownership;
  const { rss } = process.memoryUsage();
  tell(
    `${nodes} parties with ${printed.shares.owner.length} holdings ${filed ? `taken from ${path}` : 'read'} in ${isRead}, ready after ${taken()}; ${megabytes(rss)}`,
  );
  if (!filed && basis) writing = writing.then(() => write(basis, clocks, whole));
  return keep(whole);
};

const forget = (view: string): void => {
  kept.delete(view);
  standing.delete(view);
};

/** One view is read after the other. */
let last: Promise<unknown> = Promise.resolve();

/** Whoever asks of one day after the other waits for the last of them alone. */
const passedOver = new Error('others were asked about before its turn came');

const wholeAt = ({ state, clocks, regime }: Asked): Promise<WholeGraph> => {
  const view = JSON.stringify(clocks);
  const known = kept.get(view);
  if (known?.state === state) return known.reading;
  kept.delete(view);
  for (const other of kept.keys()) if (kept.size >= mostKept) forget(other);
  const isWanted = (): boolean => kept.get(view)?.reading === reading;
  const reading: Promise<WholeGraph> = last.then(() => {
    if (!isWanted()) throw passedOver;
    return read(state, clocks, regime);
  });
  kept.set(view, { state, reading });
  last = reading.catch((error: unknown) => {
    if (isWanted()) kept.delete(view);
    if (error !== passedOver) tell(`not read, ${messageOf(error)}`);
  });
  return reading;
};

answerBeside<Asked, AffiliatePage | undefined>(async asked => {
  const { parties, regime, question } = asked;
  const whole = await wholeAt(asked);
  const named = namedIn(whole);
  const key = JSON.stringify([parties, regime]);
  if (table?.whole !== whole || table.key !== key) {
    const numbers = Uint32Array.from(parties.flatMap(id => named.numberOf(id) ?? []));
    table = { whole, key, rows: affiliatesOf(whole.ownership, numbers, regime) };
  }
  return affiliatePage(table.rows, named, question);
});
