import { expect, test } from 'vitest';
import { stepWords } from '../../web/chain/stepWords.ts';
import type { ChainLineFragment } from '../../web/generated/operations.ts';
import { filterChains, strongestOfEach } from '../../web/pages/home/strongest.ts';

test('a step is its verb and its detail between two names, whatever the names hold', () => {
  const from = { name: 'Servers (model not reported), used by many' };
  const to = { name: 'Engineer 1 of 4' };
  const text = `${from.name}, used by ${to.name} (on the spot, from March 2025) – possibly`;
  expect(stepWords({ text, from, to })).toEqual({
    verb: 'used by',
    detail: '(on the spot, from March 2025) – possibly',
  });
});

test('a sentence that does not name its ends is shown whole', () => {
  expect(stepWords({ text: 'something else', from: { name: 'a b' }, to: { name: 'c' } })).toEqual({
    verb: 'something else',
    detail: '',
  });
});

const chain = (id: string, start: string, more: Partial<ChainLineFragment> = {}) =>
  ({
    id,
    certainty: 'CERTAIN',
    status: 'REPORTED',
    hops: 2,
    independentSources: 1,
    personnelOnly: false,
    steps: [{ from: { id: start } }],
    ...more,
  }) as unknown as ChainLineFragment;

test('of each piece of hardware the strongest chain is kept, and the strongest of these comes first', () => {
  const kept = strongestOfEach([
    chain('possible', 'fleet-a', { certainty: 'POSSIBLE', status: 'CONVICTED' }),
    chain('long', 'fleet-a', { hops: 5 }),
    chain('short', 'fleet-a'),
    chain('alleged', 'fleet-b', { status: 'ALLEGED' }),
    chain('personnel', 'fleet-b', { personnelOnly: true }),
    chain('one source', 'fleet-d', { hops: 1, status: 'ALLEGED' }),
    chain('two sources', 'fleet-d', { independentSources: 2, status: 'ALLEGED' }),
    chain('only', 'fleet-c', { certainty: 'POSSIBLE' }),
  ]);
  expect(kept.map(({ id }) => id)).toEqual(['short', 'two sources', 'alleged', 'only']);
});

test('a filter keeps chains with its words, and those from the hardware of the cases it keeps', () => {
  const chains = [
    chain('a', 'fleet-a', { text: 'Fleet A, leased by Alpha' }),
    chain('b', 'fleet-b', { text: 'Fleet B' }),
  ];
  const kept = (wanted: string, ...hardware: string[]) =>
    filterChains(chains, wanted, [{ hardware: hardware.map(id => ({ id })) }]).map(({ id }) => id);
  expect(kept('alpha LEASED')).toEqual(['a']);
  expect(kept('suitcases', 'fleet-b')).toEqual(['b']);
  expect(kept('alpha', 'fleet-b')).toEqual(['a', 'b']);
  expect(kept('gamma')).toEqual([]);
  expect(kept('')).toEqual(['a', 'b']);
});
