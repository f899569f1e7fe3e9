import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSync } from '../../domain/cooperative.ts';
import { answerText } from '../../server/graphql/answerText.ts';

const text = runSync(answerText);

test('an answer is written as JSON writes it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), data => {
      expect(text({ data })).toBe(JSON.stringify({ data }));
    }),
  );
});

test('what has no value is left out of objects and empty in lists, dates are text', () => {
  const answer = {
    data: { a: undefined, b: [undefined, { c: undefined }], day: new Date(0), when: [new Date(0), {}] },
  };
  expect(text(answer)).toBe(JSON.stringify(answer));
});

test('it rests at each item of a list', () => {
  const rests = (items: number): number => {
    const work = answerText({ data: { list: Array.from({ length: items }, (_, id) => ({ id, of: { id } })) } });
    let count = 0;
    while (!work.next().done) count += 1;
    return count;
  };
  expect(rests(500)).toBeGreaterThanOrEqual(500);
});
