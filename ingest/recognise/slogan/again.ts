import type { Found } from '#graph';
import type { View } from '../recogniser.ts';
import { OWN_COUNT } from './own-count.ts';

/** A formula of the text's own, to be known again without its marks: “山海协作” … 深化山海协作. “千家企业节水诊断” is a program. */
const KNOWN_AGAIN =
  /^(?!.*[与和的]|[百千万][名家个户])(?:[二两三四五六七八九十双][\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff]{4,12})$/u;
/** “有诺必践、有责必担、有错必改”: three pieces and more tell it by themselves. */
const ROW = /^[\u4e00-\u9fff]{3,9}(?:[、，][\u4e00-\u9fff]{3,9}){2,4}$/u;
/** “七彩假期” counts nothing. */
const NUMERAL = /^(?![五七][彩色])[二两三四五六七八九十双]/u;
/** 党内法规, quoted once and said a hundred times, is a word: at most so many bare for one in marks. */
const MOST_BARE = 2;
/** “邻里守望”|活动: the name of a program, which is no formula elsewhere. */
const OF_PROGRAM = /^(?:主题|系列|志愿服务|实践|宣传|教育|竞赛|创建)*(?:活动|大赛|竞赛)/u;
const HAN = /[\u4e00-\u9fff]/u;

/** Formulas that the text itself puts in marks, where they stand again, with their marks or without. */
export function namedAgain(view: View, found: readonly Found[]): Found[] {
  const marked = new Map<string, number>();
  const counted = new Set(found.filter(({ rule }) => rule === OWN_COUNT).map(({ end }) => end));
  for (const { start, end } of found) {
    // 四个“不能忘记”：不能忘记…: each part says the word that is counted
    if (view.words[start] !== '“' || counted.has(end)) continue;
    const inside = view.words.slice(start + 1, end - 1);
    if (!NUMERAL.test(inside) && OF_PROGRAM.test(view.words.slice(end, end + 12))) continue;
    marked.set(inside, (marked.get(inside) ?? 0) + 1);
  }
  return [...marked].flatMap(([name, times]) => {
    if (!isFormula(view, name)) return [];
    const again = occurrences(view, name);
    const bare = NUMERAL.test(name) || again.length <= MOST_BARE * times ? again : [];
    return [...occurrences(view, `“${name}”`), ...bare];
  });
}

/** One word of the dictionary is no formula without its marks. */
function isFormula({ tokens, words }: View, name: string): boolean {
  if (ROW.test(name)) return true;
  if (!KNOWN_AGAIN.test(name)) return false;
  const start = words.indexOf(`“${name}”`) + 1;
  return NUMERAL.test(name) || tokens.within(start, start + name.length).length > 1;
}

function occurrences({ words, positions, tokens }: View, name: string): Found[] {
  let last = 0;
  return positions.of([name]).flatMap((start): Found[] => {
    if (start < last) return [];
    const end = start + name.length;
    last = end;
    // 二十四个坚持 is not 四个坚持; a word that goes on is another
    const whole =
      !/[一二两三四五六七八九十百第]/u.test(words[start - 1] ?? '') &&
      !(HAN.test(words[end] ?? '') && tokens.across(end));
    return whole && words[start - 1] !== '“' ? [{ start, end, type: 'Slogan', rule: 'named-again' }] : [];
  });
}
