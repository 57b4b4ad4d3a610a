import { lineByLine, type Edit, type Step } from './edit.ts';
import { BUTTONS, LABELLED } from './furniture-words.ts';

const BUTTON = new RegExp(`(?:${[...BUTTONS].sort((a, b) => b.length - a.length).join('|')})`, 'gu');
/** What may stand between buttons: 首页 > 新闻 | 【大 中 小】 × 1/3 00:00. */
const MARKS = String.raw`\s>»›|｜/\\·•×✕:：,，。.【】[\]()（）<《》\-–—_+0-9A-Za-z`;
const BETWEEN = new RegExp(`[${MARKS}]+`, 'gu');
/** What no button holds: most lines of a text have one of these in their first words. */
const OTHER = new RegExp(`[^${MARKS}${BUTTONS.join('').replace(/[\\\]^-]/gu, '')}]`, 'u');

/** 打印 糾錯, 【字体：大 中 小】, 责任编辑：某某, 上一篇：…, ICP备…: the line goes; 容错纠错 and 共享 in a sentence keep their words. */
export const furnitureLines: Step = {
  reason: 'furniture-line',
  record: 'cut',
  find: (text) => lineByLine(text, furnitureOf),
};

function furnitureOf(line: string): Edit[] {
  if (line === '' || line.length > 300) return [];
  if (isFurniture(line)) return [{ start: 0, end: line.length, to: '' }];
  // 来源：新华社 发布时间：2019年04月22日 点击数：12 次 【字体：大 中 小】: only the fields that say nothing go.
  if (/[。！？；]/u.test(line) || !/来源|时间|日期|作者|发布|\d{4}[-–/.年]\d{1,2}/u.test(line)) return [];
  // 《 人民日报 》: marks alone are no field.
  return fields(line).filter(
    ({ start, end }) => /[\p{L}\p{N}]/u.test(line.slice(start, end)) && isFurniture(line.slice(start, end)),
  );
}

/** True when a whole line, or a field of a line, is nothing but the page around a text. */
export function isFurniture(line: string): boolean {
  const words = line.trim();
  if (words === '') return false;
  if (LABELLED.some((pattern) => pattern.test(words))) return true;
  // 】 and ） left over from 【字体：⏎大⏎中⏎小⏎】
  if (!/[\p{L}\p{N}]/u.test(words)) return !/^(?:[…．.·*＊—-]+)$/u.test(words);
  if (!/\p{Script=Han}/u.test(words))
    return /^[×✕|>»\s]+$|^\d(?: \d)+$|^\d\d:\d\d\/\d\d:\d\d(?::\d\d)?$/u.test(words);
  if (OTHER.test(words)) return false;
  const rest = words.replace(BUTTON, '\u0000');
  return rest.includes('\u0000') && rest.replaceAll('\u0000', '').replace(BETWEEN, '') === '';
}

function fields(line: string): Edit[] {
  const found: Edit[] = [];
  for (const match of line.matchAll(
    /(?:【[^【】]{1,40}】|[^\s：:【】]{1,8}[：:] ?[^\s【】]*(?: 次)?|[^\s【】]+)/gu,
  ))
    found.push({ start: match.index, end: match.index + match[0].length, to: '' });
  return found;
}
