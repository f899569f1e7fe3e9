import { GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Saved, StoreError } from '../store/errors.ts';

/** All that is told of what nobody foresaw. */
export const unforeseen = 'something went wrong on the server; its log says what';
/** The same as an answer of GraphQL. */
export const masked = (): GraphQLError =>
  new GraphQLError(unforeseen, { extensions: { code: 'INTERNAL_SERVER_ERROR' } });

/** The question itself is wrong: names the argument, its value and the remedy. */
export const badInput = (argument: string, value: unknown, hint: string): GraphQLError =>
  new GraphQLError(`${argument} is ${JSON.stringify(value)}; ${hint}`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });

/** A whole number within bounds, both included. Throws what `badInput` gives. */
export const wholeNumber = (argument: string, value: number, least: number, most: number): number => {
  if (!Number.isInteger(value) || value < least || value > most)
    throw badInput(argument, value, `write a whole number from ${least} to ${most}`);
  return value;
};

/** Whoever asks may not do that. */
export const refused = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });

/** Whoever asks says who they are, and is not let in. */
export const unknown = (message: string): GraphQLError =>
  new GraphQLError(message, {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } },
    },
  });

const onlyReads = (): GraphQLError =>
  refused(
    'this server only reads: it knows neither a token (npm run tokens, THROUGHLINE_TOKEN) nor a login, with which views and screening decisions can be saved',
  );

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

/** Seconds after which it is worth to ask again. */
const retryAfter = '2';

const later = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code, http: { status: 503, headers: { 'Retry-After': retryAfter } } },
  });

/** More is asked than can be answered in time. */
export const overloaded = (message: string): GraphQLError => later('OVERLOADED', message);

/** What a client hears of a store that does not answer: of a question, and of a change, saved or not. */
const unanswered = (saved: Saved | undefined): string => {
  if (saved === undefined)
    return 'the store does not answer, so nothing is known of what was asked; ask again in a moment';
  if (saved === false) return 'the store does not answer, and nothing was saved; try again in a moment';
  return 'the store ceased to answer while this was saved, and whether it was is not known; look before you try again';
};

/** What a client hears of a failure of the store; undefined where it can do nothing about it. The log says where it is and why. */
const ofStore = ({ code, message, saved }: StoreError): GraphQLError | undefined => {
  switch (code) {
    case 'STORE_UNAVAILABLE':
    case 'STORE_REFUSED':
      return later('STORE_UNAVAILABLE', unanswered(saved));
    case 'STORE_READ_ONLY':
      return new GraphQLError('the store takes no changes, so nothing was saved; it can only be read for now', {
        extensions: { code: 'FORBIDDEN', http: { status: 403 } },
      });
    case 'STORE_CHANGED':
      return later(code, message);
    case 'STORE_TIMEOUT':
      return new GraphQLError(message, { extensions: { code, http: { status: 504 } } });
    case 'STORE_TAMPERED':
      return new GraphQLError(message, { extensions: { code } });
    case 'STORE_OVERASKED':
      return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY' } });
    case 'STORE_FAILED':
      return undefined;
  }
};

/** Errors of the store that a client may act on keep their message; all others are masked and logged. */
export const publicError = (error: unknown): GraphQLError | undefined => {
  if (!(error instanceof GraphQLError)) return undefined;
  const cause = error.originalError;
  if (cause === undefined || cause === null) return error;
  if (cause instanceof GraphQLError) return error;
  return cause instanceof StoreError ? ofStore(cause) : undefined;
};

/** Says of a change that failed whether it was saved. */
export const sayingSaved = (told: GraphQLError, saved: Saved | undefined): GraphQLError => {
  if (saved !== undefined) told.extensions.saved = saved;
  return told;
};
