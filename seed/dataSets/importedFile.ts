import type { ImportedFile } from '../../domain/imports/job.ts';
import type { Imported } from './imported.ts';
import { recordCode } from './recordedParties.ts';

/** Records called alike that are listed. */
const mostAlike = 100;

const counted = (counts: ReadonlyMap<string, number>): ImportedFile['leftOut'] =>
  [...counts].sort((a, b) => b[1] - a[1]).map(([reason, rows]) => ({ reason, rows }));

/** What a file brought, as it is sent to who asked for it. */
export const importedFile = (
  { file, layout, dataSet, edition, tally, ended, candidates, isUnchanged }: Imported,
  parties: ReadonlyMap<string, string>,
  mostParties: number,
): ImportedFile => {
  const former = dataSet.editions.filter(({ day, isLoaded }) => isLoaded && day < edition.day).at(-1)?.day;
  return {
    ...{ file, layout, dataSet: dataSet.id, title: dataSet.title, day: edition.day, isUnchanged },
    ...{ rows: tally.rows, loaded: tally.loaded, merged: tally.merged, bad: tally.bad },
    ...{ leftOut: counted(tally.leftOut), dropped: counted(tally.dropped) },
    faults: tally.firstBad.map(({ line, fault: { problem, value, hint } }) => ({ line, problem, value, hint })),
    ...(former === undefined ? {} : { former }),
    ...(ended === undefined ? {} : { ended }),
    alike: candidates
      .slice(0, mostAlike)
      .map(({ record, name, ids }) => ({ code: recordCode(dataSet.id, record), name, ids })),
    alikeCount: candidates.length,
    parties: [...parties].slice(0, mostParties).map(([id, name]) => ({ id, name })),
    partyCount: parties.size,
  };
};
