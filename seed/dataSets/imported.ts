import type { DataSet, Edition } from '../../server/model/dataSets.ts';
import type { DataFile } from './openDataFile.ts';
import type { Tally } from './readDataFile.ts';

/** A record that is called like a party which files declare: to be decided on by a person. */
export type Candidate = { readonly record: string; readonly name: string; readonly ids: readonly string[] };

export type Imported = {
  readonly file: string;
  readonly layout: string;
  readonly encoding: string;
  readonly dataSet: DataSet;
  readonly edition: Edition;
  readonly tally: Tally;
  /** Relations that the edition before had and this one lacks; undefined where it was not read as a whole. */
  readonly ended?: number;
  readonly candidates: readonly Candidate[];
  /** The store holds this file already. */
  readonly isUnchanged: boolean;
};

const badRows = 'bad rows';
export const toldOf = ({ name, layout, encoding }: DataFile) => ({ file: name, layout: layout.title, encoding });

const leftOutIn = (tally: Tally): Edition['leftOut'] => [
  ...[...tally.leftOut].map(([reason, rows]) => ({ reason, rows })),
  ...(tally.bad === 0 ? [] : [{ reason: badRows, rows: tally.bad }]),
];

type Asked = {
  readonly edition?: string | undefined;
  readonly dataSet?: string | undefined;
  readonly replace: boolean;
};

/** The edition that a whole file made, as it was when it was loaded. */
export const importedBefore = (
  dataSets: readonly DataSet[],
  file: DataFile,
  hash: string,
  { edition: day, dataSet: id, replace }: Asked,
): Imported | undefined => {
  for (const dataSet of replace ? [] : dataSets) {
    const edition = dataSet.editions.find(one => one.isLoaded && one.hash === hash && (day ?? one.day) === one.day);
    if (edition === undefined || dataSet.layout !== file.layout.name || (id ?? dataSet.id) !== dataSet.id) continue;
    const { rows, loaded, merged, leftOut, lists } = edition;
    const bad = leftOut.filter(({ reason }) => reason === badRows).reduce((sum, one) => sum + one.rows, 0);
    const reasons = leftOut.filter(({ reason }) => reason !== badRows);
    const tally: Tally = {
      ...{ rows, loaded, merged, bad, lists: new Set(lists), dropped: new Map(), firstBad: [] },
      leftOut: new Map(reasons.map(({ reason, rows: count }) => [reason, count])),
    };
    return { ...toldOf(file), dataSet, edition, tally, candidates: [], isUnchanged: true };
  }
  return undefined;
};

export const editionOf = (day: string, hash: string, tally: Tally): Edition => ({
  ...{ day, hash, rows: tally.rows, loaded: tally.loaded, merged: tally.merged, leftOut: leftOutIn(tally) },
  ...{ lists: [...tally.lists].sort(), isWhole: tally.bad === 0, isLoaded: true },
});
