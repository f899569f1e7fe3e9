import { NamedDocument } from '../generated/operations.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { useQuery } from '../useQuery.ts';
import { SourceText } from './SourceText.tsx';

const shape = /^(s|firm|body|rule|bill|draft|guidance|hw|jur|dc|fleet|flow)-[a-z0-9-]+$/;

/** Whether a text of reference data looks like the id of an entity or a source; what it is, the server says. */
export const isReference = (text: string): boolean => shape.test(text);

/** The entity or source that an id stands for; the id itself where there is none. */
export const Reference = ({ id }: { id: string }) => {
  const { data } = useQuery(NamedDocument, { id });
  const node = data?.node;
  if (node && 'publisher' in node) return <SourceText source={node} />;
  return node && 'name' in node ? <EntityName entity={node} /> : id;
};
