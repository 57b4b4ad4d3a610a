import type { Found } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import { hasLevel } from '../hits.ts';
import type { View } from '../recogniser.ts';
import { oneOf } from '../word-list.ts';

/** Organs of other states, by length, then by code point. */
export const STATE_ORGANS = `
  白宫 联储 议会 上议院 下议院 人民院 众议院 内政部 农业部 劳工部 卫生部 参议院 司法部 商务部 国务院 国防部 外交部 总统府 教育部 联邦院 能源部 财政部 青瓦台 首相府 中央银行
  参众两院 最高法院 部长会议 首相官邸 国土安全部 最高苏维埃 驻华大使馆 联邦储备委员会
`;
/** Parties abroad by their short names, in the same order. */
export const PARTIES_ABROAD = `
  工党 绿党 为泰党 人民党 人组党 保守党 公明党 共和党 劳动党 国大党 基民盟 基社盟 工人党 民主党 社会党 社民党 自民党 自由党 非国大 革命党 人民行动党 人民革命党 社会民主党
  立宪民主党
`;
/** Organs of state of other countries, parties, and what international bodies are made of; 日本国|土交通省, where the state is read first. */
const TAIL = new RegExp(
  `^(?:联邦)?(?:(?:外务|防卫|财务|法务|总务|环境|经济产业|国?土交通|农林水产|文部科学|厚生劳动)省|国会(?:参议院|众议院)?|内阁(?!制|会议|成员|大臣)|(?:联邦)?安全会议|联邦委员会(?!主席|委员)|驻[\\u4e00-\\u9fff]{1,4}(?:大使馆|使馆|总?领(?:事)?馆|领事办公室|代表处|代办处)|共产党(?!人|员)|${oneOf(`${STATE_ORGANS} ${PARTIES_ABROAD}`)})(?:中央委员会|中央(?:(?:对外联络|国际|对外|对外关系|组织|宣传)部|书记处)?)?`,
  'u',
);
const OWN = /^(?:中国|中华人民共和国|中华民国)$/u;
/** What ministries abroad are for, by length, then by code point. */
export const MINISTRY_FIELDS = `
  事务 交通 企业 传媒 住房 体育 侨务 侨民 保卫 信息 健康 公共 公安 内务 内政 农业 创新 劳动 卫生 发展 司法 合作 商业 国土 国防 国际 地区 地方 城市 外交 外贸 妇女 安全
  宗教 家庭 就业 工业 工贸 建设 执法 技术 投资 教育 数字 文化 新闻 旅游 林业 欧洲 民族 气候 水利 海关 海洋 渔业 环境 电信 石油 矿业 矿产 社会 科学 科技 科研 移民 税务
  经济 统一 联邦 能源 航天 航空 规划 计划 财政 贸工 贸易 资源 边境 运输 通信 遗产 金融 铁道 青年 非洲 食品 一体化 水资源 畜牧业 人力资源 公众服务 公共服务 国际关系
  基础设施 法语国家 高等教育
`;
/** 科技创新部, 农业和畜牧业部: in words of two characters and more; a minister's post begins with it. */
const FIELD = oneOf(MINISTRY_FIELDS);
const MINISTRY = new RegExp(
  `^(?:(?:${FIELD})[和与及、]?){1,7}(?:部(?![门队分署]|长级)|署(?!名))|^(?:太平洋|北方|波罗的海|黑海)舰队|^国家航天局`,
  'u',
);

/** How a state is made, behind its name. */
const FORM = /^(?:(?:民主|人民|社会主义|联邦|伊斯兰|阿拉伯|联合){0,3}(?:共和国|王国)|合众国|独立国)/u;

/** 美国国务院, 日本外务省, 越南劳动党中央, 巴西科技创新部: a country and an organ of its state. Places of China have none. */
export function foreign(view: View): Found[] {
  const { words } = view;
  return view.places.flatMap((hit): Found[] => {
    const { start, end } = hit;
    if (words[end] === '的' || OWN.test(words.slice(start, end))) return [];
    if (hasLevel(hit, 'province', 'prefecture', 'county')) return [];
    // 贝宁|共和国|外交部
    const at = end + (FORM.exec(words.slice(end, end + 10))?.[0].length ?? 0);
    const after = words.slice(at, at + 32);
    const tail = TAIL.exec(after)?.[0] ?? MINISTRY.exec(after)?.[0];
    return tail ? [{ start, end: at + tail.length, type: 'Institution', rule: 'foreign-organ' }] : [];
  });
}

/** 中国|外交部, 中华人民共和国|海关总署: before the world an organ of the state is called by its country. */
export function ownOrgans({ words, hitsOf }: View): Found[] {
  return hitsOf.Institution.filter(isMinistry).flatMap((hit): Found[] => {
    const country = /(?:中国|中华人民共和国)$/u.exec(words.slice(Math.max(0, hit.start - 7), hit.start))?.[0];
    return country !== undefined
      ? [{ start: hit.start - country.length, end: hit.end, type: 'Institution', rule: 'own-organ' }]
      : [];
  });
}

const isMinistry = ({ entries }: Hit): boolean =>
  entries.some(
    ({ type, attributes: { level, subtype } }) =>
      type === 'Institution' && level === 'central' && subtype === 'ministry',
  );
