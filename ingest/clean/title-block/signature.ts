import { isDateLine, isoDate } from './dates.ts';
import { FULL_DATE, ORGAN_END } from '../../signed.ts';

/** What names of organs are written with, glued, with blanks or 、 between them. */
const ORGANS = '[\\p{Script=Han}（）() 、“”]';
const WRITTEN = new RegExp(ORGANS, 'u');
const LAST = new RegExp(`${ORGAN_END}$`, 'u');
/** What may follow the date on its line: the end, （联系电话：…）, or an annex glued to it. */
const AFTER = '(?:$| ?[（(][^（）()]{0,60}[）)]$| ?附件|(?=\\d{4}年)| )';
/** 工业和信息化部办公厅2022年4月29日（联系电话：…） */
const LED = new RegExp(`^${ORGANS}{1,600}${ORGAN_END} ?(${FULL_DATE})${AFTER}`, 'u');
/** 2021年8月31日 附件：名单, under the line of an organ. */
const BEGUN = new RegExp(`^[（(]?(${FULL_DATE})[）)]?${AFTER}`, 'u');
/** 请认真贯彻执行。财政部2021年8月19日 : the last words of a paragraph, or of a list of annexes. */
const CLOSING = new RegExp(`${ORGAN_END} ?(${FULL_DATE})$`, 'u');
/** 生态环境部办公厅2021年9月30日印发 */
const PRINTED = /[\d一二三四五六七八九十] ?日? ?印发?$/u;
/** 来源：新华社 2021年8月19日 is no signature. */
const LABELLED = /来源|发布|时间|作者|记者|[：:]\s{0,4}\S{1,30}$/u;

/** Lines at the end of a text among which a lone date signs it. */
const FOOT = 3;

/**
 * The date of a signature. The first under or behind an organ is the letter's own, what follows it are annexes; a date that
 * stands alone counts at the foot, in a letter also above its annexes; the printer's (…印发) counts when there is no other.
 */
export function signatureDate(text: string, letter: boolean): { signed?: string; alone?: string } {
  const lines = text.split('\n').map((line) => line.trim());
  let begun = false;
  const alone: string[] = [];
  let printed: string | undefined;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1] ?? '';
    begun ||= at > 1 && (/[。！；：:]$/u.test(above) || above.length > 60);
    if (line.length < 80 && PRINTED.test(line)) {
      printed = isoDate(line) ?? printed;
      continue;
    }
    const match = begun ? signed(line, above) : undefined;
    const signedDate = isoDate(match ?? '');
    if (signedDate) return { signed: signedDate };
    const date = (begun || (letter && at >= 3)) && isDateLine(line) ? isoDate(line) : undefined;
    if (date) alone.push(date);
  }
  // Elsewhere than in a letter lone dates head the entries of a chronicle, unless the text ends there.
  const foot = lines.filter(Boolean).slice(-FOOT).some(isDateLine) ? alone.at(-1) : undefined;
  const last = foot ?? (letter ? alone[0] : undefined) ?? printed;
  return last ? { alone: last } : {};
}

/** The date of a line that is the last of a signature. */
function signed(line: string, above: string): string | undefined {
  if (!line.includes('日')) return undefined;
  const led = LED.exec(line) ?? (endsInOrgan(above) ? BEGUN.exec(line) : null);
  if (led) return led[1];
  const end = line.slice(-120);
  return LABELLED.test(end.slice(0, -8)) ? undefined : CLOSING.exec(end)?.[1];
}

/** 财政部 教育部; 3.企业名单（第一批）财政部 : the last words of a line are an organ, and no label stands before it. */
function endsInOrgan(line: string): boolean {
  const end = line.slice(-400);
  if (!LAST.test(end)) return false;
  let start = end.length;
  while (start > 0 && WRITTEN.test(end[start - 1]!)) start -= 1;
  return end.length - start >= 2 && (start === 0 || /[。；》A-Za-z]/u.test(end[start - 1]!));
}
