const YEAR = /(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/gu;
const lastDate = (words: string): RegExpExecArray | undefined =>
  [...words.matchAll(YEAR)].findLast((one) => one[2] !== undefined);

/** How far before a name its date may stand. */
const REACH = 200;

/** A line that is a date and nothing else: what stands under it in a chronicle happened then. */
const HEADING =
  /\n[ \t\u3000]*(\d{4}年\d{1,2}月\d{1,2}日)[^\n\u4e00-\u9fff]{0,3}(?:\d[\d月]*日)?[ \t\u3000]*(?=\n)/gu;
/** How far above a place such a line may stand. */
const UNDER = 4000;

/**
 * The last full date said before a place in the same paragraph, else that of the heading it stands under, else the date of the
 * text; a year alone is no date.
 */
export function dateAt(text: string, at: number, ofText: string | undefined): string | undefined {
  const paragraph = text.slice(Math.max(text.lastIndexOf('\n', at - 1), at - REACH), at);
  const above = text.slice(Math.max(0, at - UNDER), at);
  const [, year, month, day] =
    lastDate(paragraph) ?? lastDate([...above.matchAll(HEADING)].at(-1)?.[1] ?? '') ?? [];
  if (year === undefined || month === undefined) return ofText;
  return `${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
}
