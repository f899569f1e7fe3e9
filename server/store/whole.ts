import { StoreError } from './errors.ts';

/**
 * What was read with a limit one above `most`, all of it. Throws STORE_OVERASKED where there is more: an answer of a part
 * would pass for the whole. `remedy`: what to ask instead.
 */
export const whole = <Row>(
  rows: readonly Row[],
  most: number,
  what: string,
  remedy = 'ask about fewer entities',
): readonly Row[] => {
  if (rows.length <= most) return rows;
  throw new StoreError('STORE_OVERASKED', `more than ${most} ${what} would have to be read for this; ${remedy}`);
};
