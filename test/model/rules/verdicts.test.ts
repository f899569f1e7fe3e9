import { describe, expect, test } from 'vitest';
import type { RuleHolder } from '../../../server/model/rules/parties.ts';
import { all, h100, holder, one, parent, said, short } from './asking.ts';
import { book } from './ruleBook.ts';

describe('the 2023 rule', () => {
  test('begins on 17 November 2023: sold to a firm with its seat in China, in Malaysia', () => {
    expect(short('rule-us-2023', { ...h100, on: '2023-11-16' })).toBe('meets yes, sale no, access no');
    expect(short('rule-us-2023', { ...h100, on: '2023-11-17' })).toBe('meets yes, sale yes, access no');
  });
  test.each([
    ['a seat in Malaysia', holder('MY'), 'no'],
    ['a parent in China', holder('SG', { parents: [parent('CN')] }), 'yes'],
    ['a parent in Macau', holder('SG', { parents: [parent('MO')] }), 'yes'],
    ['a parent in Hong Kong', holder('SG', { parents: [parent('HK')] }), 'yes'],
    ['a possible parent in China', holder('SG', { parents: [parent('CN', 'possible')] }), 'undetermined'],
    ['a possible parent in Thailand', holder('SG', { parents: [parent('TH', 'possible')] }), 'no'],
    ['a parent without a known seat', holder('SG', { parents: [parent(undefined)] }), 'undetermined'],
    ['no known seat', holder(undefined), 'undetermined'],
    ['no known seat and a parent in China', holder(undefined, { parents: [parent('CN')] }), 'yes'],
    ['a seat in the United States', holder('US'), 'no'],
    ['a seat in a country of which the sources leave it open', holder('ET'), 'undetermined'],
    ['a person', holder(undefined, { kind: 'National' }), 'no'],
  ])('follows %s', (_what, who, expected) => {
    expect(one('rule-us-2023', { ...h100, holder: who, on: '2025-03-15' }).sale).toBe(expected);
  });
  test('asks for no licence for what no paragraph catches, whoever buys', () => {
    expect(short('rule-us-2023', { ...h100, model: 'hw-h20', country: 'CN', on: '2025-03-15' })).toBe(
      'meets no, sale no, access no',
    );
  });
  test('looks at the place too: Vietnam is in the wider groups, Malaysia and Brazil are not', () => {
    const sale = (country: string): string =>
      one('rule-us-2023', { ...h100, country, holder: holder('MY'), on: '2024-06-01' }).sale;
    expect([sale('VN'), sale('MY'), sale('BR'), sale('CD')]).toEqual(['yes', 'no', 'no', 'yes']);
  });
  test('a notice takes the place of a licence for what the exception allows, and only where it is owed', () => {
    const l40 = { model: 'hw-l40', on: '2024-06-01' };
    expect(one('rule-us-2023', { ...l40, country: 'CN', holder: holder('CN') }).sale).toBe('yes');
    expect(said('rule-us-2023', { ...l40, country: 'CN', holder: holder('CN') })).toContain(
      'notice to BIS, 25 days or more',
    );
    expect(one('rule-us-2023', { ...l40, country: 'MY', holder: holder('MY') }).sale).toBe('no');
    expect(one('rule-us-2023', { ...l40, country: 'VN', holder: holder('VN') }).sale).toBe('no');
  });
  test.each([
    ['a seat in China', holder('CN'), 'yes', 'by seat or parent'],
    ['a seat in Macau', holder('MO'), 'yes', 'by seat or parent'],
    ['a parent in China', holder('SG', { parents: [parent('CN')] }), 'yes', 'by seat or parent'],
    [
      'a possible parent in China',
      holder('SG', { parents: [parent('CN', 'possible')] }),
      'undetermined',
      'by seat or parent',
    ],
    ['no known seat', holder(undefined), 'undetermined', 'by seat or parent'],
    ['a seat in Malaysia', holder('MY'), 'no', 'without notification'],
  ])('a notice is owed wherever the goods go for %s', (_what, who, expected, clause) => {
    for (const model of ['hw-l40', 'hw-rtx4090', 'hw-rtx5090']) {
      const verdict = one('rule-us-2023', { model, country: 'MY', holder: who, on: '2024-06-01' });
      expect(verdict.sale).toBe(expected);
      expect(verdict.clause).toContain(clause);
    }
  });
  test('tells how applications were usually judged, while that description holds', () => {
    const row = 'licence only if a party has its seat or parent in D:5 or Macau; applications: case by case';
    expect(said('rule-us-2023', { ...h100, on: '2025-03-15' })).toContain(row);
    expect(said('rule-us-2023', { ...h100, on: '2026-01-14' })).toContain(row);
    expect(said('rule-us-2023', { ...h100, on: '2026-01-15' })).not.toContain(row);
    expect(said('rule-us-2023', { ...h100, country: 'CN', on: '2025-03-15' })).toContain('presumption of denial');
  });
  test('renting stays outside; who owns was sold to; use on the spot is not spoken of', () => {
    const access = (by: RuleHolder['by'], onTheSpot = false): string =>
      one('rule-us-2023', { ...h100, holder: holder('CN', { by, onTheSpot }), on: '2025-03-15' }).access;
    expect(access(['TAKES'])).toBe('no');
    expect(access(['USES'])).toBe('no');
    expect(access(['OWNS', 'TAKES'])).toBe('yes');
    expect(access(['USES'], true)).toBe('undetermined');
  });
});

