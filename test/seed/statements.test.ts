import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = 'seed/cases/';
/** Words that say of whom a sentence is only beside another sentence. */
const leaning =
  /^(?:the same|the other|another (?!source)|this|that|these|those|they|it|its|he|she|his|her|their|both|also|so)\b/iu;

test('a statement of a shipped case can be read without the one before it', () => {
  const claims = readdirSync(folder).flatMap(
    file =>
      (parse(readFileSync(folder + file, 'utf8')) as { claims?: { id: string; statement: string }[] }).claims ?? [],
  );
  expect(claims.length).toBeGreaterThan(300);
  expect(
    claims.filter(({ statement }) => leaning.test(statement)).map(({ id, statement }) => `${id}: ${statement}`),
  ).toEqual([]);
});
