import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { spanOf } from '../../../domain/dates.ts';
import { alwaysRestricted } from '../../../server/model/access/alwaysRestricted.ts';
import { propertyClaim } from '../../support/claims.ts';
import { draw, recordOf } from '../../support/graph.ts';

/** Alpha stays in China, beta in Singapore; gamma is moved by claims. */
const endsAt = (asOf: string, ...moves: readonly (readonly [date: string, seat: string])[]): string[] => {
  const record = recordOf(draw('alpha@CN OWNS 10% beta@SG; gamma@SG OWNS 10% beta'));
  const claims = moves.map(([date, seat], i) =>
    propertyClaim(`cl-seat-${i}`, seat, { of: 'gamma', property: 'headquarters', date }),
  );
  const all = new Map([...record.claims, ...claims.map(claim => [claim.id, claim] as const)]);
  return [...runSync(alwaysRestricted)({ ...record, claims: all }, { asOf: spanOf(asOf) }, new Set(['CN']))].sort();
};

describe('access ends at who is restricted on every day asked about', () => {
  test('and not at who comes within it', () => {
    expect(endsAt('2025', ['2025-06-01', 'CN'])).toEqual(['alpha']);
    expect(endsAt('2025-06-01', ['2025-06-01', 'CN'])).toEqual(['alpha', 'gamma']);
    expect(endsAt('2025-05-31', ['2025-06-01', 'CN'])).toEqual(['alpha']);
  });
  test('nor at who was elsewhere in between', () => {
    const away = [
      ['2024-01-01', 'CN'],
      ['2025-03-01', 'SG'],
      ['2025-09-01', 'CN'],
    ] as const;
    expect(endsAt('2025', ...away)).toEqual(['alpha']);
    expect(endsAt('2025-02', ...away)).toEqual(['alpha', 'gamma']);
    expect(endsAt('2025-12', ...away)).toEqual(['alpha', 'gamma']);
  });
  test('nor at who moves on the last day', () => {
    expect(endsAt('2025', ['2024-01-01', 'CN'], ['2025-12-31', 'SG'])).toEqual(['alpha']);
    expect(endsAt('2025-02', ['2025-02-28', 'CN'])).toEqual(['alpha']);
  });
});
