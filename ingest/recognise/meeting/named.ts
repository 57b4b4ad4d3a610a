import type { EntityType, Found, Span } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import { isA } from '../hits.ts';
import { beginsName } from '../institution/deictic.ts';
import { matches, type View } from '../recogniser.ts';
import { oneOf } from '../word-list.ts';

/** Kinds of meetings that have names, by length, then by code point. */
export const MEETING_KINDS = `
  峰会 年会 论坛 交易会 交流会 动员会 博览会 团拜会 外长会 奥运会 学习会 对话会 展览会 座谈会 恳谈会 招商会 推介会 推进会 洽谈会 现场会 研讨会 茶话会 表彰会 见面会 观摩会
  运动会 部署会 高官会 高峰会 代表会议 外长会议 首脑会议 高官会议 高峰论坛 工作座谈会 民主生活会 现场观摩会 经验交流会 电视电话会议 进出口商品交易会
`;
/** How the name of a meeting ends, the first that fits: kinds that take other words before them or need some there, then the rest. */
const HEADS = [
  '工作(?:电视电话|视频|推进|调度|部署|座谈|培训)?会议',
  '工作会(?![议商谈晤])',
  '(?<=[省市县区州]委|自治区党委)常委会(?:[（(]扩大[）)]|扩大)?会议',
  '(?<=政府)(?:第[一二三四五六七八九十百\\d]{1,4}次)?(?:常务|全体|党组)会议',
  '(?<=[厅局院部])(?:（[局委办]）)?长(?:座谈)?会议',
  '(?<!政治)协商会议',
  '领导人(?:非正式)?会议',
  '部长级?会议',
  '领导人(?:第[一二三四五六七八九十]{1,3}次|(?!首次|多次|再次|举行|进行)[\\u4e00-\\u9fff]{2,3})会晤',
  '(?<=中欧|金砖国家|上海合作组织)领导人会晤',
  '(?:工作)?(?:推进|调度|部署)?视频(?:调度|推进|部署|培训)?会',
  '(?:领导|负责)干部(?:大会|会议)',
  '(?:专题|视频|总结|部署|动员|推进|表彰|建设|发展|主席|市长|省长|书记)会议',
  '(?:表彰|动员|推进|纪念|庆祝|总结|誓师|启动|奖励|颁奖|追悼|发展|代表|(?:经验)?交流)?大会',
  '(?:冬奥|冬残奥|残奥|青奥|亚运|全运|残运|大运|军运|全冬)会',
  oneOf(MEETING_KINDS),
];
/** All end in one of two characters, and are looked for behind them. */
const HEAD = new RegExp(
  `(?:会[议晤]?|论坛)(?![堂议室期场址费风纪员代])(?<=(?<name>${HEADS.join('|')}))`,
  'dgu',
);
/** What makes a meeting a particular one: its scope, its number, its year, its occasion. */
const ANCHOR =
  /(?:中共中央|中央|国务院|全国|全党|全军|军队(?=领导干部|党的建设|政治工作)|全省|全市|全县|省委|市委|县委|区委|州委|自治区党委|(?<![态化强大名水农业源])省|(?<=[、，。：；（由在开持日经])[市县区州](?=政府)|世界|国际|全球|亚洲|亚太|中国|中非|中阿|中欧|中美|东亚|亚非|澜湄|联合国|上海合作组织|上合组织|金砖国家|二十国集团|“一带一路”|G20|APEC|达沃斯|博鳌|虹桥|尼山|乌镇|香山|陆家嘴|首届|第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})[届次]|\d{4}年|庆祝|纪念|(?<!欢)[庆迎](?=“|[七五八]一|国庆)|学习贯彻|决战决胜|丝绸之路)/gu;
/** What comes before an anchor and belongs to it: 第三届|中国国际进口博览会, 2023年|世界互联网大会. */
const BEFORE =
  /(?:首届|第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})[届次]|\d{4}年?(?:度)?|[一二]〇[〇一二][一二三四五六七八九〇]年)$/u;
