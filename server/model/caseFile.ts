/** A case file as it stands after its checks. `null` is written for what is known to be unknown, and means the same as absence. */
import type { Bound, Value } from '../../domain/graph.ts';
import type { EntityKind, RelationKind } from '../../domain/vocabulary/kinds.ts';
import type { ClaimStatus } from '../../domain/vocabulary/statuses.ts';

type Maybe<T> = T | null | undefined;

export type CaseFile = {
  readonly case: CaseHeader;
  readonly entities?: Maybe<readonly EntityEntry[]>;
  readonly claims?: Maybe<readonly ClaimEntry[]>;
};

export type CaseHeader = {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly summary: string;
  readonly jurisdictions: readonly string[];
};

/** An entity with the properties that its kind has. */
export type EntityEntry = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly [property: string]: Maybe<Value>;
};

/** The ends of a relation, and the values that the claim states for it. */
export type RelationEntry = {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly start?: Maybe<string>;
  readonly approximate?: Maybe<boolean>;
  readonly bound?: Maybe<Bound>;
  readonly [property: string]: Maybe<Value>;
};

export type PropertyEntry = {
  readonly of: string;
  readonly name: string;
  readonly value: Value;
  readonly approximate?: Maybe<boolean>;
  readonly bound?: Maybe<Bound>;
  readonly unit?: Maybe<string>;
};

/** Exactly one of `relation`, `property` and `about` is given. `load: false` keeps it on record and out of the graph. */
export type ClaimEntry = {
  readonly id: string;
  readonly status: ClaimStatus;
  readonly statement: string;
  readonly source: string;
  readonly date?: Maybe<string>;
  readonly attributedTo?: Maybe<string>;
  readonly note?: Maybe<string>;
  readonly basis?: Maybe<string>;
  readonly answers?: Maybe<string | readonly string[]>;
  /** The denials that it takes back. */
  readonly withdraws?: Maybe<string | readonly string[]>;
  readonly conflictsWith?: Maybe<readonly string[]>;
  readonly load?: Maybe<boolean>;
  readonly relation?: Maybe<RelationEntry>;
  readonly property?: Maybe<PropertyEntry>;
  readonly about?: Maybe<readonly string[]>;
};
