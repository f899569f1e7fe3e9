import type { Properties } from '../../../domain/graph.ts';
import type { RelationKind } from '../../../domain/vocabulary/kinds.ts';
import type { ClaimStatus } from '../../../domain/vocabulary/statuses.ts';
import type { DataSetAbout } from '../../model/dataSets.ts';

export type PartyKind = 'Firm' | 'National' | 'PublicBody';

/**
 * What one record says of a party: its properties, `name` among them wherever no other fact of the row names the party;
 * `bases` says how firm the ground of one is. `party` is the key of the party, where it is not that of the record.
 */
export type PartyFact = {
  readonly says: 'party';
  readonly record: string;
  readonly party?: string;
  readonly kind: PartyKind;
  readonly values: Properties & { readonly name?: string };
  readonly bases?: Readonly<Record<string, string>>;
  /** The record has the number of the party alone: its name here is made from that. */
  readonly isNumberAlone?: true;
  readonly status: ClaimStatus;
};

/** An end of a relation: a record of the data set, or who keeps a list, by the id under which files know it, if they do. */
export type End =
  | { readonly record: string }
  | { readonly issuer: string; readonly country?: string; readonly knownAs?: string };

export type RelationFact = {
  readonly says: 'relation';
  readonly record: string;
  readonly kind: RelationKind;
  readonly from: End;
  readonly to: End;
  readonly values: Properties;
  readonly status: ClaimStatus;
  /** When the record says that it held, where it does not say when it began. */
  readonly date?: string;
};

export type Fact = PartyFact | RelationFact;

/** A row comes to facts, with values of it that were not taken, in words; or it is left out, or bad. */
export type RowResult =
  | { readonly facts: readonly Fact[]; readonly dropped?: readonly string[] }
  | { readonly leftOut: string }
  | { readonly problem: string; readonly value: string; readonly hint: string };

/** Fields of a record by name; a table has texts alone. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** The field under which a record of several tables says of which it is. */
export const tableField = '\u0000table';

/** What is known of a file once all of it was read: kinds of the parties in it, and what relations name. */
export type FileFacts = {
  readonly kindOf: (party: string) => PartyKind | undefined;
  readonly isNamed: (party: string) => boolean;
  /** The party that stands directly above another, as `Surveyed.above` says. */
  readonly above: (party: string) => string | undefined;
  /** Of several versions of one record that which is the latest. */
  readonly latest: (record: string) => string | undefined;
  /** The day of the edition. */
  readonly day: string;
  /** Whether names of natural persons are kept, where the data set is a public register of owners. */
  readonly keepsPersonNames: boolean;
};

/** A party of a record, by its key, with the sure codes that the record gives. */
export type SurveyedParty = { readonly party: string; readonly kind: PartyKind; readonly codes?: readonly string[] };

/** A record as far as other records have to know it. */
export type Surveyed = {
  readonly parties?: readonly SurveyedParty[];
  /** The ends that it names. */
  readonly names?: readonly string[];
  readonly above?: { readonly party: string; readonly is: string };
  readonly version?: { readonly record: string; readonly id: string; readonly date: string };
};

/** How files of one data set are written, and what their records mean. */
export type Layout = {
  /** What --as takes. */
  readonly name: string;
  readonly title: string;
  /**
   * `table`: rows under a header; `lines`: a JSON record a line; `results`: JSON records in a list under `results`; `list`:
   * a list of JSON records; `tables`: tables of a folder or an archive, told by their names.
   */
  readonly forms: readonly ('table' | 'lines' | 'results' | 'list' | 'tables')[];
  /** Fields that every record has: by these a file is recognised. */
  readonly fields: readonly string[];
  /** What the ids of its parties begin with, where several data sets speak of the same parties; else the id of the data set. */
  readonly register?: string;
  readonly keyOf: (record: DataRecord) => string | undefined;
  /** The day up to which the record was seen, if it says so. */
  readonly seenOn?: (record: DataRecord) => string | undefined;
  /** What the data set calls itself in the record; a file in which all agree is named by it. */
  readonly titleIn?: (record: DataRecord) => string | undefined;
  readonly about: (titles: ReadonlySet<string>) => DataSetAbout;
  /** For the first reading of a file. */
  readonly survey: (record: DataRecord) => Surveyed;
  readonly read: (record: DataRecord, file: FileFacts) => RowResult;
};
