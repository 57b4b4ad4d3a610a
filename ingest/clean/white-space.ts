import { replaceAll, type Step } from './edit.ts';

const WORD = /[\p{L}\p{N}]/u;

/** 组<U+200B>织部, soft hyphens, byte order marks inside the text, control characters; only inside words is it a repair. */
export const zeroWidth: Step = {
  reason: 'zero-width',
  record: 'sample',
  find: (text) =>
    replaceAll(
      text,
      /(?:(?![\t\n\r\v\f\u0085])[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\p{Cc}])+/gu,
      '',
    ).map((edit) =>
      WORD.test(text[edit.start - 1] ?? '') && WORD.test(text[edit.end] ?? '')
        ? edit
        : { ...edit, quiet: true },
    ),
};

/** 省委&nbsp;省政府: every kind of blank becomes one plain space; line ends become \n. */
export const blanks: Step = {
  reason: 'blanks',
  record: 'quiet',
  find: (text) =>
    replaceAll(
      text,
      /\r\n?|[\u0085\u2028\u2029\v\f]|[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu,
      (match) => (/^[\r\u0085\u2028\u2029\v\f]/u.test(match[0]) ? '\n' : ' '),
    ),
};

/** (two blanks) 党的二十大报告… : a paragraph starts with its first word; empty lines go. */
export const lineEdges: Step = {
  reason: 'line-edges',
  record: 'quiet',
  find: (text) =>
    areEven(text)
      ? []
      : replaceAll(text, /^\s+|\s+$| +\n[\n ]*|\n[\n ]+/gu, (match) => {
          const at = match.index ?? 0;
          return at === 0 || at + match[0].length === text.length ? '' : '\n';
        }),
};

/** True where no line edge needs mending: asked first, as the step is taken three times and mostly finds nothing. */
const areEven = (text: string): boolean =>
  text.trim() === text && [' \n', '\n ', '\n\n'].every((edge) => !text.includes(edge));
