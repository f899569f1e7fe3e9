import { propertyLabel } from './propertyWords.ts';

/** A nested record as lists within lists, for the parts of rules and hardware whose shape differs. */
export const RecordValue = ({ value }: { value: unknown }) => {
  if (Array.isArray(value)) {
    return value.every(item => typeof item !== 'object') ? (
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
  if (typeof value === 'boolean') return <>{value ? 'yes' : 'no'}</>;
  return <>{value === null || value === undefined ? 'not reported' : String(value)}</>;
};
