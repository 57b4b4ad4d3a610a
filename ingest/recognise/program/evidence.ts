import type { Span } from '#graph';
import type { View } from '../recogniser.ts';
import { CLASS, LAUNCHED_AFTER, LAUNCHED_BEFORE, PLAN_LAUNCHED_BEFORE } from './words.ts';
import { isA } from '../hits.ts';

const WINDOW = 70;
/** （三）绿色低碳发展行动。 专栏4 绿色低碳技术发展工程 （2）节水增效工程： ③护航行动。 二是护航行动； */
const HEADING_BEFORE =
  /(?:^|\n|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[.．、]|专栏 ?\d{1,2})[ 　]*$/u;
const HEADING_AFTER = /^(?:[。：；（(\n]|$)/u;
/** The next of a list and its head. */
const NEXT = /^[、，和][^。；！？，、]{2,20}(工程|行动|计划|战略|试点)/u;
const NEXT_WINDOW = 30;
/** 星海港四期工程: who counts its stages names it. */
const STAGED = /[\u4e00-\u9fff]{3}第?[一二三四五六]期$/u;
/** Water, heights and ways that built works are named by. */
const FEATURE =
  /[江河湖海峡港渠闸坝湾岛桥]|水库|水利枢纽|水电站|核电|铁路|高速|机场|防洪|蓄洪|分洪|灌区|引水|调水/u;
/** Names and words the dictionary does not know. */
const NAME_TAG = /^(?:x|nr|ns|nt)$/u;

/** Whether something says that the span names one program: somebody launches it, it is a heading, a place stands in it. */
export function hasEvidence(view: View, span: Span, head: string): boolean {
  const { words } = view;
  const before = words.slice(Math.max(0, span.start - WINDOW), span.start);
  const after = words.slice(span.end, span.end + 12);
  const launched = head === '计划' ? PLAN_LAUNCHED_BEFORE : LAUNCHED_BEFORE;
  return (
    launched.test(before) ||
    LAUNCHED_AFTER.test(after) ||
    (HEADING_BEFORE.test(before) && HEADING_AFTER.test(after)) ||
    isListed(words, span, head) ||
    (head === '工程' && STAGED.test(words.slice(span.start, span.end - head.length))) ||
    properInside(view, { start: span.start, end: span.end - head.length }, head)
  );
}

/** 文化精品工程、文化研究工程、文化传播工程: several of one kind, each by its name. */
function isListed(words: string, { start, end }: Span, head: string): boolean {
  const next = NEXT.exec(words.slice(end, end + NEXT_WINDOW))?.[1];
  return words.slice(start - head.length - 1, start - 1) === head || next === head;
}

/** 丽水城市防洪工程, 宿鸭湖蓄洪工程: a place or another name in it, and more than a class beside it. */
function properInside({ words, hitsByEnd, tokens }: View, name: Span, head: string): boolean {
  for (let end = name.start + 2; end <= name.end; end += 1) {
    const place = hitsByEnd.get(end)?.find((hit) => hit.start >= name.start && isA(hit, 'Place'));
    if (place)
      return (
        (head === '工程' && FEATURE.test(words.slice(place.end, name.end))) ||
        !CLASS.test(words.slice(place.end, name.end))
      );
  }
  return (
    head === '工程' &&
    FEATURE.test(words.slice(name.start, name.end)) &&
    tokens.within(name.start, name.end).some(({ tag }) => NAME_TAG.test(tag))
  );
}