describe('a model that nobody reports', () => {
  const unknown = { country: 'MY', holder: holder('CN'), on: '2025-03-15' };
  test('leaves the sale open and says what would decide it', () => {
    expect(short('rule-us-2023', unknown)).toBe('meets undetermined, sale undetermined, access no');
    expect(said('rule-us-2023', unknown)).toContain(
      'The model is not reported; of the 25 models in these data 20 would meet the tests of the Oct 2023 AC/S IFR (88 FR 73458) and 5 would not. The model would decide it',
    );
  });
  test('does not matter where neither place nor seat is reached', () => {
    expect(one('rule-us-2023', { ...unknown, holder: holder('MY') }).sale).toBe('no');
  });
  test('is no H20 by default', () => {
    expect(one('rule-us-h20-2025', { ...unknown, on: '2025-06-01' }).meets).toBe('undetermined');
  });
});

describe('the 2022 rule', () => {
  const bought = { model: 'hw-a100-80', holder: holder('CN') };
  const sale = (country: string, on: string): string => one('rule-us-2022', { ...bought, country, on }).sale;
  test('looks at the destination alone, with Macau from 17 January 2023', () => {
    expect([sale('CN', '2022-10-21'), sale('HK', '2022-10-21'), sale('CN', '2023-11-17')]).toEqual([
      'yes',
      'yes',
      'no',
    ]);
    expect([sale('MO', '2023-01-16'), sale('MO', '2023-01-17')]).toEqual(['no', 'yes']);
    expect([sale('MO', '2023-01'), sale('MY', '2023-06-01')]).toEqual(['undetermined', 'no']);
  });
  test('let the A800 and the H800 through', () => {
    for (const id of ['hw-a800', 'hw-h800-sxm', 'hw-h800-pcie'])
      expect(one('rule-us-2022', { ...bought, model: id, country: 'CN', on: '2023-06-01' }).sale).toBe('no');
  });
});

describe('the H20 letter', () => {
  const h20 = { model: 'hw-h20', country: 'CN', holder: holder('CN') };
  test('asks for a licence from 9 April 2025', () => {
    expect(all({ ...h20, on: '2025-04-08' }).some(({ rule }) => rule.id === 'rule-us-h20-2025')).toBe(false);
    expect(short('rule-us-h20-2025', { ...h20, on: '2025-04-09' })).toBe('meets yes, sale yes, access undetermined');
    expect(one('rule-us-h20-2025', { ...h20, on: '2025-04-09' }).status.certainty).toBe('possible');
  });
  test('follows the parties abroad', () => {
    const abroad = { ...h20, country: 'MY', on: '2025-06-01' };
    expect(one('rule-us-h20-2025', abroad).sale).toBe('yes');
    expect(one('rule-us-h20-2025', { ...abroad, holder: holder('MY') }).sale).toBe('no');
  });
});

describe('the diffusion framework', () => {
  const asked = { ...h100, holder: holder('MY') };
  test('asked for nothing before its compliance date, and was never enforced after it', () => {
    expect(one('rule-us-diffusion', { ...asked, on: '2025-05-14' }).sale).toBe('no');
    expect(one('rule-us-diffusion', { ...asked, on: '2025-05-15' }).sale).toBe('undetermined');
    expect(said('rule-us-diffusion', { ...asked, on: '2025-05-15' })).toContain('never enforced');
  });
});

describe('guidance', () => {
  test('of May 2025 is conditional for sale and access, for parties of embargoed countries', () => {
    expect(short('rule-us-may13-2025', { ...h100, on: '2025-06-01' })).toBe(
      'meets yes, sale undetermined, access undetermined',
    );
    expect(one('rule-us-may13-2025', { ...h100, holder: holder('MY'), on: '2025-06-01' }).sale).toBe('no');
  });
  test('of May 2026 is one duty with the rule that it restates', () => {
    const on = '2026-05-31';
    expect(short('rule-us-2026-05-31', { ...h100, on })).toBe('meets yes, sale yes, access no');
    expect(one('rule-us-2026-05-31', { ...h100, holder: holder('MY'), on }).sale).toBe('no');
    expect(short('rule-us-2026-05-31', { ...h100, model: 'hw-l40', on })).toBe('meets yes, sale yes, access no');
  });
});

