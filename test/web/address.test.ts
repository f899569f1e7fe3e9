import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageNames } from '../../domain/pages.ts';
import { type Address, formatAddress, isBehind, longestRequest, parseAddress } from '../../web/core/address.ts';

test('an address says page, subject, dates, selection and the parameters of the page', () => {
  const address: Address = {
    page: 'chains',
    asOf: '2025-04-01',
    knownBy: '2025-06',
    selection: [{ type: 'relation', id: 'TAKES~firm-a~lease-b~2025-03' }],
    own: { target: 'fleet-my-300' },
  };
  const url = '/chains?target=fleet-my-300&asOf=2025-04-01&knownBy=2025-06&relation=TAKES~firm-a~lease-b~2025-03';
  expect(formatAddress(address)).toBe(url);
  expect(parseAddress(url)).toEqual(address);
});

test('the cases are at the root, a case under its id', () => {
  expect(formatAddress({ page: 'cases' })).toBe('/');
  expect(parseAddress('/')).toEqual({ page: 'cases' });
  expect(parseAddress('/case/my-suitcases')).toEqual({ page: 'case', id: 'my-suitcases' });
});

test.each(['/nowhere', '/home', '/cases', '/Case/x'])('%s is the address of no page', url => {
  expect(parseAddress(url)).toBeUndefined();
});

test('what is empty or wrongly encoded does no harm', () => {
  expect(parseAddress('/case/%E0%A4?asOf=&entity=')).toEqual({ page: 'case', id: '%E0%A4' });
});

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const id = text.filter(value => !value.split('/').some(part => part === '' || part === '.' || part === '..'));
const name = text.filter(value => !['asOf', 'knownBy', 'entity', 'relation', 'claim', '__proto__'].includes(value));
const addresses = fc.record<Address>(
  {
    page: fc.constantFrom(...pageNames.filter(page => !['cases', 'chains', 'ownership'].includes(page))),
    id,
    asOf: text,
    knownBy: text,
    selection: fc.array(fc.record({ type: fc.constantFrom('entity', 'relation', 'claim'), id: text }), {
      minLength: 1,
    }),
    own: fc.dictionary(name, text, { minKeys: 1, noNullPrototype: true }),
  },
  { requiredKeys: ['page'] },
);

test('every address comes back from its text', () => {
  fc.assert(
    fc.property(addresses, address => {
      expect(parseAddress(formatAddress(address))).toEqual(address);
    }),
  );
});

test('so does every long one, whose parameters no server is sent', () => {
  const long = fc
    .integer({ min: longestRequest, max: longestRequest * 3 })
    .map(length => 'ab~,:/ü%'.repeat(length / 8));
  fc.assert(
    fc.property(addresses, long, (address, ids) => {
      const own = { ...address.own, ids };
      const text = formatAddress({ ...address, own });
      expect(isBehind(new URL(text, 'http://here').hash)).toBe(true);
      expect(new URL(text, 'http://here').search).toBe('');
      expect(parseAddress(text)).toEqual({ ...address, own });
    }),
  );
});

test('a request is never longer than servers take, and a short address stays readable', () => {
  const at = (length: number): string => formatAddress({ page: 'explore', own: { ids: 'x'.repeat(length) } });
  const texts = Array.from({ length: 40 }, (_, i) => at(longestRequest - 30 + i));
  expect(texts.some(text => text.includes('#?'))).toBe(true);
  for (const text of texts) {
    expect(text.split('#')[0]?.length).toBeLessThanOrEqual(longestRequest);
    expect(text.includes('#')).toBe(text.replace('#', '').length > longestRequest);
  }
});

test('both places are read; any other # is a part of a page', () => {
  expect(parseAddress('/explore?ids=a#?at=1,2&entity=a')).toEqual({
    page: 'explore',
    own: { ids: 'a', at: '1,2' },
    selection: [{ type: 'entity', id: 'a' }],
  });
  expect(parseAddress('/explore?ids=a#main')).toEqual({ page: 'explore', own: { ids: 'a' } });
});

test('an address of a page under a former name leads to the page', () => {
  expect(parseAddress('/screen?parties=ByteDance')).toEqual({ page: 'screening', own: { parties: 'ByteDance' } });
});

test('the id after a page says what the page is about', () => {
  expect(parseAddress('/ownership/firm-aivres?asOf=2025')).toEqual({
    ...{ page: 'ownership', asOf: '2025', own: { firm: 'firm-aivres' } },
  });
  expect(parseAddress('/chains/fleet-my-300')).toEqual({ page: 'chains', own: { target: 'fleet-my-300' } });
});