/** Who keeps the day: 党政军|庆祝某地解放五十周年大会, 首都各界|纪念某某大会 */
const KEEPERS = /(?:党政军民?|(?:首都|社会|全[国省市县])?各界(?:人士|群众)?)$/u;
const KEPT = /^(?:庆祝|纪念)/u;
/** 召开|进一步推动长江经济带高质量发展座谈会: what a meeting is for begins its name, right behind the verb of meeting. */
const PURPOSE =
  /(?:召开的?|出席|举行的?|在|参加)(?<name>(?:新时代|新形势下)?(?:进一步|深入|全面|加快|持续|扎实){0,2}(?:推动|推进|促进|加强|深化|做好|打好|打赢))$/u;
/** Words of a clause, and another meeting: the name is not one that holds them. */
const CLAUSE =
  /出席|召开|举行|参加|主持|有关|各部|提出|要求|强调|落实|举办|申办|承办|主办|我们|表达|主席(?!会议)|执行|\d月\d{1,2}日|各地|各级|各国|每[年月季]|(?<!检察|公安|政法|审判|司法|国家|税务)机关(?!效能|党的?建设)|以及|听取|旁听|邀请|传达|按照|开完|开办|开大会|会举|支持|这次|本次|历次|该|(?<![高中初平])等(?!奖)|在(?![线职])|了(?!解)|(?<!党)的(?!讲话)|党的(?!建设|群众路线|宣传|组织)|根据(?!地)|是|即|(?<![合兼])并(?![购网])|就(?!业)|从(?![严业])|让|把|向|到|办好|考察|勇夺|备战|筹办|申报|代表团|(?:[会赛议晤坛节展]|政府|[市省县]委|部)(?:和|与|及|或)|关于(?=建立|成立|设立|贯彻|传达|学习|落实)|致(?![富力敬远])|(?<!召)开$|(?<![召公展])开(?=警示|表彰|动员)|总经理|董事长|院长|会长|副主任|主任[\u4e00-\u9fff]{2,4}担任|担任$/u;
/** Names that say nothing but what kind of meeting it is. */
const CLASS =
  /^(?:中央|全国|全省|全市|全县|国务院|省委|市委|县委|区委|州委|自治区党委|省|(?<=[、，。：；（由在开持日经])[市县区州](?=政府)|世界|国际|全球|中国|首届|第[一二三四五六七八九十百]{1,4}[届次]|\d{4}年?|性|工作|专题|重要|有关|干部|领导|领导干部|党员|各类|一次|多次|人民|职工|社员|学生|青年|会员|股东|教职工|系列|多边|大型|年度|地方|基层|县|市|乡|镇|村|级|里|开|小)*$/u;
/** 市委|常委会会议, 省政府|常务会议: the organ alone says whose. 第七届|全国运动会, 亚洲|运动会: games need no more. */
const OWN =
  /^常委会|^(?:领导|负责)干部|(?:常务|全体|党组)会议$|(?:运动|奥运|冬奥|残奥|青奥|亚运|全运|残运|大运|军运|全冬)会$/u;
/** 世界性|养蚕论坛: of what kind it is, and no name. */
const OF_KIND = /^(?:世界|全国|国际|地区|区域|全省|全球)性/u;
const LONGEST = 36;

/** 全国宣传思想工作会议, 第三届中国国际进口博览会: an anchor, then words without a verb of meeting, then the head. */
export const named = (view: View): Found[] =>
  matches(view.words, HEAD, ({ span, surface }) => {
    const start = openedBefore(view.words, span) ?? beginning(view, span);
    if (start === null) return null;
    // 人民代表大会, 职工代表大会 are organs and institutions.
    if (
      /^(?:代表)?大会$/u.test(surface) &&
      /(?:代表|人民|职工|党员)$/u.test(view.words.slice(start, span.start))
    )
      return null;
    return { start, end: joinedEnd(view.words, span.end), type: 'Meeting', rule: 'meeting-named' };
  });

