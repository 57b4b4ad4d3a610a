import type { Found, Span } from '#graph';
import { wordsOf } from '../../lexicon/words.ts';
import { isCountry } from '../hits.ts';
import { matches, seek, type Search, type View } from '../recogniser.ts';
import { AFTER_NAME, POST } from './post.ts';

/** Characters that write foreign names. */
export const SOUND =
  '(?:希(?!望)|[阿埃艾爱安昂奥巴白班邦保鲍贝本比彼别波伯勃博布查达戴丹德登迪蒂丁杜顿多厄恩尔法凡范菲费芬弗夫福富盖戈格贡古哈海汉汗赫黑亨洪胡华霍基吉加贾杰金卡凯坎康考柯科克肯孔库夸拉莱兰朗劳勒雷黎李里理利莉丽列林琳留卢鲁路伦罗洛马玛迈麦曼梅门蒙米密明默姆穆纳娜南内尼涅宁纽农努诺欧帕潘佩彭皮珀普齐奇恰乔切琴丘荣茹儒瑞若萨塞桑沙莎绍舍圣施史斯丝苏索塔泰坦汤唐特滕提廷图托瓦万威韦维魏温沃乌吴伍西锡夏肖腾谢辛休雅亚娅扬耶叶伊以因英永尤约扎詹珍朱兹佐松岛田])';
const DOT = '[·•・]';
/** And those that write Uyghur, Kazakh, Tibetan and further foreign names: beside a dot they are sure. */
const NEAR_DOT = `(?:${SOUND}|[力热合曼提铁确赞不满孜素甫牙守依别克汗古娜泽迪亥帕吐买色阔]|席(?=尔)|甘地|[奈都木吐逊墨旺堆晋美措次仁扎顿珠朗杰多央宗卓嘎旦平罗桑增玛格买热依江孜亚山甫易雨果霖佳芙赛宾瑟嘉弥什梵柴雪莫亨麦伍奎昆甘龙赖申])`;
/** The first dot, and the part before it: dots are rare. */
const FOREIGN = new RegExp(
  `${DOT}(?<=(?<first>(?<![总经助代](?=理))${NEAR_DOT}{1,8})${DOT})${NEAR_DOT}{1,8}(?:${DOT}${NEAR_DOT}{1,8}){0,2}`,
  'gu',
);

/** 弗里德里希·恩格斯: parts of sound characters with a dot between. */
export const foreignNames = ({ words, lexicon }: View): Found[] =>
  matches(words, FOREIGN, ({ span, match }) => {
    const first = match.groups?.['first'] ?? '';
    const start = span.start - first.length;
    // 江苏·苏州: a place and a place in it
    if (lexicon.lookup(first, 'Place').length > 0) return null;
    return span.end - start >= (first.length < 2 ? 5 : 4)
      ? { start, end: span.end, type: 'Person', rule: 'foreign-name' }
      : null;
  });

/** Any character of a foreign name, where what stands around it tells its ends. */
const ANY = '(?:(?![的了是在和与及等为对])[\\u4e00-\\u9fffA-Z])';
const FIRST_DOT = new RegExp(`${DOT}(?=[\\u4e00-\\u9fffA-Z])`, 'gu');
/** The last post before the name: 大使|丹尼尔, 市长|彼得 */
const BEHIND_POST = new RegExp(`^.*${POST}(?<name>${ANY}{1,8})$`, 'su');
const REST = new RegExp(`^(?:${DOT}${ANY}{1,8}?){1,4}(?:${AFTER_NAME}|(?=举行|[时今昨当]))`, 'u');
const LONGEST_POST = 14;

/** 市长|彼得·罗德纳斯|先生: whatever characters write a name, where a post before it and what goes on behind a name tell its ends. */
export const dottedNames = ({ words }: View): Found[] =>
  matches(words, FIRST_DOT, ({ span }) => {
    const before = words.slice(Math.max(0, span.start - LONGEST_POST), span.start);
    const first = BEHIND_POST.exec(before)?.groups?.['name'] ?? '';
    const rest = first === '' ? undefined : REST.exec(words.slice(span.start, span.start + 40))?.[0];
    if (rest === undefined) return null;
    // 阿旺平措|签字: a verb behind the name
    const [last] = wordsOf(rest).slice(-1);
    const verb = last && last.word.length > 1 && /^vn?$/u.test(last.tag) ? last.word.length : 0;
    return {
      start: span.start - first.length,
      end: span.start + rest.length - verb,
      type: 'Person',
      rule: 'post-and-dots',
    };
  });

