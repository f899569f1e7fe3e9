import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { GraphQLError, type ValidationContext } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Plugin } from 'graphql-yoga';

export const limits = {
  /** Names and signs of one document. */
  tokens: 4_000,
  /** Above 13, the depth of the introspection that GraphiQL asks for. */
  depth: 15,
  aliases: 30,
  directives: 5,
  /** Objects that one answer may hold at the most, by the page sizes asked for. */
  cost: 250_000,
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

/** How many items a list without a page size is taken to have: what the reported cases have, rounded up. */
const usualLength = 4;
/** Lists whose length the page around them has already counted. */
const ofPage: ReadonlySet<string> = new Set(['edges', 'nodes', 'hits', 'entities', 'relations', 'chains']);

/** A field costs one, and what lies below it as often as its list may have items. Introspection reads no data. */
const pageCost: ComplexityEstimator = ({ args, field, childComplexity }) => {
  if (field.name.startsWith('__')) return 0;
  const size = [args.first, args.limit].find(value => typeof value === 'number');
  const isList = field.type.toString().includes('[') && !ofPage.has(field.name);
  return 1 + childComplexity * (size === undefined ? (isList ? usualLength : 1) : Math.max(1, Number(size)));
};

/** Cost depends on variables, so it is judged for each request, just before anything is read. */
const costPlugin: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const cost = getComplexity({
      estimators: [pageCost],
      schema: args.schema,
      query: args.document,
      variables: args.variableValues ?? {},
      ...(args.operationName ? { operationName: args.operationName } : {}),
    });
    if (cost <= limits.cost) return;
    const message = `this query may fetch ${cost} objects and at most ${limits.cost} are allowed; ask for smaller pages or fewer levels`;
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

/** What a request may ask for at the most; all of it is judged before anything is read. */
export const limitPlugins = (): Plugin[] => [
  maxTokensPlugin(
    refusing(limits.tokens, `this query has more than ${limits.tokens} tokens; ask in several shorter queries`),
  ),
  maxDepthPlugin({
    ...refusing(
      limits.depth,
      `this query is more than ${limits.depth} levels deep, fragments included; ask for fewer levels, or for the ids first and then for what lies below them`,
    ),
    ignoreIntrospection: true,
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
];
