import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { writes } from '../../server/store/writes.ts';
import { drawnCase, drawnSources, loadable, prefixed } from '../support/caseText.ts';
import type { Drawing } from '../support/graph.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { startLoader } from '../support/loader.ts';
import { randomDrawing } from '../support/randomDrawing.ts';
import { testStore, wipe } from '../support/store.ts';
import { dump } from './dump.ts';

const tries = 12;
const cases = ['one', 'two', 'three'];
const seed = Math.floor(Math.random() * 2 ** 31);
const store = testStore();
const folder = mkdtempSync(join(tmpdir(), 'throughline-kill-'));

/** The same entities in two versions of each case, with other relations, statuses, dates and values. */
const drawings = (version: number): Map<string, Drawing[]> =>
  new Map(
    cases.map((name, i) => [
      name,
      fc
        .sample(randomDrawing(), { numRuns: 8, seed: seed + 10 * version + i })
        .map((drawing, j) => prefixed(loadable(drawing), `${name}${j}-`)),
    ]),
  );
const [before, after] = [drawings(0), drawings(1)];
const sources = { path: 's.yaml', text: drawnSources([...before.values(), ...after.values()].flat()) };
const texts = (of: Map<string, Drawing[]>) =>
  [...of].map(([name, drawn]) => ({ path: `${name}.yaml`, text: drawnCase(name, drawn) }));
const load = (files: { path: string; text: string }[]) =>
  loadFiles(store, files, { onFile: () => undefined, replace: true });

/** The whole store after none, one, two and all three of the cases were loaded anew. */
const states: string[] = [];
const paths = texts(after).map(({ path }) => join(folder, path));
/** Milliseconds from one case to the next. */
let pace = 0;

beforeAll(async () => {
  for (const { path, text } of texts(after)) writeFileSync(join(folder, path), text);
  await wipe(store);
  await load([sources, ...texts(before)]);
  states.push((await dump(store)).join('\n'));
  for (const file of texts(after)) {
    await load([file]);
    states.push((await dump(store)).join('\n'));
  }
  expect(new Set(states).size).toBe(cases.length + 1);
  await load(texts(before));
  const loader = startLoader(['--replace', ...paths], neo4jOfLane());
  await loader.printed(1);
  const begun = performance.now();
  await loader.printed(cases.length);
  pace = (performance.now() - begun) / (cases.length - 1);
  await loader.end;
}, 240_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await store.close();
});

test(`killed at ${tries} random moments, each case is as it was or as it should be (seed ${seed})`, async () => {
  const found = new Map<number, number>();
  for (let i = 0; i < tries; i += 1) {
    await load(texts(before));
    expect((await dump(store)).join('\n')).toBe(states[0]);
    const loader = startLoader(['--replace', ...paths], neo4jOfLane());
    // After so many cases, at a random moment of the next; before the first line it also reads and checks.
    const done = i % cases.length;
    await loader.printed(done);
    await new Promise(resolve => setTimeout(resolve, Math.random() * pace * (done === 0 ? 3 : 0.8)));
    loader.kill();
    await loader.end;
    // Waits until the transaction that was under way is gone.
    await store.write(run => run(writes.lock, {}));
    const state = states.indexOf((await dump(store)).join('\n'));
    expect(state).toBeGreaterThanOrEqual(0);
    found.set(state, (found.get(state) ?? 0) + 1);
  }
  // What was begun can be finished.
  await load(texts(after));
  expect((await dump(store)).join('\n')).toBe(states.at(-1));
  const counts = [...found]
    .sort(([a], [b]) => a - b)
    .map(([state, times]) => `${state} of ${cases.length} new: ${times}`);
  process.stdout.write(`kill test: ${tries} tries; ${counts.join(', ')}\n`);
  expect(found.size).toBeGreaterThan(1);
}, 600_000);
