import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { queries } from '../../server/store/queries.ts';
import { testStore, wipe } from '../support/store.ts';
import { otherCase, soundCase, soundSources } from './caseText.ts';
import { dump } from './dump.ts';
import { base, loading } from './loading.ts';

const store = testStore();
const { load, relation, entity, refusal } = loading(store);
/** A text with a comment at its end: other bytes, the same content. */
const touched = (text: string): string => `${text}# touched\n`;
const withoutHashes = (lines: string[]): string[] => lines.filter(line => !line.startsWith('load '));

const owns = 'OWNS~firm-a~firm-b~';

beforeEach(async () => {
  await wipe(store);
  await load(base);
});
afterAll(() => store.close());

describe('a file that was corrected', () => {
  test('loads again without changing anything when its content is the same', async () => {
    const before = withoutHashes(await dump(store));
    expect(await load({ 's.yaml': touched(soundSources), 'harbour.yaml': touched(soundCase) })).toEqual({
      ...{ loaded: 2, unchanged: 0 },
    });
    expect(withoutHashes(await dump(store))).toEqual(before);
  });

  test('updates the values of relations and properties', async () => {
    expect(await relation(owns)).toMatchObject({ shareMin: 33, shareMax: 50, disputed: true, recorded: '2025-03' });
    expect(await entity('fleet-a')).toMatchObject({ gpus: 2400 });
    await load({
      'harbour.yaml': soundCase.replace('shareMin: 33', 'shareMin: 40.5').replace('value: 2400', 'value: 9'),
    });
    expect(await relation(owns)).toMatchObject({ shareMin: 40.5, shareMax: 50 });
    expect(await entity('fleet-a')).toMatchObject({ gpus: 9 });
  });

  test('loses a property, a denial and a name that it no longer gives', async () => {
    const text = soundCase
      .replace("headquarters: CN, founded: '2020', dissolved: '2024'", 'headquarters: CN')
      .replace('    answers: cl-1\n', '')
      .replace('shareMin: 33, ', '');
    await load({ 'harbour.yaml': text });
    expect(await entity('firm-a')).not.toHaveProperty('founded');
    expect(await relation(owns)).toMatchObject({ disputed: false });
    expect(await relation(owns)).not.toHaveProperty('shareMin');
  });

  test('removes claims, relations and entities that it no longer holds', async () => {
    const start = soundCase.indexOf('  - id: cl-2');
    const end = soundCase.indexOf('  - id: cl-4');
    const text = soundCase.slice(0, start) + soundCase.slice(end);
    await load({ 'harbour.yaml': text.replace(/ {2}- \{ id: (fleet|lease)-a.*\n/g, '') });
    expect(await entity('cl-2')).toBeUndefined();
    expect(await entity('fleet-a')).toBeUndefined();
    expect(await relation('COVERS~lease-a~fleet-a~')).toBeUndefined();
    expect(await relation(owns)).toBeDefined();
  });

  test('keeps a relation whose start it corrects', async () => {
    await load({ 'harbour.yaml': soundCase.replace("start: '2021'", "start: '2022'") });
    expect(await relation(owns)).toMatchObject({ start: '2022' });
  });

  test('changes the kind of an entity, and back', async () => {
    const fleetsIn = async () => (await store.read(queries.hardwareIn, { country: 'MY', site: null, limit: 9 })).length;
    const text = soundCase.replace(
      'id: firm-b, kind: Firm, name: B',
      'id: firm-b, kind: GpuFleet, name: B, country: MY',
    );
    await load({ 'harbour.yaml': text });
    expect(await entity('firm-b')).toMatchObject({ kind: 'GpuFleet', country: 'MY' });
    expect(await fleetsIn()).toBe(1);
    await load(base);
    expect(await fleetsIn()).toBe(0);
  });

  test('finds a fleet in the country that its row declares and in those to which claims move it', async () => {
    const fleetsIn = async (country: string) =>
      (await store.read(queries.hardwareIn, { country, site: null, limit: 9 })).map(({ entity }) => entity.id);
    const moved = 'property: { of: fleet-a, name: country, value: SG }';
    const text = soundCase
      .replace('name: Fleet }', 'name: Fleet, country: MY }')
      .replace(/property: \{ of: fleet-a.*\}/, `date: '2025-02'\n    ${moved}`);
    await load({ 'harbour.yaml': text });
    expect(await entity('fleet-a')).toMatchObject({ country: 'SG' });
    expect([await fleetsIn('MY'), await fleetsIn('SG'), await fleetsIn('TH')]).toEqual([['fleet-a'], ['fleet-a'], []]);
  });

  test('a corrected date of a source reaches the relations that cite it', async () => {
    await load({ 's.yaml': soundSources.replace("published: '2025-03'", "published: '2024-12'") });
    expect(await relation(owns)).toMatchObject({ recorded: '2024-12' });
  });
});

describe('several files', () => {
  test('support one relation together, in whichever order they came', async () => {
    await load({ 'quay.yaml': otherCase });
    expect(await relation(owns)).toMatchObject({ claims: ['cl-1', 'cl-q1'], status: 'registered', shareMin: 45 });
    const one = await dump(store);
    await wipe(store);
    await load({ 's.yaml': soundSources });
    await load({ 'harbour.yaml': soundCase, 'quay.yaml': otherCase });
    expect(await dump(store)).toEqual(one);
  });

  test('let go of a shared relation one by one', async () => {
    await load({ 'quay.yaml': otherCase });
    await load({
      'harbour.yaml': soundCase.replace(
        "to: firm-b, shareMin: 33, shareMax: 50, start: '2021'",
        "to: firm-b, start: '2020'",
      ),
    });
    expect(await relation(`${owns}2021`)).toMatchObject({ claims: ['cl-q1'], disputed: false });
    expect(await relation(owns)).toMatchObject({ claims: ['cl-1'] });
  });

  test('dispute each other, and stop', async () => {
    const sound = soundCase.replace('    answers: cl-1\n', '');
    await load({ 'harbour.yaml': sound });
    expect(await relation(owns)).toMatchObject({ disputed: false });
    await load({ 'quay.yaml': otherCase });
    expect(await relation('COVERS~lease-a~fleet-a~')).toMatchObject({ disputed: true });
    await load({ 'quay.yaml': otherCase.replace('answers: cl-2', 'note: nothing') });
    expect(await relation('COVERS~lease-a~fleet-a~')).toMatchObject({ disputed: false });
  });

  test('hand an entity over from one to the other at once', async () => {
    const entities = 'entities:\n  - { id: firm-b, kind: Firm, name: B }\n';
    const text = soundCase.replace('  - { id: firm-b, kind: Firm, name: B }\n', '');
    await load({ 'harbour.yaml': text, 'entities.yaml': entities });
    expect(await entity('firm-b')).toMatchObject({ declaredIn: 'file/entities' });
    expect(await relation(owns)).toBeDefined();
  });

  test('let go of an entity at once, users first', async () => {
    await load({ 'quay.yaml': otherCase });
    const drop = (text: string) =>
      text.replace(/ {2}- \{ id: lease-a.*\n/, '').replace(/relation: \{ kind: COVERS.*/, 'about: [fleet-a]');
    await load({ 'harbour.yaml': drop(soundCase), 'quay.yaml': otherCase.replace('[lease-a]', '[fleet-a]') });
    expect(await entity('lease-a')).toBeUndefined();
  });

  test('loaded by two loaders at once end as if loaded one after the other', async () => {
    await load({ 'quay.yaml': otherCase });
    const expected = await dump(store);
    await wipe(store);
    await load({ 's.yaml': soundSources });
    await load({ 'harbour.yaml': soundCase });
    await Promise.all([
      load({ 'quay.yaml': otherCase }),
      load({ 'quay.yaml': otherCase }),
      load({ 'harbour.yaml': soundCase }),
    ]);
    expect(await dump(store)).toEqual(expected);
  });
});

describe('a refusal leaves the store as it was', () => {
  test('when one of several files is faulty', async () => {
    const message = await refusal({ 'quay.yaml': otherCase, 'bad.yaml': 'case: 1' });
    expect(message).toContain('bad.yaml:1:7: not a record');
  });
  test('when an entity is dropped that another file uses', async () => {
    await load({ 'quay.yaml': otherCase });
    const text = soundCase.replace('  - { id: firm-b, kind: Firm, name: B }\n', '').replaceAll('firm-b', 'firm-a');
    const message = await refusal({ 'harbour.yaml': text });
    expect(message).toContain(
      'harbour.yaml:1:1: no longer declared here, but cl-q1 of quay still refers to it: firm-b',
    );
  });
  test('when a source is dropped that a case cites', async () => {
    const message = await refusal({ 's.yaml': soundSources.replaceAll('s-paper', 's-other') });
    expect(message).toContain('cl-1 of harbour still refers to it: s-paper');
  });
  test('when another file in the store declares the same id', async () => {
    const message = await refusal({ 'e.yaml': 'entities:\n  - { id: firm-b, kind: Firm, name: Else }\n' });
    expect(message).toBe('e.yaml:2:11: id also declared in harbour: firm-b; keep one of them');
  });
  test('when a claim comes back to itself through the store', async () => {
    const text = otherCase.replace('answers: cl-2', 'answers: cl-4');
    await load({ 'quay.yaml': text });
    const answered = soundCase.replace("date: '2025-03-04'", 'answers: cl-q2');
    expect(await refusal({ 'harbour.yaml': answered })).toContain('claims answer each other in a circle: cl-1');
  });
});

test('a dry run tells what would change and changes nothing', async () => {
  const before = await dump(store);
  const seen: unknown[] = [];
  const files = [
    { path: 'quay.yaml', text: otherCase },
    { path: 'harbour.yaml', text: soundCase.replace('shareMin: 33', 'shareMin: 34') },
  ];
  await loadFiles(store, files, { dryRun: true, onFile: file => seen.push(file) });
  expect(await dump(store)).toEqual(before);
  const done: unknown[] = [];
  await loadFiles(store, files, { onFile: file => done.push(file) });
  expect(seen).toEqual(done);
  expect(done).toHaveLength(2);
});
