import type { Edit, Step } from '../edit.ts';
import { SYLLABLE } from '../pinyin.ts';
import { familiarity, likelihood } from './likelihood.ts';
import { repairs, type Shift } from './shift.ts';

/** 當(dāng)?shù) or 事?lián): a character, perhaps its own pinyin, the mark of a lost byte, and another character's pinyin. */
const SITE = new RegExp(`([\\u3000-\\uffee])(\\(${SYLLABLE}\\))?[?\\uFFFD](${SYLLABLE})\\)`, 'gu');

/** Characters on either side that help to choose between readings. */
const CONTEXT = 8;

/**
 * Mirror sites replace characters in GBK bytes, and hit the second byte of one and the first of the next: 當的 is AE94 B5C4,
 * whose middle is 94B5 數, so `(shù)` lands inside 的, its first byte is lost and every pair after it is shifted:
 * 當(dāng)?shù)母咚刭|(zhì)專 → 當(dāng)的高素質(zhì)專. Where several characters fit, the likeliest words win.
 */
export const byteShift: Step = {
  reason: 'byte-shift',
  record: 'repair',
  find(text) {
    const edits: Edit[] = [];
    if (!/[?\uFFFD]/u.test(text)) return edits;
    SITE.lastIndex = 0;
    let known: ((words: string) => number) | undefined;
    for (let match = SITE.exec(text); match; match = SITE.exec(text)) {
      known ??= familiarity(text);
      const edit = mend(text, match, known);
      if (!edit) continue;
      edits.push(edit);
      SITE.lastIndex = Math.max(edit.end, SITE.lastIndex);
    }
    return edits;
  },
};

function mend(text: string, match: RegExpExecArray, known: (words: string) => number): Edit | undefined {
  const mark = match.index + 1 + (match[2]?.length ?? 0);
  const left = text.slice(Math.max(0, match.index - CONTEXT), match.index + 1).replace(/\([^()]*\)/gu, '');
  const scored = repairs(text, { mark, before: match[1]!, syllable: match[3]! }).map((shift) => {
    const right = text
      .slice(shift.end, shift.end + CONTEXT)
      .replace(/\([^()]*\)?/gu, '')
      .split('\n')[0]!;
    return { shift, score: likelihood(left + shift.words + right) + known(left.slice(-1) + shift.words) };
  });
  // Stable: of equals the first in the order of the table.
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0]?.shift;
  if (!best) return undefined;
  return {
    start: mark,
    end: best.end,
    to: best.words,
    reason: reason(
      best,
      scored.map(({ shift }) => shift),
    ),
  };
}

/** `byte-shift`, and the other readings that fit when there were any. */
function reason(best: Shift, all: Shift[]): string {
  const others = [...new Set(all.map(({ words }) => words))].filter((words) => words !== best.words);
  if (others.length === 0) return 'byte-shift';
  return `byte-shift: likelier than ${others.slice(0, 3).join(' / ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`;
}
