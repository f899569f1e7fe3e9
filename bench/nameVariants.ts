import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';

/** One way in which somebody writes the name of a recorded party. */
export type Variant = {
  readonly kind: string;
  readonly text: string;
  readonly id: string;
  /** Whether it has a place that the recorded name has not, or a legal form of another country: another firm, perhaps. */
  readonly foreign: boolean;
};
export type Recorded = {
  readonly id: string;
  readonly kind: string;
  readonly texts: readonly string[];
  readonly seats: readonly string[];
};

/** Park and Miller's generator: the same numbers in every run. */
export const numbers = (seed: number): ((below: number) => number) => {
  let state = seed;
  return below => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

/** A place, a legal form of it, and where that is used; nowhere where firms of any country may use it. */
const forms: readonly (readonly [place: string, form: string, countries: string])[] = [
  ['Malaysia', 'Sdn. Bhd.', 'MY BN'],
  ['Singapore', 'Pte. Ltd.', 'SG'],
  ['China', 'Co., Ltd.', ''],
  ['Hong Kong', 'Limited', ''],
  ['Germany', 'GmbH', 'DE AT CH LI LU'],
  ['Netherlands', 'B.V.', 'NL BE CW SR'],
  ['Italy', 'S.p.A.', 'IT DZ CL'],
  ['Bolivia', 'S.R.L.', 'BO AR MX PE IT RO'],
  ['Japan', 'K.K.', 'JP'],
  ['India', 'Pvt. Ltd.', 'IN PK BD LK NP'],
  ['Thailand', 'Public Company Limited', 'TH'],
  ['USA', 'Inc.', ''],
];
const isForeign = (kind: string, text: string, seats: readonly string[]): boolean => {
  if (/place|all three/.test(kind)) return true;
  const form = forms.find(([, own, countries]) => countries !== '' && text.endsWith(` ${own}`));
  return form !== undefined && !form[2].split(' ').some(code => seats.includes(code));
};
const general = [
  'Technology',
  'Cloud Services',
  'Group',
  'Semiconductor',
  'Holdings',
  'Intelligent Systems',
  'Trading',
];
const traditional = Converter({ from: 'cn', to: 't' });

/** Recorded names without the forms that they have: these few occur in the seed. */
const bare = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^PT /, '')
    .replace(/,? (Tbk|LLC|Inc|Corp|Corporation|Sdn Bhd|Co\.?, Ltd\.?)$/, '')
    .trim();

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One typing error in the longest word, of five letters or more: a letter left out, doubled, swapped or replaced. */
export const misspelt = (name: string, pick: (below: number) => number): string | undefined => {
  const longest = name.split(/[^\p{L}]+/u).reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < 5) return undefined;
  const at = 1 + pick(longest.length - 2);
  const before = longest.slice(0, at);
  const written = [
    before + longest.slice(at + 1),
    `${before}${longest[at]}${longest.slice(at)}`,
    `${before}${longest[at + 1]}${longest[at]}${longest.slice(at + 2)}`,
    `${before}${letters[pick(26)]}${longest.slice(at + 1)}`,
  ][pick(4)];
  return written === undefined || written.toLowerCase() === longest.toLowerCase()
    ? undefined
    : name.replace(longest, written);
};

const latinVariants = (
  text: string,
  isFirm: boolean,
  pick: (below: number) => number,
): (readonly [string, string])[] => {
  const name = bare(text);
  const words = name.split(' ');
  const some = <T>(list: readonly T[], count: number): T[] => {
    const first = pick(list.length);
    return Array.from({ length: count }, (_, i) => list[(first + i * 5) % list.length] as T);
  };
  const typed = Array.from({ length: 6 }, () => misspelt(name, pick)).flatMap(one => one ?? []);
  const firm: (readonly [string, string])[] = isFirm
    ? [
        ...some(forms, 8).map(([place, form]) => ['place in brackets', `${name} (${place}) ${form}`] as const),
        ...some(forms, 3).map(([place, form]) => ['place without brackets', `${name} ${place} ${form}`] as const),
        ...forms.map(([, form]) => ['legal form', `${name} ${form}`] as const),
        ...some(general, 6).map(word => ['general word', `${name} ${word}`] as const),
        ...some(general, 3).map((word, i) => ['general word and form', `${name} ${word} ${forms[i]?.[1]}`] as const),
        ...some(general, 3).map(
          (word, i) => ['all three', `${name} ${word} (${forms[i * 2]?.[0]}) ${forms[i * 2]?.[1]}`] as const,
        ),
        ['place before', `Shanghai ${name} Co., Ltd.`],
        ...typed.map((one, i) => ['typing error and form', `${one} ${forms[i % forms.length]?.[1]}`] as const),
        ...typed.slice(0, 2).map(one => ['typing error and place', `${one} (Malaysia) Sdn. Bhd.`] as const),
      ]
    : [];
  return [
    ...firm,
    ...typed.map(one => ['typing error', one] as const),
    ...(words.length > 1 ? [['word order', words.toReversed().join(' ')] as const] : []),
    ...(words.length > 2 ? [['word order', [...words.slice(1), words[0]].join(' ')] as const] : []),
    ...(words.length > 1
      ? [['written as one', words.join('')] as const, ['hyphens', words.join('-').toLowerCase()] as const]
      : []),
    ['capitals', name.toUpperCase()],
    ['full width', name.replace(/[!-~]/g, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))],
  ];
};

