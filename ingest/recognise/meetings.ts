import { byPatterns, type PatternRow, type Recogniser } from './recogniser.ts';

const N = '[一二三四五六七八九十百〇\\d]{1,4}';
const PLACE =
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆';
/** Rule, example, pattern, and what the pattern needs: it begins with words that most sentences hold. */
const rows: readonly [string, string, string, RegExp?][] = [
  ['congress', '中国共产党第十四次全国代表大会', `(?:中国共产党|党的|中共)?第${N}次全国代表大会`],
  [
    'plenum',
    '党的十九届六中全会',
    `(?:党的|中共|中国共产党)?第?${N}届(?:中央委员会第)?${N}(?:中|次)全(?:体会议|会)`,
    /届/u,
  ],
  [
    'discipline-plenum',
    '二十届中央纪委三次全会',
    `(?:第?${N}届)?(?:中央|[\\u4e00-\\u9fff]{0,3}[省市])纪(?:委|律检查委员会)第?${N}次全(?:体会议|会)`,
    /次全/u,
  ],
  [
    'local-plenum',
    '省委十二届五次全会',
    `(?:中共)?(?:${PLACE})?[省市县区]委(?:第?${N}届)第?${N}次全(?:体会议|会)`,
    /次全/u,
  ],
  [
    'local-congress',
    '省第十二次党代会',
    `(?:中共)?(?:${PLACE})?[省市县区]第${N}次党(?:员)?代(?:表大)?会`,
    /次党/u,
  ],
  [
    'assembly',
    '十四届全国人大一次会议',
    `(?:第?${N}届)?(?:全国|[\\u4e00-\\u9fff]{0,3}[省市县])(?:人大|人民代表大会|政协)(?:常委会|常务委员会)?第?${N}(?:届${N})?次(?:全体|常委会)?会议`,
    /次(?:全体|常委会)?会议/u,
  ],
  [
    'numbered',
    '中央全面深化改革委员会第五次会议',
    `(?:中央|国务院|全国|国家)[\\u4e00-\\u9fff]{0,14}(?:委员会|小组|党组|政治局|常委会)(?:第${N}次)(?:全体|集体|常务)?(?:会议|学习)`,
  ],
  [
    'local-assembly',
    '江苏省第十四届人民代表大会第五次会议',
    `(?:(?:${PLACE})(?:省|市|[\\u4e00-\\u9fff]{0,4}自治区)?|省|市)?第?${N}届(?:人民代表大会|人大)第?${N}次会议`,
    /次会议/u,
  ],
  ['politburo', '中共中央政治局常委会议', `(?:中共)?中央政治局(?:常委会|常务委员会|常委)?(?:扩大)?会议`],
  ['politburo-study', '中央政治局第十次集体学习', `(?:第?${N}届)?(?:中共)?中央政治局第${N}次集体学习`],
  [
    'work-conference',
    '中央经济工作会议',
    `(?:中央|全国|全省|全军)[\\u4e00-\\u9fff]{2,14}(?:工作(?:电视电话|视频)?会议|工作座谈会|座谈会|表彰大会)`,
  ],
  [
    'great-assembly',
    '全国教育大会',
    `(?:全国|世界)(?!代表|人民代表)[\\u4e00-\\u9fff]{2,10}(?<!代表)大会(?!堂|议)`,
  ],
  [
    'forum',
    '尼山世界文明论坛',
    `(?:第[一二三四五六七八九十]{1,3}届|首届)?(?:“一带一路”|尼山|达沃斯|虹桥|博鳌|丝绸之路)?(?:世界|国际|亚洲|中国|中非)[\\u4e00-\\u9fff]{0,8}(?:论坛|博览会|交易会|文化节)`,
  ],
  [
    'celebration',
    '庆祝中国共产党成立100周年大会',
    `(?:庆祝|纪念)[\\u4e00-\\u9fff]{2,20}\\d{1,3}周年(?:大会|座谈会|纪念大会)`,
  ],
];
/** A verb or a class inside: 全国人大代表出席教育工作会议 is no name. */
const NOT =
  /出席|召开|参加|主持|有关|各部|提出|要求|强调|贯彻|落实|举办|申办|承办|我们|表达|全会和|主席|在|执行|各地|年度|机关|以及/u;

const ROWS: readonly PatternRow[] = rows.map(([rule, example, source, needs]) => ({
  rule: `meeting-${rule}`,
  example,
  pattern: new RegExp(source, 'gu'),
  not: NOT,
  ...(needs && { needs }),
}));

/** Meetings by ordinal or by name. */
export const meetings: Recogniser = {
  name: 'meetings',
  example: '十八届中央纪委六次全会',
  find: byPatterns('Meeting', ROWS),
};
