/** Words of a list written out in lines, as data files keep them. */
export const listOf = (lines: string): readonly string[] => lines.trim().split(/\s+/u);

/** 常委会|委员会|委: a pattern of any of them, the longer before the shorter it begins with. */
export const oneOf = (lines: string): string =>
  [...new Set(listOf(lines))]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .join('|');
