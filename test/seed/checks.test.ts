import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../seed/check/checkFile.ts';
import { checkReferences } from '../../seed/check/checkReferences.ts';
import { problemText } from '../../seed/check/problem.ts';
import { runs } from '../support/runs.ts';
import { soundCase, soundSources } from './caseText.ts';
import { faults } from './faults.ts';

const emptyStore = { stored: new Map(), holders: new Map(), merges: [] };
const problems = (caseText: string, sourcesText = soundSources): string[] => {
  const checked = [checkFile({ path: 'c.yaml', text: caseText }), checkFile({ path: 's.yaml', text: sourcesText })];
  const own = checked.flatMap(file => file.problems);
  return [
    ...own,
    ...checkReferences(
      checked.flatMap(({ file }) => file ?? []),
      emptyStore,
    ),
  ].map(problemText);
};
const invalidate = (text: string, from: string, to: string): string => {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, () => to);
};
/** Place, problem and value, without the remedy. */
const finding = (line: string | undefined): string | undefined => line?.slice(0, line.lastIndexOf('; '));

const sourceFaults: typeof faults = [
  [
    'a script for an address',
    'https://paper',
    'javascript://paper',
    's.yaml:4:57: not a web address: javascript://paper.example/a',
  ],
  [
    'an address without a scheme',
    "'https://paper.example/a'",
    'paper.example',
    's.yaml:4:57: not a web address: paper.example',
  ],
  ['a dangling original', 'original: o-wire', 'original: o-wires', 's.yaml:4:161: unknown original: o-wires'],
  ['an unknown precision', 'datePrecision: month', 'datePrecision: week', 's.yaml:4:121: unknown word: week'],
];

describe('a case file', () => {
  test('that is sound has no problems', () => {
    expect(problems(soundCase)).toEqual([]);
  });
  test('may hold HTML in names, since names are text', () => {
    expect(problems(invalidate(soundCase, 'name: Fleet', "name: '<img src=x onerror=alert(1)>'"))).toEqual([]);
  });
  test('may write null for what is unknown', () => {
    expect(problems(invalidate(soundCase, 'note: A reply.', 'note: null'))).toEqual([]);
  });
  test.each(faults)('%s', (_what, from, to, found) => {
    expect(finding(problems(invalidate(soundCase, from, to))[0])).toBe(found);
  });
  test('tells all its problems at once', () => {
    const invalid = faults.slice(30, 34).reduce((text, [, from, to]) => text.replace(from, () => to), soundCase);
    expect(
      problems(invalid.replace('service: cloud', 'service: clouds').replace('value: 2400', 'value: many')),
    ).toHaveLength(4);
  });
  test('says what was probably meant', () => {
    expect(problems(invalidate(soundCase, 'headquarters: CN', 'headquaters: CN'))).toEqual([
      'c.yaml:8:40: unknown field: headquaters; did you mean headquarters?',
    ]);
  });
});

describe('a sources file', () => {
  test.each(sourceFaults)('%s', (_what, from, to, found) => {
    expect(finding(problems(soundCase, invalidate(soundSources, from, to))[0])).toBe(found);
  });
});

describe('a hostile text', () => {
  const bombs: readonly (readonly [string, string])[] = [
    ['a million brackets', `case: ${'['.repeat(1_000_000)}`],
    ['a million dashes', `case:\n${'- '.repeat(1_000_000)}`],
    ['a million question marks', '? '.repeat(1_000_000)],
    ['deep indentation', Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['billion laughs', `a: &a [x,x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a,*a]`).join('\n')}`],
    ['too many bytes', `# ${'x'.repeat(5_000_000)}`],
    ['nothing', ''],
    ['a list', '- a'],
    ['a number', '7'],
  ];
  // Each of these made an unguarded parser run out of stack, memory or patience.
  test.each(bombs)('%s is refused', (_what, text) => {
    expect(checkFile({ path: 'c.yaml', text: text }).problems.length).toBeGreaterThan(0);
  });
  test('never throws, and every problem has a place in it', () => {
    const piece = fc.constantFrom(
      ...'[]{}:,-?&*!|>\'"%@`#\n\t <~\u202e'.split(''),
      'id: ',
      'null',
      '__proto__: ',
      '- ',
      '1e999',
    );
    const lines = soundCase.split('\n').length;
    fc.assert(
      fc.property(fc.nat(soundCase.length), fc.nat(30), fc.array(piece, { maxLength: 4 }), (at, cut, pieces) => {
        const text = soundCase.slice(0, at) + pieces.join('') + soundCase.slice(at + cut);
        const { file, problems: found } = checkFile({ path: 'c.yaml', text: text });
        for (const { line, column } of [...found, ...(file ? checkReferences([file], emptyStore) : [])]) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines + 4);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs(400) },
    );
  });
});
