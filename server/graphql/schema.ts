import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSchema } from 'graphql-yoga';
import type { Complete } from './complete.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/types.ts';
import { inPieces } from './inPieces.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { decisionChanges } from './resolvers/screeningDecisions.ts';
import { viewChanges } from './resolvers/views.ts';

const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');

const Mutation: Complete<MutationResolvers> = { ...viewChanges, ...decisionChanges };

/** The contract in schema.graphql with its resolvers; mutations stand in it only where the server may write at all. */
export const makeSchema = (writable: boolean) =>
  inPieces(
    createSchema<Context>({
      typeDefs: [read('schema.graphql'), ...(writable ? [read('mutations.graphql')] : [])],
      resolvers: writable ? { ...resolvers, Mutation } : resolvers,
    }),
  );
