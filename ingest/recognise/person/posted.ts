import type { Found, Span } from '#graph';
import { divisionNamed } from '../../lexicon/division-chain.ts';
import { wordsOf } from '../../lexicon/words.ts';
import type { View } from '../recogniser.ts';
import { NAME, SURNAME } from './name.ts';
import { SOUND, soundsForeign } from './foreign.ts';
import { NOT_NAME } from './not-a-name.ts';
import { PLAIN } from './plain-surnames.ts';
import { AFTER_NAME, POSTS } from './post.ts';
import { newWordName } from './new-word.ts';
import { nameWithin } from './word-check.ts';

/** What stands behind a post. */
const FORMS: readonly { rule: string; pattern: RegExp; strict: boolean }[] = [
  // 省委书记|王浩|出席, “全国劳动模范”|王浩|在
  {
    rule: 'post-and-name',
    pattern: new RegExp(`[:：”]?(?<name>${NAME})${AFTER_NAME}`, 'dyu'),
    strict: false,
  },
  // 院长|赵经天|。, 政委|周为民|同志, 市长|刘会英|前往: a character of grammar in the middle
  {
    rule: 'post-and-name',
    pattern: new RegExp(
      `(?<name>[${PLAIN}马][经以为能可之其如从同会向作本因将和有于也与更又而及][\\u4e00-\\u9fff](?<![长员议席]))(?=[，。；：）、]|$|同志|[兼担出]任|前往|现场|出席|主持|参加|陪同|表示|指出|强调|介绍|前不久|教授|研究员|院士|博士|党内|受[到警]|分别|先后|[到在来率带说])`,
      'dyu',
    ),
    strict: false,
  },
  // 校党委书记|张大曾|、, 社长|李大和|，, 走进农民|赵大和|家，: adverbs and words between two that stand before no mark
  {
    rule: 'post-and-name',
    pattern: new RegExp(
      `(?<name>[${PLAIN}马][\\u4e00-\\u9fff][曾之和与为以于可其能本从同并])(?=[，、。；）]|$|家[，。、里中])`,
      'dyu',
    ),
    strict: false,
  },
  // 支部书记|郑九万|病倒: nothing after tells the name's end, so the segmenter must know it for a name
  { rule: 'post-and-word', pattern: new RegExp(`(?<name>${NAME})`, 'dyu'), strict: true },
];
/** Posts that one person holds, and what behind them is a name whatever the segmenter says. */
const HOLDS =
  /(?:副?(?:部|省|市|县|区|局|厅|司|处|院|校|行|会|董事|检察|镇|乡|关|站|所|馆|台|厂|社|队|署|理事|秘书)长|总裁|政委|司令员|总经理|经理|主管|导师|教授|研究员|巡视员|调研员|院士|经济师|工程师|会计师|助理|[委组部一]书记|副主席|[原前]主席|主任|副书记|副省长)$/u;
const SURE = new RegExp(
  `^(?:[${PLAIN}龙樊伍尚苗靳管柴蒙房濮齐许华洪戴毛温乔欧兰甘宁符卓吉缪麦褚娄窦戚岑卜晏瞿桂佟臧闵邬姬栾隋巫寇桑甄仲虞佘邝鞠荆郁胥鄢谌冼蔺郜阚禹萧]|于(?![昨今近当日上下本此去]))[\\u4e00-\\u9fff]{2}$`,
  'u',
);
/** 主任|何开春|主持: a surname that is a word of grammar, before what the holder of a post does. */
const GRAMMAR = /^何(?![时处人以其必种为谓等故不曾去在况妨许如止尝苦])[\u4e00-\u9fff]{2}$/u;
const DOES = /^(?:主持|出席|宣读|传达|指出|强调|介绍|参加|致辞|告诉|坦言|回忆|感慨|逝世|因病|同志)/u;
/** A holder of a post speaks: 主任许铁军|说，. */
const SPEAKS = /^(?:说[，：。]|告诉(?:记者|我)|坦言|感慨|回忆)/u;
/** What goes on behind a holder of a post. */
const GOES_ON =
  /^(?:[，、。；）\s]|$|在会上|指出|强调|主持|出席|列席|所[作做]|领学|宣读|传达|代表|表示|介绍|参加|致辞|会见|领队|一行|同志|因病|逝世|党内|诫勉|会见|分管|这样[说讲]|现场|热情|高兴|分别|担任|为|等(?:[，。、人]|同志|领导|[一二三四五六七八九十\d]))/u;
