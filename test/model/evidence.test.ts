import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanIfAny, spanOf } from '../../domain/dates.ts';
import { independentSources, isKnown } from '../../domain/publication.ts';
import { entityKinds } from '../../domain/vocabulary/entities.ts';
import { entityKindNames, propertiesOf } from '../../domain/vocabulary/kinds.ts';
import { type ClaimStatus, claimStatuses } from '../../domain/vocabulary/statuses.ts';
import { bySupport, disputedClaims, resolveProperties, supportOf } from '../../server/model/evidence.ts';
import { propertyClaim, relationClaim, source } from '../support/claims.ts';

const none: ReadonlySet<string> = new Set();

describe('a claim is known', () => {
  const from = (published?: string) => relationClaim('a', { source: source('s', published) });
  test.each([
    ['on the day of its publication', '2025-03-04', '2025-03-04', true],
    ['not the day before', '2025-03-04', '2025-03-03', false],
    ['at the end of the month, where only that is known', '2025-03', '2025-03-31', true],
    ['not within that month', '2025-03', '2025-03-30', false],
    ['when the asked month ends with it', '2025-03', '2025-03', true],
    ['at the end of the year, where only that is known', '2025', '2025-12', true],
    ['not when its source has no date', undefined, '2025', false],
  ])('%s', (_what, published, knownBy, known) => {
    expect(isKnown(from(published), spanOf(knownBy))).toBe(known);
  });
  test.each([
    ['from the day by which its source had been read, where that has no date', undefined, '2026-11-24', true],
    ['not before that day', undefined, '2026-11-23', false],
    ['from the day of reading, where the month or the year ends later', '2026', '2026-11-24', true],
    ['at the end of the month, where it was read later', '2025-06', '2025-06-30', true],
  ])('%s', (_what, published, knownBy, known) => {
    const claim = relationClaim('a', { source: source('s', published, '2026-11-24') });
    expect(isKnown(claim, spanOf(knownBy))).toBe(known);
  });
  test('today, whatever its date, even without one', () => {
    expect([from('2999'), from()].map(claim => isKnown(claim, undefined))).toEqual([true, true]);
  });
});

describe('the order of support', () => {
  test('is convicted, registered, official statement, charged, reported, alleged, denied', () => {
    expect(claimStatuses).toEqual([
      ...['convicted', 'registered', 'official-statement', 'charged', 'reported', 'alleged', 'denied'],
    ]);
  });
  test('then exact before approximate, then earliest published, then id', () => {
    const claims = [
      relationClaim('e', { status: 'alleged', source: source('s1', '2020') }),
      relationClaim('d', { approximate: true, source: source('s2', '2020') }),
      relationClaim('c', { source: source('s3') }),
      relationClaim('b2', { source: source('s4', '2025') }),
      relationClaim('b1', { source: source('s4', '2025') }),
      relationClaim('a', { source: source('s5', '2024') }),
    ];
    expect(claims.toSorted(bySupport).map(({ id }) => id)).toEqual(['a', 'b1', 'b2', 'c', 'd', 'e']);
  });
  test('is total: any two claims have one order', () => {
    const claim = fc
      .tuple(fc.constantFrom(...claimStatuses), fc.boolean(), fc.constantFrom('2024', '2025', undefined), fc.nat(99))
      .map(([status, approximate, published, n]) =>
        relationClaim(`c${n}`, { status, approximate, source: source('s', published) }),
      );
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        if (a.id !== b.id) expect(Math.sign(bySupport(a, b))).toBe(-Math.sign(bySupport(b, a)));
      }),
    );
  });
});

