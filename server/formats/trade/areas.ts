import { iso31661 } from 'iso-3166';

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

/** The world, and areas that are no one country. */
const noCountry: ReadonlySet<string> = new Set(
  '0 97 129 221 290 471 472 473 492 527 536 568 577 636 637 697 837 838 839 849 879 899'.split(' '),
);

/** An area of UN Comtrade: a country, no one country, or a code that it does not have. */
export const comtradeArea = (code: string): { country: string } | 'no-country' | undefined => {
  if (noCountry.has(code)) return 'no-country';
  const country = numeric.get(code.padStart(3, '0'));
  return country === undefined ? undefined : { country };
};

const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\b(the|of|and|republic|democratic|people s|r o c|roc)\b|[^\p{L}]/gu, '');
const shortNames = new Intl.DisplayNames('en', { type: 'region' });
const chineseNames = new Intl.DisplayNames('zh-Hant', { type: 'region' });
/** Names that Taiwan's customs uses and the two lists above do not. */
const furtherNames: Readonly<Record<string, string>> = {
  'Korea Republic of': 'KR',
  'Korea, Republic of': 'KR',
  'Hong Kong': 'HK',
  Macao: 'MO',
  Macau: 'MO',
  'United States of America': 'US',
  'Mainland China': 'CN',
  China: 'CN',
  'Viet Nam': 'VN',
  Turkey: 'TR',
};
const named = new Map<string, string>(
  [
    ...iso31661.flatMap(({ alpha2, name }) => [
      [name, alpha2] as const,
      [shortNames.of(alpha2) ?? name, alpha2] as const,
    ]),
    ...Object.entries(furtherNames),
  ].map(([name, code]) => [plainName(name), code]),
);
const chinese = new Map(iso31661.map(({ alpha2 }) => [chineseNames.of(alpha2) ?? alpha2, alpha2]));

/** The country of a name as customs writes it, in English or in Chinese; undefined when there is none. */
export const countryNamed = (name: string): string | undefined =>
  chinese.get(name.trim()) ?? named.get(plainName(name));
