import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openOwnStore } from '../../seed/openOwnStore.ts';
import { drawFrom } from '../../seed/sample/draw.ts';
import { chinese } from '../../server/formats/chinese.ts';
import { memoized } from '../../server/model/memoized.ts';
import { coreJoinedName } from '../../server/model/names/normalisedName.ts';
import { partyKinds } from '../../server/screening/partyIndex.ts';
import type { Store } from '../../server/store/query.ts';
import { discardFolder, temporaryFolder } from '../../test/support/temporaryNeo4j.ts';
import { inventedFirms } from '../nameVariants.ts';
import { madeStore } from './madeStore.ts';
import { peers } from './peers.ts';
import { pythonPeer } from './python.ts';
import { type AskedName, askedNames, type RecordedParty } from './registerAsked.ts';
import { quantile } from './rounds.ts';
import { askerAt } from './serving.ts';
import { serveAlone } from './throughput.ts';

/**
 * Search and screening over a made register of so many firms (and two thirds as many persons), beside the full-text index
 * with its fuzzy operators and RapidFuzz: names as recorded, misspelt, in another order, with other legal forms, in pinyin.
 * A party counts as found where it, or one whose name is the same without its legal form, is among the first 20, or among
 * those offered. The store is kept in a folder, where one is named, and taken from there the next time.
 */
type Id = { readonly id: string };
const searching = `query ($text: String!) { search(text: $text, first: 20, kinds: [Firm, National, PublicBody]) {
  truncated hits { score entity { id name } }
} }`;
type Searched = { readonly search: { readonly hits: readonly { readonly entity: Id }[] } };
const screening = `query ($names: [String!]) { screen(names: $names) { rows {
  asked entity { id name } candidates { id name } restricted listings { id } cases { id }
} } }`;
type Screened = {
  readonly screen: { readonly rows: readonly { readonly entity: Id | null; readonly candidates: readonly Id[] }[] };
};

/** Names of each way that are searched for, and those of a peer that scans; names of one request. */
const [searched, peersSearched, ofOneRequest] = [30, 3, 1_000];
const page = 10_000;

const recordedIn = async (store: Store): Promise<readonly RecordedParty[]> => {
  const all: RecordedParty[] = [];
  for (let after = ''; ; ) {
    const [read] = await store.read(peers.registerNames, { kinds: [...partyKinds], after, limit: page });
    const { ids = [], kinds = [], names = [], originals = [] } = read ?? {};
    for (const [i, id] of ids.entries())
      all.push({ id, kind: kinds[i] ?? '', name: names[i] ?? '', original: originals[i] ?? '' });
    if (ids.length < page) return all;
    after = ids.at(-1) ?? '';
  }
};

/** Megabytes that a process holds, and at the most has held, with those that it started. */
const memoryOf = (process: number): string => {
  const children = readFileSync(`/proc/${process}/task/${process}/children`, 'utf8').trim().split(' ').filter(Boolean);
  const of = (id: string | number): string => {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const read = (name: string): number =>
      Math.round(Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))?.[1]) / 1024);
    return `${read('VmRSS')} MB (at most ${read('VmHWM')})`;
  };
  return [process, ...children].map(of).join(', beside it ');
};

const core = memoized((text: string) => coreJoinedName(text, chinese));
const isSame = ({ wanted }: AskedName, { id, name, original }: RecordedParty): boolean =>
  id === wanted.id || core(name) === core(wanted.name) || (original !== '' && core(original) === core(wanted.original));

const recall = (asked: readonly AskedName[], isFound: readonly boolean[]): string => {
  const ways = [...new Set(asked.map(({ way }) => way))];
  const part = (of: readonly boolean[]): string =>
    ((100 * of.filter(Boolean).length) / Math.max(1, of.length)).toFixed(0);
  return `${part(isFound)} % (${ways.map(way => part(isFound.filter((_, i) => asked[i]?.way === way))).join(', ')})`;
};
const lucene = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(word => `${word}~`)
    .join(' ');

type Options = {
  readonly firms: number;
  readonly lists: readonly number[];
  /** Kept for the next time; a new one that is removed unless given. */
  readonly folder: string | undefined;
  readonly python: string | undefined;
  /** Folder of the checkout whose server is asked. */
  readonly checkout: string;
  readonly log: (line: string) => void;
};

