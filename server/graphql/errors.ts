import { GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { StoreError } from '../store/errors.ts';

/** The question itself is wrong: names the argument, its value and the remedy. */
export const badInput = (argument: string, value: unknown, remedy: string): GraphQLError =>
  new GraphQLError(`${argument} is ${JSON.stringify(value)}; ${remedy}`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });

/** A whole number within bounds, both included. Throws what `badInput` gives. */
export const wholeNumber = (argument: string, value: number, least: number, most: number): number => {
  if (!Number.isInteger(value) || value < least || value > most)
    throw badInput(argument, value, `write a whole number from ${least} to ${most}`);
  return value;
};

/** The request would change something and does not carry the token. */
export const refused = (): GraphQLError =>
  new GraphQLError(
    'this changes the store and needs the token that the server was started with; send it as Authorization: Bearer …',
    {
      extensions: { code: 'FORBIDDEN', http: { status: 403 } },
    },
  );

const onlyReads = (): GraphQLError =>
  new GraphQLError('this server only reads: it was started without THROUGHLINE_TOKEN, with which views can be saved', {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });

/** Gives a code to what GraphQL refuses without one when it runs a document: above all values of variables that do not fit. */
export const codesPlugin: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const operation = getOperationAST(args.document, args.operationName)?.operation;
    if (operation === 'mutation' && !args.schema.getMutationType())
      setResultAndStopExecution({ errors: [onlyReads()] });
  },
  onResultProcess({ result }) {
    for (const answer of [result].flat()) {
      for (const error of ('errors' in answer && answer.errors) || []) error.extensions.code ??= 'BAD_USER_INPUT';
    }
  },
};

/** Errors of the store that a client may act on keep their message; all others are masked and logged. */
export const publicError = (error: unknown): GraphQLError | undefined => {
  if (!(error instanceof GraphQLError)) return undefined;
  const cause = error.originalError;
  if (cause === undefined || cause === null) return error;
  if (cause instanceof GraphQLError) return error;
  if (cause instanceof StoreError && cause.code !== 'STORE_FAILED') {
    return new GraphQLError(cause.message, {
      ...(error.path ? { path: error.path } : {}),
      extensions: { code: cause.code, ...(cause.code === 'STORE_UNAVAILABLE' ? { http: { status: 503 } } : {}) },
    });
  }
  return undefined;
};
