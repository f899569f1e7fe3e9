import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from '../test/support/server.ts';
import { discardFolder, temporaryFolder } from '../test/support/temporaryNeo4j.ts';
import {
  AccessChainsDocument,
  CasePageDocument,
  CasesDocument,
  EntityEvidenceDocument,
  RulesDocument,
  SearchDocument,
} from '../web/generated/operations.ts';
import { type HeavyRequest, heavyRequests } from './support/heavyRequests.ts';

/**
 * What readers of the pages wait while others ask the heaviest documents that the limits allow, four at a time, each again
 * as soon as it is answered: times alone, beside each kind of heavy document, and their ratio. Alone and beside take turns,
 * so that what else the machine does weighs on both. No heavy document was answered before, as the reader's are, which the
 * server and Neo4j know well. Over HTTP, with a server of its own.
 *
 * node --import tsx bench/fairness.ts [seconds a measurement, 10 unless given] [rounds, 3 unless given] [kinds of heavy documents that have this in their name]
 */
const seconds = Number(process.argv[2] ?? 10);
const rounds = Number(process.argv[3] ?? 3);
const only = process.argv[4] ?? '';
const [readers, heavies] = [4, 4];
const light: readonly (readonly [{ toString: () => string }, Readonly<Record<string, unknown>>])[] = [
  [CasesDocument, {}],
  [CasePageDocument, { id: 'megaspeed' }],
  [AccessChainsDocument, { target: 'fleet-megaspeed', asOf: '2025-06-01', first: 50 }],
  [SearchDocument, { text: 'inspur', exact: false, first: 20 }],
  [EntityEvidenceDocument, { id: 'firm-inspur', first: 50 }],
  [RulesDocument, { asOf: '2025-06-01' }],
];

const folder = temporaryFolder();
const server = startServer({ THROUGHLINE_DATA: folder });
const address = await server.ready();
type Told = { readonly status: number; readonly fault?: string };
const ask = async ({ path, body }: ReturnType<HeavyRequest>): Promise<Told> => {
  const asked =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  // A connection that rests for five seconds is closed by the server, at times just when it is used again.
  const response = await fetch(`${address}${path}`, asked).catch(() => fetch(`${address}${path}`, asked));
  const text = await response.text();
  return text.startsWith('{"errors"') || text.includes('"errors":[')
    ? { status: response.status, fault: text.slice(0, 300) }
    : { status: response.status };
};
const read = ([query, variables]: (typeof light)[number]): Promise<Told> =>
  ask({ path: '/graphql', body: { query: query.toString(), variables } });

/** Ids of some hundred entities of the store. */
const storedIds = async (): Promise<string[]> => {
  const response = await fetch(`${address}/graphql?query={entities(first:500){nodes{id}}}`);
  const { data } = (await response.json()) as { data: { entities: { nodes: { id: string }[] } } };
  return data.entities.nodes.map(({ id }) => id);
};

type Measured = { readonly times: number[]; readonly faults: string[]; heavyDone: number };
const nothing = (): Measured => ({ times: [], faults: [], heavyDone: 0 });
const at = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

let asked = 0;
/** Readers read until the last heavy document is answered, so that all of its phases are beside them. */
const measure = async (into: Measured, beside?: HeavyRequest): Promise<void> => {
  const ends = performance.now() + seconds * 1_000;
  let loading = beside === undefined ? 0 : heavies;
  const reader = async (start: number): Promise<void> => {
    for (let i = start; loading > 0 || performance.now() < ends; i += 1) {
      const begun = performance.now();
      const { status, fault } = await read(light[i % light.length] ?? [CasesDocument, {}]);
      into.times.push(performance.now() - begun);
      if (fault !== undefined) into.faults.push(`${status} ${fault}`);
      await sleep(100);
    }
  };
  const loader = async (request: HeavyRequest): Promise<void> => {
    while (performance.now() < ends) {
      asked += 1;
      const { fault } = await ask(request(asked));
      if (fault !== undefined && !/OVERLOADED|STORE_TIMEOUT/.test(fault)) into.faults.push(fault);
      into.heavyDone += 1;
    }
    loading -= 1;
  };
  const load = beside === undefined ? [] : Array.from({ length: heavies }, () => loader(beside));
  await Promise.all([...Array.from({ length: readers }, (_, i) => reader(i)), ...load]);
};

try {
  for (const page of [...light, ...light]) await read(page);
  const line = (what: string, { times, faults, heavyDone }: Measured, alone: number): void =>
    console.log(
      [
        what.padEnd(28),
        ...[0.5, 0.95].map(part => at(times, part).toFixed(0).padStart(8)),
        (at(times, 0.95) / alone).toFixed(1).padStart(8),
        String(times.length).padStart(8),
        String(faults.length).padStart(8),
        String(heavyDone).padStart(8),
        faults[0] ?? '',
      ].join(''),
    );
  console.log(
    `${' '.repeat(28)}${['p50 ms', 'p95 ms', 'p95 ×', 'asked', 'failed', 'heavy'].map(word => word.padStart(8)).join('')}`,
  );
  const kinds = Object.entries(heavyRequests(await storedIds())).filter(([name]) => name.includes(only));
  for (const [what, request] of kinds) {
    const [alone, beside] = [nothing(), nothing()];
    for (let round = 0; round < rounds; round += 1) {
      await measure(alone);
      await measure(beside, request);
    }
    const base = at(alone.times, 0.95);
    line('alone', alone, base);
    line(what, beside, base);
  }
} finally {
  server.process.kill('SIGTERM');
  await server.exit;
  discardFolder(folder);
  rmSync(folder, { recursive: true, force: true });
}
