import { propertyLabel } from '../../core/propertyWords.ts';
import { useQuery } from '../../core/useQuery.ts';
import { NamedDocument } from '../../generated/operations.ts';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { NotNamed } from '../../ui/marks/NotNamed.tsx';
import { isReference } from './mentions.ts';
import { SourceText } from './SourceText.tsx';

/** The entity or source that an id stands for; the id itself where there is none. */
const Reference = ({ id }: { id: string }) => {
  const { data, error } = useQuery(NamedDocument, { id });
  if (error) return <NotNamed id={id} error={error} />;
  const node = data?.node;
  if (node && 'publisher' in node) return <SourceText source={node} />;
  return node && 'name' in node ? <EntityName entity={node} /> : id;
};

const Scalar = ({ value }: { value: unknown }) => {
  if (typeof value === 'string' && isReference(value)) return <Reference id={value} />;
  if (typeof value === 'boolean') return <>{value ? 'yes' : 'no'}</>;
  return <>{value === null || value === undefined ? 'not reported' : String(value)}</>;
};

const isPlain = (item: unknown): boolean =>
  typeof item !== 'object' && !(typeof item === 'string' && isReference(item));

/** A nested record as lists within lists, for the parts of rules and hardware whose shape differs. */
export const RecordValue = ({ value }: { value: unknown }) => {
  if (Array.isArray(value)) {
    return value.every(isPlain) ? (
      value.join(', ')
    ) : (
      <ol class="record">
        {value.map((item, index) => (
          <li key={`${index}`}>
            <RecordValue value={item} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value === 'object' && value !== null) {
    return (
      <dl class="record">
        {Object.entries(value).map(([name, part]) => (
          <div key={name}>
            <dt>{propertyLabel(name)}</dt>
            <dd>
              <RecordValue value={part} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  return <Scalar value={value} />;
};
