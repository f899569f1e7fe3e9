import type { DocumentNode, ExecutionArgs } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Context } from './context.ts';

/** How many items a list without a page size is taken to have: what the reported cases have, rounded up. */
const usualLength = 4;
/** Lists whose length the page around them has already counted. */
const ofPage: ReadonlySet<string> = new Set(['edges', 'nodes', 'hits', 'entities', 'relations', 'chains']);

type Estimate = Parameters<ComplexityEstimator>[0];

const isListOf = ({ field }: Estimate): boolean => field.type.toString().includes('[') && !ofPage.has(field.name);
const pageOf = ({ args }: Estimate): number | undefined => {
  const size = [args.first, args.limit].find(value => typeof value === 'number');
  return size === undefined ? undefined : Math.max(1, Number(size));
};

/** A field costs one, and what lies below it as often as its list may have items. Introspection reads no data. */
const objects: ComplexityEstimator = estimate => {
  if (estimate.field.name.startsWith('__')) return 0;
  const size = pageOf(estimate) ?? (isListOf(estimate) ? usualLength : 1);
  return 1 + estimate.childComplexity * size;
};

/** Reads of the store that one question takes, on the reported cases; what is asked entity by entity is read for all at once. */
const readsOf: Readonly<Record<string, number>> = {
  ...{
    accessChains: 20,
    accessChanges: 40,
    ledger: 25,
    impliedServers: 25,
    paths: 20,
    // Read from all ends at once, and a second time where the chosen kinds find nothing.
    pathsAmong: 40,
    ownership: 15,
    screen: 15,
    reach: 50,
  },
  ...{ subgraph: 10, rules: 5, neighbours: 6, search: 5, sharedAcrossCases: 3, duplicateCandidates: 2 },
};

const reads: ComplexityEstimator = estimate => {
  const { field, type, childComplexity } = estimate;
  const isPage = isListOf(estimate) || field.type.toString().includes('Connection');
  const size = isPage ? (pageOf(estimate) ?? usualLength) : 1;
  return (readsOf[field.name] ?? (type.name === 'Query' ? 1 : 0)) + childComplexity * size;
};

type Cost = { readonly objects: number; readonly reads: number };

/** At the most: the objects that an answer may hold, and about how many reads of the store it takes. */
export const costOf = (args: ExecutionArgs): Cost => {
  const by = (estimator: ComplexityEstimator): number =>
    getComplexity({
      estimators: [estimator],
      schema: args.schema,
      query: args.document,
      variables: args.variableValues ?? {},
      ...(args.operationName ? { operationName: args.operationName } : {}),
    });
  return { objects: by(objects), reads: by(reads) };
};

/** Most costs that are kept of one document, and characters of the variables of each. */
const [mostKept, longest] = [100, 2_000];
const kept = new WeakMap<DocumentNode, Map<string, Cost>>();

/** The same, worked out once for each document, as Yoga keeps them, and its variables: it takes longer than many answers. */
const keptCost = (args: ExecutionArgs): Cost => {
  const asked = JSON.stringify([args.operationName, args.variableValues]);
  if (asked.length > longest) return costOf(args);
  const ofDocument = kept.get(args.document) ?? new Map<string, Cost>();
  const cost = ofDocument.get(asked) ?? costOf(args);
  if (ofDocument.size < mostKept) ofDocument.set(asked, cost);
  kept.set(args.document, ofDocument);
  return cost;
};

export const costOnce = (args: ExecutionArgs & { readonly contextValue: Context }): Cost =>
  args.contextValue.once('cost', () => keptCost(args));
