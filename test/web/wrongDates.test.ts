import { expect, test } from 'vitest';
import { parseAddress } from '../../web/core/address.ts';
import { wrongDates } from '../../web/core/wrongDates.ts';

const wrongIn = (url: string) => {
  const address = parseAddress(url);
  return address && wrongDates(address);
};

test('dates of an address that are none are named, each with what takes it out alone', () => {
  expect(wrongIn('/chains?target=a&asOf=2025-99&knownBy=2025-06-13&since=March')).toEqual([
    { name: 'asOf', value: '2025-99', without: { asOf: undefined } },
    { name: 'since', value: 'March', without: { own: { target: 'a' } } },
  ]);
  expect(wrongIn('/trade/flow-a?until=2025-13&knownBy=0999')).toEqual([
    { name: 'knownBy', value: '0999', without: { knownBy: undefined } },
    { name: 'until', value: '2025-13', without: { own: {} } },
  ]);
});

test('dates that are dates, and other parameters, are left alone', () => {
  expect(wrongIn('/chains?target=2025-99&asOf=2025&knownBy=2025-06&since=2024-02-29')).toEqual([]);
});
