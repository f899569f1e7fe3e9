import { parseDate } from '../../domain/dates.ts';
import { mixedWord } from '../../domain/hidden.ts';
import { longestLabel } from '../../domain/vocabulary/properties.ts';
import type { ValueName, ValueType } from '../../server/model/shape.ts';
import { parsePeriod } from '../../server/model/trade/period.ts';
import { countryCodes } from '../parse/countries.ts';
import { nearest } from '../parse/nearest.ts';
import type { Plain } from '../parse/parse.ts';

/** What is wrong with one value, and what to do. */
export type Fault = { readonly problem: string; readonly hint: string };
type Check = (value: Plain) => Fault | undefined;

const shape = /^[a-z0-9][a-z0-9-]*$/;
const fault = (problem: string, hint: string): Fault => ({ problem, hint });

/** Characters. */
const longestText = 20_000;
const longestName = 500;

const text: Check = value => {
  if (typeof value !== 'string') return fault('not a text', 'put it in quotes');
  if (value.length > longestText) return fault('text too long', `write at most ${longestText} characters`);
  return value.trim() === '' ? fault('empty text', 'write something, or leave the field out') : undefined;
};
const name: Check = value => {
  const wrong = text(value);
  if (wrong || typeof value !== 'string') return wrong;
  if (value.length > longestName) return fault('name too long', `write at most ${longestName} characters`);
  const mixed = mixedWord(value);
  return mixed === undefined
    ? undefined
    : fault(`letters of scripts that look alike in one word, ${mixed}`, 'write the word in the letters of one script');
};
const label: Check = value => {
  const wrong = name(value);
  if (wrong || typeof value !== 'string' || [...value].length <= longestLabel) return wrong;
  return fault(
    `label of ${[...value].length} characters`,
    `write at most ${longestLabel}, or leave it out: it is then made from the name`,
  );
};
/** A tag that browsers know how to name: BCP 47. */
const language: Check = value => {
  const wrong = fault('not a language tag', 'write a tag such as en, zh-CN or pt-BR');
  if (typeof value !== 'string') return wrong;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(value) === undefined ? wrong : undefined;
  } catch {
    return value.includes('_') ? fault('not a language tag', `write ${value.replaceAll('_', '-')}`) : wrong;
  }
};
const number: Check = value => (typeof value === 'number' ? undefined : fault('not a number', 'write a plain number'));
const positive: Check = value =>
  number(value) ?? (Number(value) < 0 ? fault('negative number', 'write 0 or more') : undefined);
const count: Check = value =>
  positive(value) ?? (Number.isInteger(value) ? undefined : fault('not a whole number', 'write a whole number'));
const share: Check = value =>
  number(value) ??
  (Number(value) < 0 || Number(value) > 100 ? fault('share outside 0–100', 'write per cent') : undefined);
const country: Check = value => {
  if (typeof value === 'string' && countryCodes.has(value)) return undefined;
  const upper = String(value).toUpperCase();
  return fault(
    'unknown country code',
    countryCodes.has(upper) ? `write ${upper}` : 'write an ISO 3166-1 alpha-2 code such as MY',
  );
};
const date: Check = value => {
  if (typeof value === 'number') return fault('date without quotes', `write '${value}'`);
  const valid = typeof value === 'string' && parseDate(value) !== undefined;
  return valid ? undefined : fault('impossible date', 'write 2025, 2025-03 or 2025-03-04');
};
const url: Check = value => {
  const wrong = fault('not a web address', 'write an address that begins with https:// or http://');
  if (typeof value !== 'string' || !/^https?:\/\/[^\s/]/.test(value)) return wrong;
  if (!URL.canParse(value)) return wrong;
  // A reader would take https://known.example@other.example for the address of the first.
  const { username, password } = new URL(value);
  return username + password === ''
    ? undefined
    : fault('address with a user', 'leave out what stands before the @, so that the address begins with its host');
};
const flag: Check = value =>
  typeof value === 'boolean' ? undefined : fault('not true or false', 'write true or false');
const listOf =
  (check: Check): Check =>
  value => {
    if (!Array.isArray(value)) return fault('not a list', 'write [a, b]');
    return (value as readonly Plain[]).map(check).find(wrong => wrong !== undefined);
  };
const any: Check = () => undefined;
export const id: Check = value =>
  typeof value === 'string' && shape.test(value)
    ? undefined
    : fault('not an id', 'use lower-case letters, digits and hyphens, beginning with a letter or digit');

/** Whether the file declares a group of that id is for `checkRuleNames`. */
const place: Check = value =>
  typeof value === 'string' && !/^[A-Za-z]{2}$/.test(value)
    ? id(value)
    : country(value) &&
      fault('unknown country code', 'write an ISO 3166-1 alpha-2 code such as MY, or the id of a group');
const period: Check = value => {
  if (typeof value === 'number') return date(value);
  const valid = typeof value === 'string' && (parseDate(value) ?? parsePeriod(value)) !== undefined;
  return valid ? undefined : fault('impossible period', 'write 2025, 2025-03, 2025-03-04 or 2025-01/2025-04');
};
const range: Check = value => {
  const [min, max, ...rest] = Array.isArray(value) ? value : [];
  const valid = typeof min === 'number' && typeof max === 'number' && rest.length === 0 && min <= max;
  return valid ? undefined : fault('not a range', 'write [least, greatest]');
};
const glossary: Check = value =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.values(value)
        .map(text)
        .find(wrong => wrong !== undefined)
    : fault('not a record', 'write fields as name: value');

/** A word of a closed list. */
export const oneOf =
  (words: readonly string[]): Check =>
  value => {
    if (typeof value === 'string' && words.includes(value)) return undefined;
    const near = nearest(String(value), words);
    const hint = near === undefined ? `write one of ${words.join(', ')}` : `did you mean ${near}?`;
    return fault('unknown word', hint);
  };

const checks = {
  text,
  texts: listOf(text),
  name,
  label,
  language,
  url,
  urls: listOf(url),
  country,
  countries: listOf(country),
  number,
  count,
  share,
  usd: positive,
  date,
  flag,
  json: any,
  id,
  ids: listOf(id),
  idOrIds: value => (Array.isArray(value) ? listOf(id)(value) : id(value)),
  place,
  places: value => (Array.isArray(value) ? listOf(place)(value) : place(value)),
  period,
  range,
  glossary,
} as const satisfies Record<ValueName, Check>;

/** Types that are lists, each with the type of its items. */
export const itemTypes: Readonly<Record<string, ValueName>> = {
  texts: 'text',
  urls: 'url',
  countries: 'country',
  ids: 'id',
  idOrIds: 'id',
  places: 'place',
};

/** What is wrong with a value of this type; undefined when nothing is. */
export const checkValue = (type: ValueType, value: Plain): Fault | undefined =>
  typeof type === 'string' ? checks[type](value) : oneOf(type.words)(value);
