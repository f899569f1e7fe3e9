import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { GraphQLError, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import { costOnce } from './cost.ts';

export const limits = {
  /** Bytes of a request: ten thousand names of the longest kind to screen. */
  body: 10_000_000,
  /** Names and signs of one document. */
  tokens: 4_000,
  /** Above 13, the depth of the introspection that GraphiQL asks for. */
  depth: 15,
  aliases: 30,
  directives: 5,
  /** Objects that one answer may hold at the most, by the page sizes asked for. */
  cost: 250_000,
  /** Above it a request waits among the heavy ones, of which few are answered at once; what the pages ask is below. */
  light: 60_000,
  /** Reads of the store, as estimated beforehand. */
  reads: 400,
} as const;

const tooCostly = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY' } });

/** The libraries call what they refuse a syntax error; it is none, and what to do instead is ours to say. */
const refusing = (n: number, message: string) => ({
  n,
  propagateOnRejection: false,
  onReject: [
    (validation: ValidationContext | null): void => {
      const error = tooCostly(message);
      // Tokens are counted while the document is read, before there is anything to validate.
      if (validation === null) throw error;
      validation.reportError(error);
    },
  ],
});

/** Cost depends on variables, so it is judged for each request, just before anything is read. */
const costPlugin: Plugin<Context> = {
  onExecute({ args, setResultAndStopExecution }) {
    const cost = costOnce(args);
    const message =
      cost.objects > limits.cost
        ? `this query may fetch ${cost.objects} objects and at most ${limits.cost} are allowed; ask for smaller pages or fewer levels`
        : cost.reads > limits.reads
          ? `this query may take ${cost.reads} reads of the store and at most ${limits.reads} are allowed; ask in several queries`
          : undefined;
    if (message === undefined) return;
    setResultAndStopExecution({ errors: [tooCostly(message)] });
  },
};

/** The parser goes as deep as what it reads, and thousands of signs within signs are too deep for it. */
const nestingPlugin: Plugin = {
  onParse({ parseFn, setParseFn }) {
    setParseFn((source, options) => {
      try {
        return parseFn(source, options);
      } catch (error) {
        throw error instanceof RangeError
          ? tooCostly('this query has too much within each other; write it flatter')
          : error;
      }
    });
  },
};

/** GraphQL stops after a hundred faults, or where the same fields are asked for too often to compare, and says no more than that it did. */
const abortedPlugin: Plugin = {
  onValidate:
    () =>
    ({ result, setResult }) => {
      if (!Array.isArray(result)) return;
      const faults: readonly unknown[] = result;
      setResult(
        faults.map(fault =>
          fault instanceof GraphQLError && /Validation aborted/.test(fault.message)
            ? tooCostly(
                faults.length > 1
                  ? `this query has more than ${faults.length - 1} faults; mend those listed first`
                  : 'this query asks for the same fields too often; ask for each once, or in several queries',
              )
            : fault,
        ),
      );
    },
};

/** What a request may ask for at the most; all of it is judged before anything is read. */
export const limitPlugins = (): readonly (Plugin | Plugin<Context>)[] => [
  maxTokensPlugin(
    refusing(limits.tokens, `this query has more than ${limits.tokens} tokens; ask in several shorter queries`),
  ),
  maxDepthPlugin({
    ...refusing(
      limits.depth,
      `this query is more than ${limits.depth} levels deep, fragments included; ask for fewer levels, or for the ids first and then for what lies below them`,
    ),
    ignoreIntrospection: true,
    // A fragment is a way to write a document, and makes it no deeper.
    flattenFragments: true,
  }),
  maxAliasesPlugin({
    ...refusing(limits.aliases, `this query has more than ${limits.aliases} aliases; ask in several queries`),
    allowList: [],
  }),
  maxDirectivesPlugin(
    refusing(limits.directives, `this query has more than ${limits.directives} directives; leave some out`),
  ),
  costPlugin,
  nestingPlugin,
  abortedPlugin,
];