/** 庆祝某市建市四十周年大会|暨文化节开幕式: a second occasion under the same roof. */
const JOINED =
  /^暨(?!表)(?:(?![，。；：！？、在的了])[^\s]){2,34}?(?:大会|典礼|仪式(?:调度会|推进会|筹备会)?|开幕式|会议|座谈会|研讨会|论坛|峰会|年会|(?:研讨|培训|学习|讲习)班(?:开班式)?|开班式|(?:文艺|文化|汇报)?(?:演出|汇演|会演|展演)|晚会)(?![堂议室场的])/u;
const LONGEST_JOINED = 42;
const joinedEnd = (words: string, end: number): number =>
  end + (words[end] === '暨' ? (JOINED.exec(words.slice(end, end + LONGEST_JOINED))?.[0].length ?? 0) : 0);

const LONGEST_QUOTED = 40;
const LEAST_QUOTED = 5;
/** “东海渔俗文化国际学术研讨会”: the marks enclose the name of the meeting and nothing else. */
function openedBefore(words: string, { start, end }: Span): number | null {
  if (words[end] !== '”') return null;
  const from = Math.max(0, start - LONGEST_QUOTED);
  const open = from + words.slice(from, start).lastIndexOf('“') + 1;
  if (words[open - 1] !== '“' || end - open < LEAST_QUOTED) return null;
  const inside = words.slice(open, start);
  return /[”，。；：！？\n]/u.test(inside) || CLAUSE.test(inside) || CLASS.test(inside) ? null : open;
}

/** 学习贯彻|某某会议精神, 学习贯彻|甲会议、乙会议精神: the meeting whose spirit is taken up does not begin with the verb. */
const SPIRIT = /^(?:[、和及与][\u4e00-\u9fff、]{4,40})?精神/u;

/** Where the name before this head begins: at its leftmost anchor within the clause; null without one. */
function beginning(view: View, head: Span): number | null {
  const { words, tokens } = view;
  const from = clauseStart(words, head.start);
  const starts = [
    ...[...words.slice(from, head.end).matchAll(ANCHOR)].map(({ index }) => from + index),
    ...namesBefore(view, from, head.start),
  ].sort((a, b) => a - b);
  for (const start of starts) {
    if (start >= head.start) break;
    const inside = words.slice(start, head.start);
    if (
      CLAUSE.test(inside) ||
      OF_KIND.test(inside) ||
      (CLASS.test(inside) && !OWN.test(words.slice(head.start, head.end))) ||
      !quotesClosed(inside)
    )
      continue;
    if (tokens.across(start)) continue;
    if (words.startsWith('学习贯彻', start) && SPIRIT.test(words.slice(head.end, head.end + 44))) continue;
    // 部分省市经济形势座谈会
    if (/^[省市县](?!委)/u.test(inside) && !beginsName(view, start)) continue;
    const asked = PURPOSE.exec(words.slice(Math.max(0, start - 16), start))?.groups?.['name'] ?? '';
    if (asked !== '') return start - asked.length;
    const lead = KEPT.test(inside) ? KEEPERS : BEFORE;
    return start - (lead.exec(words.slice(Math.max(0, start - 8), start))?.[0].length ?? 0);
  }
  // 场合：|某某座谈会
  const label = words[from - 1] === '：' ? Math.max(0, from - 3) : from;
  return behindVerb(words, label, head.end);
}

/** Kinds of meetings that their subject alone names, where it stands right behind the verb: 召开|国防和军队改革|研讨会. */
const BEHIND_VERB =
  /(?:召开|出席|举行|参加|主持|(?:场合|出处)：|^[在对]|(?<=[，。；：、）同志日])[在对])(?:了|好)?(?<name>(?:(?!召开|出席|举行|参加|主持)[\u4e00-\u9fff]){4,30})(?:工作(?:部署|视频|电视电话)?会议|电视电话会议|视频会议|(?:对话|交流|报告|务虚|纪念|表彰|观摩)会|座谈会|研讨会|推进会|现场会|恳谈会|部署会|(?:动员|纪念|奖励|表彰|庆祝|誓师|交流)大会|专题民主生活会)$/u;

