import { expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { chokepoints as breaking } from '../../../server/model/access/chokepoints.ts';
import { chokepointsInWords, explain } from '../../../server/model/access/inWords.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import { knownAt } from '../../support/judged.ts';

const chokepoints = runSync(breaking);

const accessFindings = runSync(finding);

const restricted = new Set(['CN']);
const named = (id: string) => ({ id, kind: 'Firm' as const, name: id, properties: {} });

/** One fleet that so many firms in China use. */
const users = (count: number): string =>
  Array.from({ length: count }, (_, i) => `u${i}@CN USES fleet1 from 2023 to 2026`).join('\n');

const told = (text: string, first: number, budget = 1_000): string => {
  const findings = accessFindings(knownAt(text), ['fleet1'], restricted, { first, budget });
  return explain(findings, named, 'fleet1')[0]?.text ?? '';
};

test('as many chains as there are, how many are listed, and "at least" only where counting ended', () => {
  expect(told(users(3), 50)).toBe(
    '3 chains lead from fleet1 to 3 restricted parties; 3 hold with certainty at the chosen date, 0 as presumed, since no end is reported, and 0 possibly.',
  );
  expect(told(users(3), 2)).toContain('3 chains lead from fleet1 to 3 restricted parties; of the 2 listed, 2 hold');
  expect(told(users(3), 2, 2)).toContain('At least ');
});

test('chokepoints are named as far as a sentence can be read', () => {
  const words = (text: string): string =>
    chokepointsInWords(chokepoints(knownAt(text), ['fleet1'], restricted), named)[0]?.text ?? '';
  expect(words(users(1))).toBe('All access would end if any one of these ended: u0 uses fleet1.');
  // Two of the four sets of two, and of those of four only one.
  const leased = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `lease${i} COVERS fleet1 from 2023 to 2026; l${i}@CN TAKES lease${i} from 2023 to 2026`,
    ).join('\n');
  expect(words(leased(2))).toMatch(
    /^All access would end if 2 relations ended together: (.* and .*; or ){3}1 other such set\.$/,
  );
  expect(words(leased(4))).toMatch(
    /^All access would end if 4 relations ended together: [^;]*; or 15 other such sets\.$/,
  );
});
