import { expect, test } from 'vitest';
import type { Cooperative } from '../../../domain/cooperative.ts';
import { partyTests } from '../../../server/model/accessTests/accessTests.ts';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { ultimateParents } from '../../../server/model/ownership/ultimateParents.ts';
import { knownAt } from '../../support/judged.ts';

const size = 300;
const circle = (share: string): string =>
  Array.from({ length: size }, (_, i) => `f${i} OWNS ${share} f${(i + 1) % size}`).join('; ');
const analysisOf = (text: string) => analyseOwnership(knownAt(text, '2025-01-01'), new Set(['CN']));

const restsOf = (work: Cooperative<unknown>): number => {
  let rests = 0;
  while (!work.next().done) rests += 1;
  return rests;
};

test.each(['90%', '25%', ''])(
  'what is worked out of a circle of firms that hold %s of the next rests at each of them',
  share => {
    expect(restsOf(analysisOf(circle(share)).preparing('f0'))).toBeGreaterThanOrEqual(2 * size);
  },
);

test('the ultimate parents of a great circle are found with a rest at each, when it is asked and when it is told', () => {
  const { control } = analysisOf(circle('90%'));
  expect(restsOf(ultimateParents(control, 'f0'))).toBeGreaterThanOrEqual(2 * (size - 1));
});

test('tests ask for nothing of that again', () => {
  const analysis = analysisOf(`party@CN OWNS 10% f0; ${circle('90%')}`);
  restsOf(analysis.preparing('f20'));
  expect(restsOf(analysis.preparing('f20'))).toBe(0);
  expect(analysis.parents('f20')).toHaveLength(size - 1);
  const [seat] = partyTests('f20', analysis);
  expect(seat?.relations()).toHaveLength(size);
});

test('firms that control each other share one set, so that a circle takes no more memory than its firms', () => {
  const { control } = analysisOf(circle('90%'));
  const sets = Array.from({ length: size }, (_, i) => control.by(`f${i}`));
  for (const which of ['certainly', 'possibly'] as const) {
    expect(new Set(sets.map(each => each[which])).size).toBe(1);
    expect(sets[0]?.[which].size).toBe(size);
  }
});
