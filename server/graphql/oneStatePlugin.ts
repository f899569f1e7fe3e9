import { type ExecutionArgs, type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { StoreError } from '../store/errors.ts';
import { runCooperatively } from '../store/runCooperatively.ts';
import { traced } from '../store/traced.ts';
import { whyEnded } from '../store/within.ts';
import { Overloaded } from './admission.ts';
import { answerText } from './answerText.ts';
import { type Context, makeContext } from './context.ts';
import { costOnce } from './cost.ts';
import { overloaded, sayingSaved } from './errors.ts';
import type { FairShare } from './fairShare.ts';
import { type KeptAnswers, keptAnswers } from './keptAnswers.ts';
import { limits } from './limits.ts';
import type { Noting } from './noted.ts';

const waited = 'the request waited too long for its turn; ask again in a moment';

/** A change that had no turn was not begun. */
const failed = (error: unknown, saved: false | undefined): ExecutionResult => {
  if (error instanceof Overloaded) return { errors: [sayingSaved(overloaded(error.message), saved)] };
  if (error instanceof StoreError) return { errors: [new GraphQLError(error.message, { originalError: error })] };
  throw error;
};

const stringified = (text: string): ExecutionResult & { readonly stringify: () => string } => ({
  data: {},
  stringify: () => text,
});

/** All that an answer depends on beside the data. */
const questionOf = ({ document, operationName, variableValues, contextValue }: ExecutionArgs): string => {
  const { today, takesChanges, asking } = (contextValue as Context).asked;
  const { role } = asking.who ?? {};
  return JSON.stringify([document.loc?.source.body, operationName, variableValues, today, takesChanges, role]);
};

/**
 * Each request gets its share of the server, and all that one query reads comes from one state of the data. Where a read
 * failed there is no answer at all, whatever the fields made of it: what could not be read never looks like what is not
 * there. What was answered before from the same state is answered again as it was.
 */
export const oneStatePlugin = (
  { enter }: Pick<FairShare, 'enter'>,
  { answers = keptAnswers(), note = () => undefined }: { readonly answers?: KeptAnswers; readonly note?: Noting } = {},
): Plugin<Context> => ({
  onExecute({ args, executeFn, setExecuteFn }) {
    const { asked } = args.contextValue;
    const { signal, client, key } = asked;
    const operation = getOperationAST(args.document, args.operationName);
    const changes = operation?.operation === 'mutation';
    const name = operation?.name?.value;
    if (name !== undefined) note(key, { operation: name });
    const answered = async (): Promise<ExecutionResult> => {
      try {
        const question = questionOf(args);
        const known = changes ? undefined : await answers.known(question, asked.state);
        if (known !== undefined) return stringified(known);
        const share = await enter(client, costOnce(args).objects > limits.light ? 'heavy' : 'light', signal, key);
        try {
          // A change is made once.
          if (changes) return await executeFn(args);
          const { rest } = share;
          let state: string | undefined;
          const readFrom = (name: string): void => {
            state = name;
          };
          const result: ExecutionResult = await asked.inOneState(
            async reader =>
              executeFn({ ...args, contextValue: { ...args.contextValue, ...makeContext(reader, asked, share) } }),
            { signal, rest, readFrom },
          );
          if (result.errors !== undefined) return result;
          const text = await runCooperatively(answerText(result), { signal, rest });
          if (state !== undefined) answers.keep(question, state, text);
          return stringified(text);
        } finally {
          note(key, { lane: share.lane() });
          share.end();
        }
      } catch (error) {
        const saved = changes ? false : undefined;
        const late = signal.aborted && error === signal.reason;
        return failed(
          late
            ? new StoreError('STORE_TIMEOUT', whyEnded(signal, waited), saved === undefined ? {} : { saved })
            : error,
          saved,
        );
      }
    };
    const attributes = { 'graphql.operation.type': operation?.operation ?? 'query' };
    setExecuteFn(() => traced(`graphql ${name ?? 'unnamed'}`, attributes, answered));
  },
});