/** 副书记 ends where 书记 does: the posts that end in no other. */
const ENDS = POSTS.filter((post) => !POSTS.some((other) => other !== post && post.endsWith(other)));
const BEGINS = new RegExp(`[:：”]?${SURNAME}`, 'uy');

/** 省委书记王浩出席: persons behind their posts, callings and roles. */
export function posted({ words, positions }: View): Found[] {
  const ends = ENDS.flatMap((post) => positions.of([post]).map((at) => at + post.length))
    .filter((at) => {
      BEGINS.lastIndex = at;
      return BEGINS.test(words);
    })
    .sort((a, b) => a - b);
  // 许书记|来武宁: whither
  const comes = ({ start, end }: Span): boolean =>
    words[start] === '来' && divisionNamed(words.slice(start + 1, end)) !== null;
  // 卓娅同志|和捷、波两国: it joins
  const joins = ({ start }: Span): boolean => words[start] === '和' && words.startsWith('同志', start - 2);
  const found = FORMS.flatMap((form) => behind(words, ends, form)).filter(
    (one) => !comes(one) && !joins(one),
  );
  return [...found, ...foreign(words, ends)];
}

/** 创始人|霍克海默|以及: four characters of sound and more, which no surname explains; 夫妇, 多次 are words of their own. */
const FOREIGN = new RegExp(`(?:(?!以[及来为上]|夫[妇人]|多[次年位种])${SOUND}){4,9}`, 'uy');

const foreign = (words: string, ends: Iterable<number>): Found[] =>
  [...ends].flatMap((start): Found[] => {
    FOREIGN.lastIndex = start;
    const end = start + (FOREIGN.exec(words)?.[0].length ?? 0);
    return end > start && soundsForeign(words, { start, end })
      ? [{ start, end, type: 'Person', rule: 'post-and-foreign' }]
      : [];
  });

function behind(
  words: string,
  ends: Iterable<number>,
  { rule, pattern, strict }: (typeof FORMS)[number],
): Found[] {
  const found: Found[] = [];
  let last = 0;
  for (const at of ends) {
    // A post inside the name before it: 李部|长…
    if (at < last) continue;
    pattern.lastIndex = at;
    const [start, stop] = pattern.exec(words)?.indices?.groups?.['name'] ?? [0, 0];
    if (stop === 0) continue;
    last = stop;
    const name = words.slice(start, stop);
    const end = NOT_NAME.test(name)
      ? null
      : (nameWithin(words, { start, end: stop }, strict) ??
        (strict ? newWordName(words, start) : null) ??
        (isHolder(words, at, { start, end: stop }) ? stop : null));
    if (end !== null) found.push({ start, end, type: 'Person', rule });
  }
  return found;
}

/** 司长|范书建、 院长|房建成 : the segmenter knows other words in it, but a post before three characters and a mark behind them tell a name. */
function isHolder(words: string, at: number, { start, end }: Span): boolean {
  const [name, after] = [words.slice(start, end), words.slice(end, end + 4)];
  const speaks = SPEAKS.test(after);
  const holds = HOLDS.test(words.slice(Math.max(0, at - 4), at));
  const named = (holds && SURE.test(name)) || (GRAMMAR.test(name) && DOES.test(after));
  return named && (speaks || GOES_ON.test(after)) && wordsOf(name).length > 1;
}
