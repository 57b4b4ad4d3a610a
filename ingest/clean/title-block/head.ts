import { isFieldLine } from '../../field-names.ts';

/** Where a line of the title block ends and the text begins: 各位代表：, 目录, 一、…, a paragraph. */
const BEGINS =
  /[。！？；]$|^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章条编])|^.{2,60}[：:]$|^目\s{0,4}[录次]$/u;

/** 3月1日，县委书记王大山调研。他指出，…: a text without a title begins with its first paragraph. */
const PARAGRAPH = /^.{20,}。$|。[^”』」’）)》]/u;

/** The lines above the first paragraph: title, number, organ, source, dates. At most 15. */
export function headLines(text: string): string[] {
  const head: string[] = [];
  for (const line of text.slice(0, 4000).split('\n', 16)) {
    if (head.length > 0 && !isFieldLine(line) && (BEGINS.test(line) || line.length > 300)) break;
    head.push(line);
    if (head.length === 1 && PARAGRAPH.test(line)) break;
  }
  return head.slice(0, 15);
}
