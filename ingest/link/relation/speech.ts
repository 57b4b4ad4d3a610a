/** 采访组：, 问： */
const ASKS = /\n[ \u3000]*(?:采访组|问|记者|主持人)[：:]/u;

/** Whether somebody asks in a text, as in an interview. */
export const isAsked = (text: string): boolean => ASKS.test(text);

/** Where the quotation marks open that words at `index` stand in, 某某说：|“我当时…; null where they stand in none. */
export function openQuote(words: string, index: number): number | null {
  const before = words.slice(0, index);
  const opening = before.indexOf('“', before.lastIndexOf('”') + 1);
  return opening < 0 ? null : opening;
}
