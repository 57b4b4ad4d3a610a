/** Words of a list written out in lines, as data files keep them. */
export const listOf = (lines: string): readonly string[] => lines.trim().split(/\s+/u);

/** The same, to be asked whether a word is among them. */
export const setOf = (lines: string): ReadonlySet<string> => new Set(listOf(lines));

/** The longer words first: a word is found before one that it ends or begins with. */
export const longestFirst = (lines: string): readonly string[] =>
  [...new Set(listOf(lines))].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));

/** 常委会|委员会|委: a pattern of any of them, the longer before the shorter it begins with. */
export const oneOf = (lines: string): string => longestFirst(lines).join('|');
