import { countryNamed } from './areas.ts';
import { columnsOf, type Layout, parseAmount, parseValue, type RowReader, skipped, wrong } from './tradeRow.ts';

/** Headings as the customs portal writes them, in English and in Chinese; the first that a file has is taken. */
const headings = {
  flow: ['Imports/Exports', '進出口別'],
  time: ['Time', '日期', '年月'],
  code: ['Commodity Code', 'CCC Code', '貨品號列', '貨品號列(CCC Code)'],
  commodity: ['Description of Good', 'Description', '中文貨名', '貨名'],
  country: ['Country(Area)', 'Country', '國家', '國家(地區)'],
  kilograms: ['Weight(KGM)', '重量(公斤)'],
  tonnes: ['Weight(TNE)', '重量(公噸)'],
  pieces: ['Quantity(PCE)', '數量(個)'],
} as const;
/** Dollars to one unit of the column. */
const dollarColumns: readonly (readonly [heading: string, factor: number])[] = [
  ['Value(USD$ 1000)', 1000],
  ['Value(USD$)', 1],
  ['美元(千元)', 1000],
  ['美元', 1],
];
const localColumns = ['Value(NTD$ 1000)', 'Value(NTD$)', 'Value(TWD$ 1000)', '新臺幣(千元)', '新臺幣'];

const flows: Readonly<Record<string, 'import' | 'export'>> = {
  import: 'import',
  imports: 'import',
  'total imports': 'import',
  進口: 'import',
  進口總值: 'import',
  export: 'export',
  exports: 'export',
  'total exports': 'export',
  出口: 'export',
  出口總值: 'export',
};

const timeShape = /^(\d{2,4})(?:[/\-年](\d{1,2})月?)?年?\s*(\(preliminary\)|\(初步值\)|p)?$/i;

/** `2025/3`, `2025/3(preliminary)`, `2025`, or a year of the republic (`114/3`, counted from 1912). */
const parseTime = (text: string): { period: string; preliminary: boolean } | undefined => {
  const match = timeShape.exec(text);
  if (!match) return undefined;
  const written = Number(match[1]);
  const year = written < 200 ? written + 1911 : written;
  const month = match[2] === undefined ? undefined : Number(match[2]);
  if (year < 1950 || year > 2100 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  const period = month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
  return { period, preliminary: match[3] !== undefined };
};

type Places = Readonly<Record<keyof typeof headings | 'value', number>> & { readonly factor: number };

const readerOf =
  (places: Places, wanted: (code: string) => boolean): RowReader =>
  cells => {
    const cell = (name: Exclude<keyof Places, 'factor'>): string => cells[places[name]]?.trim() ?? '';
    const code = cell('code').replaceAll(/[.\-\s'="]/g, '');
    if (!/^(\d{2}|\d{4}|\d{6}|\d{8}|\d{10}|\d{11})$/.test(code)) {
      if (code === '' || /total|合計|總計/i.test(cell('code'))) return skipped('totals and notes');
      return wrong('no commodity code', cell('code'), 'use codes of 2 to 11 digits');
    }
    if (!wanted(code)) return skipped('other codes');
    const word = cell('flow').toLowerCase();
    const flow = Object.hasOwn(flows, word) ? flows[word] : undefined;
    if (flow === undefined)
      return /re-|復/.test(word)
        ? skipped('re-exports, re-imports and other flows')
        : wrong('neither imports nor exports', cell('flow'), 'download imports or exports');
    const time = parseTime(cell('time'));
    if (time === undefined) return wrong('impossible period', cell('time'), 'write 2025/3 or 2025');
    if (/^(total|world|all countries|全球|合計|小計)$/i.test(cell('country')))
      return skipped('partner is no one country');
    const partner = countryNamed(cell('country'));
    if (partner === undefined)
      return wrong('unknown partner', cell('country'), 'use the name of a country as ISO 3166 has it');
    if (partner === 'TW') return skipped('trade of a country with itself');
    const valueUsd = parseValue(cell('value'), places.factor);
    if (typeof valueUsd !== 'number') return valueUsd;
    const weightKg = parseAmount(cell('kilograms')) ?? parseAmount(cell('tonnes'), 1000);
    const quantity = parseAmount(cell('pieces'));
    const commodity = cell('commodity');
    return {
      row: {
        exporter: flow === 'export' ? 'TW' : partner,
        importer: flow === 'export' ? partner : 'TW',
        reporter: 'TW',
        codeSystem: code.length > 6 ? 'CCC' : 'HS',
        code,
        ...(commodity === '' || commodity.includes('\uFFFD') ? {} : { commodity }),
        period: time.period,
        valueUsd,
        ...(quantity === undefined ? {} : { quantity: Math.round(quantity) }),
        ...(weightKg === undefined ? {} : { weightKg }),
        valuation: flow === 'export' ? 'FOB' : 'CIF',
        ...(time.preliminary ? { preliminary: true } : {}),
      },
    };
  };

/**
 * The long table that Taiwan's customs portal (trade statistics query) writes: one row a flow, month, code and partner.
 * Only dollar columns are read; a file in New Taiwan dollars is refused, since a rate of our own would be a guess.
 */
export const taiwanCustoms: Layout = {
  name: 'Taiwan customs',
  origin: 'taiwan-customs',
  readerFor: (header, wanted) => {
    const at = columnsOf(header);
    const first = (names: readonly string[]): number => names.map(at).find(place => place >= 0) ?? -1;
    const found = Object.fromEntries(
      Object.entries(headings).map(([field, names]) => [field, first(names)]),
    ) as Readonly<Record<keyof typeof headings, number>>;
    if (found.flow < 0 || found.time < 0) return undefined;
    const dollars = dollarColumns.find(([heading]) => at(heading) >= 0);
    if (dollars === undefined)
      return first(localColumns) >= 0
        ? { problem: 'values are in New Taiwan dollars', remedy: 'download the table in US dollars' }
        : { problem: 'no column of values in US dollars', remedy: 'download the table in US dollars' };
    const missing = (['code', 'country'] as const).filter(field => found[field] < 0);
    if (missing.length > 0)
      return {
        problem: `columns ${missing.map(field => headings[field][0]).join(', ')} are missing`,
        remedy: 'download the table with commodity codes and partners',
      };
    return readerOf({ ...found, value: at(dollars[0]), factor: dollars[1] }, wanted);
  },
};