describe('what the claims for a relation add up to', () => {
  test('has the status of the best supported, and each value from the best supported that gives one', () => {
    const support = supportOf(
      [
        relationClaim('a', { status: 'alleged', values: { shareMin: 90, shareMax: 95, start: '2020' } }),
        relationClaim('b', { status: 'registered', values: { shareMin: 45 } }),
        relationClaim('c', { status: 'reported', values: { shareMin: 60, shareMax: 70 } }),
      ],
      none,
    );
    expect(support).toMatchObject({ status: 'registered', properties: { shareMin: 45, shareMax: 95, start: '2020' } });
  });
  test('was recorded with its earliest publication and last confirmed with the latest date or publication', () => {
    const support = supportOf(
      [
        relationClaim('a', { source: source('s1', '2025-03'), date: '2019' }),
        relationClaim('b', { source: source('s2', '2024-12-31'), date: '2025-06' }),
      ],
      none,
    );
    expect(support).toMatchObject({ recorded: '2024-12-31', lastConfirmed: '2025-06', sources: ['s1', 's2'] });
  });
  test('is nothing where no claim, or only a denial, states it', () => {
    expect(supportOf([], none)).toBeUndefined();
    expect(supportOf([relationClaim('a', { status: 'denied' })], none)).toBeUndefined();
  });
  test('does not depend on the order of the claims', () => {
    const claims = (['alleged', 'registered', 'reported', 'charged'] as const).map((status, i) =>
      relationClaim(`c${i}`, { status, values: { shareMin: i }, source: source(`s${i}`, `202${i}`) }),
    );
    const shuffled = fc.shuffledSubarray(claims, { minLength: claims.length });
    fc.assert(
      fc.property(shuffled, order => {
        const { confirmed: _, ...one } = supportOf(claims, none) ?? { confirmed: [] };
        const { confirmed: __, ...other } = supportOf(order, none) ?? { confirmed: [] };
        expect(other).toEqual(one);
      }),
    );
  });
});

describe('a dispute', () => {
  const a = relationClaim('a');
  test('comes from a denial that answers the claim', () => {
    const denial = relationClaim('d', { status: 'denied', answers: ['a'], says: 'about' });
    expect(disputedClaims([a, denial])).toEqual(new Set(['a']));
    expect(supportOf([a], disputedClaims([a, denial]))).toMatchObject({ disputed: true, status: 'reported' });
  });
  test('does not come from an answer that denies nothing', () => {
    expect(disputedClaims([a, relationClaim('d', { answers: ['a'] })])).toEqual(none);
  });
  test('comes from a conflict, for both, whichever of them names the other', () => {
    const b = relationClaim('b', { conflictsWith: ['a'] });
    expect(disputedClaims([a, b])).toEqual(new Set(['a', 'b']));
  });
  test('does not come from a claim that is not among those known', () => {
    expect(disputedClaims([relationClaim('b', { conflictsWith: ['a'] })])).toEqual(none);
  });
});

describe('a property', () => {
  const one = (claims: ReturnType<typeof propertyClaim>[], clocks = {}, declared = {}) =>
    resolveProperties('GpuFleet', declared, claims, clocks).get('servers');
  test('comes from its file where no claim states it', () => {
    expect(one([], {}, { servers: 0 })).toEqual({ value: 0, conflicting: false });
  });
  test('takes the best supported value and says that another conflicts', () => {
    const claims = [
      propertyClaim('a', 300, { status: 'alleged' }),
      propertyClaim('b', 136, { status: 'official-statement' }),
    ];
    expect(one(claims)).toMatchObject({ value: 136, conflicting: true });
    expect(one(claims.slice(1))).toMatchObject({ value: 136, conflicting: false });
  });
  test('with the same value twice is no conflict; a floor beside a count is none', () => {
    expect(one([propertyClaim('a', 300), propertyClaim('b', 300)])).toMatchObject({ conflicting: false });
    expect(one([propertyClaim('a', 300), propertyClaim('b', 200, { bound: 'at-least' })])).toMatchObject({
      conflicting: false,
    });
  });
  test('is not taken from a denial', () => {
    expect(one([propertyClaim('a', 0, { status: 'denied' })])).toBeUndefined();
  });
  test('that changes holds from its date, the undated one before', () => {
    const claims = [
      propertyClaim('a', 100),
      propertyClaim('b', 200, { date: '2024-03' }),
      propertyClaim('c', 300, { date: '2025' }),
    ];
    const at = (asOf: string) => one(claims, { asOf: spanOf(asOf) })?.value;
    expect([at('2023'), at('2024-03-01'), at('2024-12'), at('2025-01-01'), one(claims)?.value]).toEqual([
      ...[100, 200, 200, 300, 300],
    ]);
  });
  test('of what happens once does not change with its date', () => {
    const claims = [propertyClaim('a', 100, { status: 'charged' }), propertyClaim('b', 200, { date: '2025' })];
    const value = resolveProperties('Shipment', {}, claims, { asOf: spanOf('2026') }).get('servers')?.value;
    expect(value).toBe(100);
  });
});

