/** Takes some characters out of words. Most words hold none, and to look for them takes a fifth of what replacing them does. */
export function without(characters: string): (words: string) => string {
  const one = new RegExp(`[${characters}]`, 'u');
  const all = new RegExp(`[${characters}]+`, 'gu');
  return (words) => (one.test(words) ? words.replace(all, '') : words);
}

/** Words without white space: 第 三 次 会 议 → 第三次会议. */
export const tight = without(String.raw`\s`);
