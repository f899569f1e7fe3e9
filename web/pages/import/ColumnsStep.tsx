import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import type { MappedTable } from '../../../domain/imports/job.ts';
import { type Mapping, rowKinds, type Target } from '../../../domain/imports/mapping.ts';
import { download } from '../../ui/download.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Section } from '../../ui/Section.tsx';
import { DataSetFields } from './DataSetFields.tsx';
import { FormFields } from './FormFields.tsx';
import { faultsInWords, formWords, meanings, withColumn, withRows } from './mappingWords.ts';

type Props = {
  readonly table: MappedTable;
  readonly mapping: Mapping;
  /** It is that of the last import of a table with these headings. */
  readonly isRemembered: boolean;
  readonly onChange: (mapping: Mapping) => void;
  /** A mapping out of a file. */
  readonly onFile: (text: string) => void;
};

const Columns = ({ table: { header, samples }, mapping, onChange }: Pick<Props, 'table' | 'mapping' | 'onChange'>) => (
  <table class="plain stacked import-columns">
    <caption class="hidden">What each column means</caption>
    <thead>
      <tr>
        <th scope="col">Column</th>
        <th scope="col">First values</th>
        <th scope="col">Means</th>
      </tr>
    </thead>
    <tbody>
      {header.map((heading, i) => (
        <tr key={heading}>
          <th scope="row">{heading === '' ? <span class="quiet">no heading</span> : heading}</th>
          <td data-label="First values" class="quiet import-samples">
            {samples[i]?.filter(text => text !== '').join(' · ')}
          </td>
          <td>
            <select
              aria-label={`Meaning of ${heading}`}
              value={mapping.columns[heading] ?? ''}
              onChange={event => onChange(withColumn(mapping, heading, event.currentTarget.value as Target | ''))}
            >
              <option value="">not taken</option>
              {meanings(mapping.rows).map(([target, words]) => (
                <option key={target} value={target}>
                  {words}
                </option>
              ))}
            </select>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What the columns of a table mean, by hand: the mapping of the command line, as lists to choose from. */
export const ColumnsStep = ({ table, mapping, isRemembered, onChange, onFile }: Props) => {
  const [failure, setFailure] = useState('');
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > 1_000_000) setFailure(`${file.name} is too large for a mapping; choose another file.`);
    else {
      setFailure('');
      onFile(await file.text());
    }
  };
  const faults = faultsInWords(mapping, table.faults);
  return (
    <Section level={2} title="Columns">
      <fieldset class="import-choices">
        <legend class="small">Each row is</legend>
        {rowKinds.map(rows => (
          <label key={rows}>
            <input
              type="radio"
              name="rows"
              checked={mapping.rows === rows}
              onChange={() => onChange(withRows(mapping, rows))}
            />{' '}
            {formWords.rows[rows]}
          </label>
        ))}
      </fieldset>
      {isRemembered ? (
        <p class="small quiet">As in the last import of a table with these headings, from this browser.</p>
      ) : null}
      <Columns table={table} mapping={mapping} onChange={onChange} />
      <FormFields mapping={mapping} onChange={onChange} />
      <DataSetFields mapping={mapping} onChange={onChange} />
      {table.absent.length > 0 ? (
        <p class="small" role="status">
          The mapping also names columns that this table has not, which are left out: {table.absent.join(', ')}.
        </p>
      ) : null}
      {faults.length > 0 ? (
        <ul class="import-faults" role="status">
          {faults.map(fault => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ) : null}
      <p class="actions import-mapping">
        <button
          type="button"
          class="button"
          onClick={() => download(`${mapping.id}.mapping.yaml`, 'application/yaml', table.text)}
        >
          <Icon node={Download} /> Save the mapping
        </button>
        <label class="small">
          Or take one from a file, as <code>--mapping</code> reads it{' '}
          <input
            type="file"
            accept=".yaml,.yml"
            onChange={event => {
              void load(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {failure === '' ? null : <p role="alert">{failure}</p>}
    </Section>
  );
};
