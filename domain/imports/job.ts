import type { Properties } from '../graph.ts';
import type { RelationKind } from '../vocabulary/kinds.ts';
import type { Mapping } from './mapping.ts';

/** Bytes of a file that the page takes; larger ones are for the command line. */
export const mostBytes = 200 * 2 ** 20;

/** What an import can be told beside its file, which may be the remedy for what is wrong. */
export type ImportOption = 'layout' | 'mapping' | 'edition' | 'data-set' | 'replace' | 'undo';

/** What is wrong with a whole file, and what to do. */
export type ImportFailure = {
  readonly problem: string;
  readonly hint: string;
  /** The option that is the remedy, where one is. */
  readonly option?: ImportOption;
};

/** How a file is to be read: as told by its content, by the name of a layout, or by what its columns mean. */
export type ReadAs = { readonly as?: string; readonly mapping?: Mapping };

/** An edition of a data set. */
export type EditionName = { readonly dataSet: string; readonly day: string };

export type LoadAsked = ReadAs & {
  readonly do: 'dry-run' | 'import';
  /** Day of the edition, ISO; that which the file states unless given. */
  readonly edition?: string;
  readonly replace: boolean;
};
export type ImportAsked =
  /** `mappingText` is a mapping as a file holds it. */
  | (ReadAs & { readonly do: 'preview'; readonly mappingText?: string })
  | LoadAsked
  /** Takes back what one import has loaded. */
  | { readonly do: 'undo'; readonly editions: readonly EditionName[] };

export type PreviewRow = {
  readonly line: number;
  readonly parties: readonly {
    readonly kind: 'Firm' | 'National' | 'PublicBody';
    readonly name: string;
    readonly values: Properties;
  }[];
  readonly relations: readonly {
    readonly kind: RelationKind;
    readonly from: string;
    readonly to: string;
    readonly values: Properties;
  }[];
  /** Values that are not taken, in words. */
  readonly dropped: readonly string[];
  /** Why the row is left out. */
  readonly leftOut?: string;
  readonly fault?: { readonly problem: string; readonly value: string; readonly hint: string };
};

/** A table whose columns a mapping explains. */
export type MappedTable = {
  readonly header: readonly string[];
  /** The first values of each column. */
  readonly samples: readonly (readonly string[])[];
  readonly mapping: Mapping;
  /** The mapping as a file for the command line. */
  readonly text: string;
  /** What is wrong with it. */
  readonly faults: readonly string[];
  /** Columns of a mapping that was loaded, which the table has not. */
  readonly absent: readonly string[];
};

export type ImportPreview = {
  /** The layout as it was recognised or asked for; none where nothing is known of the file. */
  readonly layout?: { readonly name: string; readonly title: string };
  readonly encoding?: string;
  /** The files of an archive. */
  readonly files: readonly string[];
  readonly table?: MappedTable;
  readonly rows: readonly PreviewRow[];
  /** Records by which the rows are judged; `isAll` says whether the file has no others. */
  readonly records: number;
  readonly isAll: boolean;
  readonly failure?: ImportFailure;
};

type Counted = readonly { readonly reason: string; readonly rows: number }[];

/** What a file brought, or would bring: rows = loaded + merged + left out. */
export type ImportedFile = EditionName & {
  readonly file: string;
  readonly layout: string;
  readonly title: string;
  readonly rows: number;
  readonly loaded: number;
  readonly merged: number;
  readonly leftOut: Counted;
  readonly bad: number;
  /** The first bad rows. */
  readonly faults: readonly {
    readonly line: number;
    readonly problem: string;
    readonly value: string;
    readonly hint: string;
  }[];
  /** Values of loaded rows that were not taken. */
  readonly dropped: Counted;
  /** Relations that the edition before had and this one lacks. */
  readonly ended?: number;
  /** Records that are called like a recorded party: none is merged by name. */
  readonly alike: readonly { readonly code: string; readonly name: string; readonly ids: readonly string[] }[];
  readonly alikeCount: number;
  /** The day of the edition that stood before this one. */
  readonly former?: string;
  /** The store holds this file already. */
  readonly isUnchanged: boolean;
  /** The first parties that it told of. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly partyCount: number;
};

/** `survey`: the first reading; `read` or `write`: the second; `end`: what the edition lacks is ended, and it is shown. */
export type ImportProgress = {
  readonly step: 'survey' | 'read' | 'write' | 'end';
  readonly rows: number;
  readonly of?: number;
};

/** The one import that a server works on, as the page sees it. */
export type ImportJob = {
  readonly id: string;
  /** None of a job that takes back alone. */
  readonly file?: { readonly name: string; readonly bytes: number };
  /** When it came, ISO. */
  readonly begun: string;
  /** What is being done; nothing unless given. `take-back`: what was half loaded is taken out. */
  readonly doing?: 'upload' | ImportAsked['do'] | 'take-back';
  readonly progress?: ImportProgress;
  readonly preview?: ImportPreview;
  /** What the last dry run or import came to, and what it was asked. */
  readonly outcome?: { readonly asked: LoadAsked; readonly files: readonly ImportedFile[] };
  readonly undone?: readonly { readonly title: string; readonly day: string }[];
  /** Why the last work came to nothing. */
  readonly failure?: ImportFailure & { readonly of: ImportAsked['do'] };
};

/** What the importer of a server is, beside its job. */
export type ImportState = {
  readonly job: ImportJob | null;
  readonly layouts: readonly { readonly name: string; readonly title: string }[];
};
