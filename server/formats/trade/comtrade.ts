import { comtradeArea } from './areas.ts';
import { parsePeriod } from './period.ts';
import {
  columnsOf,
  endsOf,
  type Layout,
  type Parts,
  type PartsFinder,
  parseAmount,
  parseValue,
  plainCode,
  type RowReader,
  type RowResult,
  skipped,
  type TableFacts,
  wrong,
} from './tradeRow.ts';

/** Where the same thing stands in the two generations of files: UN Comtrade (to 2022) and Comtrade Plus, its API included. */
type Columns = {
  readonly classification: string;
  readonly period: string;
  readonly flow: string;
  readonly reporter: string;
  readonly partner: string;
  readonly secondPartner: string;
  readonly customs: string;
  readonly transport: string;
  readonly code: string;
  readonly commodity: string;
  readonly unit: string;
  readonly quantity: string;
  readonly estimated: string;
  readonly weight: string;
  readonly weightEstimated: string;
  readonly value: string;
  readonly cif: string;
  readonly fob: string;
};
/** How imports and exports are written. */
type Words = { readonly imports: string; readonly exports: string };

const plus: Columns = {
  classification: 'classificationCode',
  period: 'period',
  flow: 'flowCode',
  reporter: 'reporterCode',
  partner: 'partnerCode',
  secondPartner: 'partner2Code',
  customs: 'customsCode',
  transport: 'motCode',
  code: 'cmdCode',
  commodity: 'cmdDesc',
  unit: 'qtyUnitCode',
  quantity: 'qty',
  estimated: 'isQtyEstimated',
  weight: 'netWgt',
  weightEstimated: 'isNetWgtEstimated',
  value: 'primaryValue',
  cif: 'cifvalue',
  fob: 'fobvalue',
};
const classic: Columns = {
  classification: 'Classification',
  period: 'Period',
  flow: 'Trade Flow Code',
  reporter: 'Reporter Code',
  partner: 'Partner Code',
  secondPartner: '2nd Partner Code',
  customs: 'Customs Proc. Code',
  transport: 'Mode of Transport Code',
  code: 'Commodity Code',
  commodity: 'Commodity',
  unit: 'Qty Unit Code',
  quantity: 'Qty',
  estimated: 'Flag',
  weight: 'Netweight (kg)',
  weightEstimated: 'Flag',
  value: 'Trade Value (US$)',
  cif: 'CIF Trade Value (US$)',
  fob: 'FOB Trade Value (US$)',
};

const pieces = '5';

const codeOf = (cell: string | undefined): string => plainCode(cell ?? '');

/** The columns of breakdowns, with the code of the total that stands beside their parts. */
const totals = { secondPartner: '0', transport: '0', customs: 'C00' } as const;
const breakdowns = Object.keys(totals) as readonly Parts['by'][];
const isTotal = (code: string, by: Parts['by']): boolean => code === '' || code === totals[by];

const transports: Readonly<Record<string, string>> = {
  '1000': 'by air',
  '2000': 'by water',
  '2100': 'by sea',
  '2200': 'by inland water',
  '3000': 'by land',
  '3100': 'by rail',
  '3200': 'by road',
};
/** What a single part is called, as a series of its own. */
const partName = (by: Parts['by'], code: string): string => {
  if (by === 'transport') return transports[code] ?? `by transport ${code}`;
  if (by === 'customs') return `under customs procedure ${code}`;
  const found = comtradeArea(code);
  return `through ${typeof found === 'object' ? found.country : `area ${code}`}`;
};

/** Flags of the classic layout: 2, the quantity is an estimate; 4, the weight is; 6, both. Comtrade Plus says true or false, or 1. */
const isEstimate = (flag: string, of: 'quantity' | 'weight'): boolean =>
  /^(true|1)$/i.test(flag) || flag === '6' || flag === (of === 'quantity' ? '2' : '4');

const area = (code: string, of: string): { country: string } | RowResult => {
  const found = comtradeArea(code);
  if (found === 'no-country' || found === 'world')
    return skipped(`the ${of} is no one country (a group, or not specified)`);
  return found ?? wrong(`unknown ${of}`, code, 'use the numeric codes of UN Comtrade, such as 458 for Malaysia');
};

/** By how the value compares with the two others that the file gives; absent where it gives neither. */
const valuationOf = (value: number, cif: number | undefined, fob: number | undefined, imports: boolean) => {
  const fitting = (['CIF', 'FOB'] as const).filter(name => (name === 'CIF' ? cif : fob) === value);
  const valuation = fitting.length === 2 ? (imports ? 'CIF' : 'FOB') : fitting[0];
  return valuation === undefined ? {} : { valuation };
};

type Places = Readonly<Record<keyof Columns, number>>;

