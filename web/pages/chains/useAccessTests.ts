import { AccessTestsDocument, type AccessTestsQuery } from '../../generated/operations.ts';
import { asOf, knownBy } from '../../state.ts';
import { type Asked, useQuery } from '../../useQuery.ts';
import { hypothesisInputs } from '../../whatIf/supposed.ts';

export type AskedTests = Asked<AccessTestsQuery>;

/** Tests and breakers at the present dates, under the present hypotheses. */
export const useAccessTests = (target: string): AskedTests =>
  useQuery(
    AccessTestsDocument,
    { target, asOf: asOf.value, knownBy: knownBy.value, hypotheses: hypothesisInputs.value },
    'former',
  );
