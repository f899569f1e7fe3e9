import { type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { StoreError } from '../store/errors.ts';
import { type Context, makeContext } from './context.ts';
import { costOnce } from './cost.ts';
import { overloaded, sayingSaved } from './errors.ts';
import { type FairShare, Overloaded } from './fairShare.ts';
import { limits } from './limits.ts';

const waited = 'the request waited too long for its turn; ask again in a moment';

/** A change that had no turn was not begun. */
const failed = (error: unknown, saved: false | undefined): ExecutionResult => {
  if (error instanceof Overloaded) return { errors: [sayingSaved(overloaded(error.message), saved)] };
  if (error instanceof StoreError) return { errors: [new GraphQLError(error.message, { originalError: error })] };
  throw error;
};

/**
 * Each request gets its share of the server, and all that one query reads comes from one state of the data. Where a read
 * failed there is no answer at all, whatever the fields made of it: what could not be read never looks like what is not
 * there.
 */
export const oneStatePlugin = (enter: FairShare): Plugin<Context> => ({
  onExecute({ args, executeFn, setExecuteFn }) {
    const { asked } = args.contextValue;
    const { signal, client } = asked;
    const changes = getOperationAST(args.document, args.operationName)?.operation === 'mutation';
    setExecuteFn(async (): Promise<ExecutionResult> => {
      try {
        const share = await enter(client, costOnce(args).objects > limits.light ? 'heavy' : 'light', signal);
        try {
          // A change is made once.
          if (changes) return await executeFn(args);
          const { rest } = share;
          return await asked.inOneState(
            async reader =>
              executeFn({ ...args, contextValue: { ...args.contextValue, ...makeContext(reader, asked, rest) } }),
            { signal, rest },
          );
        } finally {
          share.end();
        }
      } catch (error) {
        const saved = changes ? false : undefined;
        const late = signal.aborted && error === signal.reason;
        return failed(
          late ? new StoreError('STORE_TIMEOUT', waited, saved === undefined ? {} : { saved }) : error,
          saved,
        );
      }
    });
  },
});
