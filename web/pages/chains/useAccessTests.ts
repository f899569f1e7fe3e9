import { asOf, knownBy } from '../../core/state.ts';
import type { Asked } from '../../core/useAnswer.ts';
import { useQuery } from '../../core/useQuery.ts';
import { regime } from '../../features/tests/regime.ts';
import { hypothesisInputs } from '../../features/whatIf/supposed.ts';
import { AccessTestsDocument, type AccessTestsQuery } from '../../generated/operations.ts';

export type AskedTests = Asked<AccessTestsQuery>;

/** Tests and chokepoints at the present dates, under the present hypotheses and the regime chosen. */
export const useAccessTests = (target: string): AskedTests =>
  useQuery(
    AccessTestsDocument,
    {
      target,
      asOf: asOf.value,
      knownBy: knownBy.value,
      hypotheses: hypothesisInputs.value,
      regime: regime.value,
    },
    'former',
  );
