import type { Mapping } from '../../../domain/imports/mapping.ts';

type Props = { readonly mapping: Mapping; readonly onChange: (mapping: Mapping) => void };
type Name = 'title' | 'publisher' | 'url' | 'licence' | 'coverage' | 'id' | 'parties';

const Field = ({ mapping, onChange, name, label }: Props & { readonly name: Name; readonly label: string }) => (
  <label class="import-field">
    <span class="small">{label}</span>
    <input
      type="text"
      maxLength={500}
      value={mapping[name]}
      onInput={event => onChange({ ...mapping, [name]: event.currentTarget.value })}
    />
  </label>
);

/** What the table is as a source: it stands beside every claim that it makes. */
export const DataSetFields = (own: Props) => (
  <div class="import-fields">
    <Field {...own} name="title" label="The list is called" />
    <Field {...own} name="publisher" label="Who made it" />
    <details>
      <summary class="small">More about the list</summary>
      <div class="import-fields">
        <Field {...own} name="id" label="Its id: a later file with the same id is a later edition" />
        <Field
          {...own}
          name="parties"
          label="What ids of its parties begin with: the same in tables of the same parties"
        />
        <Field {...own} name="coverage" label="What it holds" />
        <Field {...own} name="url" label="Address" />
        <Field {...own} name="licence" label="Licence" />
      </div>
    </details>
  </div>
);
