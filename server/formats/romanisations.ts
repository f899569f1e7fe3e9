/** Initials and finals in the order in which they are tried: the longer before what they begin with. */
const wadeInitials: readonly (readonly [string, string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['p', 'p'],
  ['d', 't'],
  ['t', 't'],
  ['g', 'k'],
  ['k', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['r', 'j'],
  ['z', 'ts'],
  ['c', 'ts'],
];
const wadeFinals: readonly (readonly [string, string])[] = [
  ['iong', 'iung'],
  ['ong', 'ung'],
  ['ian', 'ien'],
  ['uo', 'o'],
  ['ie', 'ieh'],
  ['ue', 'ueh'],
];
const wholeSyllables: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ zhi: 'chih', chi: 'chih', shi: 'shih', ri: 'jih', zi: 'tzu', ci: 'tzu', si: 'ssu', er: 'erh', yi: 'i' },
    ...{ you: 'yu', yan: 'yen', ye: 'yeh', yue: 'yueh', yong: 'yung', ge: 'ko', ke: 'ko', he: 'ho', e: 'o' },
    ...{ gui: 'kuei', kui: 'kuei', shuo: 'shuo', guo: 'kuo', kuo: 'kuo', huo: 'huo' },
  }),
);

/**
 * A syllable of pinyin as Wade and Giles spell it, without apostrophes and marks, which names of firms leave out:
 * `zhang` → `chang`, `qing` → `ching`, `xiong` → `hsiung`.
 */
export const wadeGiles = (pinyin: string): string => {
  const whole = wholeSyllables.get(pinyin);
  if (whole !== undefined) return whole;
  const initial = wadeInitials.find(([begin]) => pinyin.startsWith(begin));
  const rest = initial ? pinyin.slice(initial[0].length) : pinyin;
  const final = wadeFinals.find(([end]) => rest === end);
  return (initial?.[1] ?? '') + (final?.[1] ?? rest);
};

const cantoneseInitials: readonly (readonly [string, string])[] = [
  ['gw', 'kw'],
  ['kw', 'kw'],
  ['ng', 'ng'],
  ['g', 'k'],
  ['z', 'ch'],
  ['c', 'ch'],
  ['j', 'y'],
];
const cantoneseFinals: readonly (readonly [string, string])[] = [
  ['oeng', 'eung'],
  ['oek', 'euk'],
  ['eoi', 'ui'],
  ['eon', 'un'],
  ['eot', 'ut'],
  ['oe', 'oe'],
  ['yun', 'uen'],
  ['yut', 'uet'],
  ['yu', 'u'],
  ['aai', 'ai'],
  ['aau', 'au'],
  ['aam', 'am'],
  ['aan', 'an'],
  ['aang', 'ang'],
  ['aap', 'ap'],
  ['aat', 'at'],
  ['aak', 'ak'],
  ['aa', 'a'],
  ['au', 'au'],
  ['am', 'am'],
  ['ou', 'o'],
  ['ung', 'ung'],
];

/**
 * A syllable of Jyutping with its tone as the government of Hong Kong spells it: `coeng4` → `cheung`, `gong1` → `kong`.
 * `ch` stands for `ts` too, as `heardAs` compares them.
 */
export const hongKongSpelling = (jyutping: string): string => {
  const syllable = jyutping.replace(/\d/g, '');
  const initial = cantoneseInitials.find(([begin]) => syllable.startsWith(begin) && syllable !== begin);
  const rest = initial ? syllable.slice(initial[0].length) : syllable.replace(/^([bpmfdtnlhsw]?)/, '');
  const kept = initial ? initial[1] : (syllable.match(/^[bpmfdtnlhsw]/)?.[0] ?? '');
  const final = cantoneseFinals.find(([end]) => rest === end)?.[1] ?? rest;
  return (kept === 's' && /^(eung|ek|ing|ik|iu|ui|un|ue)/.test(final) ? 'sh' : kept) + final;
};

const table = (rows: string): ReadonlyMap<string, readonly string[]> => {
  const read = new Map<string, string[]>();
  for (const row of rows.split(',')) {
    const [character = '', ...spellings] = row.trim().split(/\s+/);
    read.set(character, spellings);
  }
  return read;
};

/** Surnames as people of Hong Kong and Macao write them, beside what the rules give. */
export const hongKongSurnames =
  table(`曾 tsang, 陈 chan, 黄 wong, 李 lee, 张 cheung, 王 wong, 吴 ng, 刘 lau, 林 lam, 梁 leung, 郑 cheng,
  何 ho, 郭 kwok, 谢 tse, 罗 lo law, 许 hui, 邓 tang, 叶 yip, 冯 fung, 蔡 choi tsoi, 周 chow chau, 赵 chiu, 钱 chin, 孙 suen, 朱 chu,
  胡 wu, 高 ko, 马 ma, 徐 tsui chui, 杨 yeung, 余 yu, 潘 poon pun, 莫 mok, 霍 fok, 麦 mak, 关 kwan, 卢 lo, 苏 so, 萧 siu, 邱 yau,
  曹 tso cho, 彭 pang, 蒋 tseung, 汤 tong, 范 fan, 邵 shiu, 方 fong, 石 shek, 任 yam, 单 sin shin, 仇 sau kau, 解 hai, 区 au`);

/** Surnames as Hokkien and Teochew families of Malaysia, Singapore and Indonesia write them. */
export const hokkienSurnames =
  table(`陈 tan, 林 lim, 黄 ng ooi wee oei, 李 lee, 张 teo teoh chong, 王 ong heng, 吴 goh go, 刘 low lau,
  蔡 chua chuah tjoa, 杨 yeo yeoh iu, 许 koh khoo khor, 郭 kuok quek kwek keh, 郑 tay teh, 谢 chia cheah sia, 曾 chan chen, 洪 ang,
  周 chew chiu, 叶 yap, 邱 khoo, 沈 sim, 白 peh, 颜 gan, 苏 soh saw, 何 hoe hor, 高 koh, 赖 lai luah, 卓 toh, 施 see sy, 余 eu er,
  梁 neo nio, 徐 chee swee, 孙 sng soon, 胡 oh aw, 卢 loh, 潘 phua, 彭 phe, 朱 choo, 罗 lo, 傅 poh, 柯 kua quah, 庄 chng, 蒋 chio,
  方 png pung, 江 kang, 涂 thoh, 田 chan, 唐 tng, 翁 ang, 侯 how, 魏 gui ngui, 钟 cheong, 廖 liew leow, 温 oon, 丘 khoo`);
