import type { Certainty as ModelCertainty } from '../../domain/dates.ts';
import type { ClaimStatus } from '../../domain/vocabulary/statuses.ts';
import type * as schema from './generated/types.ts';

/** The contract spells closed words as GraphQL enums: `official-statement` → `OFFICIAL_STATEMENT`. */
const upper = (word: string): string => word.replaceAll('-', '_').toUpperCase();

export const statusOut = (status: ClaimStatus): schema.ClaimStatus => upper(status) as schema.ClaimStatus;
export const statusIn = (status: schema.ClaimStatus): ClaimStatus =>
  status.replaceAll('_', '-').toLowerCase() as ClaimStatus;
export const certaintyOut = (certainty: ModelCertainty): schema.Certainty => upper(certainty) as schema.Certainty;
export const boundOut = (bound: unknown): schema.Bound | null =>
  bound === 'at-least' || bound === 'at-most' ? (upper(bound) as schema.Bound) : null;
/** For the closed words that model and contract spell alike but for case and hyphens. */
export const wordOut = <Word extends string>(word: Word): Uppercase<Hyphenless<Word>> =>
  upper(word) as Uppercase<Hyphenless<Word>>;
type Hyphenless<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Hyphenless<Tail>}`
  : Word;
