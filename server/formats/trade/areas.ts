import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { iso31661 } from 'iso-3166';
import { chinese as chineseReader } from '../chinese.ts';

/** Codes of UN Comtrade that are not the numeric codes of ISO 3166-1, and stand for a country all the same. */
const ownCodes: Readonly<Record<string, string>> = {
  // "Other Asia, not elsewhere specified" holds Taiwan and hardly anything else: see the note on Taiwan in Comtrade's wiki.
  '490': 'TW',
  '251': 'FR',
  '381': 'IT',
  '579': 'NO',
  '699': 'IN',
  '757': 'CH',
  '842': 'US',
};
const numeric = new Map<string, string>([
  ...iso31661.map(({ numeric: code, alpha2 }): [string, string] => [code, alpha2]),
  ...Object.entries(ownCodes),
]);

/** Areas that are no one country, nor all countries. */
const noCountry: ReadonlySet<string> = new Set(
  '97 129 221 290 471 472 473 492 527 536 568 577 636 637 697 837 838 839 849 879 899'.split(' '),
);

/** An area of UN Comtrade: a country, all countries together, no one country, or a code that it does not have. */
export const comtradeArea = (code: string): { country: string } | 'world' | 'no-country' | undefined => {
  if (/^0+$/.test(code)) return 'world';
  if (noCountry.has(code)) return 'no-country';
  const country = numeric.get(code.padStart(3, '0'));
  return country === undefined ? undefined : { country };
};

/** A country by its name, or the countries that a name fits when they are several. */
export type Named = { readonly country: string } | { readonly several: readonly string[] };

/** Words that change nothing about which country is meant. Order and script do not count: `Congo, The Democratic Republic of the`. */
const fillers: ReadonlySet<string> = new Set(['the', 'of', 'and', 'de', 'la']);
const keyOf = (name: string): string =>
  chineseReader
    .simplified(name)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’.]/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '' && !fillers.has(word))
    .sort()
    .join(' ');

/** Names that customs portals write and the lists do not have. */
const furtherNames: readonly (readonly [country: string, ...names: string[]])[] = [
  ['CN', 'Mainland China', 'China, People’s Republic of', '中國大陸', '中国大陆', '中国'],
  ['HK', 'Hong Kong SAR', 'Hong Kong, China', '香港'],
  ['MO', 'Macau', 'Macao SAR', 'Macao, China', '澳門', '澳门'],
  ['TW', 'Chinese Taipei', 'Taiwan, China', 'Other Asia, nes', '中華民國', '臺灣', '台湾'],
  ['KR', 'Korea', 'Korea, Rep.', 'South Korea', '南韓', '大韓民國', '韓國'],
  ['KP', 'Korea, Dem. Rep.', 'North Korea', '北韓', '朝鮮'],
  ['VN', 'Vietnam', 'Viet Nam', 'Viet Nam, Socialist Republic of'],
  ['CD', 'Congo, Dem. Rep.', 'DR Congo', 'Zaire', '剛果民主共和國', '民主剛果'],
  ['CG', 'Congo, Rep.', 'Congo, Republic of the', '剛果', '剛果共和國'],
  ['GB', 'United Kingdom', 'Great Britain', 'U.K.', '英國'],
  ['TR', 'Turkey', 'Türkiye'],
  ['LA', 'Laos', 'Lao PDR', '寮國'],
  ['RU', 'Russia', 'Russian Federation', '俄羅斯聯邦'],
  ['CZ', 'Czech Republic'],
  ['MK', 'Macedonia', 'Macedonia, the former Yugoslav Republic of'],
  ['SZ', 'Swaziland'],
  ['CI', 'Ivory Coast'],
  ['US', 'U.S.A.', 'United States', '美國'],
  ['VA', 'Vatican', 'Vatican City', '教廷'],
  ['MM', 'Burma'],
  ['TL', 'East Timor'],
  ['NL', 'Holland'],
  ['AE', '阿聯'],
  ['ID', '印度尼西亞', '印尼'],
];

const shortNames = ['en', 'zh-Hant-TW', 'zh-Hant-HK', 'zh-Hans'].map(
  locale => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
);
countries.registerLocale(english);
countries.registerLocale(chinese);
const listedNames = ['en', 'zh'].map(locale => countries.getNames(locale, { select: 'all' }));

/** The short names of ISO 3166-1: each is that country's alone. */
const official = new Map(iso31661.map(({ alpha2, name }) => [keyOf(name), alpha2]));
/** All other names, with the countries that they fit. */
const others = new Map<string, ReadonlySet<string>>();
const addName = (country: string, name: string): void => {
  const key = keyOf(name);
  others.set(key, new Set([...(others.get(key) ?? []), country]));
};
for (const { alpha2 } of iso31661) {
  for (const names of shortNames) addName(alpha2, names.of(alpha2) ?? alpha2);
  for (const names of listedNames) for (const name of [names[alpha2] ?? []].flat()) addName(alpha2, name);
}
for (const [country, ...names] of furtherNames) for (const name of names) addName(country, name);
const further = new Map(furtherNames.flatMap(([country, ...names]) => names.map(name => [keyOf(name), country])));

/** The country of a name as statistical offices write it, in English or in Chinese; undefined when none has it. */
export const countryNamed = (name: string): Named | undefined => {
  const key = keyOf(name);
  const sure = official.get(key) ?? further.get(key);
  if (sure !== undefined) return { country: sure };
  const found = [...(others.get(key) ?? [])];
  const [country] = found;
  if (key === '' || country === undefined) return undefined;
  return found.length === 1 ? { country } : { several: found.sort() };
};
