import { createHash } from 'node:crypto';
import type { Mapping, Target } from '../../../domain/imports/mapping.ts';
import type { DataRecord, PartyKind } from './dataSetRow.ts';
import { type Figures, shareFault } from './figures.ts';
import { countryIn, dateIn, isOrganisation, textIn } from './values.ts';

const kindWords: Readonly<Record<string, PartyKind>> = {
  ...{ firm: 'Firm', company: 'Firm', organisation: 'Firm', organization: 'Firm', entity: 'Firm', fund: 'Firm' },
  ...{ national: 'National', person: 'National', individual: 'National' },
  ...{ publicbody: 'PublicBody', government: 'PublicBody', state: 'PublicBody', ministry: 'PublicBody' },
};
export const word = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** Values of a row by what its columns mean. */
export type Row = {
  readonly text: (target: Target) => string | undefined;
  /** All columns of one meaning, such as other names. */
  readonly all: (target: Target) => readonly string[];
};

export const rowsBy = ({ columns, constants }: Mapping) => {
  const fields = new Map<Target, string[]>();
  for (const [heading, target] of Object.entries(columns)) fields.set(target, [...(fields.get(target) ?? []), heading]);
  return (record: DataRecord): Row => {
    const all = (target: Target): readonly string[] => {
      const found = (fields.get(target) ?? []).flatMap(heading => textIn(record, heading) ?? []);
      const fixed = constants[target];
      return found.length === 0 && fixed !== undefined ? [fixed] : found;
    };
    return { all, text: target => all(target)[0] };
  };
};

/** `25.5`, `25,5 %`, `25-50`, per cent or as a fraction. */
export const figuresIn = (
  text: string,
  form: Mapping['shares'],
): readonly [low: number, high: number] | { readonly fault: string } => {
  const parts = text.split(/[-–]/).map(part => /^(\d{1,3})(?:[.,](\d{1,8}))?\s*(%?)$/.exec(part.trim()));
  const numbers = parts.map(part => Number(`${part?.[1]}.${part?.[2] ?? '0'}`));
  const [low = Number.NaN, high = low] = numbers;
  if (parts.length > 2 || parts.includes(null) || low > high)
    return { fault: `percentages that are none, such as ${text}` };
  const isPercent = parts.at(-1)?.[3] === '%';
  if (form === 'fraction' && !isPercent) {
    if (high > 1) return { fault: `fractions above 1, such as ${text}` };
    return [Math.round(low * 1e10) / 1e8, Math.round(high * 1e10) / 1e8];
  }
  const fault = isPercent && high <= 100 ? undefined : shareFault([low, high], text);
  return fault === undefined ? [low, high] : { fault };
};

export const shareOf = (row: Row, measure: 'share' | 'voting', form: Mapping['shares']): Figures => {
  const [min, max] = [`${measure}Min`, `${measure}Max`] as const;
  const values: Record<string, number> = {};
  let dropped: string | undefined;
  for (const [target, ends] of [
    [measure, [min, max]],
    [min, [min]],
    [max, [max]],
  ] as const) {
    const text = row.text(target);
    if (text === undefined) continue;
    const figures = figuresIn(text, form);
    if ('fault' in figures) dropped = figures.fault;
    else for (const end of ends) values[end] = end === min ? figures[0] : figures[1];
  }
  const [low, high] = [values[min], values[max]];
  if (low !== undefined && high !== undefined && low > high)
    return { values: {}, dropped: `percentages that are none, such as ${low} to ${high}` };
  return { values, ...(dropped === undefined ? {} : { dropped }) };
};

const dateWritten = (text: string, form: Mapping['dates']): string | undefined => {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (found === null || form === 'iso') return dateIn(text);
  const [day = '', month = ''] = form === 'day-first' ? [found[1], found[2]] : [found[2], found[1]];
  return dateIn(`${found[3]}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
};

export const dateOf = (row: Row, target: Target, form: Mapping['dates'], dropped: string[]): string | undefined => {
  const text = row.text(target);
  const date = text === undefined ? undefined : dateWritten(text, form);
  if (text !== undefined && date === undefined) dropped.push(`${target} that is no date, such as ${text}`);
  return date;
};

export const countryOf = (row: Row, target: Target, dropped: string[]): string | undefined => {
  const text = row.text(target);
  const country = text === undefined ? undefined : countryIn(text);
  if (text !== undefined && country === undefined) dropped.push(`${target} that is no country, such as ${text}`);
  return country;
};

/** The kind of a party: what the table says; else a firm, where the name has a word of an organisation. */
export const kindOf = (stated: string | undefined, name: string | undefined): PartyKind | undefined => {
  if (stated !== undefined) return kindWords[word(stated)];
  return name !== undefined && isOrganisation(name) ? 'Firm' : undefined;
};

/** Keys of natural persons may be their names, which are not kept. */
export const keyFor = (kind: PartyKind | undefined, key: string): string =>
  kind === 'National' ? `person-${createHash('sha256').update(key).digest('hex').slice(0, 12)}` : key;
