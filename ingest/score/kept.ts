const KEPT = /^[\p{L}\p{N}\u3400-\u9fff]$/u;

/** The letters, digits and Han characters of a text, full-width ones made plain, and where each stands (in code points). */
export interface Kept {
  text: string[];
  at: number[];
}

const narrow = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  const wide =
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a);
  return wide ? String.fromCodePoint(code - 0xfee0) : letter;
};

/** Marks, quotes, spaces and line ends are passed over, so that two cleanings of one text still line up. */
export function keep(text: string): Kept {
  const kept: Kept = { text: [], at: [] };
  [...text].forEach((letter, index) => {
    if (!KEPT.test(letter)) return;
    kept.text.push(narrow(letter));
    kept.at.push(index);
  });
  return kept;
}

/** 《党建研究》 and 党建研究 are one name. */
export const norm = (name: string): string => keep(name).text.join('').toLowerCase();
