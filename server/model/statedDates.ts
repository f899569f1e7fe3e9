import { parseDate, type Span } from '../../domain/dates.ts';
import type { Properties, Value } from '../../domain/graph.ts';
import type { ClaimStatus } from '../../domain/vocabulary/statuses.ts';

/** A value that a claim gives, with how well the claim supports it. */
export type Told = { readonly status: ClaimStatus; readonly value: Value };

const spanIn = ({ value }: Told): Span | undefined => (typeof value === 'string' ? parseDate(value) : undefined);

/**
 * A date stated several times, the best supported first: the most exact statement of the best supported one that its equals
 * give. `2025-03` and `2025-03-04` of the same status are stated as the latter. Undefined where none is stated.
 */
export const dateTold = (told: readonly Told[]): Told | undefined =>
  told.reduce<Told | undefined>((best, other) => {
    if (best === undefined) return other;
    const [a, b] = [spanIn(best), spanIn(other)];
    const isWithin = a !== undefined && b !== undefined && a.first <= b.first && b.last <= a.last;
    return isWithin && best.status === other.status ? other : best;
  }, undefined);

type Telling = { readonly status: ClaimStatus; readonly values: Properties };

/** What claims of a relation, the best supported first, tell of its start or its end. */
export const relationDate = (claims: readonly Telling[], name: 'start' | 'end'): Told | undefined =>
  dateTold(
    claims.flatMap(({ status, values }) => {
      const value = values[name];
      return value === undefined ? [] : [{ status, value }];
    }),
  );
