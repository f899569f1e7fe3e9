import { groupBy } from '../../domain/groupBy.ts';
import type { Imported, ImportedFile } from './importFile.ts';
import type { BadRow } from './rowSink.ts';

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const badInWords = (path: string, { line, fault: { problem, value, hint } }: BadRow): string =>
  `${path}:${line}: ${problem}${value === '' ? '' : `: ${JSON.stringify(value)}`}; ${hint}`;

/** Of faults that say the same, the first, with how many there are. */
const grouped = (rows: readonly BadRow[]): readonly { readonly row: BadRow; readonly more: number }[] =>
  [...groupBy(rows, ({ fault: { problem, value } }) => `${problem} ${value}`).values()].flatMap(([row, ...others]) =>
    row === undefined ? [] : [{ row, more: others.length }],
  );

const loadedNothing = ({ tally }: Imported): boolean => tally.kept === 0;

/** Whether something of a file was loaded, and all its rows were sound. */
export const isSound = ({ tables }: ImportedFile): boolean =>
  tables.some(table => !loadedNothing(table)) && tables.every(({ tally, bad }) => tally.bad + bad.length === 0);

/** What a table brought, a line a thought: rows, changes, rows left out by reason, bad rows with their lines. */
const tableInWords = (imported: Imported, dryRun: boolean): readonly string[] => {
  const { tally, layout, flows, added, superseding, superseded, unchanged, bad } = imported;
  const would = dryRun ? 'would add ' : 'added ';
  const revisions = [
    ...(superseding > 0 ? [`${superseding} replacing an older download`] : []),
    ...(superseded > 0 ? [`${superseded} replaced by a newer one already`] : []),
  ];
  const listed = grouped([...tally.firstBad, ...bad]);
  const unlisted = tally.bad - tally.firstBad.length;
  const path = tally.table;
  const read = layout === '' ? 'nothing to load' : layout;
  return [
    `${path}: ${read}, ${count(tally.rows, 'row')} in, ${count(tally.kept, 'value')} loaded`,
    `  ${would}${count(added, 'value')} in ${count(flows, 'flow')}${revisions.length > 0 ? ` (${revisions.join(', ')})` : ''}; ${unchanged.toLocaleString('en')} unchanged`,
    ...tally.remarks.map(remark => `  note: ${remark}`),
    ...(tally.added > 0 ? [`  added up: ${count(tally.added, 'row')} to values that other rows began`] : []),
    ...(tally.duplicates > 0 ? [`  counted once: ${count(tally.duplicates, 'row')} given twice`] : []),
    ...[...tally.skipped]
      .sort((a, b) => b[1] - a[1])
      .map(([reason, rows]) => `  left out: ${count(rows, 'row')}, ${reason}`),
    ...(listed.length > 0 ? [`  left out: ${count(tally.bad + bad.length, 'bad row')}`] : []),
    ...listed.map(
      ({ row, more }) => `    ${badInWords(path, row)}${more > 0 ? ` (and ${count(more, 'row')} like it)` : ''}`,
    ),
    ...(unlisted > 0 ? [`    and ${count(unlisted, 'further bad row')}`] : []),
    ...(loadedNothing(imported) ? [`  nothing is loaded: see above why; --codes all takes every commodity code`] : []),
  ];
};

/** What a file brought, table by table, and what of it was not read. */
export const importedInWords = ({ tables, leftOut }: ImportedFile, dryRun: boolean): readonly string[] => [
  ...tables.flatMap(table => tableInWords(table, dryRun)),
  ...leftOut.map(what => `left out: ${what}`),
];
