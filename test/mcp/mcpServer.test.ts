import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import type { Client as Throughline } from '../../clients/client.ts';
import { ThroughlineError } from '../../clients/error.ts';
import { mcpServer } from '../../server/mcp/mcpServer.ts';
import { tools } from '../../server/mcp/tools.ts';

const schema = buildSchema(readFileSync(new URL('../../server/graphql/schema.graphql', import.meta.url), 'utf8'));

test.each(tools)('$name asks what the schema has, with the variables that it takes', ({ question, input }) => {
  const document = question.toString();
  const asked = parse(document);
  expect(validate(schema, asked)).toEqual([]);
  const [operation] = asked.definitions;
  const variables =
    operation?.kind === 'OperationDefinition'
      ? (operation.variableDefinitions ?? []).map(v => v.variable.name.value)
      : [];
  expect(variables.toSorted()).toEqual(Object.keys(input).sort());
  expect(document).toMatch(/inventory \{\s+revision/);
  expect(document).toMatch(/publisher\s+url\s+published/);
});

/** A server that is asked in process: what it is asked for goes to `answer`. */
const connected = async (answer: (variables: unknown) => unknown) => {
  const ask: Throughline['ask'] = async <Result>(_question: unknown, variables: unknown) => answer(variables) as Result;
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([mcpServer({ ask }, () => '2026-06-01').connect(there), client.connect(here)]);
  return client;
};

const textOf = (result: unknown): string => (result as { content: { text: string }[] }).content[0]?.text ?? '';

test('tools are listed as read-only, and an answer says for which dates and which data it holds', async () => {
  const asked: unknown[] = [];
  const client = await connected(variables => {
    asked.push(variables);
    return { inventory: { revision: 'r42' }, accessChains: { chainCount: 1 } };
  });
  const { tools: listed } = await client.listTools();
  expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
  expect(listed.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  const answer = await client.callTool({ name: 'chains', arguments: { target: 'fleet-1', asOf: '2025-05' } });
  expect(asked).toEqual([{ target: 'fleet-1', first: 10, asOf: '2025-05' }]);
  expect(JSON.parse(textOf(answer))).toMatchObject({
    about: { asOf: '2025-05', knownBy: '2026-06-01', revision: 'r42' },
    answer: { accessChains: { chainCount: 1 } },
  });
  await client.close();
});

test('what is refused is told with its remedy, and wrong input never reaches the server', async () => {
  let count = 0;
  const client = await connected(() => {
    count += 1;
    throw new ThroughlineError('target is "nobody"; no entity has this id', { code: 'BAD_USER_INPUT' });
  });
  const refused = await client.callTool({ name: 'chains', arguments: { target: 'nobody' } });
  expect(refused).toMatchObject({ isError: true });
  expect(textOf(refused)).toBe(
    'target is "nobody"; no entity has this id\nCorrect what the message names, and ask again.',
  );
  const wrong = await client
    .callTool({ name: 'chains', arguments: { first: 10_000 } })
    .catch(error => error as unknown);
  expect(JSON.stringify(wrong) + String(wrong)).toMatch(/target|first/);
  expect(count).toBe(1);
  await client.close();
});
