import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { address, select } from '../../../web/core/state.ts';
import { followView, setPositions, view } from '../../../web/pages/explore/state/explorer.ts';

let bar = '';
const put = (_state: unknown, _title: string, text: string): void => {
  bar = text;
};

beforeEach(() => {
  vi.stubGlobal('history', { pushState: put, replaceState: put });
  vi.stubGlobal('document', { getElementById: () => null });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is selected just before the first nodes are placed stays selected', () => {
  address.value = { page: 'explore', own: { ids: 'firm-a' }, asOf: '2025-06-13' };
  const end = followView();
  select({ type: 'entity', id: 'firm-a' });
  setPositions(new Map([['firm-a', { x: 81, y: 40 }]]), 'placed', 'layered');
  expect(bar).toBe('/explore?at=81,40&group=none&ids=firm-a&leases=node&asOf=2025-06-13&entity=firm-a');
  expect(view.value.positions.get('firm-a')).toEqual({ x: 81, y: 40 });
  end();
});
