import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSchema } from 'graphql-yoga';
import type { Context } from './context.ts';
import { resolvers } from './resolvers/resolvers.ts';

/** The contract in schema.graphql with its resolvers. */
export const makeSchema = () =>
  createSchema<Context>({
    typeDefs: readFileSync(fileURLToPath(new URL('schema.graphql', import.meta.url)), 'utf8'),
    resolvers,
  });
