import type { EntityKind, RelationKind } from './vocabulary/kinds.ts';
import type { ClaimStatus } from './vocabulary/statuses.ts';

/** A property as the store holds it. `json` properties are parsed at the store's border. */
export type Value =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly number[]
  | Record<string, unknown>
  | readonly unknown[];
export type Properties = Readonly<Record<string, Value>>;

/** Which way a stated number is to be read: a floor or a ceiling is never a count. */
export type Bound = 'at-least' | 'at-most';

export type Entity = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** What the files declare and the best-supported claims say; absent means unknown. */
  readonly properties: Properties;
};

/** A source, cut to what judging a claim needs. Dates are partial ISO dates; sources with one `original` count once. */
export type SourceRef = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly published?: string;
  /** A day by which it had been read, and so had come out. */
  readonly accessed?: string;
  readonly original?: string;
  /** Everything else recorded of it; absent where only the judging matters. */
  readonly properties?: Properties;
};

/** What a claim states: a relation (with the values it gives), a property, or neither. */
export type Statement =
  | {
      readonly says: 'relation';
      /** Kind and ends as `relationId` writes them without a start: of several relations that have them, its dates tell which. */
      readonly relation: string;
      readonly values: Properties;
    }
  | {
      readonly says: 'property';
      readonly of: string;
      readonly property: string;
      readonly value: Value;
      readonly unit?: string;
    }
  | { readonly says: 'about' };

export type Claim = Statement & {
  readonly id: string;
  /** The case whose file states it; empty where a data set does. */
  readonly case: string;
  /** The data set that states it. */
  readonly dataSet?: string;
  /** The day of the edition from which its data set says otherwise. */
  readonly supersededFrom?: string;
  readonly status: ClaimStatus;
  readonly statement: string;
  readonly source: SourceRef;
  /** When it happened or began, as far as the source says. */
  readonly date?: string;
  readonly attributedTo?: string;
  readonly note?: string;
  readonly basis?: string;
  readonly approximate?: boolean;
  readonly bound?: Bound;
  readonly about: readonly string[];
  /** Whom it named in its file; given where a merge decision has since joined one of them to another. */
  readonly statedAbout?: readonly string[];
  /** Ids of the claims that this one answers, and of those that cannot hold beside it (either may name the other). */
  readonly answers: readonly string[];
  readonly conflictsWith: readonly string[];
  /** Ids of the denials that it takes back. */
  readonly withdraws?: readonly string[];
};

/** A relation as stored: its own properties are those of its best-supported claims, or of a register that has no claims. */
export type Relation = {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  /** Earliest publication among its sources: when it could be known. Absent where no source has a date. */
  readonly recorded?: string;
  readonly status: ClaimStatus;
  readonly disputed: boolean;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
};

/** The jurisdiction that stands for a country in the graph. */
export const jurisdictionId = (code: string): string => `jur-${code.toLowerCase()}`;

/**
 * The id of a relation. `start`: as much of its start as tells it from others of the same kind and ends; none for the first
 * of them, so that dates which get more exact leave an id as it is. Without it, also what claims of one kind and the same
 * ends have in common. Entity ids are lower-case letters, digits and hyphens, so the parts stay distinct.
 */
export const relationId = (kind: RelationKind, from: string, to: string, start?: string): string =>
  [kind, from, to, start ?? ''].join('~');

/** Equal properties have equal text, in whatever order they stand: values that are lists are in a fixed order. */
export const textOfProperties = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

type RelationIdParts = { readonly kind: string; readonly from: string; readonly to: string; readonly start?: string };

export const parseRelationId = (id: string): RelationIdParts | undefined => {
  const [kind, from, to, start, ...rest] = id.split('~');
  if (!kind || !from || !to || start === undefined || rest.length > 0) return undefined;
  return { kind, from, to, ...(start === '' ? {} : { start }) };
};
