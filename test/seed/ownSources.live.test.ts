import { afterAll, beforeEach, expect, test } from 'vitest';
import { queries } from '../../server/store/queries.ts';
import { testStore, wipe } from '../support/store.ts';
import { otherCase, soundCase, soundSources } from './caseText.ts';
import { dump } from './dump.ts';
import { loading } from './loading.ts';

const store = testStore();
const { load, entity, refusal } = loading(store);
/** The sound case with its sources, and a gap, in the one file. */
const whole = `${soundCase}gaps:
  - { id: gap-a, about: [firm-b], what: Who owns the rest of B, sources: [s-paper] }
${soundSources}`;
const gapsOf = async (id: string) => (await store.read(queries.gaps, { ids: [id] })).map(({ gap }) => gap);

beforeEach(() => wipe(store));
afterAll(() => store.close());

test('a case brings its sources and gaps along, and takes them away again', async () => {
  await load({ 'harbour.yaml': whole });
  expect(await entity('s-paper')).toMatchObject({ publisher: 'Paper', originalTitle: 'A wire story' });
  expect(await gapsOf('firm-b')).toEqual(['gap-a']);
  expect(await entity('fleet-a')).toMatchObject({ gpus: 2400 });
  const before = await dump(store);
  await load({ 'harbour.yaml': `${soundCase.slice(0, soundCase.indexOf('claims:'))}` });
  expect(await entity('s-paper')).toBeUndefined();
  expect(await gapsOf('firm-b')).toEqual([]);
  await load({ 'harbour.yaml': whole });
  expect(await dump(store)).toEqual(before);
});

test('another case may cite them, whichever is named first, and then they stay', async () => {
  await load({ 'quay.yaml': otherCase, 'harbour.yaml': whole });
  expect(await refusal({ 'harbour.yaml': soundCase })).toContain('unknown source: s-paper');
  const renamed = whole.replaceAll('s-paper', 's-other');
  expect(await refusal({ 'harbour.yaml': renamed })).toContain('cl-q1 of quay still refers to it: s-paper');
});

test('their faults are told like those of a file of sources', async () => {
  const told = await refusal({
    'harbour.yaml': whole
      .replace('original: o-wire', 'original: o-wires')
      .replace('about: [firm-b]', 'about: [firm-c]'),
  });
  expect(told).toContain('harbour.yaml:37:26: unknown entity: firm-c; did you mean firm-a?');
  expect(told).toContain('unknown original: o-wires; did you mean o-wire?');
});

test('sources of two files under one id are refused', async () => {
  await load({ 's.yaml': soundSources });
  expect(await refusal({ 'harbour.yaml': whole })).toContain('id also declared in file/s: s-paper');
});
