import { pinyin } from 'pinyin-pro';
import { type Draw, drawFrom } from '../../seed/sample/draw.ts';

/** What a made party is called; in Chinese besides, where it has a Chinese name. */
export type MadeName = { readonly name: string; readonly nameOriginal?: string };

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const common =
  words(`Golden Global Pacific Star United Blue Green Sun National Asia First Royal Delta Summit Phoenix Orient
  Eagle Atlas Alpha Nova Silver Crystal Ocean Dragon Sky Bridge Stone Bright Prime Union River Lion Apex Zenith Lotus Harbour
  Falcon Horizon Titan Vertex Meridian Jade Ever Grand Crown Quantum Pioneer Northern Southern Eastern Western Century Fortune
  Victory Unity Dynamic Smart Digital Future Modern Classic Premier Elite Omega Sigma Gamma Oak Cedar Willow Maple Granite
  Diamond Emerald Ruby Onyx Amber Coral Iris Aurora Solar Luna Terra Aqua Vista Villa Park Lake Hill Field Forest Spring Rock
  Point Gate Tower Castle Wave Wind Light Path Link Peak Arc Mill Works Shore Kestrel Sterling Cosmos Evergreen Sunrise`);
const business =
  words(`Trading Holdings Technology Investment Group International Services Construction Logistics Consulting
  Engineering Industries Capital Properties Energy Systems Electronics Development Management Solutions Marketing Transport
  Foods Design Media Medical Textile Chemical Machinery Software Data Cloud Semiconductor Compute Shipping Mining Travel
  Pharma Security Telecom Furniture Automotive Packaging Plastics Steel Agro Education`);
const places = words(
  'Singapore Malaysia Asia China Germany India Japan London Dubai Vietnam Thailand Europe Texas Penang',
);
const cities = words(
  '上海 深圳市 北京 广州 杭州 苏州 南京 天津 成都 武汉 青岛 东莞市 宁波 厦门 西安 重庆 无锡 佛山 长沙 合肥',
);
const trades: readonly (readonly [string, string])[] = [
  ...([
    ...[
      ['科技', 'Technology'],
      ['贸易', 'Trading'],
      ['投资', 'Investment'],
      ['电子', 'Electronics'],
    ],
    ...[
      ['实业', 'Industrial'],
      ['建筑工程', 'Construction Engineering'],
      ['智能科技', 'Intelligent Technology'],
    ],
    ...[
      ['物流', 'Logistics'],
      ['半导体', 'Semiconductor'],
      ['数据', 'Data'],
      ['机械', 'Machinery'],
      ['能源', 'Energy'],
    ],
    ...[
      ['文化传媒', 'Culture Media'],
      ['信息技术', 'Information Technology'],
      ['生物科技', 'Biotechnology'],
    ],
  ] as [string, string][]),
];
const characters = [
  ...'华金新天大海东中宏恒瑞信达安泰盛鑫源丰隆博远和兴科创明嘉诚通美德龙宇星云联康力利鸿润正元凯亚佳泽腾飞智汇众合富邦',
  ...'茂昌荣广顺祥福永立三九百万千水木林森峰山川江河湖洋阳光辉晨曦晓春秋冬雪梅兰竹菊松柏桂枫凤凰麒麟鹏程翔腾跃进取拓卓越',
  ...'尚品优佰欧莱蓝绿红紫银铂钰玉珠宝石磊磐基业坤乾道理文武英杰豪雄伟健康乐欣怡悦雅逸景胜捷迅速锐敏思维慧聪颖灵奇异特',
];
const families = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈',
];
const han = ['有限公司', '股份有限公司', '有限责任公司', '集团有限公司'];
const forms: Readonly<Record<string, readonly string[]>> = {
  ...{
    MY: ['Sdn. Bhd.', 'Bhd.'],
    SG: ['Pte. Ltd.', 'Ltd.', 'LLP'],
    US: ['Inc.', 'LLC', 'Corp.'],
    JP: ['K.K.', 'Co., Ltd.'],
  },
  ...{ GB: ['Limited', 'Ltd', 'PLC', 'LLP'], KY: ['Ltd.', 'Limited'], DE: ['GmbH', 'AG', 'GmbH & Co. KG', 'UG'] },
  ...{ CN: ['Co., Ltd.', 'Limited'], HK: ['Limited', 'Ltd.'] },
};
const onsets = words('b br c ch cl d dr f fl g gr h j k kl l m n p pr qu r s sh st t th tr v w z');
const vowels = words('a e i o u ai ea ee ia io ou');
const codas = ['', '', '', '', ...words('n r l s x nd m t ck')];

