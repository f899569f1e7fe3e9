import { expect, test } from 'vitest';
import { ownershipOf } from '../../../server/model/ownership/stakes.ts';
import { packed } from '../../../server/model/whole/wholeOwnership.ts';
import { knownAt } from '../../support/judged.ts';

test('numbers stand for ids, in tables by firm and by controller', () => {
  const known = knownAt(
    'person1 OWNS 60% beta; alpha OWNS 10-20% beta; alpha CONTROLS gamma; gamma CONTROLS beta alleged',
  );
  const { whole, ids } = packed(ownershipOf(known), undefined);
  const at = (id: string): number => ids.indexOf(id);
  const { start, owner, min, max } = whole.printed.shares;
  const [from = 0, to = 0] = [start[at('beta')], start[at('beta') + 1]];
  const stakes = Array.from({ length: to - from }, (_, i) => [ids[owner[from + i] ?? 0], min[from + i], max[from + i]]);
  expect(stakes).toEqual([
    ['person1', 60, 60],
    ['alpha', 10, 20],
    ['gamma', 0, 100],
  ]);
  expect(ids.map((_, i) => whole.isFirm[i])).toEqual(ids.map(id => Number(id !== 'person1')));
  const { controls } = whole;
  const first = controls.start[at('alpha')] ?? 0;
  expect([controls.firm[first], controls.certain[first]]).toEqual([at('gamma'), 1]);
  expect(whole.printed.votes).toBe(whole.printed.shares);
  expect(whole.rounded).toBeUndefined();
});

test('votes that differ from shares have a table of their own; firms with more owners than there is are marked', () => {
  const known = knownAt('person1 OWNS 60% beta votes 10%; body1 OWNS 70% beta');
  const { whole, ids } = packed(ownershipOf(known), undefined);
  expect(whole.printed.votes).not.toBe(whole.printed.shares);
  expect(whole.overAllocated.shares[ids.indexOf('beta')]).toBe(1);
  expect(whole.overAllocated.votes[ids.indexOf('beta')]).toBe(0);
});
