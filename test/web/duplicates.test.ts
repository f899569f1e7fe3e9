import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFile } from '../../seed/check/checkFile.ts';
import { comparedRows } from '../../web/pages/duplicates/comparedRows.ts';
import { decisionLine } from '../../web/pages/duplicates/decisionLine.ts';

test('both values stand side by side, also where one is missing', () => {
  const left = {
    kind: 'Firm' as const,
    propertyEvidence: [
      { name: 'headquarters', value: 'SG' },
      { name: 'named', value: 'true' },
    ],
  };
  const right = {
    kind: 'Firm' as const,
    propertyEvidence: [
      { name: 'nameOriginal', value: '字节' },
      { name: 'founded', value: null },
    ],
  };
  expect(comparedRows(left, right)).toEqual([
    { name: 'nameOriginal', values: [undefined, '字节'] },
    { name: 'headquarters', values: ['Singapore', undefined] },
  ]);
});

test.each(['same', 'different'] as const)(
  'the line that the page offers to decide %s is one that the loader takes',
  decision => {
    const line = decisionLine('firm-a', 'firm-b', decision)
      .replace('reason: ""', 'reason: "x"')
      .replace('date: ""', 'date: "2026"');
    const text = `merges:\n${line}\n`;
    expect(checkFile({ path: 'merges.yaml', text }).problems).toEqual([]);
    expect(parse(text).merges).toEqual([
      { id: 'merge-firm-a-firm-b', keep: 'firm-a', merge: ['firm-b'], decision, reason: 'x', date: '2026' },
    ]);
  },
);