export const namesOfRegister = async ({
  firms,
  lists,
  folder: named,
  python,
  checkout,
  log,
}: Options): Promise<void> => {
  const folder = named ?? temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const own = existsSync(join(folder, 'neo4j', 'data', 'databases', 'neo4j'))
    ? await openOwnStore({ dataFolder: folder }, () => undefined)
    : await madeStore(folder, { kind: 'ordinary', firms, listed: 3_000, seed: 20 }, log);
  const server = await serveAlone({ checkout, connection: own.connection, kept: false });
  try {
    const ask = askerAt(server.address);
    const recorded = await recordedIn(own.store);
    log(`${recorded.length} parties, ${recorded.filter(({ original }) => original !== '').length} with a Chinese name`);
    const draw = drawFrom(29);
    const asked = askedNames(recorded, searched, draw);
    log(`ways, ${searched} names each: ${[...new Set(asked.map(({ way }) => way))].join(', ')}`);
    const choices = recorded.flatMap(party =>
      [party.name, party.original].filter(Boolean).map(name => ({ name, party })),
    );
    const byId = new Map(recorded.map(party => [party.id, party]));
    const answers = (one: AskedName, found: readonly Id[]): boolean =>
      found.some(({ id }) => {
        const party = byId.get(id);
        return party !== undefined && isSame(one, party);
      });

    const begun = performance.now();
    for (;;) {
      const answer = await ask<Screened>(screening, { names: ['Nobody Ltd'] }).catch(String);
      if (typeof answer !== 'string') break;
      log(`  screening while the names are read: ${answer.slice(0, 200)}`);
    }
    log(`names of all parties ready for screening after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    const ours = { times: [] as number[], found: [] as boolean[] };
    const its = { times: [] as number[], found: [] as boolean[] };
    for (const one of asked.slice(0, 5)) await ask(searching, { text: one.text });
    for (const one of asked) {
      const begun = performance.now();
      const { search } = await ask<Searched>(searching, { text: one.text });
      ours.times.push(performance.now() - begun);
      ours.found.push(
        answers(
          one,
          search.hits.map(({ entity }) => entity),
        ),
      );
      const from = performance.now();
      const rows = await own.store.read(peers.search, { query: lucene(one.text) });
      its.times.push(performance.now() - from);
      its.found.push(answers(one, rows));
    }
    const ms = (times: readonly number[]): string =>
      `p50 ${quantile(times, 0.5).toFixed(1)}, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
    log(`search: ${ms(ours.times)}, among 20: ${recall(asked, ours.found)}`);
    log(`full text ~: ${ms(its.times)}, among 20: ${recall(asked, its.found)}`);
    log(`memory of the server: ${memoryOf(server.process)}`);

    const choicesFile = join(folder, 'choices.txt');
    writeFileSync(choicesFile, choices.map(({ name }) => `${name}\n`).join(''));
    const peer =
      python === undefined
        ? undefined
        : pythonPeer(python, [fileURLToPath(new URL('../peers/names.py', import.meta.url)), choicesFile]);
    const beside = async (way: string, scorer: string, names: readonly AskedName[], limit: number): Promise<void> => {
      if (!peer) return;
      const { ms: spent, found = [] } = await peer.ask(
        JSON.stringify({ way, scorer, limit, queries: names.map(({ text }) => text) }),
      );
      const isFound = names.map((one, i) =>
        answers(
          one,
          (found[i] ?? []).flatMap(place => choices[place]?.party ?? []),
        ),
      );
      log(
        `RapidFuzz ${way} ${scorer}: ${(spent / names.length).toFixed(1)} ms a name, among ${limit}: ${recall(names, isFound)}`,
      );
    };
    const few = asked.filter((_, i) => i % searched < peersSearched);
    await beside('scan', 'token_sort_ratio', few, 20);
    await beside('scan', 'WRatio', few, 20);

    /** A list is asked for in parts, as the page does. */
    const inParts = async (names: readonly string[]): Promise<Screened['screen']['rows'][number][]> => {
      const rows: Screened['screen']['rows'][number][] = [];
      for (let at = 0; at < names.length; at += ofOneRequest)
        rows.push(...(await ask<Screened>(screening, { names: names.slice(at, at + ofOneRequest) })).screen.rows);
      return rows;
    };
    for (const count of lists) {
      const strangers = inventedFirms(Math.floor(count / 5), 11);
      const known = askedNames(recorded, Math.floor((count - strangers.length) / 8), drawFrom(31 + count));
      const names = [...known.map(({ text }) => text), ...strangers];
      for (const round of count <= ofOneRequest ? ['first', 'again'] : ['in parts']) {
        const from = performance.now();
        const answer = await inParts(names).catch((error: unknown) => String(error).slice(0, 300));
        const seconds = ((performance.now() - from) / 1000).toFixed(1);
        if (typeof answer === 'string') {
          log(`screening ${names.length} names, ${round}: ${answer} after ${seconds} s`);
          continue;
        }
        const rows = answer.map(({ entity, candidates }) => (entity ? [entity] : candidates));
        const isFound = known.map((one, i) => answers(one, rows[i] ?? []));
        const wrong = known.filter((one, i) => answer[i]?.entity && !answers(one, rows[i] ?? [])).length;
        const offered = rows.slice(known.length).filter(found => found.length > 0).length;
        log(
          `screening ${names.length} names, ${round}: ${seconds} s, ${recall(known, isFound)}; sure and wrong ${wrong}, strangers with candidates ${offered} of ${strangers.length}; most offered ${rows.reduce((most, found) => Math.max(most, found.length), 0)}; memory ${memoryOf(server.process)}`,
        );
      }
      if (count <= 1_000)
        await beside(
          'cdist',
          'token_sort_ratio',
          known.filter((_, i) => i % 10 === 0),
          12,
        );
    }
    peer?.close();
  } finally {
    server.stop();
    await own.close();
    if (named === undefined) discardFolder(folder);
  }
};
