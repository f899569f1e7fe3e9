import { expect, test } from 'vitest';
import {
  byAbout,
  citedSources,
  conflictingProperties,
  conflictSets,
  eachOnce,
  pictured,
} from '../../web/pages/case/caseGroups.ts';
import { claim, entity, source, stating } from './claims.ts';

test('claims stand under each entity that they are about, the most talked of first', () => {
  const groups = byAbout([
    claim('1', { about: [entity('b')] }),
    claim('2', { about: [entity('a'), entity('b')] }),
    claim('3', { about: [entity('c')] }),
  ]);
  expect(groups.map(group => [group.entity.id, group.claims.map(({ id }) => id)])).toEqual([
    ['b', ['1', '2']],
    ['a', ['2']],
    ['c', ['3']],
  ]);
});

test('on paper each claim stands once, under the first thing that it is about', () => {
  const groups = byAbout([
    claim('1', { about: [entity('b')] }),
    claim('2', { about: [entity('a'), entity('b')] }),
    claim('3', { about: [entity('c')] }),
  ]);
  const idsWithout = (...told: string[]) =>
    eachOnce(groups, told).map(group => [group.entity.id, group.claims.map(({ id }) => id)]);
  expect(idsWithout()).toEqual([
    ['b', ['1', '2']],
    ['c', ['3']],
  ]);
  expect(idsWithout('1', '3')).toEqual([['b', ['2']]]);
});

test('sources that repeat one original stand together, with the number of claims that each carries', () => {
  const [first, second] = [source('s-1', { original: 'o' }), source('s-2', { original: 'o' })];
  const groups = citedSources([
    claim('1', { source: source('alone') }),
    claim('2', { source: first }),
    claim('3', { source: second }),
    claim('4', { source: second }),
  ]);
  expect(groups.map(group => group.map(cited => [cited.source.id, cited.claims]))).toEqual([
    [
      ['s-1', 1],
      ['s-2', 2],
    ],
    [['alone', 1]],
  ]);
});

const reply = (id: string) => claim(id);

test('properties whose values conflict are named once for each entity', () => {
  const terabytes = { of: 'trip', name: 'terabytes', value: '80', unit: null };
  const found = conflictingProperties([
    claim('1', { property: terabytes, conflictsWith: [reply('2')] }),
    claim('2', { property: { ...terabytes, value: '4800' }, conflictsWith: [reply('1')] }),
    claim('3', { property: { ...terabytes, name: 'drives' } }),
  ]);
  expect(found).toEqual([{ of: 'trip', names: ['terabytes'] }]);
});

test('statements that cannot hold together make one set, whichever names the other', () => {
  const sets = conflictSets([
    claim('1', { conflictsWith: [reply('2'), reply('3')] }),
    claim('2', { conflictsWith: [reply('1')] }),
    claim('3', { conflictsWith: [reply('1')] }),
    claim('4', { conflictsWith: [reply('5')] }),
    claim('5', { conflictsWith: [reply('4')] }),
    claim('6'),
  ]);
  expect(sets.map(set => set.map(({ id }) => id))).toEqual([
    ['1', '2', '3'],
    ['4', '5'],
  ]);
});

test('the picture has every stated relation and its ends, but for roles in the case', () => {
  const picture = pictured([
    claim('1', { relation: stating('TAKES', 'firm', 'lease') }),
    claim('2', { relation: stating('TAKES', 'firm', 'lease') }),
    claim('3', { relation: stating('PARTY_TO', 'body', 'case') }),
    claim('4'),
  ]);
  expect(picture).toEqual({ entities: ['firm', 'lease'], relations: ['TAKES~firm~lease~'] });
});
