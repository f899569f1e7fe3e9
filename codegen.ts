import type { CodegenConfig } from '@graphql-codegen/cli';
import { graphKinds } from './server/model/kinds.ts';

const scalars = { PartialDate: 'string', CountryCode: 'string', JSON: 'unknown' };

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
          Claim: '../../model/graph.ts#Claim as ClaimRecord',
          Source: '../../model/graph.ts#SourceRef as SourceRecord',
          Relation: '../parents.ts#RelationParent',
          Sentence: '../../model/sentence.ts#Sentence as SentenceRecord',
        },
      },
    },
    'web/generated/operations.ts': {
      documents: 'web/operations/*.graphql',
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
    },
  },
};
export default config;
