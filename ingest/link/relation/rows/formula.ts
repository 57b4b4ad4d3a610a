/** 三农 and the like are topics, which nobody proposes. */
const TOPIC = '(?!“?(?:三农|四风|三公|两岸)”?$)';
/** Anything but such a topic. */
export const NO_TOPIC = new RegExp(`^${TOPIC}`, 'u');
/** A formula in its marks, or 三个“不能忘记”; strong words often take vocabulary as their object. */
export const QUOTED = new RegExp(`^${TOPIC}(?:[二三四五六七八九十两]个?)?[“‘]`, 'u');
/** In its marks, or begun with a numeral: 三严三实, 和平共处五项原则. */
export const FORMULA = new RegExp(
  `^${TOPIC}(?:[“‘一二三四五六七八九十两双]|[\\u4e00-\\u9fff]{2,6}[两三四五六七八九十][项大条])`,
  'u',
);
/** In its marks and begun with a numeral. */
export const NUMERAL = new RegExp(`^${TOPIC}[“‘]?[三四五六七八九十]`, 'u');
/** In its marks, and no numeral: “牛鼻子”. */
export const UNCOUNTED = /^[“‘](?![一二三四五六七八九十两双])/u;
/** A sentence of its own: 种树就是种粮. */
export const SAYING = /^(?![“‘])(?:.{2,}(?:是|才|不).{2,}|.{7,}|.{2,}[、，].*)$/u;
/** Or several words in a row: 讲学习、讲政治、讲正气. */
export const FORMULA_OR_ROW = new RegExp(
  `^${TOPIC}(?:[“‘一二三四五六七八九十两双]|[^、，]{2,8}[、，].)`,
  'u',
);
/** “双百”方针, 八项主张, 三大政策: the name says what kind of thing it is. */
export const KIND_NAMED =
  /^[“‘].*(?:方针|主张|论断|口号|号召|构想|设想|论)”?$|[二三四五六七八九十][大项条个点].{0,4}(?:主张|原则|政策|主义|纲领|方针|建议|指示|号召|观点|论断)$/u;
/** Behind a formula: it dates something, or is itself explained; of a program, what is put forward is a part of it. */
export const NOT_OBJECT =
  '(?!(?<={P})的(?!全?过程|构想|设想|内容|提出|时)|时期|期间|规划|以来|以后|“?是|就是|引领|带动|助推|革命|事业|国家|为(?:主要)?(?:内容|内涵|核心)|[\\u4e00-\\u9fff]{1,4}的{S})';
/** Verbs that bring about what a proposal names. */
export const BRING =
  '(?:强调|建立|建设|构建|打造|打好|用好|抓好|种好|把好|提高|通过|实施|推行|实行|实现|形成|发展|争当|争做|争创|做到|做好?|念好|走好?|走出|坚持|发挥|推进|共建|创建|树立|确立|把握|把住|叫响|落实|搞|像|诸如|以|把)';
const row = (codes: string): string =>
  `{${codes}+}(?:(?:、[^，。；、“”{IDSPHLMJ}]{2,12}){1,3}、{${codes}+}|[、和]${BRING}{${codes}+}|的?(?:倡议|理念|主张|口号|精神|意识|作风|战略布局|总体布局|论断|思想|方针|要求)[、和]{${codes}+}|(?:[、和]?“[^“”]{2,12}”){0,3}的{S}(?=论|思想|理念|理论)|的{S}$){0,4}`;
/** A formula, and what is listed with it: “甲”、思想建党、“乙”; 发挥“甲”、推进“乙”; “甲”“乙”的“丙”. */
export const FORMULAS = row('S');
/** Strategies are put forward as formulas are: 提出“一核两翼”、科教兴县战略. */
export const PUT_FORWARD = row('SP');
/** Words that are listed before the first formula: 提出种树、护林、“两不砍”. */
export const OTHERS_LISTED =
  '(?:[^，。；：、“”{IDSPHLMJ}]{2,12}、){1,6}(?:[^，。；：、“”{IDSPHLMJ}]{2,12}的)?';
/** Adverbs before such a verb: 进一步, 率先. */
export const ADVERBS = '(?:进一步|逐步|努力|着力|积极|加快|率先|探索|深入|全面|切实|大力)';
/** Kinds of things that somebody is the author of. */
export const KIND =
  '(?:方针|理念|思想|论断|理论|主张|构想|设想|思路|原则|口号|号召|要求|部署|安排|目标|战略|举措|决策|倡议|定位)';
/** Words of a person that others keep. */
export const WORDS = '(?:指示|教导|嘱托|重托|期望|期许|寄语|教诲|叮嘱|训词|题词|比喻|名言)';
/** What a person is called behind the name. */
export const HONORED = '(?:同志|总书记|主席|总理|先生)?';
