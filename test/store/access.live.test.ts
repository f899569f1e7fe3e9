import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { accessFindings as finding } from '../../server/model/access/report.ts';
import { spanOf } from '../../server/model/dates.ts';
import { recall } from '../../server/model/recall.ts';
import { restrictedByDefault } from '../../server/model/restricted.ts';
import { atOnce } from '../../server/model/turns.ts';
import { accessRecord } from '../../server/store/access.ts';
import { queries } from '../../server/store/queries.ts';
import { entityFrom } from '../../server/store/rows.ts';
import { drawnCase, drawnSources, loadable, prefixed } from '../support/caseText.ts';
import type { Drawing } from '../support/graph.ts';
import { ask, type Question } from '../support/oracle.ts';
import { randomDrawing } from '../support/randomDrawing.ts';
import { testStore, wipe } from '../support/store.ts';

const accessFindings = atOnce(finding);

const store = testStore();
const jurisdictions = new Set(restrictedByDefault);

const seed = Math.floor(Math.random() * 2 ** 31);
const drawings: Drawing[] = fc
  .sample(randomDrawing(), { numRuns: 60, seed })
  .map((drawing, i) => prefixed(loadable(drawing), `g${i}-`));

const idOf = (step: string): string => step.split(' ').join('~');
const pathsFromStore = async ({ starts, asOf, knownBy }: Question): Promise<string[]> => {
  const rows = await store.read(queries.entitiesById, { ids: [...starts] });
  const clocks = { asOf: spanOf(asOf), knownBy: knownBy === undefined ? undefined : spanOf(knownBy) };
  const record = await accessRecord(
    store,
    rows.map(({ entity }) => entityFrom(entity)),
    clocks,
    jurisdictions,
    {},
  );
  expect(record.truncated).toBe(false);
  const { chains } = accessFindings(recall(record, clocks), starts, jurisdictions, { first: 1e6, budget: 1e7 });
  return chains.map(({ steps }) => steps.map(({ relation }) => relation.id).join(' > ')).sort();
};

beforeAll(async () => {
  await wipe(store);
  const files = [
    { path: 's.yaml', text: drawnSources(drawings) },
    { path: 'c.yaml', text: drawnCase('drawn', drawings) },
  ];
  await loadFiles(store, files, { onFile: () => undefined });
});
afterAll(() => store.close());

test(`chains fetched from the store are those of the naive oracle (graphs drawn with seed ${seed})`, async () => {
  let count = 0;
  for (const [i, drawing] of drawings.entries()) {
    for (const [start, more] of [
      ['fleet1', { asOf: '2025' }],
      ['site1', { asOf: '2024-12-01', knownBy: '2025-03' }],
    ] as const) {
      const question: Question = { starts: [`g${i}-${start}`], ...more };
      const expected = ask(drawing, question).chains.map(({ steps }) => steps.map(idOf).join(' > '));
      expect(await pathsFromStore(question)).toEqual(expected.sort());
      count += expected.length;
    }
  }
  expect(count).toBeGreaterThan(30);
});
