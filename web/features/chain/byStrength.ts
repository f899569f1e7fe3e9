import { certaintyOrder, statusOrder } from '../../core/words.ts';
import type { ChainLineFragment } from '../../generated/operations.ts';

type Strength = Pick<ChainLineFragment, 'personnelOnly' | 'certainty' | 'status'>;

/** As chains are ordered in an answer, first of all: those of firms before those of staff alone, the surer, the better supported before others. */
export const byStrength = (a: Strength, b: Strength): number =>
  Number(a.personnelOnly) - Number(b.personnelOnly) ||
  certaintyOrder.indexOf(a.certainty) - certaintyOrder.indexOf(b.certainty) ||
  statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status);
