import { expect, test } from 'vitest';
import { formatAddress } from '../../web/core/address.ts';
import { destinations } from '../../web/core/destinations.ts';

const paths = (...question: Parameters<typeof destinations>): readonly string[] =>
  destinations(...question).map(({ address }) => formatAddress(address));

test('from an entity to every page about it, at the same dates', () => {
  const here = { page: 'cases', asOf: '2025-06-01', knownBy: '2025' } as const;
  expect(paths('GpuFleet', 'fleet-a', here)).toEqual([
    '/entity/fleet-a?asOf=2025-06-01&knownBy=2025',
    '/chains?target=fleet-a&asOf=2025-06-01&knownBy=2025',
    '/trade?near=fleet-a&asOf=2025-06-01&knownBy=2025',
  ]);
  expect(paths('Jurisdiction', 'jur-my', undefined)).toEqual(['/trade?importer=MY']);
  expect(paths('Trip', 'trip-a', here)).toEqual([]);
});

test('the page that already shows it is left out', () => {
  expect(paths('Case', 'my-suitcases', { page: 'case', id: 'my-suitcases' })).toEqual(['/chains?target=my-suitcases']);
  expect(paths('Case', 'my-suitcases', { page: 'case', id: 'megaspeed' })).toHaveLength(2);
  expect(paths('Firm', 'firm-a', { page: 'ownership', own: { firm: 'firm-a' } })).toEqual(['/entity/firm-a']);
  expect(paths('Firm', 'firm-a', { page: 'entity', id: 'firm-a' })).toEqual(['/ownership?firm=firm-a']);
  expect(paths('Firm', 'firm-a', { page: 'ownership', own: { firm: 'firm-b' } })).toEqual([
    '/entity/firm-a',
    '/ownership?firm=firm-a',
  ]);
});
