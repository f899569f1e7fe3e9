import type { Clocks } from '../../model/snapshot.ts';
import { type AffiliatePage, type AffiliateQuestion, affiliatePage } from '../../model/whole/affiliatePage.ts';
import { type AffiliateTable, affiliatesOf, type SharesRegime } from '../../model/whole/affiliatesOf.ts';
import { openStore } from '../store.ts';
import { readWhole, type WholeGraph } from './readWhole.ts';

/**
 * Keeps the whole graph as it stood at some clocks, in a process of its own: the server goes on answering while it is
 * read, and a graph that is too large ends this process and not the server. It never answers of another state of the data
 * than is asked about.
 */
export type Asked = {
  readonly number: number;
  /** The state of the data that the answer must be of. */
  readonly state: string;
  readonly clocks: Clocks;
  readonly parties: readonly string[];
  readonly regime: SharesRegime;
  readonly question: AffiliateQuestion;
};
export type Answered =
  | { readonly number: number; readonly page: AffiliatePage | undefined }
  | { readonly number: number; readonly missing: string }
  | { readonly line: string };

/** Views of the graph that are kept, each of one day. */
const mostKept = 2;
/** Milliseconds that one read may take: it reads many relations, and nobody waits for it. */
const deadline = 120_000;

const {
  NEO4J_URI: uri = '',
  NEO4J_USER: user = '',
  NEO4J_PASSWORD: password = '',
  NEO4J_DATABASE: database,
} = process.env;
const store = openStore({ uri, user, password, database, deadline });
const kept = new Map<string, Promise<WholeGraph>>();

const send = (answer: Answered): void => {
  process.send?.(answer);
};

const megabytes = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);

/** Throws where the data are in another state by the time they are read. */
const read = async (state: string, clocks: Clocks): Promise<WholeGraph> => {
  const begun = performance.now();
  const stands = async (): Promise<boolean> => (await store.state()) === state;
  if (!(await stands())) throw new Error('the data have changed');
  const whole = await readWhole(store, clocks);
  if (!(await stands())) throw new Error('the data changed while they were read');
  const { nodes, printed } = whole.ownership;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  send({
    line: `whole graph: ${nodes} parties with ${printed.shares.owner.length} holdings read in ${seconds} s; ${megabytes()} MB`,
  });
  return whole;
};

/** One view is read after the other. */
let last: Promise<unknown> = Promise.resolve();

const wholeAt = (state: string, clocks: Clocks): Promise<WholeGraph> => {
  const key = JSON.stringify([state, clocks]);
  const known = kept.get(key);
  if (known) return known;
  for (const [other] of kept) if (kept.size >= mostKept || !other.includes(JSON.stringify(state))) kept.delete(other);
  const reading = last.then(() => read(state, clocks));
  kept.set(key, reading);
  last = reading.catch((error: unknown) => {
    kept.delete(key);
    send({ line: `whole graph: not read, ${error instanceof Error ? error.message : String(error)}` });
  });
  return reading;
};

/** The last table: its other pages and orders are asked for next. */
let table: { readonly key: string; readonly rows: AffiliateTable } | undefined;

const answer = async ({ number, state, clocks, parties, regime, question }: Asked): Promise<Answered> => {
  const { ids, names, numberOf, ownership } = await wholeAt(state, clocks);
  const key = JSON.stringify([state, clocks, parties, regime]);
  if (table?.key !== key) {
    const numbers = Uint32Array.from(parties.flatMap(id => numberOf.get(id) ?? []));
    table = { key, rows: affiliatesOf(ownership, numbers, regime) };
  }
  return { number, page: affiliatePage(table.rows, { ids, names }, question) };
};

process.on('disconnect', () => process.exit());
process.on('message', message => {
  const asked = message as Asked;
  answer(asked).then(send, (error: unknown) =>
    send({ number: asked.number, missing: error instanceof Error ? error.message : String(error) }),
  );
});
