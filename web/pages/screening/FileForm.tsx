import { useState } from 'preact/hooks';
import { counted } from '../../core/words.ts';
import { readSheet, type Sheet } from './readSheet.ts';
import { shortened } from './shortened.ts';

const longestTitle = 60;

type ColumnFormProps = { readonly sheet: Sheet; readonly onTake: (names: string) => void };

/** Which column holds the names, and whether the first row is a heading. */
const ColumnForm = ({ sheet: { name, rows }, onTake }: ColumnFormProps) => {
  const [column, setColumn] = useState(0);
  const [headed, setHeaded] = useState(rows.length > 1);
  const width = Math.max(...rows.map(cells => cells.length));
  const names = rows.slice(headed ? 1 : 0).flatMap(cells => cells[column] || []);
  return (
    <p class="screen-ask small">
      <label>
        Column of names in {shortened(name, longestTitle)}{' '}
        <select value={column} onChange={event => setColumn(Number(event.currentTarget.value))}>
          {Array.from({ length: width }, (_, i) => (
            <option key={i} value={i}>
              {i + 1}: {shortened(rows[0]?.[i] || 'no heading', longestTitle)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={headed} onChange={event => setHeaded(event.currentTarget.checked)} /> first row
        is a heading
      </label>
      <button type="button" class="button" disabled={names.length === 0} onClick={() => onTake(names.join('\n'))}>
        Take {counted(names.length, 'name')}
      </button>
    </p>
  );
};

/** A list out of a file: CSV or a workbook, read in the browser and sent nowhere. */
export const FileForm = ({ onTake }: { onTake: (names: string) => void }) => {
  const [sheet, setSheet] = useState<Sheet>();
  const [failure, setFailure] = useState('');
  const take = async (file: File | undefined): Promise<void> => {
    setSheet(undefined);
    setFailure('');
    if (file === undefined) return;
    try {
      setSheet(await readSheet(file));
    } catch (error) {
      setFailure(`${file.name} was not read: ${error instanceof Error ? error.message : String(error)}.`);
    }
  };
  return (
    <>
      <label class="small screen-file">
        Or a table from a file, which is read in this browser alone{' '}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          onChange={event => void take(event.currentTarget.files?.[0])}
        />
      </label>
      {failure === '' ? null : (
        <p class="small problem" role="alert">
          {failure}
        </p>
      )}
      {sheet === undefined ? null : <ColumnForm key={sheet.name} sheet={sheet} onTake={onTake} />}
    </>
  );
};