describe('a declared value is undated and always known', () => {
  const out = source('s', '2025-03-10');
  const undated = propertyClaim('a', 300, { source: out });
  const dated = propertyClaim('a', 300, { source: out, date: '2025-03-01' });
  const denial = propertyClaim('d', 9, { source: out, status: 'denied', date: '2025-03-01' });
  const earlier = propertyClaim('b', 200, { source: source('s2', '2025-01'), date: '2024' });

  test.each([
    ['without a claim', [], '2025-07', undefined, 9],
    ['before the date of the claim', [dated], '2025-02-28', undefined, 9],
    ['on the date of the claim', [dated], '2025-03-01', undefined, 300],
    ['after it', [dated], '2026', undefined, 300],
    ['after it, on the day of its publication', [dated], '2026', '2025-03-10', 300],
    ['after it, before its publication', [dated], '2026', '2025-03-09', 9],
    ['before it, before its publication', [dated], '2024', '2025-03-09', 9],
    ['beside an undated claim, at any date', [undated], '2001', undefined, 300],
    ['beside an undated claim, before its publication', [undated], '2026', '2025-03-09', 9],
    ['beside a denial', [denial], '2026', undefined, 9],
    ['beside a claim whose source has no date', [propertyClaim('a', 300, { source: source('s') })], '2026', '2026', 9],
    ['before both of two dated claims', [earlier, dated], '2023', undefined, 9],
    ['between them', [earlier, dated], '2025-02', undefined, 200],
    ['after both, the later not yet published', [earlier, dated], '2026', '2025-03-09', 200],
    ['before two dated claims, beside an undated one', [earlier, { ...undated, id: 'c' }], '2023', undefined, 300],
  ] as const)('%s', (_where, claims, asOf, knownBy, value) => {
    const clocks = { asOf: spanOf(asOf), knownBy: spanIfAny(knownBy) };
    const found = resolveProperties('GpuFleet', { servers: 9 }, claims, clocks).get('servers');
    expect(found).toEqual({
      value,
      claim: claims.find(claim => claim.says === 'property' && claim.value === value && claim.status !== 'denied'),
      conflicting: false,
    });
  });

  test.each(
    entityKindNames.flatMap(kind =>
      Object.entries(propertiesOf(kind)).map(([property, type]) => ({ kind, property, type })),
    ),
  )('$kind: $property', ({ kind, property, type }) => {
    const claim = { ...dated, property, value: 'stated' };
    const at = (asOf: string, knownBy?: string) =>
      resolveProperties(kind, { [property]: 'declared' }, [claim], {
        asOf: spanOf(asOf),
        knownBy: spanIfAny(knownBy),
      }).get(property)?.value;
    const changes = entityKinds[kind].lasts && type !== 'date';
    expect(at('2025-02')).toBe(changes ? 'declared' : 'stated');
    expect([at('2026'), at('2026', '2025-03-09')]).toEqual(['stated', 'declared']);
  });

  test('is not taken away from an entity by a later claim: its seat was CN before it moved to the US', () => {
    const moved = { ...dated, property: 'headquarters', value: 'US', date: '2026-03-01' };
    const seat = (asOf: string) =>
      resolveProperties('Firm', { headquarters: 'CN' }, [moved], { asOf: spanOf(asOf) }).get('headquarters')?.value;
    expect([seat('2025-07-01'), seat('2026-03-01')]).toEqual(['CN', 'US']);
  });
});

describe('independent sources', () => {
  const from = (id: string, original?: string, status: ClaimStatus = 'reported') =>
    relationClaim(`c-${id}`, { status, source: { ...source(id, '2025'), ...(original ? { original } : {}) } });
  test('that repeat one original count once', () => {
    expect(independentSources([from('a', 'o-wire'), from('b', 'o-wire'), from('c')])).toBe(2);
  });
  test('cited twice count once', () => {
    expect(independentSources([from('a'), from('a')])).toBe(1);
  });
  test('of denials do not count', () => {
    expect(independentSources([from('a'), from('b', undefined, 'denied')])).toBe(1);
    expect(independentSources([])).toBe(0);
  });
});
