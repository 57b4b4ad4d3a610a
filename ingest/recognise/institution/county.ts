import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { beginsName } from './deictic.ts';

const ORDINAL = '(?:第[一二三四五六七八九十]{1,2})';
/** What a county or a city has one of, or numbers: named by the level alone in its own news. */
const UNIT = `(?:${ORDINAL}?(?:初级|高级|实验|职业)?(?:中学|小学|人民医院|幼儿园)|中医(?:医)?院|妇幼保健院|职教中心|职业(?:技术|中等专业)学校|农村信用(?:合作)?联社|农村信用合作联社|农商(?:银)?行|融媒体中心|疾控中心|血液中心|(?:经济(?:技术)?开发区|开发区|工业园区?|产业园区?|高新区|经开区|经济区)(?:管委会|党工委)|[社农林]科院|[高中]院(?![长士子落校系企])|[一二三四五六七八九]中(?![全心国学央间小])|供销(?:合作|联)?社|台联|(?:电力|供电|自来水|公交|燃气|城投|交投|水投|文旅|旅投)公司|农信(?:联)?社|信用(?:联)?社|图书馆|博物馆|美术馆|文化馆|科技馆|档案馆|方志馆|群艺馆|(?:歌舞|话剧|京剧|越剧|歌剧|交响乐|杂技)剧?[院团]|府办(?:公室)?|体校|党史办|方志办|医院(?![^，。；、]?院长)|(?:委|政府|人大|政协|纪委)办(?:公室)?(?![法公事理好学])|监委|(?:扫黑|创文|创卫|创城|双减|双拥|营商|综治|防汛|防指|史志|文明|国安|保密|禁毒|打私|项目)办(?!法)|(?:医保|社保|公积金(?:管理)?|不动产登记|人才(?:交流)?|就业(?:服务)?|综治|急救|行政服务|政务服务|应急指挥)中心(?!城))`;
const OWN: Search = {
  needs: [...'省市县区旗州'],
  pattern: new RegExp(`[省市县区旗州]${UNIT}(?![长员生们])`, 'uy'),
};
/** 县纪委书记、|监委主任, 市委常委、|纪委书记, 市委常委、秘书长、|政法委书记: the other post of the same person. */
const OTHER_POST: Search = {
  needs: ['监委', '组织部', '宣传部', '统战部', '政法委', '纪委书记', '纪委副书记', '纪工委'],
  pattern:
    /监委(?<=纪委(?:副书记|书记|常委)、监委)(?=副?主任|委员)|纪委(?<=[省市县区州旗]委(?:常委|委员|副书记)、(?:[\u4e00-\u9fff]{1,6}长、)?.{2})|(?:[组织宣传统战]{2}部|政法委)(?<=委(?:常委|委员|副书记)、(?:[\u4e00-\u9fff]{1,6}长、)?.{3})(?=副?部长|长|副?书记)|纪工委(?<=[^纪]工委(?:委员|副?书记)、.{3})/uy,
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
