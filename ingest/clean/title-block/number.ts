/** 国发〔2023〕16号 and its careless spellings. */
const STRICT = /[\u4e00-\u9fff]{1,16} ?[〔[［【﹝(（] ?\d{4} ?[〕\]］】﹞)）] ?第? ?\d+ ?号/u;
/** 国务院令第714号, 中华人民共和国主席令（第三十号） */
const ORDER =
  /[\u4e00-\u9fff]{0,20}令 ?[（(]?(?:〔\d{4}〕)? ?第? ?[\d一二三四五六七八九十百]{1,5} ?号[）)]?/u;
/** 工业和信息化部公告2021年第44号 */
const NOTICE = /[\u4e00-\u9fff]{0,24}公告 ?[（(]?\d{4} ?年 ?第 ?\d+ ?号[）)]?/u;
const LABEL = /(?:发文字号|文号)\s*[：:]?\s*/u;

/** 发文字号 when a line of the title block is one, or a label names it; in the form of the standard. */
export function readNumber(lines: string[]): string | undefined {
  for (const line of lines) {
    const label = LABEL.exec(line);
    const words = (label ? line.slice(label.index + label[0].length) : line)
      .replace(/^[（(]|[)）]$/gu, '')
      .trim();
    for (const form of [STRICT, ORDER, NOTICE]) {
      const match = form.exec(words);
      if (match && match.index === 0 && (label || match[0].length >= words.length - 2))
        return standard(match[0]);
    }
  }
  return undefined;
}

/** 豫政 〔2023〕27号, 国发[2023]16号 → 豫政〔2023〕27号, 国发〔2023〕16号. */
export const standard = (number: string): string =>
  number
    .replace(/\s+/gu, '')
    .replace(/[[［【﹝(（〔](\d{4})[\]］】﹞)）〕]/u, '〔$1〕')
    .replace(/〕第/u, '〕');
