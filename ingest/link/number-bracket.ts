/** 《办法》（|国发〔2031〕5号, 《办法》（原|某部令第5号: what may stand in the bracket of a title before its number. */
const OPENING = /[（(](?:原|现|即|(?:发布)?文号[：:]?)?$/u;
const REACH = 8;

/** Where the bracket opens that a number at an offset stands in; null where none does. */
export function bracketBefore(text: string, start: number): number | null {
  const from = Math.max(0, start - REACH);
  const opening = OPENING.exec(text.slice(from, start));
  return opening ? from + opening.index : null;
}
