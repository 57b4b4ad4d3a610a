/** 2023年第3期, 2023年第15期, 2018年01期 */
const ISSUE = /(?:\d{4} ?年 ?)?(?:第 ?[\d一二三四五六七八九十]{1,4} ?|\d{1,2} ?)期/u;

/** 《党建研究》2023年第3期 → periodical and issue; 新华社 2023-08-01 → 新华社. */
export function readSource(words: string): { publication?: string; issue?: string } {
  const issue = ISSUE.exec(words)?.[0].replace(/\s+/gu, '');
  const named = /^《[^《》]{1,30}》/u.exec(words)?.[0];
  const bare = words
    .replace(/^(?:文章|信息|稿件)?来源\s*[：:]\s*/u, '')
    .replace(ISSUE, '')
    .replace(/[（(]?\d{4} ?[-年./].*$/u, '')
    // 人民日报客户端（03/21 10:20）
    .replace(/[（(]\d{1,2}[-/.月].*$/u, '')
    .split(/\s{1,4}(?=\S*[：:])|[|｜]/u)[0]!
    .replace(/[，,、（(\s]+$/u, '')
    .trim();
  const publication = named ?? (bare.length <= 30 && !/[：:]/u.test(bare) ? bare : '');
  return { ...(publication ? { publication } : {}), ...(issue ? { issue } : {}) };
}

/** （来源：新华社）, 资料来源：某某网站 as one of the last lines */
const LABELLED =
  /^[（(]?(?:文章|信息|资料|稿件|本文)?(?:来源|来源于|原载|原载于|转自|刊于)\s?[：:]\s?(?!\p{Script=Han}{2,6}[：:])(.{2,40}?)[）)]?$/u;
/** …（《人民日报》2018年05月21日 01版） at the end of a paragraph */
const PRINTED = /[（(]\s?(《[^《》]{2,20}》)\s?[（(]?\s?(?:\d{4}年|\d{8}|\d{4}-)[^《》]{0,24}$/u;
const FOOT = 5;

/** Where a text was printed, as its last lines say. */
export function footSource(text: string): string | undefined {
  const last = text.split('\n').filter(Boolean).slice(-FOOT);
  for (const line of last.toReversed()) {
    const words = line.trim().slice(-120);
    const found = LABELLED.exec(words)?.[1] ?? PRINTED.exec(words)?.[1];
    if (found) return found;
  }
  return undefined;
}
