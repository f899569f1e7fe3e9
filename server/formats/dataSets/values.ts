import { iso31661 } from 'iso-3166';
import { isPartialDate } from '../../../domain/dates.ts';
import { hasHan } from '../../model/names/fold.ts';
import { normalisedName } from '../../model/names/normalisedName.ts';
import { isSureCode } from '../../model/names/registerNumbers.ts';
import { chinese } from '../chinese.ts';
import { countryNamed } from '../trade/areas.ts';
import type { DataRecord, PartyKind } from './dataSetRow.ts';

/** The text of a field; undefined where there is none. */
export const textIn = (record: DataRecord, field: string): string | undefined => {
  const value = record[field];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = (typeof value === 'string' ? value : String(value)).trim();
  return text === '' ? undefined : text;
};

const isObject = (value: unknown): value is DataRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object of a field; an empty one where there is none. */
export const objectIn = (record: DataRecord, field: string): DataRecord => {
  const value = record[field];
  return isObject(value) ? value : {};
};

/** The objects of a field that holds a list. */
export const objectsIn = (record: DataRecord, field: string): readonly DataRecord[] =>
  [record[field]].flat().filter(isObject);

/** What a natural person is called whose name is not kept. */
export const unnamedPerson = { name: 'Natural person (name not kept)', named: false } as const;

/** The texts of a field that holds a list. */
export const textsIn = (value: unknown): readonly string[] =>
  [value].flat().flatMap(item => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []));

const codes: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2));
/** Codes of OpenSanctions and others that are not those of ISO 3166-1. */
const otherCodes: Readonly<Record<string, string>> = { UK: 'GB' };

/** ISO 3166-1 alpha-2 of a code or a name, in English or Chinese; undefined where it is no country, or may be several. */
export const countryIn = (text: string): string | undefined => {
  const code = text.trim().toUpperCase();
  const known = otherCodes[code] ?? code;
  if (codes.has(known)) return known;
  const named = text.trim().length > 3 || hasHan(text) ? countryNamed(text.trim()) : undefined;
  return named !== undefined && 'country' in named ? named.country : undefined;
};

/** A date that the vocabulary can hold and that lies in the time of registers; undefined for 0205-11-03 or 9999. */
export const dateIn = (text: string): string | undefined => {
  const date = /^\d{4}(-\d{2}(-\d{2})?)?(?=$|[T ])/.exec(text.trim())?.[0];
  if (date === undefined || !isPartialDate(date)) return undefined;
  return date >= '1800' && date < '2200' ? date : undefined;
};

/** Words of firms that are names of persons, too. */
const personal: ReadonlySet<string> = new Set(
  'ai dev smart chip chips data science capital global star web trader engineer engineers union king'.split(' '),
);

/**
 * Whether a name can be told to be that of an organisation: it has a legal form, or a word that firms put into their names.
 * Where a list does not say what it names, any other name may be a person's, and is not kept.
 */
export const isOrganisation = (name: string): boolean => {
  const { forms, parts } = normalisedName(name, chinese);
  return forms.length > 0 || parts.some(({ role, text }) => role === 'general' && !personal.has(text));
};

/** Codes that mean one firm in the world: the sure ones of the given texts. */
export const sureCodes = (texts: readonly string[]): readonly string[] => texts.filter(isSureCode);

/** Names of one party: the first is what it is called, and of a firm one in Chinese characters beside it its own spelling. */
export const namedBy = (names: readonly string[], kind: PartyKind) => {
  const [name = '', ...others] = [...new Set(names)];
  const own = kind !== 'Firm' || hasHan(name) ? undefined : others.find(hasHan);
  const aliases = others.filter(other => other !== own);
  return {
    name,
    ...(own === undefined ? {} : { nameOriginal: own }),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
};
