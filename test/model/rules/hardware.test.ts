import { describe, expect, test } from 'vitest';
import { exceptionsFor } from '../../../server/model/rules/exceptions.ts';
import type { Hardware } from '../../../server/model/rules/hardware.ts';
import { meetingOf } from '../../../server/model/rules/meeting.ts';
import { densityOf, measure, tppOf } from '../../../server/model/rules/metrics.ts';
import { type Review, reviewOf } from '../../../server/model/rules/review.ts';
import type { Verdict } from '../../../server/model/verdict.ts';
import { book, model, modelEntries, rule } from './ruleBook.ts';

const entries = modelEntries.map(entry => [entry.id, entry] as const);

/** The review as the hardware file words it. */
const reviewWords: Readonly<Record<Review, string>> = {
  'case-by-case': 'case-by-case',
  'presumption-of-denial': 'presumption of denial',
  'not-controlled': 'n/a',
  exception: 'n/a (NAC notification open)',
  undetermined: 'undetermined',
};

describe('each model, computed against what the file records', () => {
  test('are all there', () => expect(entries.length).toBe(28));

  test.each(entries)('%s: total processing performance', (id, { tpp, tppRange }) => {
    const [min, max] = (tppRange as number[] | undefined) ?? [tpp, tpp];
    expect(tppOf(model(id))).toEqual({ min: expect.closeTo(Number(min), 6), max: expect.closeTo(Number(max), 6) });
  });

  test.each(entries)('%s: performance density, to two digits', (id, { performanceDensity, tppRange }) => {
    const density = densityOf(model(id));
    if (tppRange !== undefined) expect(density?.max).toBeGreaterThan(density?.min ?? Number.NaN);
    else if (performanceDensity === null) expect(density).toBeUndefined();
    else expect([density?.min, density?.max]).toEqual([expect.closeTo(Number(performanceDensity), 2), density?.min]);
  });

  test.each(entries)('%s: caught or not by the 2022 rule', (id, { class2022 }) => {
    const { verdict } = meetingOf(rule('rule-us-2022'), model(id), book);
    const words: Partial<Record<Verdict, string>> = { yes: 'caught', no: 'not caught', undetermined: 'undetermined' };
    expect(words[verdict]).toBe(class2022);
  });

  test.each(entries)('%s: paragraph of the 2023 rule', (id, { class2023 }) => {
    const { verdict, test: paragraph, tests } = meetingOf(rule('rule-us-2023'), model(id), book);
    const excluded = tests.find(finding => finding.excludedBy !== undefined);
    const none = excluded ? 'none (Note 2)' : 'none';
    expect(verdict === 'no' ? none : paragraph).toBe(class2023);
  });

  test.each(entries)('%s: the notice exception', (id, { nacEligible }) => {
    const meeting = meetingOf(rule('rule-us-2023'), model(id), book);
    const eligible = exceptionsFor(rule('rule-us-2023'), meeting, model(id)).map(found => found.eligible);
    expect(meeting.verdict === 'no' ? null : eligible.length > 0).toBe(nacEligible);
    expect(eligible.every(verdict => verdict === 'yes')).toBe(true);
  });

  test.each(entries)('%s: review since January 2026', (id, { reviewCn2026 }) => {
    expect(reviewWords[reviewOf(rule('rule-us-2026-01'), model(id), book)]).toBe(reviewCn2026);
  });
});

const verdictOn = (id: string, changes: Partial<Hardware>, ruleId = 'rule-us-2023'): string => {
  const { verdict, test: paragraph } = meetingOf(rule(ruleId), { ...model(id), ...changes }, book);
  return paragraph ?? verdict;
};
const peak = (tpp: number) => ({ densePeak: { precision: 'INT8', teraOps: tpp / 8, bits: 8 } });

describe('the limits of the 2023 rule', () => {
  test.each([
    ['4,800 is caught', 4800, 826, '3A090.a.1'],
    ['just below, dense', 4799, 800, '3A090.a.2'],
    ['1,600 at 5.92', 1600, 1600 / 5.92, '3A090.a.2'],
    ['2,400 at 1.6', 2400, 1500, '3A090.b.1'],
    ['2,399 at 3.2', 2399, 2399 / 3.2, '3A090.b.2'],
    ['2,399 at 3.19', 2399, 2399 / 3.19, 'no'],
    ['1,599 at any density', 1599, 10, 'no'],
    ['2,400 at 1.59', 2400, 2400 / 1.59, 'no'],
  ])('%s', (_what, tpp, dieAreaMm2, expected) => {
    expect(verdictOn('hw-l20', { ...peak(tpp), dieAreaMm2 })).toBe(expected);
  });

  test('a missing die area is undetermined only where it matters', () => {
    const { dieAreaMm2: _, performanceDensity: __, ...bare } = model('hw-l20');
    expect(meetingOf(rule('rule-us-2023'), bare, book).verdict).toBe('undetermined');
    expect(meetingOf(rule('rule-us-2023'), { ...bare, ...peak(1599) }, book).verdict).toBe('no');
    expect(meetingOf(rule('rule-us-2023'), { ...bare, ...peak(4800) }, book).test).toBe('3A090.a.1');
  });

  test('Note 2 needs to know whether a part is for data centres', () => {
    const { datacenter: _, ...bare } = model('hw-rtx4090d');
    expect(meetingOf(rule('rule-us-2023'), bare, book).verdict).toBe('undetermined');
    expect(verdictOn('hw-rtx4090d', { datacenter: true })).toBe('3A090.a.2');
    expect(verdictOn('hw-rtx4090d', peak(4800))).toBe('3A090.a.1');
  });
});

