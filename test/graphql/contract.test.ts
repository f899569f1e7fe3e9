import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';

test.each([
  ['the contract', ['schema.graphql']],
  ['the contract with what changes the store', ['schema.graphql', 'mutations.graphql']],
])('%s is GraphQL as it stands, for other tools to read', (_, files) => {
  const text = files.map(file => readFileSync(`server/graphql/${file}`, 'utf8')).join('\n');
  expect(Object.keys(buildSchema(text).getTypeMap())).toContain('AccessReport');
});
