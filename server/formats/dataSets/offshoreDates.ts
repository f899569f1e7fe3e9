import { dateIn } from './values.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const two = (text: string): string => text.padStart(2, '0');
const monthOf = (name: string): string | undefined => {
  const place = months.indexOf(name.slice(0, 3).toLowerCase());
  return place < 0 ? undefined : two(String(place + 1));
};

/**
 * A date as the Offshore Leaks write it: 23-MAR-2006, Mar 23, 2006, ISO, a year, 23/03/2006 or 23.03.2006. Undefined for
 * 05/04/07, which has no century, and for 05/04/2006, of which the day and the month cannot be told apart.
 */
export const offshoreDate = (text: string): string | undefined => {
  const plain = text.trim();
  const named = /^(\d{1,2})-([A-Za-z]{3})-(\d{4})$/.exec(plain);
  if (named !== null) return dateIn(`${named[3]}-${monthOf(named[2] ?? '')}-${two(named[1] ?? '')}`);
  const spelt = /^([A-Za-z]{3,9}) (\d{1,2}), (\d{4})$/.exec(plain);
  if (spelt !== null) return dateIn(`${spelt[3]}-${monthOf(spelt[1] ?? '')}-${two(spelt[2] ?? '')}`);
  const figures = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(plain);
  if (figures === null) return dateIn(plain);
  const [, day = '', mark, month = '', year = ''] = figures;
  const isSure = mark === '.' || Number(day) > 12 || day === month;
  return isSure ? dateIn(`${year}-${two(month)}-${two(day)}`) : undefined;
};
