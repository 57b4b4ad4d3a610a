import type { Found, Span } from '#graph';
import { matches, type View } from '../recogniser.ts';
import { isPassing, PASSING, saidAgain } from './passing.ts';
import { isSpeech, isVerse } from './quotation.ts';
import { isTopic } from './topics.ts';
import { EMITTED, isIdiom, isNarrative, isNotice, isPolitical, quotedWeight } from './weight.ts';

const QUOTED = /“(?<inside>[^“”\n。；：！？]{2,44})”/gu;
/** Longest formula that is one piece, in characters. */
const ONE_PIECE = 12;
/** Longest thesis, told by what it is called: 提出“…”的重大命题. */
const THESIS = 24;
const THESIS_BEFORE = /(?:提出|确立|创立|阐明|坚持)了?$/u;
const THESIS_AFTER =
  /^的?(?:重大|重要|科学|著名|崭新|理论|这一|光辉)*(?:命题|论断|论述|判断|观点|创新|思想|原理|号召|口号|方针)/u;
/** “腾笼换鸟、凤凰涅槃”: two pieces and more, each this long. */
const PIECE = /^[\u4e00-\u9fff+]{2,13}$/u;
/** A long row of pieces must have more to speak for it. */
const LONG = 20;
/** Words of a sentence rather than of a formula: “我能做什么呢” */
const SENTENCE =
  /[吗呢吧啊么]$|^(?:依然|仍然|仍|已经|正在|更加|非常|确实|的确)|我们?|你们?|他们?|她们?|^(?:是|在(?!推进|改革|发展)|为什么|怎么|如何|怎样|什么)|可以|应该|.应当/u;
/** “有话想说”; “有令必行、有禁必止” is no sentence: its pieces run side by side. */
const CLAUSE = /^[有对被]/u;
/** 所谓“能人”, 以下简称“…”, 即“新兵” */
const NOT_BEFORE =
  /(?:所谓的?|简称|下称|意见为|结论为|公众号（|统称|称为|称作|一个|个|字|叫|叫做|写着|(?<!主)题为|取名|之称的|名为|规定的|所称的?|所指的|认定为)$/u;
/** 抓住“关键少数”这个; 两个词是“生态省”; 一句话叫作“…” */
const COUNTED_BEFORE = /[一两三四五六七八九十几这]个$|句话(?:就?叫作|叫做|就?叫|就?是)$/u;
/** “滴答、滴答”, “十四五”期间, “十四冬”: sounds, letters, periods, games */
const NOT_INSIDE =
  /^(?:([\u4e00-\u9fff]+)、\1|一揽子$|[\d.·•]+条?|[A-Za-z].*|.*[A-Za-z]{4,}.*|\d[\d×x]*小时|十[一二三四五][五冬]|[一二五六七八九]五|五一|六一|七一|八一|十一)$/u;
/** “蛟龙”, “天眼”: what ships, probes, telescopes and computers of the state are called. */
const MACHINE =
  /^(?:(?:中国)?(?:天眼|复眼|慧眼)|悟空|墨子|九章|祖冲之|神威|天河|曙光|蛟龙|奋斗者|梦想|羲和|夸父|雪龙|海牛|海斗|潜龙|海燕|鲲龙|问天|梦天|玉兔|祝融|北斗|人造太阳|魔方|深海一号|华龙一号|国和一号|玲龙一号|复兴号|和谐号|海基一号|爱达魔都号)$/u;
/** Separate words that stand as emphasis. */
const NOT_AFTER =
  /^(?:演习|联演|号(?!召)|舰|火箭|飞船|卫星|探测器|客机|纪念章|无人机|字|二字|两字|时期|期间|一词)/u;

/** Short quotations used as fixed political language: “烫手山芋”, “关键少数”. */
export function quotedFormulas(view: View): Found[] {
  const colour = isNarrative(view.words) || isNotice(view.words) ? 1 : isPolitical(view) ? -1 : 0;
  const again = saidAgain(view.words);
  return matches(view.words, QUOTED, ({ span, match }) => {
    const inside = match.groups?.['inside'] ?? '';
    if (!mayName(view, span, inside)) return null;
    const pieces = inside.split(/[、，\s]/u);
    return (pieces.length > 1 || !CLAUSE.test(inside)) &&
      (isShaped(inside, pieces) || isThesis(view.words, span, pieces)) &&
      isHeavy(
        view,
        span,
        isPassing(view, span, again)
          ? EMITTED + 1 + (inside.length < PASSING ? Math.max(colour, 0) : colour)
          : EMITTED + colour + Number(inside.length > LONG),
      )
      ? found(span, pieces.length === 1 ? 'quoted-formula' : 'quoted-parallel')
      : null;
  });
}

const found = (span: Span, rule: string): Found => ({ ...span, type: 'Slogan', rule });

function mayName(view: View, span: Span, inside: string): boolean {
  const { words } = view;
  const before = words.slice(Math.max(0, span.start - 6), span.start);
  const after = words.slice(span.end, span.end + 4);
  return !(
    isSpeech(words, span) ||
    isVerse(view, span) ||
    isTopic(words, span) ||
    MACHINE.test(inside) ||
    (NOT_BEFORE.test(before) && !COUNTED_BEFORE.test(before)) ||
    NOT_AFTER.test(after) ||
    NOT_INSIDE.test(inside) ||
    SENTENCE.test(inside)
  );
}

const isShaped = (inside: string, pieces: readonly string[]): boolean =>
  pieces.length === 1
    ? inside.length <= ONE_PIECE && !/[《》]/u.test(inside)
    : pieces.every((piece) => PIECE.test(piece));

/** 提出“政治工作是一切经济工作的生命线”: a whole statement that was put forward as a thesis, in one or two pieces. */
const isThesis = (words: string, span: Span, pieces: readonly string[]): boolean =>
  pieces.length <= 2 &&
  pieces.every((piece) => /^[\u4e00-\u9fff]+$/u.test(piece) && piece.length <= THESIS) &&
  (THESIS_BEFORE.test(words.slice(Math.max(0, span.start - 4), span.start)) ||
    THESIS_AFTER.test(words.slice(span.end, span.end + 8)));

/** The dictionary's idioms are quoted for their own sake, and must weigh more. */
function isHeavy(view: View, span: Span, least: number): boolean {
  const weight = quotedWeight(view, span);
  return weight > least || (weight === least && !isIdiom(view, span));
}
