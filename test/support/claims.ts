import type { Bound, Claim, Properties, SourceRef, Value } from '../../domain/graph.ts';
import type { ClaimStatus } from '../../domain/vocabulary/statuses.ts';

export const source = (id: string, published?: string, accessed?: string): SourceRef => ({
  ...{ id, title: 'A title', publisher: 'A paper' },
  ...(published === undefined ? {} : { published }),
  ...(accessed === undefined ? {} : { accessed }),
});

type Details = {
  readonly status?: ClaimStatus;
  readonly source?: SourceRef;
  readonly date?: string;
  readonly approximate?: boolean;
  readonly bound?: Bound;
  readonly answers?: readonly string[];
  readonly withdraws?: readonly string[];
  readonly conflictsWith?: readonly string[];
};

const claim = (id: string, details: Details) => ({
  ...{ id, case: 'a-case', status: 'reported' as const, statement: `What ${id} says.`, source: source('s', '2025-01') },
  ...{ about: [], answers: [], conflictsWith: [] },
  ...details,
});

/** That alpha owns beta, unless it `says: 'about'`, which states nothing. */
export const relationClaim = (
  id: string,
  { values = {}, says = 'relation', ...details }: Details & { values?: Properties; says?: 'relation' | 'about' } = {},
): Claim =>
  says === 'about'
    ? { says, ...claim(id, details) }
    : { says, relation: 'OWNS~alpha~beta~', values, ...claim(id, details) };

/** That fleet1 has so many servers, unless `of` and `property` say something else. */
export const propertyClaim = (
  id: string,
  value: Value,
  { of = 'fleet1', property = 'servers', ...details }: Details & { of?: string; property?: string } = {},
): Claim => ({
  ...{ says: 'property', of, property, value },
  ...claim(id, details),
});
