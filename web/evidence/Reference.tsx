import { NamedDocument } from '../generated/operations.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { useQuery } from '../useQuery.ts';
import { SourceText } from './SourceText.tsx';

/** The entity or source that an id stands for; the id itself where there is none. */
export const Reference = ({ id }: { id: string }) => {
  const { data } = useQuery(NamedDocument, { id });
  const node = data?.node;
  if (node && 'publisher' in node) return <SourceText source={node} />;
  return node && 'name' in node ? <EntityName entity={node} /> : id;
};
