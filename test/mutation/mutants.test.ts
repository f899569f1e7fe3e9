import { expect, test } from 'vitest';
import { mutantsOf, mutated } from '../support/mutation/mutants.ts';

test.each([
  ['a < b', ['a <= b']],
  ['a && !b', ['a || !b', 'a && b']],
  ['a ?? 0', ['a && 0', 'a ?? 1']],
  ['list.filter(isFit)', ['list']],
  ['list.some(isFit)', ['list.every(isFit)']],
  ['Math.min(a, b)', ['Math.max(a, b)']],
  ['counter.min(a)', []],
  ['a ? b : c', ['false ? b : c', 'true ? b : c']],
  ["kind === 'OWNS'", ["kind !== 'OWNS'", "kind === ''"]],
  ["name + 's'", ["name + ''"]],
  ['[a, true]', ['[]', '[a, false]']],
])('%s is changed in every small way', (code, expected) => {
  const whole = `const x = ${code};`;
  const found = mutantsOf(whole).map(mutant => mutated(whole, mutant));
  expect(found.sort()).toEqual(expected.map(text => `const x = ${text};`).sort());
});

test('types and imports are left alone, and statements left out', () => {
  const code = "import { a } from './a.ts';\ntype T = 'x' | 1;\nconst b: T = 'x' as T;\na(b);\n";
  expect(mutantsOf(code).map(mutant => mutated(code, mutant))).toEqual([
    code.replace("b: T = 'x'", "b: T = ''"),
    code.replace('a(b);', ';'),
  ]);
});
