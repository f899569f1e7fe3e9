import type { Value } from '../../domain/graph.ts';
import type { EntityKind } from '../../domain/vocabulary/kinds.ts';
import type { ClaimStatus } from '../../domain/vocabulary/statuses.ts';
import type { CaseFile, EntityEntry } from '../../server/model/caseFile.ts';
import type { MergeDecision } from '../../server/model/duplicates/merges.ts';
import type { FileType } from '../check/shapes.ts';
import type { Places, Plain, PlainRecord } from '../parse/parse.ts';

export type SourceEntry = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly original?: string | null;
  readonly [field: string]: Plain | undefined;
};
export type GapEntry = {
  readonly id: string;
  readonly about: readonly string[];
  readonly what: string;
  readonly detail?: string | null;
  readonly sources?: readonly string[] | null;
};
export type MergeEntry = MergeDecision & { readonly sources?: readonly string[] | null };
export type Sourced = { readonly status: ClaimStatus; readonly sources: readonly string[] };
type Unnamed = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly [property: string]: Value | null | undefined;
};
export type RuleEntry = Unnamed & Sourced & { readonly title: string };
export type ObservationEntry = Unnamed & { readonly period: string; readonly source: string };
export type FlowEntry = EntityEntry &
  Sourced & {
    readonly exporter: string;
    readonly importer: string;
    readonly observations: readonly ObservationEntry[];
  };

/** `originals` are what several sources may repeat; a source names the one that it repeats. */
export type Sources = {
  readonly sources: readonly SourceEntry[];
  readonly originals?: readonly { readonly id: string; readonly title: string }[];
};
type Gaps = { readonly gaps: readonly GapEntry[] };

type Bodies = {
  readonly case: CaseFile & Partial<Sources & Gaps>;
  readonly entities: { readonly entities: readonly EntityEntry[] };
  readonly sources: Sources;
  readonly merges: { readonly merges: readonly MergeEntry[] };
  readonly gaps: Gaps;
  readonly hardware: { readonly models: readonly EntityEntry[]; readonly [part: string]: unknown };
  readonly rules: { readonly rules: readonly RuleEntry[]; readonly [part: string]: unknown };
  readonly trade: { readonly flows: readonly FlowEntry[]; readonly [part: string]: unknown };
};

type Common = {
  /** Id of the case, or of another file what it states or where it comes from: what `declaredIn` says. */
  readonly id: string;
  readonly path: string;
  /** Where it comes from, whoever names it. */
  readonly origin: string;
  readonly text: string;
  /** sha256 of the text, hexadecimal. */
  readonly hash: string;
  /** All that the file holds, faulty records included. */
  readonly raw: PlainRecord;
  readonly places: Places;
  readonly invalid: ReadonlySet<object>;
};

/** A file whose records have been checked one by one; `body` holds the sound ones only. */
export type SeedFile = Common & { [T in FileType]: { readonly type: T; readonly body: Bodies[T] } }[FileType];
