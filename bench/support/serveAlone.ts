import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isAbstractType } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { makeSchema } from '../../server/graphql/schema.ts';
import type { makeYoga } from '../../server/graphql/yoga.ts';
import { fewestKept, openPartyNames } from '../../server/screening/partyNames/openPartyNames.ts';
import type { Connection } from '../../server/store/embedded/start.ts';
import type { openStore } from '../../server/store/store.ts';
import { listening, withoutAnswers } from './serving.ts';

/**
 * GraphQL over HTTP in a process of its own, which prints its address: of a checkout on a store, or, by the same schema and
 * without resolvers, of an answer that stands in memory.
 */
export type Alone =
  | { readonly checkout: string; readonly connection: Connection; readonly kept: boolean }
  | { readonly memory: string };

const ofCheckout = async ({ checkout, connection, kept }: Extract<Alone, { checkout: string }>) => {
  const load = async <M>(file: string): Promise<M> => (await import(pathToFileURL(resolve(checkout, file)).href)) as M;
  const store = (await load<{ openStore: typeof openStore }>('server/store/store.ts')).openStore(connection);
  const { makeYoga: make } = await load<{ makeYoga: typeof makeYoga }>('server/graphql/yoga.ts');
  const open = kept ? store : withoutAnswers(store);
  const names = openPartyNames({ connection: () => connection, log: line => console.error(line), least: fewestKept });
  return make({
    store: () => open,
    partyNames: names,
    now: () => new Date('2026-06-01T12:00:00Z'),
    onError: error => console.error(error),
  });
};

const ofMemory = (file: string) => {
  const schema = makeSchema(false);
  const rootValue: unknown = JSON.parse(readFileSync(file, 'utf8'));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
    if ('getFields' in type)
      for (const field of Object.values(type.getFields())) if ('resolve' in field) delete field.resolve;
  }
  const fromMemory: Plugin = {
    onExecute: ({ args }) => {
      args.rootValue = rootValue;
    },
  };
  return createYoga({ schema, plugins: [fromMemory], logging: false, graphiql: false });
};

const asked = JSON.parse(process.argv[2] ?? '{}') as Alone;
const { address } = await listening('memory' in asked ? ofMemory(asked.memory) : await ofCheckout(asked));
console.log(address);
