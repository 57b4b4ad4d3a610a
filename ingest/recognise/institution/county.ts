import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { beginsName } from './deictic.ts';
import { oneOf } from '../word-list.ts';

const ORDINAL = '(?:第[一二三四五六七八九十]{1,2})';
/** What a county or a city has one of, by length, then by code point. */
export const COUNTY_UNITS = `
  体校 台联 监委 中医院 信用社 党史办 公路段 农信社 农商行 博物馆 图书馆 安委会 少年宫 救助站 敬老院 文化馆 方志办 方志馆 档案馆 殡仪馆 看守所 福利院 科技馆 美术馆 群艺馆 食安委 中医医院
  信用联社 农信联社 农商银行 疾控中心 职教中心 血液中心 妇幼保健院 融媒体中心 农村信用联社 农村信用合作联社
`;
/** Its firms, offices and centres by what they are for, in the same order: 供电公司, 创城办, 社保中心. */
export const COUNTY_FIRMS =
  '交投 产投 供水 供热 供电 公交 农投 国投 城发 城投 建投 文旅 旅发 旅投 水投 热力 燃气 电力 粮投 自来水';
export const COUNTY_OFFICES =
  '保密 创卫 创城 创文 双减 双拥 史志 国安 安委 打私 扫黑 文明 禁毒 综治 营商 防指 防汛 项目 食安';
export const COUNTY_CENTRES = `
  人才 医保 就业 急救 社保 综治 公积金 人才交流 就业服务 应急指挥 政务服务 行政服务 不动产登记 公积金管理
`;
/** Named by the level alone in the county's or the city's own news, with what it numbers. */
const UNIT = `(?:${oneOf(COUNTY_UNITS)}|(?:${oneOf(COUNTY_FIRMS)})公司|(?:${oneOf(COUNTY_OFFICES)})办(?!法)|(?:${oneOf(COUNTY_CENTRES)})中心(?!城)|(?:歌舞|话剧|京剧|越剧|歌剧|交响乐|杂技)剧?[院团]|${ORDINAL}?(?:初级|高级|实验|职业)?(?:中学|小学|人民医院|幼儿园)|职业(?:技术|中等专业)学校|(?:经济(?:技术)?开发区|开发区|工业园区?|产业园区?|高新区|经开区|经济区)(?:管委会|党工委)|[社农林]科院|[高中]院(?![长士子落校系企])|[一二三四五六七八九]中(?![全心国学央间小])|供销(?:合作|联)?社|府办(?:公室)?|医院(?![^，。；、]?院长)|(?:委|政府|人大|政协|纪委)办(?:公室)?(?![法公事理好学]))`;
const OWN: Search = {
  needs: [...'省市县区旗州'],
  pattern: new RegExp(`[省市县区旗州]${UNIT}(?![长员生们])`, 'uy'),
};
/** 县纪委书记、|监委主任, 市委常委、|纪委书记, 市委常委、秘书长、|政法委书记: the other post of the same person. */
const OTHER_POST: Search = {
  needs: [
    '监委',
    '人武部',
    '组织部',
    '宣传部',
    '统战部',
    '社工部',
    '政法委',
    '纪委书记',
    '纪委副书记',
    '纪工委',
  ],
  pattern:
    /监委(?<=纪委(?:副书记|书记|常委)、监委)(?=副?主任|委员)|纪委(?<=[省市县区州旗]委(?:常委|委员|副书记)、(?:[\u4e00-\u9fff]{1,6}长、)?.{2})|人武部(?<=委(?:常委|委员)、.{3})(?=部长|政委|政治委员)|(?:[组织宣传统战]{2}部|社工部|政法委)(?<=委(?:常委|委员|副书记)、(?:[\u4e00-\u9fff]{1,6}长、)?.{3})(?=副?部长|长|副?书记)|纪工委(?<=[^纪]工委(?:委员|副?书记)、.{3})/uy,
};

/** 县人民医院, 县第一高级中学, 县委办, 县农村信用合作联社: the place is the text's own. */
export const countyUnits = (view: View): Found[] => [
  ...seek(view, OWN, ({ span }) =>
    beginsName(view, span.start) && !view.tokens.across(span.end)
      ? { ...span, type: 'Institution', rule: 'deictic-unit' }
      : null,
  ),
  ...seek(view, OTHER_POST, ({ span }) => ({ ...span, type: 'Institution', rule: 'coordinated' })),
];
