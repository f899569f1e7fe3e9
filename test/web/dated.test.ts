import { expect, test } from 'vitest';
import { dated, openClocks } from '../../web/core/dated.ts';
import { today } from '../../web/core/days.ts';

test('a view keeps the dates that were chosen, and has today for the clocks of its page where none was', () => {
  expect(dated({ page: 'explore', asOf: '2025-05' })).toEqual({ page: 'explore', asOf: '2025-05', knownBy: today() });
  expect(dated({ page: 'rules' })).toEqual({ page: 'rules', asOf: today() });
  expect(dated({ page: 'trade', asOf: '2025' })).toEqual({ page: 'trade', asOf: '2025', knownBy: today() });
  const chosen = { page: 'chains', asOf: '2025-05', knownBy: '2025-06-30' } as const;
  expect(openClocks(chosen)).toEqual([]);
  expect(dated(chosen)).toEqual(chosen);
  expect(dated({ page: 'cases' })).toEqual({ page: 'cases' });
});
