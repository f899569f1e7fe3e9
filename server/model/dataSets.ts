import type { Day } from '../../domain/dates.ts';
import type { SourceRef } from '../../domain/graph.ts';
import { dataSetOriginal, type Editions, editionId } from './dataSetStatements.ts';

/** Rows of a file by what became of them. */
export type RowCounts = {
  readonly rows: number;
  /** Rows that made entities or relations of their own. */
  readonly loaded: number;
  /** Rows about a party that was recorded already, which they were added to. */
  readonly merged: number;
  readonly leftOut: readonly { readonly reason: string; readonly rows: number }[];
};

export type Edition = RowCounts & {
  readonly day: Day;
  /** Whether the whole data set was read; only then is what it lacks gone. */
  readonly isWhole: boolean;
  /** False until all of it is in the store: until then nobody sees its statements. */
  readonly isLoaded: boolean;
  /** The lists of which it has listings. */
  readonly lists: readonly string[];
  /** sha256 of the file, hexadecimal. */
  readonly hash: string;
};

/** What a data set is, beside its editions. */
export type DataSetAbout = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  /** What it holds and what it does not, in words. */
  readonly coverage: string;
};

/** A list or register that is loaded from files: a source with editions. */
export type DataSet = DataSetAbout & {
  readonly layout: string;
  /** In the order of their days. */
  readonly editions: readonly Edition[];
};

/** The source that stands for one edition. It came out, for us, on the day of the edition. */
export const editionSource = ({ id, title, publisher, url, licence, coverage }: DataSet, day: Day): SourceRef => ({
  id: editionId(id, day),
  title: `${title}, edition of ${day}`,
  ...{ publisher, url, published: day, original: dataSetOriginal(id) },
  properties: {
    ...{ datePrecision: 'day', dateBasis: 'edition of a data set', type: 'primary' },
    note: `${coverage} Licence: ${licence}.`,
  },
});

/** The sources of all editions that are loaded; of those that are being loaded too, where asked for. */
export const editionsOf = (dataSets: readonly DataSet[], isUnfinishedToo = false): Editions =>
  new Map(
    dataSets.flatMap(dataSet =>
      dataSet.editions
        .filter(({ isLoaded }) => isLoaded || isUnfinishedToo)
        .map(({ day }) => [editionId(dataSet.id, day), editionSource(dataSet, day)] as const),
    ),
  );
