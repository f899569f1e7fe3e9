/** A month or a year of a table: `2025-03` or `2025`. */
export type TablePeriod = { readonly period: string; readonly preliminary: boolean };

const inMonth = (year: number, month: number): string | undefined =>
  year >= 1950 && year <= 2100 && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNamed = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Years of the Republic of China count from 1912. */
const sinceRepublic = (year: number): number => (year < 200 ? year + 1911 : year);

/** A day as spreadsheets count them, from 30 December 1899. */
const daySerial = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
/** Serials of 1980 to 2099: a month of the republic without its stroke (`11307`) is below. */
const serials = { first: 29_221, last: 73_050 } as const;

const words =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const named = new RegExp(`^(${words})[\\s\\-/.,]+(\\d{2}|\\d{4})$`, 'i');
const namedAfter = new RegExp(`^(\\d{4})[\\s\\-/.,]+(${words})$`, 'i');
const preliminaryMark = /(?<!\s)\s*(\(preliminary\)|[(（]初步值[)）]|p)$/i;

const periodOf = (text: string): string | undefined => {
  const month = /^(?:民[國国])?(\d{2,4})(?:[/\-.年]|M)(\d{1,2})月?$/i.exec(text);
  if (month) return inMonth(sinceRepublic(Number(month[1])), Number(month[2]));
  // A day of a monthly table stands for its month.
  const day = /^(\d{4})[/\-.](\d{1,2})[/\-.](\d{1,2})(?:[T ]00:00.*)?$/.exec(text);
  if (day) return Number(day[3]) >= 1 && Number(day[3]) <= 31 ? inMonth(Number(day[1]), Number(day[2])) : undefined;
  const joined = /^(\d{4})(\d{2})$/.exec(text);
  if (joined) return inMonth(Number(joined[1]), Number(joined[2]));
  const [, before = '', year = ''] = named.exec(text) ?? [];
  if (before !== '') return inMonth(Number(year) < 100 ? 2000 + Number(year) : Number(year), monthNamed(before));
  const [, yearBefore = '', after = ''] = namedAfter.exec(text) ?? [];
  if (after !== '') return inMonth(Number(yearBefore), monthNamed(after));
  const serial = /^\d{5}(?:\.0)?$/.test(text) ? Number(text) : 0;
  if (serial >= serials.first && serial <= serials.last)
    return inMonth(daySerial(serial).getUTCFullYear(), daySerial(serial).getUTCMonth() + 1);
  const republican = /^(\d{2,3})(\d{2})$/.exec(text);
  if (republican && text.length === 5) return inMonth(sinceRepublic(Number(republican[1])), Number(republican[2]));
  const whole = /^(?:民[國国])?(\d{2,4})年?$/.exec(text);
  const written = whole ? sinceRepublic(Number(whole[1])) : 0;
  return written >= 1950 && written <= 2100 ? String(written) : undefined;
};

/**
 * A period as tables write it: `202503`, `2025/3`, `2025-03-01`, `2025M03`, `Mar-25`, a year, a year of the Republic of
 * China (`114/3`, `114年03月`), or a day as spreadsheets count them (`45717`); undefined for any other text.
 */
export const parsePeriod = (text: string): TablePeriod | undefined => {
  const trimmed = text.trim();
  const period = periodOf(trimmed);
  if (period !== undefined) return { period, preliminary: false };
  const marked = periodOf(trimmed.replace(preliminaryMark, ''));
  return marked === undefined ? undefined : { period: marked, preliminary: true };
};
