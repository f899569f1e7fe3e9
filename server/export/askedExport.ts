import { parseDate } from '../../domain/dates.ts';
import { exportFormatNames, isExportFormat } from '../../domain/exports/losses.ts';
import { badInput } from '../graphql/errors.ts';

/** Most entities of one view. */
const mostIds = 5_000;

const scopes = ['ids', 'case', 'reach'] as const;
const dates = ['asOf', 'knownBy'] as const;
const known: readonly string[] = [...scopes, ...dates];

export type AskedExport = {
  readonly format: ReturnType<typeof formatOf>;
  /** At most one of the three; none: everything. `reach`: ids of parties. */
  readonly ids?: readonly string[];
  readonly case?: string;
  readonly reach?: readonly string[];
  readonly asOf?: string;
  readonly knownBy?: string;
};

const formatOf = (name: string) => {
  if (isExportFormat(name)) return name;
  throw badInput('format', name, `write one of ${exportFormatNames.join(', ')}`);
};

const textsOf = (name: string, value: unknown): readonly string[] => {
  const texts = [value].flat().flatMap(item => (typeof item === 'string' ? item.split(',') : [item]));
  const wrong = texts.find(text => typeof text !== 'string' || text.trim() === '');
  if (wrong !== undefined) throw badInput(name, wrong, 'write ids, parted by commas');
  if (texts.length > mostIds) throw badInput(name, texts.length, `give at most ${mostIds} ids`);
  return [...new Set(texts.map(text => String(text).trim()))];
};

/** Reads what an export is asked of, from the address or the body of a request. Throws what `badInput` gives. */
export const askedExport = (format: string, given: Readonly<Record<string, unknown>>): AskedExport => {
  const asked = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null));
  const stranger = Object.keys(asked).find(name => !known.includes(name));
  if (stranger !== undefined) throw badInput(stranger, asked[stranger], `this is unknown; write ${known.join(', ')}`);
  const chosen = scopes.filter(name => name in asked);
  if (chosen.length > 1) throw badInput(chosen[1] ?? '', asked[chosen[1] ?? ''], `give ${chosen[0]} or this, not both`);
  for (const name of dates) {
    const value = asked[name];
    if (value !== undefined && (typeof value !== 'string' || parseDate(value) === undefined))
      throw badInput(name, value, 'write a date such as 2025, 2025-03 or 2025-03-04');
  }
  if (asked.case !== undefined && typeof asked.case !== 'string')
    throw badInput('case', asked.case, 'write the id of one case');
  return {
    format: formatOf(format),
    ...('ids' in asked ? { ids: textsOf('ids', asked.ids) } : {}),
    ...('reach' in asked ? { reach: textsOf('reach', asked.reach) } : {}),
    ...(typeof asked.case === 'string' ? { case: asked.case } : {}),
    ...(typeof asked.asOf === 'string' ? { asOf: asked.asOf } : {}),
    ...(typeof asked.knownBy === 'string' ? { knownBy: asked.knownBy } : {}),
  };
};
