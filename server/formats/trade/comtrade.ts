import { comtradeArea } from './areas.ts';
import {
  columnsOf,
  type Layout,
  parseAmount,
  parsePeriodCode,
  parseValue,
  type RowReader,
  type RowResult,
  skipped,
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
  readonly value: string;
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
  value: 'primaryValue',
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
  value: 'Trade Value (US$)',
};

const pieces = '5';
/** A breakdown by customs procedure, transport or second partner is part of the total that stands beside it. */
const isTotal = (text: string | undefined, total: string): boolean =>
  text === undefined || text === '' || text === total;

const area = (code: string, of: string): { country: string } | RowResult => {
  const found = comtradeArea(code.replace(/\.0$/, ''));
  if (found === 'no-country') return skipped(`${of} is no one country`);
  return found ?? wrong(`unknown ${of}`, code, 'use the numeric codes of UN Comtrade, such as 458 for Malaysia');
};

const readerOf =
  (words: Words, places: Readonly<Record<keyof Columns, number>>, wanted: (code: string) => boolean): RowReader =>
  cells => {
    const cell = (name: keyof Columns): string => cells[places[name]]?.trim() ?? '';
    const code = cell('code');
    if (!/^\d{2}(\d{2}(\d{2})?)?$/.test(code)) {
      if (/^(TOTAL|AG\d|\d)$/i.test(code)) return skipped('totals and sections');
      return wrong('no HS code', code, 'use codes of two, four or six digits');
    }
    if (!wanted(code)) return skipped('other codes');
    if (!/^H/i.test(cell('classification')))
      return wrong('not the Harmonized System', cell('classification'), 'download the data with px=HS');
    const flow = cell('flow');
    const imports = flow === words.imports;
    if (!imports && flow !== words.exports) return skipped('re-exports, re-imports and other flows');
    if (
      !isTotal(cells[places.secondPartner], '0') ||
      !isTotal(cells[places.transport], '0') ||
      !isTotal(cells[places.customs], 'C00')
    )
      return skipped('breakdowns of a total');
    const period = parsePeriodCode(cell('period'));
    if (period === undefined) return wrong('impossible period', cell('period'), 'write 2025 or 202503');
    const reporter = area(cell('reporter'), 'reporter');
    if (!('country' in reporter)) return reporter;
    const partner = area(cell('partner'), 'partner');
    if (!('country' in partner)) return partner;
    if (reporter.country === partner.country) return skipped('trade of a country with itself');
    const valueUsd = parseValue(cell('value'));
    if (typeof valueUsd !== 'number') return valueUsd;
    const estimated = /^(true|1|[2-9])$/i.test(cell('estimated'));
    const quantity = cell('unit') === pieces && !estimated ? parseAmount(cell('quantity')) : undefined;
    const weightKg = parseAmount(cell('weight'));
    const commodity = cell('commodity');
    return {
      row: {
        exporter: imports ? partner.country : reporter.country,
        importer: imports ? reporter.country : partner.country,
        reporter: reporter.country,
        codeSystem: 'HS',
        code,
        ...(commodity === '' || commodity.includes('\uFFFD') ? {} : { commodity }),
        period,
        valueUsd,
        ...(quantity === undefined ? {} : { quantity: Math.round(quantity) }),
        ...(weightKg === undefined ? {} : { weightKg }),
        valuation: imports ? 'CIF' : 'FOB',
      },
    };
  };

const needed = ['classification', 'period', 'flow', 'reporter', 'partner', 'code', 'value'] as const;

const layout = (name: string, columns: Columns, words: Words, told: keyof Columns): Layout => ({
  name,
  origin: 'comtrade',
  readerFor: (header, wanted) => {
    const at = columnsOf(header);
    if (at(columns[told]) < 0) return undefined;
    const missing = needed.filter(field => at(columns[field]) < 0).map(field => columns[field]);
    if (missing.length > 0)
      return {
        problem: `${name}: columns ${missing.join(', ')} are missing`,
        remedy: 'download the file again with all columns',
      };
    const places = Object.fromEntries(
      Object.entries(columns).map(([field, column]) => [field, at(column)]),
    ) as Readonly<Record<keyof Columns, number>>;
    return readerOf(words, places, wanted);
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