describe('the limits of the other rules', () => {
  test.each([
    ['2022: link 600 and TPP 4,800', 'rule-us-2022', { ...peak(4800), interconnectGBps: 600 }, '3A090 (2022)'],
    ['2022: link 599', 'rule-us-2022', { ...peak(4800), interconnectGBps: 599 }, 'no'],
    ['2022: TPP 4,799', 'rule-us-2022', { ...peak(4799), interconnectGBps: 900 }, 'no'],
    [
      '2026: TPP 20,999 and 6,499 GB/s',
      'rule-us-2026-01',
      { ...peak(20_999), memoryBandwidthGBps: 6499 },
      'case-by-case review',
    ],
    ['2026: TPP 21,000', 'rule-us-2026-01', { ...peak(21_000), memoryBandwidthGBps: 100 }, 'no'],
    ['2026: 6,500 GB/s', 'rule-us-2026-01', { ...peak(1), memoryBandwidthGBps: 6500 }, 'no'],
    ['memory rule: no accelerator is meant', 'rule-us-2024-12', {}, 'no'],
  ] as const)('%s', (_what, ruleId, changes, expected) => {
    expect(verdictOn('hw-l20', changes, ruleId)).toBe(expected);
  });

  test('an unknown link leaves the 2022 rule open', () => {
    const { interconnectGBps: _, ...bare } = model('hw-h100-sxm');
    const meeting = meetingOf(rule('rule-us-2022'), bare, book);
    expect(meeting.verdict).toBe('undetermined');
    expect(meeting.reasons[0]?.text).toContain('interconnect bandwidth not reported, ≥ 600');
    expect(meetingOf(rule('rule-us-2022'), { ...bare, interconnectBelowGBps: 600 }, book).verdict).toBe('no');
    expect(meetingOf(rule('rule-us-2022'), { ...bare, interconnectBelowGBps: 601 }, book).verdict).toBe('undetermined');
  });

  test('the H20 letter names the H20, and reaches what reaches its bandwidths', () => {
    expect(verdictOn('hw-h20', {}, 'rule-us-h20-2025')).toBe('named');
    expect(verdictOn('hw-l20', {}, 'rule-us-h20-2025')).toBe('no');
    expect(verdictOn('hw-l20', { memoryBandwidthGBps: 4000 }, 'rule-us-h20-2025')).toBe('memory bandwidth');
    expect(verdictOn('hw-l20', { interconnectGBps: 900 }, 'rule-us-h20-2025')).toBe('interconnect bandwidth');
    expect(meetingOf(rule('rule-us-2023'), model('hw-h20'), book).verdict).toBe('no');
  });
});

describe('a family', () => {
  test('has the range of its variants', () => {
    expect(measure(model('hw-h100'), 'interconnectGBps', book)).toMatchObject({ value: { min: 600, max: 900 } });
    expect(densityOf(model('hw-h100'))).toEqual({ min: 12104 / 814, max: 15832 / 814 });
  });
  test('whose variants differ is undetermined', () => {
    const family = { ...model('hw-h100'), variants: ['hw-h100-sxm', 'hw-h800-sxm'] };
    expect(meetingOf(rule('rule-us-2022'), family, book).verdict).toBe('undetermined');
  });
});

test('a board counts whole', () => {
  expect(measure(model('hw-gb200-gpu'), 'tpp', book).value).toEqual({ min: 80_000, max: 80_000 });
});

test('the numbers are in the words', () => {
  const texts = meetingOf(rule('rule-us-2023'), model('hw-h20'), book).reasons.map(reason => reason.text);
  expect(texts).toEqual([
    'NVIDIA HGX H20 meets none of the tests: 3A090.a.1 (TPP 2,368, not ≥ 4,800); 3A090.a.2 (performance density 2.91, not ≥ 5.92); 3A090.b.1 (TPP 2,368, not ≥ 2,400); 3A090.b.2 (performance density 2.91, not ≥ 3.2).',
  ]);
});

test('the letter of August 2022 reaches what has both the performance and the interconnect of an A100', () => {
  const letter = 'rule-us-2022-08-letter';
  expect(verdictOn('hw-h100-sxm', {}, letter)).toBe('named');
  expect(verdictOn('hw-a800', {}, letter)).toBe('no');
  expect(verdictOn('hw-a800', { interconnectGBps: 600 }, letter)).toBe('TPP and interconnect bandwidth');
  expect(verdictOn('hw-a800', { ...peak(4000), interconnectGBps: 600 }, letter)).toBe('no');
});
