import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Address, formatAddress, pageNames, parseAddress } from '../../web/address.ts';

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
  expect(formatAddress({ page: 'home' })).toBe('/');
  expect(parseAddress('/')).toEqual({ page: 'home' });
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
    page: fc.constantFrom(...pageNames.filter(page => page !== 'home')),
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
