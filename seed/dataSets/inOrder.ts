import { stat } from 'node:fs/promises';
import type { DataSet } from '../../server/model/dataSets.ts';
import { FileError } from '../files/fileError.ts';
import type { DataFile } from './openDataFile.ts';
import type { Survey } from './readDataFile.ts';

/** No list that can be read is older. */
const earliest = '1950-01-01';

/** The day of the edition that a file is. Throws FileError where it is none. */
export const dayOf = async (
  file: DataFile,
  survey: Survey,
  { edition, today }: { readonly edition?: string | undefined; readonly today: string },
): Promise<string> => {
  const day =
    edition ?? survey.day ?? (await stat(file.sources[0]?.path ?? file.name)).mtime.toISOString().slice(0, 10);
  const wrong = day > today ? 'after today' : day < earliest ? `before ${earliest.slice(0, 4)}` : undefined;
  if (wrong !== undefined)
    throw new FileError(
      file.name,
      [`an edition of ${day}, which is ${wrong}`, 'give its day with --edition'],
      'edition',
    );
  return day;
};

/** The bulk way compares no later edition with what stands. `where`: how another one is loaded. */
export const laterInBulk = (file: string, dataSet: string, where: 'is loaded' | 'is loaded by the same command') =>
  new FileError(file, [
    `an edition of ${dataSet}, of which another ${where}`,
    'import it without --bulk, which is for first editions',
  ]);

/** What must hold before an edition is loaded beside those that stand. Throws FileError. */
export const refuseOutOfOrder = (
  file: DataFile,
  held: DataSet | undefined,
  day: string,
  rows: number,
  replace: boolean,
): void => {
  if (held !== undefined && held.layout !== file.layout.name)
    throw new FileError(
      file.name,
      [
        `${file.layout.title}, while ${held.id} is loaded from another layout, ${held.layout}`,
        'name another list with --data-set, or by the id of the mapping',
      ],
      'layout',
    );
  if (held?.editions.some(edition => edition.day === day && edition.isLoaded) && !replace)
    throw new FileError(
      file.name,
      [`the edition of ${day} is loaded from another file`, 'load this one in its place with --replace'],
      'replace',
    );
  const unfinished = held?.editions.find(edition => !edition.isLoaded && edition.day !== day);
  if (unfinished !== undefined)
    throw new FileError(file.name, [
      `the edition of ${unfinished.day} is half loaded`,
      'import its file again, or take it back with npm run import -- --undo',
    ]);
  const later = held?.editions.find(edition => edition.isLoaded && edition.day > day);
  if (later !== undefined)
    throw new FileError(
      file.name,
      [
        `an edition of ${day}, while that of ${later.day} is loaded`,
        'take the later one back with --undo, and load them in the order of their days',
      ],
      'undo',
    );
  const before = held?.editions.filter(edition => edition.isLoaded && edition.day < day).at(-1);
  if (before !== undefined && rows * 2 < before.rows && !replace)
    throw new FileError(
      file.name,
      [
        `${rows} records, where the edition of ${before.day} had ${before.rows}`,
        'name another list with --data-set, or allow it with --replace',
      ],
      'replace',
    );
};
