import { expect, test } from 'vitest';
import { entryInWords, supplyInWords } from '../../../server/model/ledger/inWords.ts';
import type { SupplyCheck } from '../../../server/model/ledger/supply.ts';

const named = { id: 'a', kind: 'Firm' as const, name: 'A', properties: {} };

test('use is told by servers, GPUs and days', () => {
  const time = { servers: { min: 300, max: 600 }, gpus: { min: 0 } };
  expect(entryInWords(time, named, '2025-01-01', '2025-06-30')).toBe(
    'A: 300–600 server-days, GPU-days not reported from 2025-01-01 to 2025-06-30.',
  );
});

test('a count stands beside what shipments brought', () => {
  const check = (supplied: SupplyCheck['supplied'], within: SupplyCheck['within']): string =>
    supplyInWords(
      {
        fleet: 'a',
        unit: 'GPUs',
        counted: { min: 300, max: 300 },
        carried: [],
        within,
        ...(supplied ? { supplied } : {}),
      },
      named,
    );
  const brought = 'A: 300 GPUs counted, shipments reported to have brought';
  expect(check({ min: 400, max: 400 }, 'yes')).toBe(`${brought} 400 GPUs; the count is within that.`);
  expect(check({ min: 200, max: 200 }, 'no')).toBe(
    `${brought} 200 GPUs; the count exceeds that, so that some came by no shipment that is reported.`,
  );
  expect(check({ min: 200 }, 'undetermined')).toBe(
    `${brought} at least 200 GPUs; whether the count is within it cannot be told.`,
  );
  expect(check(undefined, 'undetermined')).toBe('A: 300 GPUs counted, no shipment into it is reported.');
});
