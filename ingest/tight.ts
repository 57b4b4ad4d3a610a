/** Words without white space: 工 作 意 见 → 工作意见. */
export const tight = (words: string): string => words.replace(/\s+/gu, '');
