import { matches, type Recogniser } from './recogniser.ts';
import { isSpeech } from './quotation.ts';
import { EMITTED, isNarrative, quotedWeight } from './quoted-weight.ts';

const QUOTED = /“(?<inside>[^“”\n。；：！？]{2,40})”/gu;
/** Longest formula that is one piece, in characters. */
const ONE_PIECE = 10;
/** “腾笼换鸟、凤凰涅槃”: two pieces and more, each this long. */
const PIECE = /^[\u4e00-\u9fff+]{2,9}$/u;
/** Words of a sentence rather than of a formula: “我能做什么呢” */
const SENTENCE = /[吗呢吧啊么]$|我们?|你们?|他们?|^(?:是|在|有|对|把|被|为什么|怎么|如何|怎样|什么)/u;
/** 所谓“能人”, 以下简称“…”, 即“新兵” */
const NOT_BEFORE = /(?:所谓的?|简称|统称|称为|称作|一个|个|字|叫|叫做|写着|题为|取名|之称的|名为)$/u;
/** “常”字, “十四五”期间: letters, periods */
const NOT_INSIDE = /^(?:[\da-zA-Z.]+|十[一二三四五]五)$/u;
/** Separate words that stand as emphasis. */
const NOT_AFTER = /^(?:字|二字|两字|时期|期间|一词)/u;

/** Short quotations used as fixed political language: “烫手山芋”, “关键少数”. */
export const quotedFormulas: Recogniser = {
  name: 'quoted-formulas',
  example: '抓住领导干部这个“关键少数”',
  find: ({ words }) => {
    const narrative = isNarrative(words);
    return matches(words, QUOTED, ({ span, match }) => {
      const inside = match.groups?.['inside'] ?? '';
      const before = words.slice(Math.max(0, span.start - 6), span.start);
      const after = words.slice(span.end, span.end + 4);
      if (
        isSpeech(words, span) ||
        NOT_BEFORE.test(before) ||
        NOT_AFTER.test(after) ||
        NOT_INSIDE.test(inside)
      )
        return null;
      if (SENTENCE.test(inside)) return null;
      const pieces = inside.split(/[、\s]/u);
      const fits =
        pieces.length === 1
          ? inside.length <= ONE_PIECE && !/[《》]/u.test(inside)
          : pieces.every((piece) => PIECE.test(piece));
      return fits && quotedWeight(words, span, narrative) >= EMITTED
        ? { ...span, type: 'Slogan', rule: pieces.length === 1 ? 'quoted-formula' : 'quoted-parallel' }
        : null;
    });
  },
};
