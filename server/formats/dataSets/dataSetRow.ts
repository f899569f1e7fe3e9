import type { Properties } from '../../../domain/graph.ts';
import type { RelationKind } from '../../../domain/vocabulary/kinds.ts';
import type { ClaimStatus } from '../../../domain/vocabulary/statuses.ts';
import type { DataSetAbout } from '../../model/dataSets.ts';

export type PartyKind = 'Firm' | 'National' | 'PublicBody';

/** What one record says of a party: its properties, `name` among them; `bases` says how firm the ground of one is. */
export type PartyFact = {
  readonly says: 'party';
  readonly record: string;
  readonly kind: PartyKind;
  readonly values: Properties & { readonly name: string };
  readonly bases?: Readonly<Record<string, string>>;
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
};

export type Fact = PartyFact | RelationFact;

/** A row comes to facts, with values of it that were not taken, in words; or it is left out, or bad. */
export type RowResult =
  | { readonly facts: readonly Fact[]; readonly dropped?: readonly string[] }
  | { readonly leftOut: string }
  | { readonly problem: string; readonly value: string; readonly hint: string };

/** Fields of a record by name; a table has texts alone. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** What is known of a file once all of it was read: kinds of the records that are parties, and what relations name. */
export type FileFacts = {
  readonly kindOf: (record: string) => PartyKind | undefined;
  readonly isNamed: (record: string) => boolean;
};

/** A record as far as other records have to know it: its kind if it is a party, the ends that it names, its sure codes. */
export type Surveyed = {
  readonly kind?: PartyKind;
  readonly names?: readonly string[];
  readonly codes?: readonly string[];
};

/** How files of one data set are written, and what their records mean. */
export type Layout = {
  /** What --as takes. */
  readonly name: string;
  readonly title: string;
  /** `table`: rows under a header; `lines`: a JSON record a line; `results`: JSON records in a list under `results`. */
  readonly forms: readonly ('table' | 'lines' | 'results')[];
  /** Fields that every record has: by these a file is recognised. */
  readonly fields: readonly string[];
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
