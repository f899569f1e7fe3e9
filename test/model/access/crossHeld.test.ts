import { expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import { knownAt } from '../../support/judged.ts';

const accessFindings = runSync(finding);

test('a block that holds itself hides no party behind a doubtful step, nor a person beside it', () => {
  const firms = Array.from({ length: 10 }, (_, i) => `f${i}`);
  const block = firms.flatMap(a => firms.flatMap(b => (a === b ? [] : [`${a} OWNS 2% ${b} from 2023 to 2026`])));
  const chainsTo = (...ends: string[]) => {
    const text = ['f0 OWNS fleet1 from 2023 to 2026', ...block, ...ends].join('\n');
    const found = accessFindings(knownAt(text), ['fleet1'], new Set(['CN']), { first: 50, budget: 20_000 });
    expect(found.countedAll).toBe(false);
    return found.chains.map(({ party, steps }) => `${party} ${steps.length}`);
  };
  // Nine ways of one firm more follow the one that goes straight there.
  expect(chainsTo('x@CN OWNS 5% f9 from 2023 to 2026 alleged').slice(0, 2)).toEqual(['x 3', 'x 4']);
  expect(chainsTo('x@CN OWNS 5% f9 from 2023 known 2024-01-01').slice(0, 2)).toEqual(['x 3', 'x 4']);
  expect(chainsTo('f0 EMPLOYS person1 from 2023 to 2026; person1@CN')).toEqual(['person1 2']);
  const both = chainsTo('x@CN OWNS 5% f9 from 2023 to 2026 alleged', 'z@CN OWNS 3% f3 from 2023 to 2026');
  expect(both).toHaveLength(50);
  expect(both.at(-1)).toBe('x 3');
});

test('chains are listed with many rests, in which others get their turn', () => {
  const firms = Array.from({ length: 10 }, (_, i) => `f${i}`);
  const block = firms.flatMap(a => firms.flatMap(b => (a === b ? [] : [`${a} OWNS 2% ${b}`])));
  const known = knownAt(['f0 OWNS fleet1', ...block, 'x@CN OWNS 5% f9'].join('\n'));
  const rests = [...finding(known, ['fleet1'], new Set(['CN']), { first: 50, budget: 20_000 })].length;
  expect(rests).toBeGreaterThan(1_000);
});
