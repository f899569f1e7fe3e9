import { afterAll, beforeEach, expect, test } from 'vitest';
import { neo4jOfLane } from '../support/lanes.ts';
import { startLoader } from '../support/loader.ts';
import { testStore, wipe } from '../support/store.ts';
import { otherCase } from './caseText.ts';
import { dump } from './dump.ts';
import { base, loading } from './loading.ts';
import { refusalBy } from './refusal.ts';

const store = testStore();
const { load, relation } = loading(store);
const remove = (...args: string[]) => startLoader(['--remove', ...args], neo4jOfLane()).end;
const refusal = refusalBy(store, remove);

beforeEach(async () => {
  await wipe(store);
  await load(base);
});
afterAll(() => store.close());

test('a case taken out leaves the store as if it had never been loaded, and may come back', async () => {
  const before = await dump(store);
  await load({ 'quay.yaml': otherCase });
  const loaded = await dump(store);
  expect(await relation('OWNS~firm-a~firm-b~')).toMatchObject({ shareMin: 45 });
  const { code, out } = await remove('quay');
  expect({ code, out }).toEqual({
    code: 0,
    out: 'quay: claims 2 removed; entities 1 removed; relations 2 changed\n',
  });
  expect(await dump(store)).toEqual(before);
  await load({ 'quay.yaml': otherCase });
  expect(await dump(store)).toEqual(loaded);
});

test('with --dry-run it stays, and what would go is told', async () => {
  await load({ 'quay.yaml': otherCase });
  const before = await dump(store);
  const { code, out } = await remove('quay', '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('quay: would change: claims 2 removed');
  expect(out).toContain('  removed claims: cl-q1\n');
  expect(await dump(store)).toEqual(before);
});

test('a case that others speak of stays, unless they go first', async () => {
  await load({ 'quay.yaml': otherCase });
  expect(await refusal('harbour')).toContain('but cl-q2 of quay still refers to it: lease-a');
  expect((await remove('quay', 'harbour')).out.split('\n')).toHaveLength(3);
});

test('what is no case is named, with those that are', async () => {
  expect(await refusal('harbor')).toBe('no case harbor is loaded; did you mean harbour?\n');
  expect(await refusal('harbour', 'reference/sources')).toBe(
    'no case reference/sources is loaded; loaded are harbour\n',
  );
});
