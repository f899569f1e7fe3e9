import { parseDate } from '../server/model/dates.ts';
import type { PropertyType } from '../server/model/kinds.ts';
import { countryCodes } from './countries.ts';
import { nearest } from './nearest.ts';
import type { Plain } from './parse.ts';

/** What is wrong with one value, and what to do. */
export type Fault = { readonly problem: string; readonly remedy: string };
type Check = (value: Plain) => Fault | undefined;

const shape = /^[a-z0-9][a-z0-9-]*$/;
const fault = (problem: string, remedy: string): Fault => ({ problem, remedy });

const text: Check = value => {
  if (typeof value !== 'string') return fault('not a text', 'put it in quotes');
  return value.trim() === '' ? fault('empty text', 'write something, or leave the field out') : undefined;
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
  return URL.canParse(value) ? undefined : wrong;
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

/** A word of a closed list. */
export const oneOf =
  (words: readonly string[]): Check =>
  value => {
    if (typeof value === 'string' && words.includes(value)) return undefined;
    const near = nearest(String(value), words);
    const remedy = near === undefined ? `write one of ${words.join(', ')}` : `did you mean ${near}?`;
    return fault('unknown word', remedy);
  };

const checks = {
  text,
  texts: listOf(text),
  url,
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
} as const satisfies Record<PropertyType | 'id' | 'ids' | 'idOrIds', Check>;

export type ValueType = keyof typeof checks | { readonly words: readonly string[] };

/** Types that are lists, each with the type of its items. */
export const itemTypes: Readonly<Record<string, ValueType>> = {
  texts: 'text',
  countries: 'country',
  ids: 'id',
  idOrIds: 'id',
};

/** What is wrong with a value of this type; undefined when nothing is. */
export const checkValue = (type: ValueType, value: Plain): Fault | undefined =>
  typeof type === 'string' ? checks[type](value) : oneOf(type.words)(value);
