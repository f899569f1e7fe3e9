import type { CodegenConfig } from '@graphql-codegen/cli';
import { graphKinds } from './domain/vocabulary/kinds.ts';

const scalars = { PartialDate: 'string', CountryCode: 'string', JSON: 'unknown' };

/** Documents as text, typed by what they ask. */
const typedDocuments = (documents: string) => ({
  documents,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    scalars,
    documentMode: 'string',
    enumsAsTypes: true,
    enumType: 'string-literal',
    useTypeImports: true,
    immutableTypes: true,
    mergeFragmentTypes: true,
    dedupeFragments: true,
  },
});

const config: CodegenConfig = {
  schema: ['server/graphql/schema.graphql', 'server/graphql/mutations.graphql'],
  generates: {
    'server/graphql/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        enumsAsTypes: true,
        enumType: 'string-literal',
        useTypeImports: true,
        immutableTypes: true,
        maybeValue: 'T | null | undefined',
        contextType: '../context.ts#Context',
        makeResolverTypeCallable: true,
        resolversNonOptionalTypename: true,
        mappers: {
          Entity: '../parents.ts#EntityParent',
          ...Object.fromEntries(graphKinds.map(kind => [kind, '../parents.ts#EntityParent'])),
          Node: '../parents.ts#NodeParent',
          Claim: '../../../domain/graph.ts#Claim as ClaimRecord',
          Source: '../../../domain/graph.ts#SourceRef as SourceRecord',
          Relation: '../parents.ts#RelationParent',
          AccessReport: '../askAccess.ts#AskedAccess',
          CheckedRule: '../resolvers/checkRules.ts#CheckedRuleParent',
          Holder: '../askAccess.ts#TestedHolder',
          ReachReport: '../askReach.ts#ReachAsked',
          Route: '../resolvers/routes.ts#RouteParent',
          ...Object.fromEntries(
            ['ReachParty', 'ReachedHardware', 'Affiliate'].map(type => [
              type,
              `../resolvers/reachRows.ts#${type}Parent`,
            ]),
          ),
          TestResult: '../parents.ts#TestParent',
          OpenEnd: '../parents.ts#OpenEndParent',
          Inventory: '../parents.ts#InventoryParent',
          Sentence: '../../../domain/sentence.ts#Sentence as SentenceRecord',
          ShareRange: '../../model/ownership/figures.ts#ShareRange as ShareRangeRecord',
        },
      },
    },
    'web/generated/operations.ts': typedDocuments('web/operations/*.graphql'),
    'clients/generated/questions.ts': typedDocuments('clients/operations/*.graphql'),
  },
};
export default config;
