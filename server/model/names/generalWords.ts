/**
 * Words that firms of every trade put into their names, folded, in groups that say the same; they tell nobody from
 * another. Groups follow the organisation symbols and domains of OpenSanctions' rigour (MIT), cut to what occurs in names
 * of firms that deal in computers, and written out in Chinese. The first word of a group names it.
 */
const groups = `technology technologies tech techs technical technological tecnologia technologie technologien 科技 技术 keji jishu
group groups groupe gruppe grupo gruppo 集团 集團 jituan
holding holdings 控股 konggu
international intl 国际 guoji
national natl 国家
global worldwide world 全球 环球
enterprise enterprises 企业
business businesses
industry industries industrial industria industrie 工业 产业 实业 shiye gongye
company companies
corporate corporation
service services 服务 fuwu
solution solutions 解决方案
system systems systeme sistemas 系统 xitong
cloud clouds 云 云端
cloud-computing 云计算
computer computers computing compute computation 计算机 电脑 计算 智算 jisuanji
data 数据 shuju
datacentre datacenter datacentres datacenters 数据中心
centre centres center centers ctr ctrs 中心
network networks networking 网络 wangluo
information info informatics informatik 信息 资讯 xinxi
infrastructure infra
software 软件 ruanjian
hardware
electronic electronics electronica elektronik 电子 dianzi
electric electrical 电气 电力
semiconductor semiconductors 半导体 bandaoti
microelectronics microelectronic 微电子
chip chips integrated circuit circuits 芯片 集成电路 xinpian
optoelectronics optoelectronic photoelectric photonics optics optical 光电 光电子 guangdian
intelligent intelligence artificial ai smart 智能 人工智能 zhineng
digital 数字 数码 shuzi
internet web online 互联网 在线
communication communications telecom telecommunication telecommunications comms 通信 通讯 电信 tongxin
device devices 器件
equipment equipments 设备 装备 shebei
instrument instruments 仪器
material materials 材料
manufacturing manufacture manufacturer manufacturers mfg 制造 zhizao
engineering engineers engineer 工程 gongcheng
science sciences scientific 科学
research 研究
institute institutes institut 研究所 研究院 yanjiusuo yanjiuyuan
laboratory laboratories lab labs 实验室
university univ 大学 daxue
academy 学院
innovation innovations innovative 创新
development developments dev 发展 开发 fazhan
trade trading traders trader 贸易 商贸 maoyi
commerce commercial 商业 商务
import imports export exports importers exporters 进出口
investment investments invest investors 投资 touzi
capital 资本 ziben
venture ventures 创投 风投
fund funds 基金
finance financial 金融 财务
asset assets 资产
partner partners 合伙
management mgmt 管理 guanli
consulting consultancy consultants consultant 咨询 zixun
marketing 营销
logistic logistics 物流 wuliu
supply supplies supplier suppliers 供应
chain 供应链
distribution distributor distributors
shipping 航运
transport transportation 运输
product products production productions 产品
project projects
operation operations 运营
resource resources 资源
energy energies energie 能源 nengyuan
power 动力
environment environmental 环境 环保
health healthcare 健康
medical medicine 医疗
media 传媒 媒体 chuanmei
entertainment 娱乐
game games gaming 游戏
education educational 教育
security securities 安全 安防
defence defense 防务
aviation aerospace 航空 航天
automotive automobile auto motor motors vehicle vehicles 汽车 qiche
robot robots robotics 机器人
machine machines machinery 机械
property properties realty 物业
real estate 房地产
construction building 建设 建筑
bank banks banking 银行 yinhang
insurance 保险
general 通用
special
advanced
new
modern
future
united
union 联合
alliance
association
council
foundation
society
organisation organization
agency agencies
authority authorities
bureau bureaus 局
department departments dept
ministry 部
minister
government govt gov 政府
office offices
committee 委员会
commission
subsidiary subsidiaries branch branches 分行
unit units
division
north northern 北方
south southern 南方
east eastern 东方
west western 西部
international-trade 国际贸易
electronic-technology 电子科技 电子技术 信息技术 信息科技 网络科技 网络技术 智能科技 云科技 数字科技`;

const groupOf: ReadonlyMap<string, string> = new Map(
  groups.split('\n').flatMap(line => {
    const words = line.trim().split(/\s+/);
    return words.map(word => [word, words[0] ?? word] as const);
  }),
);

/** The group of a general word, folded: `technologies` and `科技` → `technology`; undefined for a word that tells. */
export const generalGroup = (word: string): string | undefined => groupOf.get(word);

const chineseEnds = [...groupOf.keys()].filter(word => /^\p{Script=Han}{2,}$/u.test(word));
chineseEnds.sort((a, b) => b.length - a.length);

/** The general word that a Chinese word ends with, which leaves two characters or more before it. */
export const generalEnd = (word: string): string | undefined =>
  chineseEnds.find(end => word.endsWith(end) && word.length - end.length > 1);

const small: ReadonlySet<string> = new Set(
  'a an and at by com de del der des di do du for from in into la le of on or over per the through to und www your our my under van von with'.split(
    ' ',
  ),
);
/** Words that join others and say nothing, single letters among them. */
export const isSmallWord = (word: string): boolean =>
  small.has(word) || (word.length === 1 && word >= 'a' && word <= 'z');

/** Words that names shorten in one way alone, and American spellings, folded. Legal forms are compared apart. */
const written: ReadonlyMap<string, string> = new Map(
  Object.entries({
    intl: 'international',
    natl: 'national',
    mfg: 'manufacturing',
    hldg: 'holdings',
    hldgs: 'holdings',
    grp: 'group',
    govt: 'government',
    univ: 'university',
    center: 'centre',
    centers: 'centres',
    datacenter: 'datacentre',
    datacenters: 'datacentres',
    defense: 'defence',
    organization: 'organisation',
  }),
);

/** A folded word in full, as British English spells it: `intl` → `international`, `center` → `centre`. */
export const inFull = (word: string): string => written.get(word) ?? word;
