import { expect, test } from 'vitest';
import { accessLimits, hardwareOf } from '../../server/store/access.ts';
import type { Reader } from '../../server/store/query.ts';
import type { DeclaredEntity } from '../../server/store/rows.ts';
import { whole } from '../../server/store/whole.ts';

test('what was read up to the limit is the whole, and one more is refused with what to ask instead', () => {
  expect(whole([1, 2], 2, 'fleets')).toEqual([1, 2]);
  expect(() => whole([1, 2, 3], 2, 'fleets', 'ask about single sites')).toThrow(
    'more than 2 fleets would have to be read for this; ask about single sites',
  );
});

test('a country with too many fleets is refused with what can be asked of it', async () => {
  const rows = Array.from({ length: accessLimits.perLevel + 1 }, (_, i) => ({
    entity: { id: `fleet-${i}`, kind: 'GpuFleet', name: `Fleet ${i}` },
  }));
  const store = { read: async () => rows } as unknown as Reader;
  const country: DeclaredEntity = {
    ...{ id: 'jur-my', kind: 'Jurisdiction', name: 'Malaysia', properties: { code: 'MY' } },
    declared: { name: 'Malaysia' },
  };
  await expect(hardwareOf(store, country, {})).rejects.toThrow(/single sites, fleets or cases in the country/);
});
