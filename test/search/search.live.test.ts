import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphKinds } from '../../domain/vocabulary/kinds.ts';
import { chinese } from '../../server/formats/chinese.ts';
import { queries as storeQueries } from '../../server/store/queries.ts';
import { findByName } from '../../server/store/search.ts';
import { loadShipped } from '../support/shipped.ts';
import { testStore } from '../support/store.ts';
import { queries, strangers } from './queries.ts';
import { variants } from './variants.ts';

const store = testStore();
const find = async (text: string, { exact = false, kinds = graphKinds as readonly string[], gaps = true } = {}) =>
  findByName(store, { text, kinds, gaps, exact }, chinese, {});
const ids = async (text: string, options?: { exact?: boolean }) =>
  (await find(text, options)).entities.map(({ candidate }) => candidate.id);
const every = {
  kinds: ['Firm', 'PublicBody', 'Jurisdiction'],
  country: null,
  case: null,
  afterName: null,
  afterId: null,
  limit: 500,
};

beforeAll(async () => {
  await loadShipped(store);
});
afterAll(() => store.close());

test('recall over what people type', async () => {
  let [asked, at1, at5] = [0, 0, 0];
  const lines: string[] = [];
  for (const [group, table] of Object.entries(queries)) {
    let [first, five] = [0, 0];
    for (const { text, first: wanted } of table) {
      const found = await ids(text);
      if (found[0] === wanted) first += 1;
      else lines.push(`  missed at 1: ${text} → ${found.slice(0, 3).join(', ') || 'nothing'}; wanted ${wanted}`);
      if (found.slice(0, 5).includes(wanted)) five += 1;
    }
    lines.push(`${group}: ${first}/${table.length} at 1, ${five}/${table.length} at 5`);
    [asked, at1, at5] = [asked + table.length, at1 + first, at5 + five];
  }
  console.error(`${lines.join('\n')}\nrecall of ${asked} questions: ${at1 / asked} at 1, ${at5 / asked} at 5`);
  expect(asked).toBeGreaterThanOrEqual(60);
  expect(at1 / asked).toBeGreaterThanOrEqual(0.95);
  expect(at5 / asked).toBeGreaterThanOrEqual(0.98);
});

test('recall over every named firm, body and country, misspelt in ten ways', async () => {
  const rows = await store.read(storeQueries.entities, every);
  const names = rows.flatMap(({ entity }) =>
    entity && entity.named !== false
      ? [[String(entity.name).replace(/\s*\(.*\)/, ''), String(entity.id)] as const]
      : [],
  );
  let [asked, at1, at5] = [0, 0, 0];
  const lines: string[] = [];
  for (const [way, write] of Object.entries(variants)) {
    const written = names.flatMap(([name, id]) => {
      const text = write(name);
      return text === undefined ? [] : [{ text, id }];
    });
    const answers = await Promise.all(written.map(async ({ text, id }) => ({ text, id, found: await ids(text) })));
    const missed = answers.filter(({ id, found }) => found[0] !== id);
    lines.push(
      ...missed.map(({ text, found }) => `  missed at 1: ${text} → ${found.slice(0, 3).join(', ') || 'nothing'}`),
    );
    const [tried, first] = [answers.length, answers.length - missed.length];
    at5 += answers.filter(({ id, found }) => found.slice(0, 5).includes(id)).length;
    lines.push(`${way}: ${first}/${tried} at 1`);
    [asked, at1] = [asked + tried, at1 + first];
  }
  console.error(`${lines.join('\n')}\nrecall of ${asked} misspelt names: ${at1 / asked} at 1, ${at5 / asked} at 5`);
  expect(asked).toBeGreaterThan(400);
  expect(at1 / asked).toBeGreaterThanOrEqual(0.95);
}, 180_000);

test('exact takes the text as written, but for case', async () => {
  expect((await ids('bytedance', { exact: true }))[0]).toBe('firm-bytedance');
  expect(await ids('Bytedence', { exact: true })).toEqual([]);
  expect(await ids('Byte-Dance', { exact: true })).toEqual([]);
  expect(await ids('zijietiaodong', { exact: true })).toEqual([]);
  expect(await ids('字節跳動', { exact: true })).toEqual([]);
  expect((await ids('字节', { exact: true }))[0]).toBe('firm-bytedance');
  // A word within a word is not the text as written.
  expect(await ids('Dance', { exact: true })).toEqual([]);
  expect(await ids('lease-my-300', { exact: true })).toEqual(['lease-my-300']);
});

test('gaps are found by what they are about, unless kinds are asked for', async () => {
  const found = await find('Verdicts sentence Gatekeeper');
  expect(found.gaps[0]?.candidate.what).toMatchObject({ id: 'gap-11', sources: [] });
  expect((await find('Verdicts sentence Gatekeeper', { gaps: false })).gaps).toEqual([]);
});

test('only the kinds asked for are found', async () => {
  const found = await find('Indosat', { kinds: ['Shipment', 'Lease'] });
  expect(new Set(found.entities.map(({ candidate }) => candidate.what.kind))).toEqual(new Set(['Shipment', 'Lease']));
});

const hostile = [
  '*',
  '??',
  ')',
  '"',
  '\\',
  'AND OR NOT',
  '[a TO z]',
  'a:b',
  '/.*/',
  '~',
  'x'.repeat(200),
  // One character that folds to four words.
  '\ufdfa'.repeat(200),
  '\u3300'.repeat(200),
  '\u0000',
  '\u202Egnitcaf',
  'OR '.repeat(60),
];
test.each(hostile)('%j is a text like any other', async text => {
  for (const exact of [false, true]) expect(Array.isArray(await ids(text, { exact }))).toBe(true);
});

test.each(strangers)('%s is not here', async text => {
  expect((await find(text)).entities.map(({ candidate, match }) => [candidate.id, match])).toEqual([]);
});