const readerOf =
  (words: Words, places: Places, wanted: (code: string) => boolean, { style, parts }: TableFacts): RowReader =>
  cells => {
    const cell = (name: keyof Columns): string => cells[places[name]]?.trim() ?? '';
    const written = codeOf(cell('code')).replace(/^(\d{4})\.(\d{2})$/, '$1$2');
    // A spreadsheet takes the first zero off the codes of chapters 1 to 9.
    const code = /^\d(\d\d){0,2}$/.test(written) ? `0${written}` : written;
    if (!/^\d{2}(\d{2}(\d{2})?)?$/.test(code)) {
      if (/^(TOTAL|AG\d)$/i.test(code)) return skipped('totals and sections');
      const filled = cells.filter(text => text.trim() !== '');
      if (filled.length < 2 || /^((grand |sub)?totals?|sources?|notes?)\b/i.test(filled[0] ?? ''))
        return skipped('totals and notes');
      return wrong('no HS code', cell('code'), 'use codes of two, four or six digits');
    }
    if (!wanted(code)) return skipped('other codes');
    if (!/^H/i.test(cell('classification')))
      return wrong('not the Harmonized System', cell('classification'), 'download the data with px=HS');
    const flow = codeOf(cell('flow'));
    const imports = flow === words.imports;
    if (!imports && flow !== words.exports) return skipped('re-exports, re-imports and other flows');
    const apart = breakdowns.filter(by => !isTotal(codeOf(cells[places[by]]), by));
    if (apart.some(by => by !== parts?.by)) return skipped('breakdowns of a total');
    const part = parts !== undefined && apart.length > 0 ? codeOf(cells[places[parts.by]]) : undefined;
    const period = parsePeriod(codeOf(cell('period')))?.period;
    if (period === undefined) return wrong('impossible period', cell('period'), 'write 2025 or 202503');
    const reporter = area(codeOf(cell('reporter')), 'reporter');
    if (!('country' in reporter)) return reporter;
    const isWorld = comtradeArea(codeOf(cell('partner'))) === 'world';
    const partner = isWorld ? { country: undefined } : area(codeOf(cell('partner')), 'partner');
    if (!('country' in partner)) return partner;
    if (reporter.country === partner.country) return skipped('trade of a country with itself');
    const valueUsd = parseValue(cell('value'), style);
    if (typeof valueUsd !== 'number') return valueUsd;
    const amount = (name: keyof Columns) => parseAmount(cell(name), style);
    const isCounted = codeOf(cell('unit')) === pieces && !isEstimate(codeOf(cell('estimated')), 'quantity');
    const quantity = isCounted ? amount('quantity') : undefined;
    const weightKg = isEstimate(codeOf(cell('weightEstimated')), 'weight') ? undefined : amount('weight');
    const commodity = cell('commodity');
    const isSingle = part !== undefined && parts?.codes.size === 1;
    return {
      row: {
        ...endsOf(reporter.country, partner.country, imports ? 'import' : 'export'),
        codeSystem: 'HS',
        code,
        ...(commodity === '' || commodity.includes('\uFFFD') ? {} : { commodity }),
        period,
        valueUsd,
        ...(quantity === undefined ? {} : { quantity: Math.round(quantity) }),
        ...(weightKg === undefined ? {} : { weightKg }),
        ...valuationOf(valueUsd, amount('cif'), amount('fob'), imports),
        ...(isSingle ? { series: partName(parts.by, part) } : {}),
      },
      ...(part === undefined || isSingle ? {} : { part }),
    };
  };

/** Of each breakdown whether the file has its totals. Where two of them lack totals, their parts cannot be distinguished. */
const partsFinderOf = (places: Places): PartsFinder => {
  const seen = new Map(breakdowns.map(by => [by, new Set<string>()]));
  return {
    see: cells => {
      for (const by of breakdowns) seen.get(by)?.add(codeOf(cells[places[by]]));
    },
    found: () => {
      const lacking = breakdowns.filter(by => ![...(seen.get(by) ?? [])].some(code => isTotal(code, by)));
      const [by] = lacking;
      return by === undefined || lacking.length > 1 ? undefined : { by, codes: seen.get(by) ?? new Set() };
    },
  };
};

const needed = ['classification', 'period', 'flow', 'reporter', 'partner', 'code', 'value'] as const;

const placesIn = (header: readonly string[], columns: Columns): Places => {
  const at = columnsOf(header);
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, at(column)])) as Places;
};

const layout = (name: string, columns: Columns, words: Words, told: keyof Columns): Layout => ({
  name,
  origin: 'comtrade',
  amounts: header =>
    (['quantity', 'weight', 'value', 'cif', 'fob'] as const).map(field => columnsOf(header)(columns[field])),
  partsFinder: header => partsFinderOf(placesIn(header, columns)),
  readerFor: (header, wanted, facts) => {
    const at = columnsOf(header);
    if (at(columns[told]) < 0) return undefined;
    const missing = needed.filter(field => at(columns[field]) < 0).map(field => columns[field]);
    if (missing.length > 0)
      return {
        problem: `${name}: columns ${missing.join(', ')} are missing`,
        hint: 'download the file again with all columns',
      };
    return readerOf(words, placesIn(header, columns), wanted, facts);
  },
});

/** Comtrade Plus: its CSV downloads, bulk files and API. Values are US dollars. */
export const comtradePlus = layout('UN Comtrade Plus', plus, { imports: 'M', exports: 'X' }, 'flow');
/** The layout of UN Comtrade before 2022, which mirrors still hand out. Values are US dollars. */
export const comtradeClassic = layout('UN Comtrade, classic layout', classic, { imports: '1', exports: '2' }, 'flow');

/** The header that `comtradeCells` fits. */
export const comtradeHeader: readonly string[] = Object.values(plus);

/** A record of the API's `data` list as cells; undefined when it is no record. */
export const comtradeCells = (record: unknown): readonly string[] | undefined => {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(record));
  return comtradeHeader.map(name => {
    const value = fields.get(name);
    return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
  });
};
