import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { spanOf } from '../../../domain/dates.ts';
import { restrictedByDefault } from '../../../domain/restricted.ts';
import { partyTests } from '../../../server/model/accessTests/accessTests.ts';
import type { AccessTest } from '../../../server/model/accessTests/testResult.ts';
import { testsOverParts } from '../../../server/model/accessTests/testsOverParts.ts';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { viewAt } from '../../../server/model/snapshot.ts';
import { snapshotInParts } from '../../../server/model/snapshotInParts.ts';
import { draw, recordOf } from '../../support/graph.ts';
import { analysisAt, resultAt } from '../../support/judged.ts';

/** A test of `alpha` over a span, from its parts. */
const over = (text: string, asOf: string, asked: AccessTest = 'effective-interest') => {
  const record = recordOf(draw(text));
  const clocks = { asOf: spanOf(asOf) };
  const parts = runSync(snapshotInParts)(viewAt(record, clocks), record, clocks, []);
  const judged = parts.map(({ part, known }) => ({
    ...{ part, results: partyTests('alpha', analyseOwnership(known, new Set(restrictedByDefault))) },
  }));
  const found = testsOverParts(judged).find(result => result.test === asked);
  if (!found) throw new Error(`no result of ${asked}`);
  return { parts: parts.length, texts: found.reasons().map(reason => reason.text), ...found };
};

const held = (share: string, owner: string, dates: string) => `${owner} OWNS ${share} alpha from ${dates}`;

describe('over a span of days', () => {
  test('owners that follow each other agree on a yes; judged as a whole neither would be certain', () => {
    const text = [
      held('60%', 'x@CN', '2024-01-01 to 2025-06-30'),
      held('60%', 'z@CN', '2025-07-01 to 2026-12-31'),
    ].join('; ');
    expect(resultAt(text, 'alpha', 'effective-interest', '2025').verdict).toBe('undetermined');
    const { verdict, value, texts, relations } = over(text, '2025');
    expect({ verdict, value }).toEqual({ verdict: 'yes', value: { min: 60, max: 60 } });
    expect(relations().map(({ from }) => from)).toEqual(['x', 'z']);
    expect(texts.join(' ')).not.toContain('until');
  });

  test('with more changes than anyone counts each part is still judged alone', () => {
    const days = ['01', '02', '03', '04'].flatMap(month =>
      Array.from({ length: 13 }, (_, i) => `2025-${month}-${`${2 * i + 2}`.padStart(2, '0')}`),
    );
    const others = days.map((day, i) => `firm${i}@SG OWNS 1% beta from ${day} to ${day}`);
    const follow = [held('60%', 'x@CN', '2024-01-01 to 2025-06-30'), held('60%', 'z@CN', '2025-07-01 to 2026-12-31')];
    const { parts, verdict } = over([...follow, ...others].join('; '), '2025');
    expect(parts).toBeGreaterThan(100);
    expect(verdict).toBe('yes');
  });

  test('holdings that follow each other are not added', () => {
    const rest = held('70%', 'person1@SG', '2024-01-01 to 2026-12-31');
    const text = [
      ...[held('30%', 'x@CN', '2024-01-01 to 2025-06-30'), held('30%', 'z@CN', '2025-07-01 to 2026-12-31'), rest],
    ].join('; ');
    expect(over(text, '2025')).toMatchObject({ verdict: 'no', value: { min: 30, max: 30 }, accountedFor: 100 });
  });

  test('parts that differ leave it undetermined, named with their days', () => {
    const text = [
      held('60%', 'x@CN', '2024-01-01 to 2025-06-30'),
      held('100%', 'person1@SG', '2025-07-01 to 2026-12-31'),
    ].join('; ');
    const found = over(text, '2025');
    expect(found).toMatchObject({ parts: 2, verdict: 'undetermined', value: { min: 0, max: 60 } });
    expect(found.margin).toBeUndefined();
    expect(found.texts[0]).toBe('Effective interest: yes until 30 June 2025, no from 1 July 2025.');
    expect(found.note()).toBe(found.texts[0]);
    expect(over(text, '2025-03').verdict).toBe('yes');
    expect(over(text, '2025-09').verdict).toBe('no');
  });

  test('silence in one part is told as such', () => {
    const { verdict, texts, value } = over(held('60%', 'x@CN', '2024-01-01 to 2025-06-30'), '2025');
    expect({ verdict, value }).toEqual({ verdict: 'undetermined', value: undefined });
    expect(texts[0]).toBe('Effective interest: yes until 30 June 2025, none reported from 1 July 2025.');
  });

  test('no sentence and no relation is told twice', () => {
    const text = `${held('60%', 'x@CN', '2024-01-01 to 2026-12-31')}; ${held('5%', 'z@CN', '2025-03-01 to 2025-08-31')}`;
    const { parts, texts, relations, margin } = over(text, '2025');
    expect(parts).toBe(3);
    expect(new Set(texts).size).toBe(texts.length);
    expect(
      relations()
        .map(({ from }) => from)
        .sort(),
    ).toEqual(['x', 'z']);
    expect(margin).toBe(10);
  });

  test('a day is one part, whose results are handed on as they are', () => {
    const results = partyTests('alpha', analysisAt(held('60%', 'x@CN', '2024'), '2025-02-03'));
    expect(testsOverParts([{ part: spanOf('2025-02-03'), results }])).toBe(results);
    const record = recordOf(draw(held('60%', 'x@CN', '2024')));
    const clocks = { asOf: spanOf('2025-02-03') };
    const whole = viewAt(record, clocks);
    expect(runSync(snapshotInParts)(whole, record, clocks, [])[0]?.known).toBe(whole);
  });
});
