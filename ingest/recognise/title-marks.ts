import type { Found } from '#graph';
import type { Recogniser, View } from './recogniser.ts';

const LONGEST = 200;
/** 《瞭望》周刊, 《党建研究》2023年第3期 */
const PERIODICAL_AFTER =
  /^(?:(?:文[艺学])?(?:杂志|[周月旬季年期]刊|[半双]月刊)|编辑部|\d{4}年第?\d+期|（?\d{4}年第?\d+期|客户端|微信公众号|网站|记者|社论|评论员|刊发|刊登|头版|驻)/u;
const PERIODICAL_BEFORE = /(?:来源[:：]?|转载自|原载|载于|刊于|发表于|(?<![根依证数])据)$/u;
/** 发表|《治沙》社论: what is written is no paper. */
const WRITTEN_BEFORE = /(?:[发刊]表|[刊播]发|[刊登]载|刊登|题为|[撰]?写)了?$/u;
/** 《浙江日报》, 《世界报》; 《情况通报》 is none */
const PERIODICAL_NAME = /^[^，。：—]{1,10}(?:(?<![通简公海情年月汇预申警捷战])报|周刊|月刊|杂志|学刊)$/u;

/** 《…》, outermost: a periodical where the tables, the name or the words around it say so, a document everywhere else. */
export const titleMarks: Recogniser = {
  name: 'title-marks',
  example: '《关于加强县级融媒体中心建设的意见》',
  find: (view) => marked(view.words).map((span) => ({ ...span, ...kindOf(span, view) })),
};

const [OPENER, CLOSER, LINE_END] = ['《', '》', '\n'].map((mark) => mark.charCodeAt(0));

function marked(words: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = words.indexOf('《'); at >= 0 && at <= words.length; at += 1) {
    const unit = words.charCodeAt(at);
    // A mark that is never closed by the end of its line is none: 《甲周报>，《乙日报》.
    if (depth > 0 && (unit === LINE_END || at === words.length || at - start > LONGEST)) {
      depth = 0;
      at = start;
      continue;
    }
    if (unit === OPENER) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (unit === CLOSER && depth > 0) {
      depth -= 1;
      if (depth === 0 && at - start > 1) spans.push({ start, end: at + 1 });
    }
  }
  return spans;
}

function kindOf(
  span: { start: number; end: number },
  { words, lexicon }: View,
): Pick<Found, 'type' | 'rule'> {
  const surface = words.slice(span.start, span.end);
  const name = surface.slice(1, -1);
  const after = words.slice(span.end, span.end + 12);
  const before = words.slice(Math.max(0, span.start - 4), span.start);
  const known =
    lexicon.lookup(surface, 'Publication').length > 0 || lexicon.lookup(name, 'Publication').length > 0;
  const periodical =
    known ||
    PERIODICAL_NAME.test(name) ||
    (PERIODICAL_AFTER.test(after) && !WRITTEN_BEFORE.test(before)) ||
    PERIODICAL_BEFORE.test(before);
  return periodical
    ? { type: 'Publication', rule: 'title-marks-periodical' }
    : { type: 'Document', rule: 'title-marks' };
}
