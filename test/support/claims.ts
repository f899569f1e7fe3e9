import type { Bound, Claim, Properties, SourceRef, Value } from '../../server/model/graph.ts';
import type { ClaimStatus } from '../../server/model/kinds.ts';

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

/** That fleet1 has so many servers. */
export const propertyClaim = (id: string, value: Value, details: Details = {}): Claim => ({
  ...{ says: 'property', of: 'fleet1', property: 'servers', value },
  ...claim(id, details),
});
