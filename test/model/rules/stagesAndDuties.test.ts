import { describe, expect, test } from 'vitest';
import type { RuleHolder } from '../../../server/model/rules/parties.ts';
import { all, h100, holder, one, said, short } from './asking.ts';
import { book } from './ruleBook.ts';

describe('a rule that comes into force in stages', () => {
  const bought = { model: 'hw-a100-80', holder: holder('CN'), country: 'CN' };
  test.each([
    ['2022-10-08', 'no', 'no'],
    ['2022-10-20', 'no', 'no'],
    ['2022-10-21', 'yes', 'yes'],
    ['2022-10', 'undetermined', 'undetermined'],
  ])('holds for a part from the day of its stage: %s', (on, inForce, sale) => {
    const verdict = one('rule-us-2022', { ...bought, on });
    expect([verdict.status.inForce, verdict.sale]).toEqual([inForce, sale]);
  });
  test('says which stage brings the test, before that day', () => {
    expect(said('rule-us-2022', { ...bought, on: '2022-10-08' })).toContain(
      'takes effect in stages: for advanced computing parts and supercomputers on 21 October 2022.',
    );
    expect(said('rule-us-2022', { ...bought, on: '2023-01-01' })).not.toContain('takes effect in stages');
  });
});

describe('an entry that restates another', () => {
  test('gives the same answer for every model, place and seat', () => {
    const on = '2026-11-20';
    for (const model of book.models.keys())
      for (const country of ['CN', 'MY', 'AE', 'TW'])
        for (const who of [holder('CN'), holder('MY'), holder('US'), holder(undefined)]) {
          const asked = { model, country, holder: who, on };
          expect(short('rule-us-2026-05-31', asked)).toBe(short('rule-us-2023', asked));
        }
    const [restating] = all({ ...h100, on }).filter(({ restates }) => restates?.id === 'rule-us-2023');
    expect(restating?.rule.id).toBe('rule-us-2026-05-31');
    expect(said('rule-us-2026-05-31', { ...h100, on })).toContain('It restates the Oct 2023 AC/S IFR (88 FR 73458)');
  });
});

describe('whom the 50 per cent rule reaches', () => {
  const share = { listedShare: { min: 60, max: 60 } };
  const asked = { ...h100, on: '2025-10-15' };
  const sale = (who: RuleHolder): string => one('rule-us-affiliates', { ...asked, holder: who }).sale;
  test('foreign firms only', () => {
    expect(sale(holder('SG', share))).toBe('yes');
    expect(sale(holder('US', share))).toBe('no');
    expect(sale(holder(undefined, share))).toBe('undetermined');
  });
  test('no persons: they are left out, not answered', () => {
    const person = holder(undefined, { kind: 'National' });
    expect(all({ ...asked, holder: person }).filter(({ rule }) => rule.id === 'rule-us-affiliates')).toEqual([]);
  });
  test('owners of whom nothing is recorded leave it open: none reported, and what would decide it', () => {
    const open = holder('SG', { listedShare: { min: 0, max: 100 }, accountedFor: 0 });
    expect(sale(open)).toBe('undetermined');
    expect(sale({ ...open, listedReported: 0 })).toBe('none-reported');
    expect(sale({ ...open, listedReported: 34 })).toBe('none-reported');
    expect(sale({ ...open, listedReported: 60 })).toBe('undetermined');
    expect(sale({ ...open, listedShare: { min: 0, max: 40 }, listedReported: 0 })).toBe('no');
    expect(said('rule-us-affiliates', { ...asked, holder: open })).toContain(
      'No share in Holder is recorded for any owner; a register of its shareholders, and of those above it, would decide it.',
    );
  });
});

describe('a span of days', () => {
  const bought = { model: 'hw-a100-80', holder: holder('CN'), country: 'CN' };
  test('is evaluated in parts, and the parts are named where they differ', () => {
    const verdict = one('rule-us-2022', { ...bought, on: '2022-10' });
    expect([verdict.sale, verdict.status.inForce]).toEqual(['undetermined', 'undetermined']);
    expect(said('rule-us-2022', { ...bought, on: '2022-10' })).toContain(
      'A sale would have needed something: no until 20 October 2022, yes from 21 October 2022.',
    );
    expect(said('rule-us-2022', { ...bought, on: '2023' })).toContain(
      'yes until 16 November 2023, no from 17 November 2023.',
    );
  });
  test('has the verdict on which its parts agree, whatever changes beside it', () => {
    // Nicaragua joined the group in March 2024, which makes no difference to a sale to China.
    expect(one('rule-us-2023', { ...h100, country: 'CN', on: '2024-03' }).sale).toBe('yes');
    expect(one('rule-us-2023', { ...h100, holder: holder('NI'), on: '2024-03' }).sale).toBe('undetermined');
    expect(said('rule-us-2023', { ...h100, holder: holder('NI'), on: '2024-03' })).toContain(
      'no until 14 March 2024, yes from 15 March 2024.',
    );
  });
  test('in which a rule came and was suspended', () => {
    const who = holder('SG', { listedShare: { min: 60, max: 60 } });
    expect(said('rule-us-affiliates', { ...h100, holder: who, on: '2025' })).toContain(
      'no until 28 September 2025, yes from 29 September 2025 to 9 November 2025, no from 10 November 2025.',
    );
  });
});

test('an answer for a day after the last that was read says so', () => {
  const text = 'The sources on the rules were read up to 3 October 2026; what changed after that is not recorded.';
  expect(said('rule-us-2023', { ...h100, on: '2026-10-04' })).toContain(text);
  expect(said('rule-us-2023', { ...h100, on: '2026-10-03' })).not.toContain(text);
});
