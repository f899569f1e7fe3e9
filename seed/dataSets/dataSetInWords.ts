import type { Imported } from './imported.ts';
import { recordCode } from './recordedParties.ts';

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** Candidates that are listed; how many there are in all is said. */
const mostCandidates = 20;

/** What a file brought, a line a thought: rows in, and what became of each of them. */
export const dataSetInWords = (imported: Imported, dryRun: boolean): readonly string[] => {
  const { file, layout, encoding, dataSet, edition, tally, ended, candidates, isUnchanged } = imported;
  const leftOut = [...tally.leftOut].sort((a, b) => b[1] - a[1]);
  const out = leftOut.reduce((sum, [, rows]) => sum + rows, tally.bad);
  const does = isUnchanged ? 'is loaded already: ' : dryRun ? 'would load: ' : '';
  const unlisted = tally.bad - tally.firstBad.length;
  return [
    `${file}: ${layout}${encoding === 'utf-8' ? '' : `, read as ${encoding}`}`,
    `  ${dataSet.title} (${dataSet.id}), edition of ${edition.day}`,
    `  ${does}${count(tally.rows, 'row')} in = ${tally.loaded.toLocaleString('en')} loaded + ${tally.merged.toLocaleString('en')} merged + ${out.toLocaleString('en')} left out`,
    ...leftOut.map(([reason, rows]) => `  left out: ${count(rows, 'row')}, ${reason}`),
    ...(tally.bad > 0
      ? [`  left out: ${count(tally.bad, 'bad row')}, so that what the edition lacks is not taken to have ended`]
      : []),
    ...tally.firstBad.map(
      ({ line, fault: { problem, value, hint } }) =>
        `    ${file}:${line}: ${problem}${value === '' ? '' : `: ${JSON.stringify(value)}`}; ${hint}`,
    ),
    ...(unlisted > 0 ? [`    and ${count(unlisted, 'further bad row')}`] : []),
    ...[...tally.dropped].map(([what, rows]) => `  values not taken: ${what} (${count(rows, 'row')})`),
    ...(ended === undefined || ended === 0
      ? []
      : [`  ended: ${count(ended, 'relation')} that this edition no longer has`]),
    ...(candidates.length === 0
      ? []
      : [
          `  ${count(candidates.length, 'party is', 'parties are')} called like one that is recorded; nothing was merged by name. Where one is the same, put its code under identifiers of the party in its file, and import with --replace:`,
        ]),
    ...candidates
      .slice(0, mostCandidates)
      .map(
        ({ record, name, ids }) =>
          `    ${recordCode(dataSet.id, record)} ${JSON.stringify(name)} may be ${ids.join(' or ')}`,
      ),
    ...(candidates.length > mostCandidates ? [`    and ${count(candidates.length - mostCandidates, 'further')}`] : []),
    ...(tally.loaded + tally.merged === 0 ? ['  nothing is loaded: see above why'] : []),
  ];
};

/** Whether something of a file was loaded, and all its rows were sound. */
export const isSoundImport = ({ tally }: Imported): boolean => tally.bad === 0 && tally.loaded + tally.merged > 0;
