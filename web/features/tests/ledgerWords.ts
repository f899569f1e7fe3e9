import { numberInWords } from '../../../domain/words.ts';
import { notReported } from '../../core/words.ts';

type Amount = { readonly min: number; readonly max: number | null };

/** `9,000`, `0–9,000`, `at least 9,000`; with nothing known of either end, that it is not reported. */
export const amountInWords = ({ min, max }: Amount): string => {
  if (max === null) return min === 0 ? notReported : `at least ${numberInWords(min)}`;
  return min === max ? numberInWords(min) : `${numberInWords(min)}–${numberInWords(max)}`;
};
