import { expect, test } from 'vitest';
import { dateOf, storySteps } from '../../web/pages/case/storySteps.ts';
import { claim, entity, stating } from './claims.ts';

const told = (steps: ReturnType<typeof storySteps>) =>
  steps.map(({ date, subject, statements }) => [
    date ?? subject?.id ?? 'background',
    statements.map(statement => statement.claims.map(({ id }) => id)),
  ]);

test('a claim is dated by itself, else by the start of its relation, else by the day that it states', () => {
  expect(dateOf(claim('a', { date: '2025-03', relation: stating('TAKES', 'f', 'l', '2025-01') }))).toBe('2025-03');
  expect(dateOf(claim('b', { relation: stating('TAKES', 'f', 'l', '2025-01') }))).toBe('2025-01');
  expect(dateOf(claim('c', { property: { of: 'f', name: 'founded', value: '2023', unit: null } }))).toBe('2023');
  expect(dateOf(claim('d', { property: { of: 'f', name: 'servers', value: '2023', unit: null } }))).toBeUndefined();
  expect(dateOf(claim('e', { relation: stating('TAKES', 'f', 'l') }))).toBeUndefined();
});

test('steps follow the dates, a vague date after the days within it', () => {
  const dates = ['2025', '2024-07', '2025-06-19', '2025-06', '2025-06-18', '2024'];
  const steps = storySteps(dates.map(date => claim(date, { date })));
  expect(steps.map(step => step.date)).toEqual(['2024-07', '2024', '2025-06-18', '2025-06-19', '2025-06', '2025']);
});

test('claims of one relation or one property make one statement, the best supported first', () => {
  const relation = stating('TAKES', 'f', 'l', '2025-03');
  const property = { of: 'l', name: 'servers', value: '300', unit: null };
  const steps = storySteps([
    claim('a', { relation, status: 'ALLEGED' }),
    claim('b', { relation, status: 'CHARGED' }),
    claim('c', { date: '2025-03', property }),
    claim('d', { date: '2025-03', property: { ...property, value: '400' } }),
  ]);
  expect(told(steps)).toEqual([
    [
      '2025-03',
      [
        ['b', 'a'],
        ['c', 'd'],
      ],
    ],
  ]);
});

test('what is said of a trip, a shipment or a lease without a date is told when it began', () => {
  const lease = entity('lease', 'Lease');
  const steps = storySteps([
    claim('taken', { about: [lease], relation: stating('TAKES', 'f', 'lease', '2025-03') }),
    claim('asked', { about: [lease], date: '2024', relation: stating('TAKES', 'g', 'lease') }),
    claim('size', { about: [lease], property: { of: 'lease', name: 'servers', value: '300', unit: null } }),
  ]);
  expect(told(steps)).toEqual([
    ['2024', [['asked']]],
    ['2025-03', [['taken'], ['size']]],
  ]);
});

test('what nothing dates is told by subject, and what is said once goes together at the end', () => {
  const [site, firm, person] = [entity('site', 'DataCenter'), entity('firm'), entity('person', 'National')];
  const steps = storySteps([
    claim('p', { about: [person] }),
    claim('f1', { about: [firm] }),
    claim('f2', { about: [firm] }),
    claim('s1', { about: [firm, site] }),
    claim('s2', { about: [site] }),
    claim('r', { date: '2025-01', about: [firm] }),
  ]);
  expect(told(steps)).toEqual([
    ['2025-01', [['r']]],
    ['site', [['s1'], ['s2']]],
    ['firm', [['f1'], ['f2']]],
    ['background', [['p']]],
  ]);
});

test('a step highlights the relations and entities that it is about, each once', () => {
  const relation = stating('OWNS', 'a', 'b', '2025');
  const [step] = storySteps([
    claim('1', { relation, about: [entity('a'), entity('b')] }),
    claim('2', { date: '2025', property: { of: 'c', name: 'city', value: 'Johor', unit: null } }),
  ]);
  expect(step?.highlighted).toEqual(['OWNS~a~b~2025', 'a', 'b', 'c']);
});

test('roles in the case are told elsewhere, and no claim makes no story', () => {
  expect(storySteps([claim('a', { relation: stating('PARTY_TO', 'f', 'case', '2025') })])).toEqual([]);
  expect(storySteps([])).toEqual([]);
});
