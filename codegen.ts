import type { CodegenConfig } from '@graphql-codegen/cli';
import { entityKinds } from './server/model/kinds.ts';

/** Kinds that are types of the interface Entity; claims and sources are nodes of their own. */
const entityTypes = Object.keys(entityKinds).filter(kind => kind !== 'Claim' && kind !== 'Source');

const scalars = { PartialDate: 'string', CountryCode: 'string', JSON: 'unknown' };

const config: CodegenConfig = {
  schema: 'server/graphql/schema.graphql',
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
          ...Object.fromEntries(entityTypes.map(kind => [kind, '../parents.ts#EntityParent'])),
          Node: '../parents.ts#NodeParent',
          Claim: '../../model/graph.ts#Claim as ClaimRecord',
          Source: '../../model/graph.ts#SourceRef as SourceRecord',
          Relation: '../parents.ts#RelationParent',
        },
      },
    },
  },
};
export default config;
