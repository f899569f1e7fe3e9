import {
  defaultFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { isPieceFull } from '../store/runCooperatively.ts';
import type { Context } from './context.ts';

type Rest = () => Promise<void>;

/** What is found, once its turn has come. */
export const inTurn = <T>(found: T, rest: Rest): T | Promise<T> => (isPieceFull() ? rest().then(() => found) : found);

function* each(items: Iterable<unknown>, rest: Rest): Generator<unknown> {
  for (const item of items) yield inTurn(item, rest);
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/**
 * Completing a big answer is work like any other: once a piece is full, what comes next waits for its turn, be it a field, what
 * was read for it, or an item of a list. Fields of single values are too short to wait.
 */
export const inPieces = (schema: GraphQLSchema): GraphQLSchema => {
  const fields = Object.values(schema.getTypeMap()).flatMap(type =>
    isObjectType(type) && !type.name.startsWith('__') ? Object.values(type.getFields()) : [],
  );
  for (const field of fields) {
    if (!isCompositeType(getNamedType(field.type))) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    const isList = isListType(getNullableType(field.type));
    field.resolve = (source, args, context: Context, info) => {
      const { rest } = context.reading;
      if (!rest) return resolve(source, args, context, info);
      const complete = (found: unknown): unknown =>
        isList && isIterable(found) ? each(found, rest) : inTurn(found, rest);
      const run = (): unknown => {
        const found: unknown = resolve(source, args, context, info);
        return found instanceof Promise ? found.then(complete) : complete(found);
      };
      return isPieceFull() ? rest().then(run) : run();
    };
  }
  return schema;
};
