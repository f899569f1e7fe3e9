import { chinese } from '../chinese.ts';
import { countryNamed } from './areas.ts';
import { parsePeriod } from './period.ts';
import {
  columnsOf,
  endsOf,
  type Layout,
  parseAmount,
  parseValue,
  plainCode,
  type RowReader,
  skipped,
  type TableFacts,
  wrong,
} from './tradeRow.ts';

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

const amountHeadings = [...headings.kilograms, ...headings.tonnes, ...headings.pieces];

type Flow = { readonly direction: 'import' | 'export'; readonly series?: string };
const withReexports = { direction: 'export', series: 'with re-exports' } as const;
const withReimports = { direction: 'import', series: 'with re-imports' } as const;
/** A total counts re-exports or re-imports in: it is a series of its own beside that of exports or imports alone. */
const flowWords: Readonly<Record<string, Flow>> = {
  import: { direction: 'import' },
  imports: { direction: 'import' },
  進口: { direction: 'import' },
  'total imports': withReimports,
  進口總值: withReimports,
  export: { direction: 'export' },
  exports: { direction: 'export' },
  出口: { direction: 'export' },
  'total exports': withReexports,
  出口總值: withReexports,
};
const flows = new Map(Object.entries(flowWords).map(([word, flow]) => [chinese.simplified(word), flow]));

/** `出口總值(含復出口)` → `出口總值`: what stands in brackets explains the word before them, or counts re-exports in. */
const flowNamed = (text: string): Flow | undefined => {
  const [word = '', bracket = ''] = text.toLowerCase().split(/[(（]/u);
  const flow = flows.get(word.trim().replace(/\s+/g, ' '));
  const isTotal = /[复復][出进進]口|re-?(ex|im)ports?/u.test(bracket) && !/不含|excl/u.test(bracket);
  if (flow === undefined || !isTotal) return flow;
  return flow.direction === 'export' ? withReexports : withReimports;
};

/** All countries together. A `total` is of the countries that were asked for, which the table does not tell. */
const world = /^(world|all countries|全球|全世界|世界|全部国家)$/i;
const noOneCountry = /^((grand )?total|subtotal|合计|小计|总计|资讯保护国别|其他国家|others?|confidential.*)$/i;

type Places = Readonly<Record<keyof typeof headings | 'value', number>> & { readonly factor: number };

const readerOf =
  (places: Places, wanted: (code: string) => boolean, { style }: TableFacts): RowReader =>
  cells => {
    const cell = (name: Exclude<keyof Places, 'factor'>): string =>
      chinese.simplified(cells[places[name]]?.trim() ?? '');
    const code = plainCode(cell('code')).replaceAll(/[.-]/g, '');
    if (!/^(\d{2}|\d{4}|\d{6}|\d{8}|\d{10}|\d{11})$/.test(code)) {
      if (code === '' || /total|合计|总计/i.test(cell('code'))) return skipped('totals and notes');
      return wrong('no commodity code', cell('code'), 'use codes of 2 to 11 digits');
    }
    if (!wanted(code)) return skipped('other codes');
    const flow = flowNamed(cell('flow'));
    if (flow === undefined)
      return /^re-?|^复/i.test(cell('flow'))
        ? skipped('re-exports, re-imports and other flows')
        : wrong('neither imports nor exports', cell('flow'), 'download imports or exports');
    const time = parsePeriod(cell('time'));
    if (time === undefined) return wrong('impossible period', cell('time'), 'write 2025/3 or 2025');
    const name = cell('country');
    const written = cells[places.country]?.trim() ?? '';
    if (noOneCountry.test(name)) return skipped('the partner is no one country (a total, or withheld)');
    const found = world.test(name) ? { country: undefined } : countryNamed(name);
    if (found === undefined) return wrong('unknown partner', written, 'use the name of a country as ISO 3166 has it');
    if ('several' in found)
      return wrong(`a partner that may be ${found.several.join(' or ')}`, written, 'write its name in full');
    const partner = found.country;
    if (partner === 'TW') return skipped('trade of a country with itself');
    const valueUsd = parseValue(cell('value'), style, places.factor);
    if (typeof valueUsd !== 'number') return valueUsd;
    const weightKg = parseAmount(cell('kilograms'), style) ?? parseAmount(cell('tonnes'), style, 1000);
    const quantity = parseAmount(cell('pieces'), style);
    const commodity = cells[places.commodity]?.trim() ?? '';
    return {
      row: {
        ...endsOf('TW', partner, flow.direction),
        codeSystem: code.length > 6 ? 'CCC' : 'HS',
        code,
        ...(commodity === '' || commodity.includes('\uFFFD') ? {} : { commodity }),
        period: time.period,
        valueUsd,
        ...(quantity === undefined ? {} : { quantity: Math.round(quantity) }),
        ...(weightKg === undefined ? {} : { weightKg }),
        valuation: flow.direction === 'export' ? 'FOB' : 'CIF',
        ...(time.preliminary ? { preliminary: true } : {}),
        ...(flow.series === undefined ? {} : { series: flow.series }),
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
  amounts: header => {
    const at = columnsOf(header);
    const names = [...dollarColumns.map(([name]) => name), ...amountHeadings];
    return names.map(at).filter(place => place >= 0);
  },
  readerFor: (header, wanted, facts) => {
    const at = columnsOf(header);
    const first = (names: readonly string[]): number => names.map(at).find(place => place >= 0) ?? -1;
    const found = Object.fromEntries(
      Object.entries(headings).map(([field, names]) => [field, first(names)]),
    ) as Readonly<Record<keyof typeof headings, number>>;
    if (found.flow < 0 || found.time < 0) return undefined;
    const dollars = dollarColumns.find(([heading]) => at(heading) >= 0);
    if (dollars === undefined)
      return first(localColumns) >= 0
        ? { problem: 'values are in New Taiwan dollars', hint: 'download the table in US dollars' }
        : { problem: 'no column of values in US dollars', hint: 'download the table in US dollars' };
    const missing = (['code', 'country'] as const).filter(field => found[field] < 0);
    if (missing.length > 0)
      return {
        problem: `columns ${missing.map(field => headings[field][0]).join(', ')} are missing`,
        hint: 'download the table with commodity codes and partners',
      };
    return readerOf({ ...found, value: at(dollars[0]), factor: dollars[1] }, wanted, facts);
  },
};
