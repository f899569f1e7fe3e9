import type { Imported } from './importFile.ts';
import type { BadRow } from './rowSink.ts';

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const badInWords = (path: string, { line, fault: { problem, value, remedy } }: BadRow): string =>
  `${path}:${line}: ${problem}${value === '' ? '' : `: ${JSON.stringify(value)}`}; ${remedy}`;

/** What a file brought, a line a thought: rows, changes, rows passed over by reason, bad rows with their lines. */
export const importedInWords = (path: string, imported: Imported, dryRun: boolean): readonly string[] => {
  const { tally, layout, flows, added, superseding, superseded, unchanged, bad } = imported;
  const would = dryRun ? 'would add ' : 'added ';
  const revisions = [
    ...(superseding > 0 ? [`${superseding} replacing an older download`] : []),
    ...(superseded > 0 ? [`${superseded} replaced by a newer one already`] : []),
  ];
  const listed = [...tally.firstBad, ...bad];
  const unlisted = tally.bad - tally.firstBad.length;
  return [
    `${path}: ${layout === '' ? 'nothing to load' : layout}, ${count(tally.rows, 'row')}, ${count(tally.kept, 'value')}`,
    `  ${would}${count(added, 'value')} in ${count(flows, 'flow')}${revisions.length > 0 ? ` (${revisions.join(', ')})` : ''}; ${unchanged.toLocaleString('en')} unchanged`,
    ...(tally.duplicates > 0 ? [`  counted once: ${count(tally.duplicates, 'row')} given twice`] : []),
    ...[...tally.skipped]
      .sort((a, b) => b[1] - a[1])
      .map(([reason, rows]) => `  passed over: ${count(rows, 'row')}, ${reason}`),
    ...(listed.length > 0 ? [`  bad: ${count(tally.bad + bad.length, 'row')}, left out`] : []),
    ...listed.map(row => `    ${badInWords(path, row)}`),
    ...(unlisted > 0 ? [`    and ${count(unlisted, 'further bad row')}`] : []),
  ];
};
