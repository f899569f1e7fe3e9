import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { testStore, wipe } from '../support/store.ts';
import { dump } from './dump.ts';

const store = testStore();
afterAll(() => store.close());

const firms = ['firm-a', 'firm-b', 'firm-c', 'firm-d', 'firm-e'];
const sources = `sources:
  - { id: s-1, title: One, publisher: Paper, published: '2025-03', datePrecision: month, lang: en, kind: press }
`;
const relation = (from: string, to: string, i: number) =>
  `  - { id: cl-${i}, status: reported, statement: One., source: s-1, relation: { kind: OWNS, from: ${from}, to: ${to}, shareMin: ${i} } }\n`;
/** Every firm owns every other, sits somewhere, and is denied something. */
const caseFile = `case: { id: web, title: Web, status: reported, summary: All own all., jurisdictions: [MY] }
entities:
${firms.map((id, i) => `  - { id: ${id}, kind: Firm, name: Firm ${id}, aliases: [alias ${i}] }\n`).join('')}claims:
${firms.flatMap((from, i) => firms.flatMap((to, j) => (from === to ? [] : [relation(from, to, i * 10 + j)]))).join('')}${firms
  .map(
    (id, i) =>
      `  - { id: cl-p${i}, status: reported, statement: Seat., source: s-1, property: { of: ${id}, name: headquarters, value: ${i % 2 === 0 ? 'MY' : 'SG'} } }\n`,
  )
  .join('')}  - { id: cl-d, status: denied, statement: No., source: s-1, about: [firm-a, firm-b], answers: cl-1 }
`;

/** For each firm the one that it is merged into; firms that are kept are merged into nothing. */
const decisions = fc
  .array(fc.constantFrom(...firms, undefined), { minLength: firms.length, maxLength: firms.length })
  .map(targets => {
    const kept = new Set(targets.filter(target => target !== undefined));
    return firms.flatMap((id, i) => {
      const keep = targets[i];
      return keep === undefined || keep === id || kept.has(id) ? [] : [{ id, keep }];
    });
  })
  .map(merges =>
    merges.length === 0
      ? 'merges: []\n'
      : `merges:\n${merges.map(({ id, keep }) => `  - { id: merge-${id}, keep: ${keep}, merge: [${id}], decision: same, reason: x, date: '2026' }\n`).join('')}`,
  );

const load = (files: Readonly<Record<string, string>>) =>
  loadFiles(
    store,
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { onFile: () => undefined, replace: true },
  );
const state = async () => (await dump(store)).filter(line => !line.startsWith('load '));

test('whatever was decided before, the store is what the last decisions alone would have made it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(decisions, { minLength: 2, maxLength: 4 }), async steps => {
      await wipe(store);
      await load({ 's.yaml': sources, 'web.yaml': caseFile });
      for (const merges of steps) await load({ 'merges.yaml': merges });
      const reached = await state();
      await wipe(store);
      await load({ 's.yaml': sources, 'web.yaml': caseFile, 'merges.yaml': steps.at(-1) ?? '' });
      expect(reached).toEqual(await state());
      // All claims are still there, each saying what its file says.
      expect(reached.filter(line => / cl-\S+ Claim /.test(line))).toHaveLength(26);
    }),
    { numRuns: 8 },
  );
}, 180_000);