/** A rank between 0 and `size` that falls off as in Zipf's law: chance about 1 / rank. */
const ranked = ({ upTo }: Draw, size: number): number => Math.floor(size ** (upTo(2 ** 30) / 2 ** 30)) - 1;
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
/** The same word for the same number and kind: two syllables, or more the rarer it is. */
const coined = (number: number, kind: number): string => {
  const draw = drawFrom(number * 31 + kind);
  const syllables = 2 + (number > 3_000 ? draw.upTo(2) : 0) + (draw.isOneIn(8) ? 1 : 0);
  return capital(Array.from({ length: syllables }, () => draw.of(onsets) + draw.of(vowels) + draw.of(codas)).join(''));
};
const heard = (text: string): readonly string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' }).map(one => one.replace('ü', 'u'));

/**
 * Names as registers have them, drawn from a seed. Words fall off as in Zipf's law: a few hundred common ones, then some
 * 400,000 coined ones, names of families, letters alone. Business words, places and legal forms stand behind them. A fifth
 * are Chinese, with what they are called in Latin letters: pinyin, or a name of its own. No two firms are written the same.
 */
export const registerNames = (draw: Draw) => {
  const taken = new Set<string>();
  const coinedWord = (): string => coined(ranked(draw, 400_000), 1);
  const head = (): string => (draw.isOneIn(2) ? (common[ranked(draw, common.length)] ?? '') : coinedWord());
  const surname = (): string => coined(ranked(draw, 60_000), 2);
  const general = (): string => business[ranked(draw, business.length)] ?? '';
  const character = (): string => characters[ranked(draw, characters.length)] ?? '';
  const letters = (): string =>
    Array.from({ length: 2 + draw.upTo(3) }, () => draw.of([...'ABCDEFGHIJKLMNOPRSTUVWXYZ'])).join('');
  const distinctive = [
    () => `${head()} ${head()}`,
    () => `${head()} ${head()}`,
    () => coinedWord(),
    () => coinedWord(),
    () => `${coinedWord()} ${coinedWord()}`,
    () => `${head()} ${head()} ${head()}`,
    () => surname(),
    () => `${surname()} & ${surname()}`,
    () => `${letters()} ${head()}`,
    () => letters(),
  ];
  const behind = (form: string): string =>
    `${draw.isOneIn(4) ? '' : ` ${general()}`}${draw.isOneIn(4) ? ` ${general()}` : ''}${draw.isOneIn(8) ? ` (${draw.of(places)})` : ''}${draw.isOneIn(12) ? '' : ` ${form}`}`;
  const western = (seat: string): string => `${draw.of(distinctive)()}${behind(draw.of(forms[seat] ?? ['Ltd']))}`;
  const chineseFirm = (seat: string): MadeName => {
    const own = Array.from({ length: draw.of([2, 2, 2, 3, 4]) }, character).join('');
    const city = draw.isOneIn(4) ? '' : draw.of(cities);
    const [trade, meant] = trades[ranked(draw, trades.length)] ?? ['科技', 'Technology'];
    const nameOriginal = `${city}${own}${trade}${draw.of(han)}`;
    if (draw.isOneIn(6)) return { name: western(seat), nameOriginal };
    const place = city === '' ? '' : `${capital(heard(city.replace('市', '')).join(''))} `;
    return { name: `${place}${capital(heard(own).join(''))} ${meant} Co., Ltd.`, nameOriginal };
  };
  const person = (): MadeName => {
    if (!draw.isOneIn(4)) return { name: `${coined(ranked(draw, 3_000), 3)} ${surname()}` };
    const [family, given] = [
      families[ranked(draw, families.length)] ?? '',
      `${character()}${draw.isOneIn(5) ? '' : character()}`,
    ];
    return {
      name: `${capital(heard(family).join(''))} ${capital(heard(given).join(''))}`,
      nameOriginal: family + given,
    };
  };
  return {
    firm: (seat: string): MadeName => {
      for (;;) {
        const made = draw.isOneIn(5) ? chineseFirm(seat) : { name: western(seat) };
        const whole = `${made.name} ${made.nameOriginal ?? ''}`;
        if (taken.has(whole)) continue;
        taken.add(whole);
        return made;
      }
    },
    person,
  };
};
