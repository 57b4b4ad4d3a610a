import { compile } from '../notation.ts';
import { OWN_POST, POST, POSTS } from '../post.ts';
import type { PatternRule } from '../rule.ts';
import { OFFICE } from './offices.ts';

/** What may stand between a person and such a verb: （1901—1972）, 于1953年3月, 同志曾先后 */
const WHEN =
  '(?:同志|书记|主席|总书记|教授|副?[部厅局省市县区院校会]长|副?主任)?(?:（[^（）]{0,24}）)?[，]?(?:自|从|于|在)?(?:[来到赴]?{L}(?:工作)?(?:期间|时)?|\\d{2,4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:起|至[^，。；]{1,12})?|[一二三四五六七八九十]{1,3}月|同年|当年|当时|那时|后来?|随后|此前|之后|曾经?|先后|还|又|也|正式|一直|开始|全票|再次|连续|同时|亲自|[，、])*';

/** Somebody, whether the text is sure of the name or not, takes a post: 由张建国、李大山任副组长. */
const NAMED = '(?:{H}|[\\u4e00-\\u9fff]{2,3})';
const TAKES = `(?:由|以)?${NAMED}(?:[、和]${NAMED}){0,6}(?:同志)?(?:亲自)?(?:担任|兼任|当选为?|代理|任|为|兼)(?!代?[省市县区州]长)${OWN_POST}`;
const TAKE = `${TAKES}(?:[，、；]${TAKES}){0,8}`;
/** 成 员：张三 省财政厅厅长李四 省教育厅副厅长: a roster whose first name, found or not, stands before its post. */
const ROSTER = new RegExp(
  compile(
    `(?:^|[：:])[ \\u3000]{0,4}(?:{H}|[\\u4e00-\\u9fff]{2,3}|[\\u4e00-\\u9fff][ \\u3000][\\u4e00-\\u9fff])[ \\u3000]{1,4}{I}${POST}`,
  ).source,
  'u',
);

/** 甲、某某和乙: names in a row, of which the text is not sure of some that stand between others. */
const ROW =
  '(?:{H}(?:[，、和与及同\\s]{0,2}{H}|(?:、(?!副|原|各|有关)[\\u4e00-\\u9fff]{2,4}){1,3}[、和及]{H}){0,40})';

/** 厅长、|高级工程师、博士生导师|某某: callings of no organ, between a post and who holds it. */
const CALLINGS =
  '(?:、(?:[^，。；：、（）{HI}]{0,8}(?:工程师|医师|导师|专家|经济师|会计师|艺术家|作家|劳动模范))){0,3}';

/** Posts that committees have, and those of other units only: who is named 副校长 behind 党委书记 holds no post of the committee. */
const COMMITTEE_POSTS =
  '(?:名誉|常务|执行)?副(?:主席|委员长|主任|书记|组长|会长|理事长|秘书长|司令员|政委)|总(?:工程|经济|会计)师|政委|政治委员|参谋长|委员|成员|秘书长|常委|党[组委](?:副?书记|成员)';
const UNIT_POSTS = '(?:常务|执行)?副(?:[部院校局厅司处行所社台馆]长|董事长|总经理|总裁|总指挥)';
const COMMITTEE = /(?:党委|党组|党工委|党总支|支部|纪委|[省市县区州旗]委|委员会)$/u;

/** 协会会长某某|，副会长某某、秘书长某某 */
const others = (posts: string): string =>
  `(?<target>{I})${POST}${ROW}(?<source>(?:[，、和及](?:${posts})${ROW}){1,4})`;

const NEXT_HEADS = ['主任', '主席', '会长', '理事长', '组长', '部长', '局长', '厅长', '院长', '校长'];
/** 主任|某某主持会议，|副主任 */
const FIRST = `(?:、{I}${POST}){0,3}{H}[^，。；{IH}]{1,24}，`;

