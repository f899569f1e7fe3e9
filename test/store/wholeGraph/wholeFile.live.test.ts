import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spanOf } from '../../../domain/dates.ts';
import { loadFiles } from '../../../seed/loadFiles.ts';
import { regimeAt } from '../../../server/model/ownership/regimes.ts';
import { readsWhole } from '../../../server/model/whole/affiliatesOf.ts';
import { openWholeGraph } from '../../../server/store/wholeGraph/openWholeGraph.ts';
import { drawnCase } from '../../support/caseText.ts';
import { type FaultyLink, faultyLink } from '../../support/faultyLink.ts';
import type { Drawing } from '../../support/graph.ts';
import { neo4jOfLane } from '../../support/lanes.ts';
import { loadDrawn } from '../../support/loadDrawn.ts';
import { testStore, wipe } from '../../support/store.ts';
import { rawNeo4j } from '../formerStores.ts';

const store = testStore();
const neo4j = rawNeo4j();
const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'));
const file = join(folder, 'whole-graph.bin');
const regime = regimeAt('us');
if (!readsWhole(regime)) throw new Error('the regime covers by control');
let link: FaultyLink;
/** Statements that read holdings, of all parties of a page, since the last look. */
let statements = 0;

const count = (): void => {
  void link.sent(Buffer.from('Holdings in the firms whose ids follow')).then(() => {
    statements += 1;
    count();
  });
};
/** A drawing in which alpha holds 60 per cent of some firm. */
const holding = (firm: string): Drawing => ({
  entities: [{ id: firm, kind: 'Firm', properties: {} }],
  relations: [
    {
      ...{ kind: 'OWNS', from: 'alpha', to: firm, status: 'reported', known: '2025-01-01' },
      properties: { start: '2025-01-01', shareMin: 60, shareMax: 60 },
    },
  ],
});
const load = (firm: string): Promise<unknown> =>
  loadFiles(store, [{ path: `${firm}.yaml`, text: drawnCase(`case-${firm}`, [holding(firm)]) }], {
    onFile: () => undefined,
  });

beforeAll(async () => {
  await wipe(store);
  const { entities, relations } = holding('beta');
  await loadDrawn(store, [{ entities: [...entities, { id: 'alpha', kind: 'Firm', properties: {} }], relations }]);
  link = await faultyLink(neo4jOfLane().uri);
  count();
});
afterAll(async () => {
  await link.close();
  await neo4j.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A process of the whole graph until `close`, as one start of the server has it. */
const start = () => {
  const lines: string[] = [];
  statements = 0;
  const wholeGraph = openWholeGraph({
    connection: () => ({ ...neo4jOfLane(), uri: link.address }),
    ...{ log: line => lines.push(line), parties: { least: 0, most: 10_000 }, file },
  });
  return {
    lines,
    below: async (day = '2025-06-01') => {
      const page = await wholeGraph.affiliates(
        {
          ...{ state: (await store.state()) ?? '', clocks: { asOf: spanOf(day) }, parties: ['alpha'], regime },
          question: { sort: 'NAME', first: 50 },
        },
        { patience: 60_000 },
      );
      return page === 'missing' ? page : page?.firms.map(({ id }) => id);
    },
    hasSaid: (pattern: RegExp) => expect.poll(() => lines.join('\n'), { timeout: 30_000 }).toMatch(pattern),
    close: wholeGraph.close,
  };
};
type Start = ReturnType<typeof start>;
/** What a start answers; whether it read the store, and why; where it did, it has written its file by the end. */
const answers = async (from: 'file' | 'store', said: RegExp, work: (one: Start) => Promise<void>): Promise<void> => {
  const one = start();
  try {
    await work(one);
    if (from === 'store') await one.hasSaid(/written to/);
    await one.hasSaid(said);
    expect(statements > 0).toBe(from === 'store');
  } finally {
    one.close();
  }
};

test('a second start answers from the file; what is written meanwhile, by whomever, is in the next answer', async () => {
  await answers('store', /^whole graph: \d+ parties with 1 holdings read in/, async one =>
    expect(await one.below()).toEqual(['beta']),
  );
  await answers('file', /holdings taken from .*whole-graph.bin in/, async one =>
    expect(await one.below()).toEqual(['beta']),
  );
  // While no process was there, and while one was.
  await load('gamma');
  await answers(
    'store',
    /whole-graph.bin is not used, it is of another state of the data; the store is read/,
    async one => expect(await one.below()).toEqual(['beta', 'gamma']),
  );
  await answers('store', /not used, it is of another state/, async one => {
    expect(await one.below()).toEqual(['beta', 'gamma']);
    expect(statements).toBe(0);
    await load('delta');
    expect(await one.below()).toEqual(['beta', 'delta', 'gamma']);
  });
  // By hand, beside the server, without a new name of the state.
  await neo4j.run("MATCH (:Entity {id: 'alpha'})-[held:OWNS]->(:Entity {id: 'delta'}) DELETE held");
  await answers('store', /not used, the database was changed since by something else/, async one =>
    expect(await one.below()).toEqual(['beta', 'gamma']),
  );
  await answers('store', /not used, it is of another day/, async one =>
    expect(await one.below('2024-12-31')).toEqual([]),
  );
});

test('a damaged file is told, and the answer comes from the store', async () => {
  rmSync(file, { force: true });
  await answers('store', /./, async one => expect(await one.below()).toEqual(['beta', 'gamma']));
  const bytes = readFileSync(file);
  bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  await answers('store', /not used, its content is not what was written/, async one =>
    expect(await one.below()).toEqual(['beta', 'gamma']),
  );
  await answers('file', /taken from/, async one => expect(await one.below()).toEqual(['beta', 'gamma']));
});

test('a folder that takes no file is told, and the answer comes all the same', async () => {
  rmSync(folder, { recursive: true });
  const one = start();
  expect(await one.below()).toEqual(['beta', 'gamma']);
  await one.hasSaid(/not written to .*ENOENT.*; the next start reads the store/);
  one.close();
});
