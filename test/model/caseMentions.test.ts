import { expect, test } from 'vitest';
import { spanOf } from '../../domain/dates.ts';
import { caseMentions, type MentioningClaim } from '../../server/model/caseMentions.ts';

const claim = (relation: string | undefined, more: Partial<MentioningClaim> = {}): MentioningClaim => ({
  status: 'reported',
  source: { published: '2025-03' },
  ...(relation === undefined ? {} : { relation }),
  ...more,
});

test('roles follow the side on which an entity stands, those of most claims first', () => {
  const claims = {
    a: [
      claim('OWNS~firm-x~fleet-1~'),
      claim('GRANTS~firm-x~lease-1~'),
      claim('GRANTS~firm-x~lease-2~2024'),
      claim('OWNS~firm-y~firm-x~'),
      claim('PARTY_TO~firm-x~a~', { role: 'subject' }),
      claim(undefined),
    ],
    b: [claim('OWNS~firm-y~firm-z~')],
  };
  expect(caseMentions('firm-x', claims, undefined)).toEqual([
    { case: 'a', roles: ['lessor', 'owned', 'owner', 'subject'], claimCount: 6, denials: 0 },
    { case: 'b', roles: [], claimCount: 1, denials: 0 },
  ]);
});

test('a denial is counted and gives no role', () => {
  expect(caseMentions('firm-x', { a: [claim('TAKES~firm-x~lease-1~', { status: 'denied' })] }, undefined)).toEqual([
    { case: 'a', roles: [], claimCount: 1, denials: 1 },
  ]);
});

test('what was published later, or on no day that is known, does not count by then', () => {
  const claims = { a: [claim('OWNS~firm-x~fleet-1~')], b: [claim('TAKES~firm-x~lease-1~', { source: {} })] };
  const casesBy = (day: string) => caseMentions('firm-x', claims, spanOf(day)).map(mention => mention.case);
  expect(casesBy('2025-03-30')).toEqual([]);
  expect(casesBy('2025-03-31')).toEqual(['a']);
});