const chineseVariants = (text: string, pick: (below: number) => number): (readonly [string, string])[] => {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' }).map(one =>
    one.replace('ü', 'u'),
  );
  const title = (one: string): string => one.slice(0, 1).toUpperCase() + one.slice(1);
  const joined = title(syllables.join(''));
  const pairs = syllables.flatMap((one, i) => (i % 2 === 0 ? [title(one + (syllables[i + 1] ?? ''))] : [])).join(' ');
  const latin: readonly (readonly [string, string])[] = [
    ['pinyin', joined],
    ['pinyin', syllables.map(title).join(' ')],
    ['pinyin', pairs],
    ['pinyin with form', `${joined} Co., Ltd.`],
    ['pinyin in a longer name', `Shenzhen ${pairs} Technology Co., Ltd.`],
    ['pinyin in a longer name', `${joined} Technologies (Hong Kong) Limited`],
    ['pinyin in a longer name', `Beijing ${joined} Intelligent Systems`],
  ];
  const han = ['', '有限公司', '科技有限公司', '集团', '股份有限公司'][pick(5)] ?? '';
  return [
    ['script', traditional(text)],
    ['script and form', `${traditional(text)}${han}`],
    ['Chinese with place and form', `北京${text}有限公司`],
    ['Chinese with place and form', `深圳市${text}科技有限公司`],
    ['Chinese with form', `${text}股份有限公司`],
    ...(syllables.length > 1 && joined.length > 5 ? latin : []),
  ];
};

/** Ways of writing each recorded name, each from its text alone, so that none is picked to suit the matcher. */
export const variantsOf = (recorded: readonly Recorded[], seed: number): readonly Variant[] => {
  const pick = numbers(seed);
  const seen = new Set<string>();
  return recorded.flatMap(({ id, kind, texts, seats }) =>
    texts.flatMap(text =>
      (hasHan(text) ? chineseVariants(text, pick) : latinVariants(text, kind === 'Firm', pick)).flatMap(
        ([way, written]) => {
          if (seen.has(written)) return [];
          seen.add(written);
          return [
            { kind: way, text: written, id, foreign: !texts.includes(written) && isForeign(way, written, seats) },
          ];
        },
      ),
    ),
  );
};

const onsets = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'w',
  'x',
  'y',
  'z',
  'zh',
  'ch',
  'sh',
];
const rimes = ['a', 'e', 'i', 'o', 'u', 'ai', 'an', 'ang', 'ao', 'en', 'eng', 'ing', 'ong', 'ia', 'uan', 'ei'];
const heads = `Golden Northern Pacific Blue Summit Harbour Green Quantum Silver Orient Crystal Lotus Phoenix Falcon Apex
  Horizon Atlas Aurora Cedar Delta Emerald Fortune Granite Iris Jade Kestrel Lantern Meridian Nova Onyx Pioneer River Sterling
  Titan Vertex Willow Zenith Bright Ever Grand`.split(/\s+/);
const tails =
  `Bridge Stone Field Gate Wave Peak Star Point Link Spring Forest Rock Crown Light Path Works Hill Shore Mill Arc`.split(
    ' ',
  );
const characters = [...'嘉瑞宏远恒盛泰安博雅启明星海天宇云帆卓越鼎信中科华通金石锦程凯德利达鹏飞旭日东升'];

/** Firms of plausible names that are recorded nowhere: made of syllables, of English words, of Chinese characters, of letters. */
export const inventedFirms = (count: number, seed: number): readonly string[] => {
  const pick = numbers(seed);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  const syllable = () => one(onsets) + one(rimes);
  const title = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
  const ending = () => {
    const [place, form] = one(forms);
    return [` ${form}`, ` ${one(general)} ${form}`, ` (${place}) ${form}`, ` ${one(general)} (${place}) ${form}`, ''][
      pick(5)
    ];
  };
  const made = [
    () => `${title(syllable() + syllable())}${ending()}`,
    () => `${title(syllable() + syllable() + syllable())}${ending()}`,
    () => `${one(heads)} ${one(tails)}${ending()}`,
    () => `${one(heads)}${one(tails).toLowerCase()}${ending()}`,
    () =>
      `${one(['北京', '上海', '深圳市', ''])}${one(characters)}${one(characters)}${one(['科技', '智能科技', '数据', '半导体', '贸易'])}有限公司`,
    () => `${[...'ABCDEFGHKLMNPRSTUVW'].filter(() => pick(6) === 0).join('') || 'QV'}${ending()}`,
    () =>
      `${one(['General', 'United', 'National', 'International', 'Advanced', 'Asia'])} ${one(general)} ${one(['Company', 'Services', 'Data'])}${ending()}`,
  ];
  const firms = new Set<string>();
  while (firms.size < count) firms.add(made[pick(made.length)]?.() ?? '');
  return [...firms];
};
