import { spanIfAny } from '../../../domain/dates.ts';
import { type Dated, isKnown } from '../../../domain/publication.ts';

type Reply = { readonly status: string; readonly withdrawnBy: readonly { readonly source: Dated }[] };

/** Whether a reply denies what it answers and no claim that is known by the day has taken it back. */
export const isStandingDenial = ({ status, withdrawnBy }: Reply, knownBy: string | undefined): boolean =>
  status === 'DENIED' && !withdrawnBy.some(claim => isKnown(claim, spanIfAny(knownBy)));