/** 在|某某同志诞辰百年纪念大会|上: between 在 and 上 a rally needs no scope. */
const RALLY =
  /^(?:.*(?<![存现所内正实自潜]))?在(?:\d{1,2}月\d{1,2}日)?(?<name>(?:(?![在的和各])[\u4e00-\u9fff\d]){3,24}?(?:(?:纪念|奖励|颁奖|表彰|庆祝|授勋|誓师|追悼|总结)大会|(?:高层|高峰)?论坛|峰会|年会))$/u;

function behindVerb(words: string, from: number, end: number): number | null {
  const clause = words.slice(from, end);
  const match = BEHIND_VERB.exec(clause) ?? (words[end] === '上' ? RALLY.exec(clause) : null);
  const name = match?.groups?.['name'];
  if (!match || name === undefined || CLAUSE.test(name) || CLASS.test(name) || LOOSE.test(name)) return null;
  return from + clause.indexOf(name, match.index);
}

/** Who sits there, or how: 部分企业负责人|座谈会, 一次又一次|座谈会. */
const LOOSE =
  /^(?:年度|部分|系列|多场|各类|论坛|一|两|三|几|多|各|很多|许多|不少)|(?:代表|负责人|负责同志|人士|同志|干部|专家|学者|群众|党员|书记|市长|县长|人员|村民|村支书|开)$/u;

/** The last mark before the head that no name of a meeting holds. */
function clauseStart(words: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && !/[，。；：！？、\s（）()—…]/u.test(words[start - 1] ?? ''))
    // 全省“抗旱情、保春耕”|电视电话会议: marks in quotes part nothing
    start = words[start - 1] === '”' ? Math.max(end - LONGEST, words.lastIndexOf('“', start - 1)) : start - 1;
  if (words[start - 1] !== '）') return start;
  return start - (SEAT.exec(words.slice(Math.max(0, start - LONGEST), start))?.[0].length ?? 0);
}

/** 第二届中国（青江）|国际渔业博览会: the town that is host stands in brackets behind the country. */
const SEAT =
  /(?:首届|第[一二三四五六七八九十\d]{1,3}届|\d{4}年?)?(?:中国|世界|全球|国际)（[\u4e00-\u9fff]{2,6}）$/u;

/** Names that a meeting's name may begin with: 杭州|峰会, 党史学习教育|专题民主生活会, 南水北调|后续工程座谈会. */
function namesBefore({ hitsByEnd, words }: View, from: number, to: number): number[] {
  const endingAt = (type: EntityType, at: number): Hit | undefined =>
    hitsByEnd.get(at)?.find((hit) => isA(hit, type));
  const places: number[] = [];
  for (let end = from + 1; end <= to; end += 1)
    for (const hit of hitsByEnd.get(end) ?? [])
      // 宁波、台州五市座谈会: the last of a row of places begins no name
      if (
        hit.start >= from &&
        (isA(hit, 'Program') ||
          (isA(hit, 'Place') && (words[hit.start - 1] !== '、' || !endingAt('Place', hit.start - 1))))
      )
        places.push(hit.start);
  const between =
    /(?:专题|第[一二三]批|总结|部署|动员|暨|全[国省市县])*$/u.exec(
      words.slice(Math.max(from, to - 16), to),
    )?.[0].length ?? 0;
  // “不忘初心、牢记使命”主题教育|工作会议: its marks and its 、 are its own
  const program = endingAt('Program', to - between);
  return program ? [...places, program.start] : places;
}

const quotesClosed = (words: string): boolean =>
  words.split('“').length === words.split('”').length &&
  // …周年”“世界…
  !/^[^“]*”/u.test(words) &&
  words.split('《').length === words.split('》').length;
