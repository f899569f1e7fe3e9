import { expect, test } from 'vitest';
import { claimNumber, isReference, mentionsIn } from '../../web/features/evidence/mentions.ts';

test('ids are cut out of a note, whatever stands around them', () => {
  expect(mentionsIn('As cl-my-suitcases-40.')).toEqual([{ text: 'As ' }, { id: 'cl-my-suitcases-40' }, { text: '.' }]);
  expect(mentionsIn('(cl-a-16) and cl-doj-florida-02b')).toEqual([
    { text: '(' },
    { id: 'cl-a-16' },
    { text: ') and ' },
    { id: 'cl-doj-florida-02b' },
  ]);
  expect(mentionsIn('see rule-my-sta-2025, not s-toms-miti')).toEqual([
    { text: 'see ' },
    { id: 'rule-my-sta-2025' },
    { text: ', not ' },
    { id: 's-toms-miti' },
  ]);
});

test('what only looks alike stays text', () => {
  for (const text of ['A rules-based reading, the analyst’s-own.', 'See-s-also', '', 'the FT’s article'])
    expect(mentionsIn(text)).toEqual(text === '' ? [] : [{ text }]);
  expect(isReference('firm-nvidia')).toBe(true);
  expect(isReference('firm-nvidia and others')).toBe(false);
});

test('the number of a claim within its case', () => {
  expect(claimNumber('cl-my-suitcases-05')).toEqual({ case: 'my-suitcases', number: '5' });
  expect(claimNumber('cl-ft-2023-rental-10')).toEqual({ case: 'ft-2023-rental', number: '10' });
  expect(claimNumber('cl-doj-florida-02b')).toEqual({ case: 'doj-florida', number: '2b' });
  expect(claimNumber('cl-a-100')).toEqual({ case: 'a', number: '100' });
  expect(claimNumber('firm-nvidia')).toBeUndefined();
});
