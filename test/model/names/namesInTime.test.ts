import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../domain/dates.ts';
import type { Claim } from '../../../domain/graph.ts';
import { namesIn, namesInTime, numberAlone } from '../../../server/model/names/namesInTime.ts';
import { viewAt } from '../../../server/model/snapshot.ts';
import { propertyClaim, source } from '../../support/claims.ts';

const called = (id: string, value: string, date: string | undefined, published: string): Claim =>
  propertyClaim(id, value, {
    ...{ of: 'firm-x', property: 'name', source: source(`s-${id}`, published) },
    ...(date === undefined ? {} : { date }),
  });
const renamed = called('a', 'Quay AI', '2025-03-04', '2025-04-01');
const renamedAgain = called('b', 'Harbour Compute', '2026-01', '2026-02-01');
const declared = { name: 'Quay Technology' };

const nameAt = (claims: readonly Claim[], asOf: string, knownBy?: string): string | undefined =>
  viewAt(
    {
      entities: new Map([
        ['firm-x', { id: 'firm-x', kind: 'Firm', name: 'Harbour Compute', properties: {}, declared } as const],
      ]),
      relations: new Map(),
      claims: new Map(claims.map(claim => [claim.id, claim])),
    },
    { asOf: spanOf(asOf), knownBy: knownBy === undefined ? undefined : spanOf(knownBy) },
  ).entities.get('firm-x')?.name;

describe('a name that claims date', () => {
  test.each([
    ['2025-03-03', undefined, 'Quay Technology'],
    ['2025-03-04', undefined, 'Quay AI'],
    ['2026-01-01', undefined, 'Harbour Compute'],
    ['2026-06', undefined, 'Harbour Compute'],
    // Published later: not known then.
    ['2026-06', '2026-01-31', 'Quay AI'],
    ['2025-12', '2025-03-31', 'Quay Technology'],
  ])('is at %s, known by %s, %s', (asOf, knownBy, name) => {
    expect(nameAt([renamed, renamedAgain], asOf, knownBy)).toBe(name);
  });

  test('is told again with a vaguer date without another beginning', () => {
    const again = called('c', 'Quay AI', '2025', '2025-02-01');
    expect(nameAt([renamed, again], '2025-02-01')).toBe('Quay Technology');
    expect(namesInTime(declared, [again, renamed], undefined).map(({ from }) => from)).toEqual([
      undefined,
      '2025-03-04',
    ]);
  });

  test('stands among all names with its dates, as known', () => {
    const names = (knownBy?: string) =>
      namesInTime(declared, [renamedAgain, renamed], knownBy === undefined ? undefined : spanOf(knownBy)).map(
        ({ name, from, until, claims }) => [name, from, until, claims.map(({ id }) => id)],
      );
    expect(names()).toEqual([
      ['Quay Technology', undefined, '2025-03-04', []],
      ['Quay AI', '2025-03-04', '2026-01', ['a']],
      ['Harbour Compute', '2026-01', undefined, ['b']],
    ]);
    expect(names('2025-12')).toEqual([
      ['Quay Technology', undefined, '2025-03-04', []],
      ['Quay AI', '2025-03-04', undefined, ['a']],
    ]);
    expect(names('2025-01')).toEqual([['Quay Technology', undefined, undefined, []]]);
  });

  test('is found among all, denied ones left out', () => {
    const denied = { ...called('d', 'Other', undefined, '2025-01'), status: 'denied' as const };
    expect(namesIn(declared, [renamed, denied, renamedAgain])).toEqual([
      'Quay Technology',
      'Quay AI',
      'Harbour Compute',
    ]);
  });
});

test('a name that is made from a number is no name, unless somebody gives it', () => {
  const made = (value: string): Claim => ({ ...called('n', value, undefined, '2026-01-01'), basis: numberAlone });
  const number = 'Legal entity 1';
  expect(namesIn({ name: number }, [made(number), renamed])).toEqual(['Quay AI']);
  expect(namesIn({}, [made(number)])).toEqual([]);
  expect(namesIn(declared, [made(number)])).toEqual(['Quay Technology']);
  expect(namesIn({ name: number }, [made(number), called('c', number, undefined, '2026-01-01')])).toEqual([number]);
});