/** Who held a post where. */
export const POSTS_HELD: readonly PatternRule[] = [
  {
    name: 'holds-post',
    link: 'HOLDS',
    // 某甲担任委员会主任，|省财政厅厅长某乙: the first post is taken
    pattern: `(?<!{H}(?:同志)?(?:担任|兼任|出任|当选为?|任))(?<target>${POSTS})${CALLINGS}[ \\u3000]{0,4}(?<source>${ROW})`,
    unless: ROSTER,
    attribute: 'post',
    confidence: 0.9,
    factual: false,
    example: '省委书记、省人大常委会主任某某出席会议, 国务院总理 某某, 副总理兼外交部长某某',
  },
  {
    name: 'holds-roster',
    link: 'HOLDS',
    pattern: `(?<source>{H})[ \\u3000]{1,4}(?<target>${POSTS})`,
    requires: ROSTER,
    attribute: 'post',
    confidence: 0.85,
    factual: false,
    example: '成 员：张三 省财政厅厅长李四 省教育厅副厅长',
  },
  {
    name: 'holds-modifier',
    link: 'HOLDS',
    pattern: `(?<trigger>时任|现任|曾任|原任|担任|出任|兼任|任|身为|作为|履新)(?:了)?(?<target>${POSTS})(?:职务)?(?:、[^，。；、{HI}]{1,10})?的(?<source>{H+})(?!的)`,
    attribute: 'post',
    confidence: 0.85,
    example: '时任某县县委副书记的某某',
  },
  {
    name: 'holds-being',
    link: 'HOLDS',
    pattern: `(?<=^|[，。；：“”\\s])(?<trigger>作为|身为|时任|担任)(?:时任|原)?(?<target>${POSTS})，(?<source>{H})(?:同志)?(?![的、和与])`,
    attribute: 'post',
    confidence: 0.8,
    example: '作为某县县委书记，某某常下乡',
  },
  {
    name: 'holds-after',
    link: 'HOLDS',
    pattern: `(?<source>{H})${WHEN}(?<trigger>${OFFICE})(?:了|过)?(?:{I}(?={I}))?(?<target>${POSTS})(?!的?[ \\u3000]?{H})`,
    attribute: 'post',
    confidence: 0.8,
    example: '某某任省财政厅厅长, 某某（1901—1972）曾任省委书记',
  },
  {
    name: 'holds-he',
    link: 'HOLDS',
    pattern: `(?<=宣布|得知|知道|听说|记得|因为|由于|告诉[我你]|介绍|考虑到|决定|任命)(?<source>[他她])${WHEN}(?<trigger>${OFFICE})(?:了|过)?(?<target>${POSTS})(?!的?[ \\u3000]?{H})`,
    attribute: 'post',
    confidence: 0.75,
    example: '省里宣布他接任县委书记',
  },
  {
    name: 'holds-for',
    link: 'HOLDS',
    pattern: `(?<=^|[，。；：\\s]|作者)(?<source>{H})(?:同志)?(?<trigger>为|系)(?<target>${POSTS})(?=[，。；）（]|$)`,
    attribute: 'post',
    confidence: 0.8,
    example: '三人组成前敌委员会，某某同志为前敌委员会书记',
  },
  {
    name: 'holds-brackets',
    link: 'HOLDS',
    pattern: `(?<source>{H})(?:同志)?（(?:时任|现任|曾任|历任|兼任|后任|先后任|担任|原|时为)?(?<target>${POSTS})[^（）{H}]{0,8}）`,
    attribute: 'post',
    confidence: 0.85,
    factual: false,
    example: '某某（时任县委书记）',
  },
  {
    name: 'holds-apposition',
    link: 'HOLDS',
    pattern: `(?<=^|[。；\\n])(?<source>{H})，(?:男|女|{I}?(?:(?!任)[^，。；{IH}]){1,14}，|，){0,4}(?:时任|现任|现为|原|系|生前[任系为])?(?<target>${POSTS})(?=[。；，]|$)`,
    attribute: 'post',
    confidence: 0.8,
    factual: false,
    example: '某某，省财政厅厅长。',
  },
  {
    name: 'holds-life',
    link: 'HOLDS',
    pattern: `(?<=^|[。；\\n])(?<source>{H})，(?:男|女|[\\u4e00-\\u9fff]{1,4}族|\\d{4}年[^，。；{HI}]{0,12}|{L}人|\\d{1,3}岁)，(?:[^，。；{HI}]{1,18}{I}?，){0,8}(?:时任|现任|现为|原|系|曾任|生前[任系为])?(?<target>${POSTS})(?=[。；，]|$)`,
    attribute: 'post',
    confidence: 0.8,
    factual: false,
    example: '某某，男，1965年生，中共党员，省财政厅厅长。',
  },
  {
    name: 'holds-is',
    link: 'HOLDS',
    pattern: `(?<source>{H}(?:(?:同志)?[、和]{H}){0,6})(?:同志|书记)?(?:当时|那时|当年|现在|曾经?|已经?|还|，)*(?<trigger>是|作为|以)(?:时任|原|前|现任)?(?<target>${POSTS})(?!的?[ \\u3000]?{H})(?=的?身份|[，。；期到赴]|出席|参加|$)`,
    attribute: 'post',
    confidence: 0.75,
    example: '某某当时是县委书记，某某以县委书记的身份讲话, 某某同志、某某同志是省委常委',
  },
  {
    name: 'holds-and-others',
    link: 'HOLDS',
    pattern: others(COMMITTEE_POSTS),
    targetWords: COMMITTEE,
    confidence: 0.75,
    factual: false,
    example: '省委副书记某某，常委某某、秘书长某某到会',
  },
  {
    name: 'holds-and-heads',
    link: 'HOLDS',
    pattern: others(`${COMMITTEE_POSTS}|${UNIT_POSTS}`),
    targetWords: new RegExp(`^(?!.*${COMMITTEE.source})`, 'u'),
    confidence: 0.75,
    factual: false,
    example: '某某协会会长某某，副会长某某、秘书长某某到会',
  },
  {
    name: 'holds-and-next',
    link: 'HOLDS',
    pattern: `(?<target>{I})[^，。；：、“”{IDSPHLMJ}]{0,4}?(?:${NEXT_HEADS.map((head) => `${head}${FIRST}副(?=${head})`).join('|')})(?<source>[^，。；：、{IDSPHLMJ}]{2,3}${ROW}(?:[、和]秘书长${ROW})?)`,
    confidence: 0.75,
    factual: false,
    example: '省人大常委会副主任某某主持召开会议，副主任某某、某某和秘书长某某出席',
  },
  {
    name: 'holds-between',
    link: 'HOLDS',
    pattern: `(?<target>{I})的?(?<source>{H})(?<trigger>(?:常务|名誉)?副?(?:书记|部长|主任|[厅局院校会县市省区社行馆]长|秘书长|理事长|董事长|总裁|总经理)|教授|研究员|院士)(?![助会室处])`,
    confidence: 0.75,
    factual: false,
    example: '县委焦裕禄书记到会',
  },
  {
    name: 'holds-speaking-for',
    link: 'HOLDS',
    pattern:
      '(?:[省市县区州旗]长|自治区主席|总理|院长|检察长)[ \\u3000]?(?<source>{H})(?:同志)?(?<trigger>代表)(?<target>{I})(?=，?(?:向|作|所作))',
    targetWords: /(?:政府|国务院|法院|法|检察院|高检)$/u,
    attribute: 'post',
    confidence: 0.8,
    factual: false,
    example: '县长某某代表县政府，向代表们作报告',
  },
  {
    name: 'holds-founded',
    link: 'HOLDS',
    pattern: `(?<trigger>成立|组建|组成|建立|设立|恢复|[改合整扩]编为|改组为|转为|改称|选举产生)了?[^，。；{I}]{0,6}(?<target>{I})[^，。；{IH}]{0,12}(?:，[下统]?辖[^，。；{H}]{1,40})?，(?<source>${TAKE})`,
    confidence: 0.8,
    example: '随后改编为第五军团，由某某任总指挥，某某任政治委员',
  },
  {
    name: 'holds-founding',
    link: 'HOLDS',
    pattern: `(?<target>{I})(?:在{L})?(?:正式|宣告|宣布|随即|也)?(?<trigger>成立|组成|建立|诞生)，(?<source>${TAKE})`,
    confidence: 0.8,
    example: '治沙委员会成立，某某任主席',
  },
  {
    name: 'holds-led',
    link: 'HOLDS',
    pattern: `以(?:{I}?[^，。；“”{IDSPHLMJ}]{1,8}(?<=[长记席任]))?(?<source>{H}(?:[、和]{H})?)(?:同志)?(?<trigger>为)${POST}的(?<target>{I})`,
    confidence: 0.8,
    factual: false,
    example: '成立以某某为书记的前敌委员会',
  },
  {
    name: 'holds-by',
    link: 'HOLDS',
    pattern: `(?<target>{I})${POST}(?:一职|职务)?(?:一直|仍|暂|改)?由(?<source>{H+})(?:同志)?(?<trigger>担任|兼任|出任|继任|接任|代理|充任)`,
    attribute: 'post',
    confidence: 0.85,
    example: '治沙委员会主席由某某兼任',
  },
  {
    name: 'holds-is-who',
    link: 'HOLDS',
    pattern: `(?<target>{I})${POST}(?:就|正|便|仍|一直|当时)?(?<trigger>是)(?<source>{H})(?:同志)?(?=[，。；）]|$)`,
    attribute: 'post',
    confidence: 0.85,
    example: '当时的治沙委员会主任是某某',
  },
  {
    name: 'holds-label',
    link: 'HOLDS',
    pattern: `(?<target>{I})${POST}[：:][ \\u3000]{0,4}(?<source>{H}(?:[、 \\u3000]{1,2}{H}){0,8})(?=[，。；）\\s]|$)`,
    attribute: 'post',
    confidence: 0.85,
    factual: false,
    example: '治沙委员会主任：某某',
  },
  {
    name: 'holds-at',
    link: 'HOLDS',
    pattern: `(?<source>{H})${WHEN}(?:在|[调回]到|到)(?<target>{I})(?:工作(?:时|期间)?，?)?(?<trigger>曾任|担任|任|当过?|做过?)${POST}(?=[，。；时期的]|$)`,
    attribute: 'post',
    confidence: 0.8,
    example: '某某当年在水利局任局长时',
  },
  {
    name: 'holds-took-too',
    link: 'HOLDS',
    pattern: `(?:{H}|(?<=^|[，。；：日月])[\\u4e00-\\u9fff]{2,3})(?:同志)?(?<trigger>担任|当选为?|任|为)(?<target>{I})${POST}，(?<source>${TAKE})(?=[，。；])`,
    confidence: 0.8,
    example: '某某任治沙兵团团长，某某任政治委员',
  },
];
