import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runSync } from '../../../domain/cooperative.ts';
import type { EntityKind } from '../../../domain/vocabulary/kinds.ts';
import { chinese } from '../../../server/formats/chinese.ts';
import { duplicateCandidates } from '../../../server/model/duplicates/candidates.ts';
import type { Described } from '../../../server/model/duplicates/described.ts';
import { pairOf } from '../../../server/model/duplicates/merges.ts';
import { variants } from '../../search/variants.ts';

const firm = (id: string, name: string, more: Partial<Described> & Record<string, unknown> = {}): Described => {
  const { file = id, neighbours = [], kind = 'Firm', ...properties } = more;
  return { id, kind, name, file, neighbours, properties: properties as Described['properties'] };
};
const owns = (id: string) => ({ kind: 'OWNS' as const, outgoing: true, id, name: id });
const found = (entities: readonly Described[], decided: readonly string[] = [], least = 0.5) =>
  runSync(duplicateCandidates)(entities, new Set(decided), chinese, least);

describe('speaks for one and the same', () => {
  test.each([
    [{ name: 'Bee Sdn Bhd' }, { name: 'Bee Berhad' }, 'same name but for the legal form: “Bee Sdn Bhd”, “Bee Berhad”'],
    [{ name: '字节跳动' }, { name: 'ZiJie TiaoDong Ltd' }, 'same name in pinyin: “字节跳动”, “ZiJie TiaoDong Ltd”'],
    [
      { name: '字节跳动' },
      { name: '字節跳動有限公司' },
      'same name in other characters: “字节跳动”, “字節跳動有限公司”',
    ],
    [{ name: 'Red', identifiers: ['LEI 7'] }, { name: 'Blue', identifiers: ['LEI 7'] }, 'same identifier: LEI 7'],
    [{ name: 'Foo', aliases: ['Bar Holding'] }, { name: 'Bar Holding' }, 'same name: “Bar Holding”, “Bar Holding”'],
    [
      { name: 'Megaspeed International', neighbours: [owns('firm-x'), owns('firm-y')] },
      { name: 'Megasped Internatonal', neighbours: [owns('firm-x'), owns('firm-y')] },
      'both: owns firm-x',
    ],
  ])('%j, %j', (one, other, reason) => {
    const [candidate, ...rest] = found([firm('a', one.name, one), firm('b', other.name, other)]);
    expect(candidate?.reasons.map(({ text }) => text)).toContain(reason);
    expect(rest).toEqual([]);
  });
});

describe('speaks against it', () => {
  test.each([
    [{ name: 'Bee' }, { name: 'Bee', kind: 'DataCenter' as const }],
    [
      { name: 'Bee', headquarters: 'SG', neighbours: [owns('b')] },
      { name: 'Bee', headquarters: 'CN' },
    ],
    [
      { name: 'Bee', file: 'harbour' },
      { name: 'Bee Ltd', file: 'harbour', headquarters: 'CN' },
    ],
    [{ name: 'Engineer 1 of 4' }, { name: 'Engineer 2 of 4' }],
    [{ name: 'Bee Trading' }, { name: 'Bee Logistics' }],
    [
      { name: 'Use of servers (unnamed)', named: false },
      { name: 'Use of servers (not named)', named: false },
    ],
  ])('%j, %j', (one, other) => {
    const least = 'file' in one ? 0.85 : 0.5;
    expect(found([firm('a', one.name, one), firm('b', other.name, other)], [], least)).toEqual([]);
  });
});

test('a pair that somebody has decided on is no candidate', () => {
  const entities = [firm('a', 'Bee'), firm('b', 'Bee Ltd'), firm('c', 'Bee Inc')];
  const pairs = found(entities, [pairOf('b', 'a')]).map(({ a, b }) => [a.id, b.id]);
  expect(pairs).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

test('the order of the entities makes no difference', () => {
  const entities = [firm('a', 'Bee'), firm('b', 'Bee Ltd'), firm('c', 'Beee Trading'), firm('d', 'Bee Trading')];
  const scores = (list: readonly Described[]) =>
    found(list, [], 0.05).map(({ a, b, score }) => [pairOf(a.id, b.id), score]);
  expect(scores(entities.toReversed())).toEqual(scores(entities));
});

const folder = fileURLToPath(new URL('../../../seed/', import.meta.url));
const seedFirms = ['reference/entities.yaml', ...readdirSync(`${folder}cases`).map(name => `cases/${name}`)].flatMap(
  path =>
    ((parse(readFileSync(`${folder}${path}`, 'utf8')).entities ?? []) as Record<string, unknown>[]).map(
      ({ id, kind, name, ...properties }) =>
        ({ id, kind: kind as EntityKind, name, properties, file: path, neighbours: [] }) as unknown as Described,
    ),
);

test('the cases as they are hold no two entities that look like one', () => {
  expect(seedFirms.length).toBeGreaterThan(100);
  expect(found(seedFirms)).toEqual([]);
});

test('twins of the named firms, each written in ten ways by another file, are found among all others', () => {
  const named = seedFirms.filter(({ kind, properties }) => kind === 'Firm' && properties.named !== false);
  let [planted, hit, wrong] = [0, 0, 0];
  const missed: string[] = [];
  for (const [way, write] of Object.entries(variants)) {
    const twins = named.flatMap(({ id, name, properties: { headquarters } }) => {
      const text = write(name);
      return text === undefined ? [] : [firm(`${id}-twin`, text, headquarters === undefined ? {} : { headquarters })];
    });
    const pairs = new Set(found([...seedFirms, ...twins]).map(({ a, b }) => pairOf(a.id, b.id)));
    for (const twin of twins) {
      planted += 1;
      const pair = pairOf(twin.id, twin.id.slice(0, -'-twin'.length));
      if (pairs.delete(pair)) hit += 1;
      else missed.push(`${way}: ${twin.name}`);
    }
    wrong += pairs.size;
  }
  console.error(
    `${planted} twins planted: ${hit} found, ${wrong} other pairs proposed\n  missed ${missed.slice(0, 12).join(', ')}`,
  );
  expect(planted).toBeGreaterThan(250);
  expect(hit / planted).toBeGreaterThanOrEqual(0.9);
  expect(hit / (hit + wrong)).toBeGreaterThanOrEqual(0.95);
});