/** Posts that are held abroad only, and posts that a country before them makes foreign. */
const ABROAD =
  '参议院议长 众议院议长 参议长 众议长 参议员 众议员 国务总理 副总统 总统 首相 国王 女王 亲王 国务卿 总干事 大公'.split(
    ' ',
  );
const OF_COUNTRY =
  '副总理 总理 主席 高级代表 外长 外务大臣 外交大臣 大臣 总督 副市长 市长 省长 总领事 公使 参赞 特使 外相 防长 外交部长 国防部长 财长 部长 大使 秘书长 总书记 议长 州长 领导人 元帅 将军 书记 党魁 议员 主编 教授 记者 学者 专家 学家 作家 诗人 总裁 董事长 司令 发言人 选手 教练 球员 代表 女士 先生 青年 医生 人'.split(
    ' ',
  );
const POSTED: Search = {
  needs: [...ABROAD, ...OF_COUNTRY],
  pattern: new RegExp(
    `(?:(?<abroad>${ABROAD.join('|')})|(?:${OF_COUNTRY.join('|')}))(?<name>(?:${SOUND}|[龙底·朗蓬差尧泽昂翁旺通])(?:${SOUND}|[底龙朗蓬尧猜泽昂逊翁坤顺赛拜素颂旺赳赖韦可·•]){1,8})(?=[，。、；：（）,()\\s]|$|在|将|不顾|称|宣布|主持|要求|当选|访|抵|邀请|签|已|也|被|此前|向|同|说|的|时|和|与|就|致|会|率|等|先生|夫妇|一行|阁下|表示|采访|发表|举行|通|今|当|来|对|是|于|为|座谈|(?<!以)及|举行|到访|来访|领[队衔]|\\d)`,
    'duy',
  ),
};
/** Bodies of many states, whose heads are foreigners: 北约秘书长, 欧盟委员会主席 */
const WORLD = /^(?:联合国|北大西洋公约组织|欧洲|世界|国际|东南亚国家联盟|阿拉伯国家联盟|非洲联盟)/u;
/** How far before the post its country may stand. */
const REACH = 14;

/** 美国总统尼克松, 巴基斯坦总理布托: foreign names without a dot, by a post and the country before it. */
export function postedAbroad(view: View): Found[] {
  const { tokens } = view;
  return seek(view, POSTED, ({ span, match }) => {
    if (match.groups?.['abroad'] === undefined && !isOfCountry(view, match.index)) return null;
    const [first] = tokens.within(span.start, span.end + 2);
    const common =
      first?.start === span.start && first.word.length > 1 && /^(?:v|n|a|d|vn)$/u.test(first.tag);
    return common ? null : { ...span, type: 'Person', rule: 'foreign-post' };
  });
}

/** 美国|总统, 西雅图|市市长: a country, a town abroad or a body of many, within reach before the post and in its clause. */
function isOfCountry({ words, hitsByEnd }: View, post: number): boolean {
  for (let end = post; end >= post - REACH && !/[，。；：、\n]/u.test(words[end] ?? ''); end -= 1) {
    const country = hitsByEnd
      .get(end)
      ?.some(
        (hit) =>
          isCountry(hit) ||
          hit.entries.some(({ name, attributes }) => attributes['subtype'] === 'city' || WORLD.test(name)),
      );
    if (country) return true;
  }
  // 伯南布哥州|州长
  return STATE.test(words.slice(Math.max(0, post - REACH), post));
}
/** A state of a federation, right before the post: no prefecture of China is written so long with such characters. */
const STATE = new RegExp(`${SOUND}{3}[\\u4e00-\\u9fff]?州$`, 'u');

/** 霍克海默, no row of words: nothing in it that the segmenter knows for another word. */
export const soundsForeign = (words: string, { start, end }: Span): boolean =>
  wordsOf(words.slice(start, end)).every(
    ({ word, tag }) => word.length === 1 || /^(?:x|nr\w*|nz)$/u.test(tag),
  );
