import type { ChainLineFragment } from '../generated/operations.ts';
import { statusOrder } from '../words.ts';

type Standing = Pick<ChainLineFragment, 'personnelOnly' | 'certainty' | 'status'>;

/** As chains are ordered in an answer, first of all: those of firms before those of staff alone, certain before possible, the better supported before others. */
export const byStanding = (a: Standing, b: Standing): number =>
  Number(a.personnelOnly) - Number(b.personnelOnly) ||
  Number(a.certainty === 'POSSIBLE') - Number(b.certainty === 'POSSIBLE') ||
  statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status);
