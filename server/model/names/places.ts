import { longestPhrases } from './longestPhrases.ts';

/** Names of countries and of cities that stand in names of firms; `Intl` has the countries in English and Chinese. */
const otherNames: Readonly<Record<string, string>> = {
  AE: 'uae,emirates,dubai,abu dhabi',
  AU: 'australian,sydney,melbourne',
  BN: 'brunei',
  BR: 'brasil,brazilian,sao paulo',
  CA: 'canadian,toronto,vancouver',
  CH: 'swiss,zurich,geneva',
  CN: 'prc,chinese,中国',
  DE: 'deutschland,german,berlin,munich,frankfurt',
  ES: 'espana,spanish,madrid,barcelona',
  EU: 'eu,europe,european,欧洲',
  FR: 'french,paris',
  GB: 'uk,great britain,british,england,english,london,britain',
  HK: 'hk,hong kong,hongkong,xianggang,香港,kowloon',
  ID: 'indonesian,jakarta',
  IE: 'irish,dublin',
  IN: 'indian,mumbai,delhi,bangalore,bengaluru',
  IT: 'italia,italian,milan,milano',
  JP: 'nippon,nihon,japanese,tokyo,osaka,日本,东京',
  KR: 'korea,korean,republic of korea,seoul,韩国',
  KY: 'cayman,bvi',
  MO: 'macau,macao,澳门',
  MY: 'malaysian,johor,kuala lumpur,penang,selangor,cyberjaya,labuan,马来西亚',
  NL: 'nederland,dutch,holland,amsterdam,rotterdam',
  NZ: 'auckland',
  PH: 'manila,pilipinas,philippine',
  RU: 'russian,moscow,rossiya',
  SA: 'saudi,ksa,riyadh',
  SE: 'sverige,swedish,stockholm',
  SG: 'singaporean,新加坡,星洲',
  TH: 'thai,bangkok',
  TR: 'turkey,turkiye,turkish,istanbul',
  TW: 'taiwanese,taipei,hsinchu,台湾,台北,roc',
  US: 'us,usa,america,american,united states of america,new york,california,texas,delaware,silicon valley,美国',
  VN: 'vietnam,viet nam,vietnamese,hanoi,saigon,ho chi minh,越南',
  ZA: 'south african,johannesburg',
};
const regions =
  'asia,asian,asia pacific,apac,pacific,africa,african,americas,latin america,middle east,gulf,overseas,亚洲,亚太,海外';

/** Provinces and greater cities of China, in pinyin and in Chinese. */
const inChina =
  `beijing 北京,shanghai 上海,shenzhen 深圳,guangzhou 广州,guangdong 广东,hangzhou 杭州,zhejiang 浙江,nanjing 南京,
jiangsu 江苏,suzhou 苏州,wuxi 无锡,ningbo 宁波,wuhan 武汉,hubei 湖北,chengdu 成都,sichuan 四川,chongqing 重庆,tianjin 天津,xian 西安,
shaanxi 陕西,shandong 山东,jinan 济南,qingdao 青岛,dalian 大连,liaoning 辽宁,shenyang 沈阳,fujian 福建,xiamen 厦门,fuzhou 福州,
hunan 湖南,changsha 长沙,henan 河南,zhengzhou 郑州,hebei 河北,anhui 安徽,hefei 合肥,jiangxi 江西,nanchang 南昌,hainan 海南,yunnan 云南,
kunming 昆明,guizhou 贵州,guiyang 贵阳,guangxi 广西,heilongjiang 黑龙江,harbin 哈尔滨,jilin 吉林,changchun 长春,dongguan 东莞,foshan 佛山,
zhuhai 珠海,huizhou 惠州,shanxi 山西,taiyuan 太原,gansu 甘肃,lanzhou 兰州,ningxia 宁夏,qinghai 青海,xinjiang 新疆,tibet 西藏,
hengqin 横琴,kunshan 昆山,changzhou 常州,wuhu 芜湖,nantong 南通,yantai 烟台,weihai 威海`
    .split(/,\s*/)
    .map(pair => pair.split(' '));

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countryNames = (language: string): (readonly [string, string])[] => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return letters.flatMap(a =>
    letters.flatMap(b => {
      const name = names.of(a + b);
      return name === undefined ? [] : [[a + b, name] as const];
    }),
  );
};

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a place is called here (the code of a country, else the folded name), by its names. */
const placeByName: ReadonlyMap<string, string> = new Map([
  ...['en', 'zh'].flatMap(countryNames).map(([code, name]) => [folded(name), code] as const),
  ...Object.entries(otherNames).flatMap(([code, names]) => names.split(',').map(name => [name, code] as const)),
  ...regions.split(',').map(name => [name, name] as const),
  ...inChina.flatMap(([latin = '', han = '']) => [[latin, latin] as const, [han, latin] as const]),
]);
/** Words of the longest place by its first word, which few words are. */
const longestPlaces = longestPhrases(placeByName.keys(), 'first');
const mostWords = 4;

/** The place that the folded words from `start` on name, and with how many words. */
export const placeFrom = (words: readonly string[], start: number): { place: string; length: number } | undefined => {
  const longest = Math.min(mostWords, longestPlaces.get(words[start] ?? '') ?? 0);
  for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
    const place = placeByName.get(words.slice(start, start + length).join(' '));
    if (place !== undefined) return { place, length };
  }
  return undefined;
};

/** A Chinese word without the place that it begins with: `深圳市腾讯` → `腾讯`, `shenzhen`. */
export const withoutLeadingPlace = (word: string): { readonly rest: string; readonly place: string } | undefined => {
  for (let length = Math.min(5, word.length - 2); length > 1; length -= 1) {
    const place = placeByName.get(word.slice(0, length));
    const rest = word.slice(length).replace(/^[省市](?=..)/u, '');
    if (place !== undefined && rest.length > 1) return { rest, place };
  }
  return undefined;
};

/** In brackets, where firms put where they are: `(M) Sdn Bhd`, `(HK) Limited`. */
const bracketed: ReadonlyMap<string, string> = new Map(
  'M Malaysia,MY Malaysia,S Singapore,SG Singapore,HK Hong Kong,CN China,PRC China,TW Taiwan,JP Japan,KR Korea,TH Thailand,VN Vietnam,PH Philippines,IND India,AU Australia,DE Germany,NL Netherlands'
    .split(',')
    .map(pair => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

/** A text in which a place in brackets that is cut to its first letters is written out: `(M)` → ` Malaysia `. */
export const withPlacesInFull = (text: string): string =>
  text.includes('(') || text.includes('（')
    ? text.replace(/[(（]\s*(\p{Lu}{1,3})\s*[)）]/gu, (whole, short: string) => {
        const place = bracketed.get(short);
        return place === undefined ? whole : ` ${place} `;
      })
    : text;