describe('the Malaysian permit', () => {
  test('governs what leaves Malaysia, not leasing or use there', () => {
    expect(short('rule-my-sta-2025', { ...h100, on: '2025-07-14' })).toBe('meets undetermined, sale no, access no');
    expect(one('rule-my-sta-2025', { ...h100, country: 'SG', on: '2025-07-14' }).sale).toBe('undetermined');
    const spot = holder('CN', { by: ['USES'], onTheSpot: true });
    expect(one('rule-my-sta-2025', { ...h100, holder: spot, on: '2025-07-14' }).access).toBe('no');
  });
});

describe('the 50 per cent rule', () => {
  const owned = (min: number, max: number): RuleHolder => holder('SG', { listedShare: { min, max } });
  const sale = (who: RuleHolder, on: string): string => one('rule-us-affiliates', { ...h100, holder: who, on }).sale;
  test('holds from 29 September to 9 November 2025', () => {
    expect(sale(owned(50, 50), '2025-09-29')).toBe('yes');
    expect(sale(owned(50, 50), '2025-11-09')).toBe('yes');
    expect(sale(owned(50, 50), '2025-11-10')).toBe('no');
    expect(sale(owned(50, 50), '2026-11-09')).toBe('no');
    expect(sale(owned(50, 50), '2026-11-10')).toBe('yes');
    expect(one('rule-us-affiliates', { ...h100, holder: owned(50, 50), on: '2026-11-10' }).status.certainty).toBe(
      'possible',
    );
  });
  test.each([
    [33, 34, 'no'],
    [49.99, 49.99, 'no'],
    [0, 50, 'undetermined'],
    [50, 100, 'yes'],
    [0, 0, 'no'],
  ])('%d to %d per cent: %s', (min, max, expected) => {
    expect(sale(owned(min, max), '2025-10-15')).toBe(expected);
  });
  test('is open where the share was not computed', () => {
    expect(sale(holder('SG'), '2025-10-15')).toBe('undetermined');
  });
});

describe('the review policy of January 2026', () => {
  const text = (id: string, country: string): string =>
    said('rule-us-2026-01', { ...h100, model: id, country, on: '2026-01-15' });
  test('asks for nothing itself and tells how an application is judged', () => {
    expect(short('rule-us-2026-01', { ...h100, country: 'CN', on: '2026-01-15' })).toBe(
      'meets yes, sale no, access no',
    );
    expect(text('hw-h200', 'CN')).toContain('case by case');
    expect(text('hw-b200', 'CN')).toContain('presumption of denial');
    expect(text('hw-h20', 'CN')).toContain('nothing to review');
    expect(text('hw-l40', 'CN')).toContain('nothing to review');
    expect(text('hw-h200', 'MY')).toContain('other destinations than Malaysia');
  });
});

describe('bills and drafts', () => {
  test.each(['bill-us-rasa', 'bill-us-csa', 'draft-us-my-th-2025', 'draft-us-thirdcountry-2026'])(
    '%s asks for nothing',
    id => {
      expect(short(id, { ...h100, on: '2026-10-03' })).toMatch(/sale no, access no$/);
      expect(one(id, { ...h100, on: '2026-10-03' }).status.inForce).toBe('no');
    },
  );
  test('say what they would reach', () => {
    expect(said('bill-us-rasa', { ...h100, on: '2026-10-03' })).toContain('would reach remote access');
  });
});

test('rules that only amend another, and rules not yet known, are not listed', () => {
  const listed = new Set(all({ ...h100, on: '2025-03-15' }).map(({ rule }) => rule.id));
  expect([...listed].sort()).toEqual([
    ...['rule-us-2022', 'rule-us-2022-08-letter', 'rule-us-2023', 'rule-us-2024-12', 'rule-us-diffusion'],
  ]);
});

test('every verdict has reasons, and every reason that states a fact of a rule has sources', () => {
  const dates = ['2022-11-01', '2023-12-01', '2025-03-15', '2025-10-15', '2026-10-03', '2026-11-24'];
  const holders = [holder('CN'), holder(undefined), holder('SG', { parents: [parent('CN', 'possible')] })];
  const verdicts = dates.flatMap(on =>
    [...book.models.keys(), undefined].flatMap(id =>
      holders.flatMap(who => all({ ...(id === undefined ? {} : { model: id }), country: 'MY', holder: who, on })),
    ),
  );
  expect(verdicts.length).toBeGreaterThan(1000);
  for (const { reasons } of verdicts) {
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.some(reason => reason.sources.length > 0)).toBe(true);
    for (const reason of reasons) expect(reason.text).toMatch(/^[A-Z0-9].*\.$/);
  }
});
