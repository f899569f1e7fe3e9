import { expect, test } from 'vitest';
import { keptAnswers } from '../../server/graphql/keptAnswers.ts';

const state = (name: string | undefined) => async () => name;

test('an answer is known in the state that it was read from alone, and a store that fails knows none', async () => {
  const answers = keptAnswers();
  answers.keep('question', 'one', 'answer');
  expect(await answers.known('question', state('one'))).toBe('answer');
  expect(await answers.known('question', state('two'))).toBeUndefined();
  expect(await answers.known('question', state(undefined))).toBeUndefined();
  expect(await answers.known('question', () => Promise.reject(new Error('gone')))).toBeUndefined();
});

test('a question that nobody asked before does not ask for the state', async () => {
  const asked: string[] = [];
  await keptAnswers().known('question', async () => {
    asked.push('state');
    return 'one';
  });
  expect(asked).toEqual([]);
});

test('what was longest not asked for gives way, and what is too long is not kept', async () => {
  const answers = keptAnswers();
  const long = 'x'.repeat(1_900_000);
  for (let i = 0; i < 16; i += 1) answers.keep(`${i}`, 'one', long);
  expect(await answers.known('0', state('one'))).toBe(long);
  answers.keep('16', 'one', long);
  expect(await answers.known('1', state('one'))).toBeUndefined();
  expect(await answers.known('0', state('one'))).toBe(long);
  answers.keep('17', 'one', 'x'.repeat(2_000_000));
  expect(await answers.known('17', state('one'))).toBeUndefined();
});
