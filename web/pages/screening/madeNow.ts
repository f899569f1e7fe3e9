import { formatAddress } from '../../core/address.ts';
import { dated } from '../../core/dated.ts';
import { address } from '../../core/state.ts';
import type { Made } from './screenedRows.ts';

/** What a file says of itself. A view whose list is too long for a link has no address that shows it again. */
export const madeNow = (): Made => {
  const here = dated(address.value ?? { page: 'screening' });
  const { outcome, decision, ...own } = here.own ?? {};
  return {
    exported: new Date().toISOString(),
    address: own.parties === undefined ? undefined : location.origin + formatAddress({ ...here, own }),
    dossierOf: id => location.origin + formatAddress({ page: 'entity', id, asOf: here.asOf, knownBy: here.knownBy }),
  };
};
