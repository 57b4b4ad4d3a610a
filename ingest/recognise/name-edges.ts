import type { EntityType } from '#graph';
import type { Hit } from '../lexicon/lexicon.ts';
import { cut } from '../lexicon/words.ts';
import type { View } from './recogniser.ts';
import type { Tokens } from './tokens.ts';

/** Types whose short names are abbreviations, which other words make up by chance. */
const NAMES: ReadonlySet<EntityType> = new Set(['Institution', 'Document', 'Publication']);
const SHORT = 3;
/** Words put together of unknown characters, and persons, are too often wrong to tell: 任中纪|委. */
const UNSURE = /^(?:x|nr)/u;

/**
 * True where a short name is made up of other words: 湖北|大力 holds no 北大 (words reach over both edges), 普通高中|办学 no 中办
 * (over one, of a name that is no word of its own; 外交部 of 中国外交部 is one, whatever the segmenter does there).
 */
export function withinWords(hit: Hit, type: EntityType, view: View): boolean {
  if (type === 'Person') return withinWord(hit, view);
  const { start, end } = hit;
  const { words, tokens } = view;
  if (!NAMES.has(type) || end - start > SHORT) return false;
  const crossed = [start, end].filter((edge) => {
    const over = tokens.across(edge);
    if (over === null || UNSURE.test(over.tag)) return false;
    // 最高法|党组
    return !(edge === end && words.startsWith('党组', end));
  }).length;
  return crossed === 2 || (crossed === 1 && cut(words.slice(start, end)).length > 1);
}

/** 习近平|总书记, 习近平|新时代…: what stands behind tells where a name ends, and the segmenter need not be asked. */
const TOLD = /^(?:总书记|主席|同志|新时代中国特色)/u;

/** 李鹏|新、, 王明|泽: a name of two characters and one more that is no word of grammar, before a mark. */
function goesOn(tokens: Tokens, words: string, end: number): boolean {
  if (!/^[\u4e00-\u9fff][、，]/u.test(words.slice(end, end + 2)) || NEXT_WORD.test(words[end] ?? ''))
    return false;
  const [next] = tokens.within(end, end + 1);
  return next !== undefined && /^(?:a|ag|n|ng|nr|x|g|vg|tg|b|z)$/u.test(next.tag);
}
/** What else may stand behind a name: 李鹏|家、. */
const NEXT_WORD = /[家信诗文部军师墓像奖号后前氏公党等兄弟们]/u;

const GRAMMAR = /[给在到来对向把被从说的]/u;

/** 陈希 in 陈希同, 康生 in 健康生活, 高建成 in 提高建成: a personal name of two or three characters is none where a known word reaches over its edge. */
function withinWord({ start, end }: Hit, { words, tokens }: View): boolean {
  if (end - start > SHORT) return false;
  if (end - start === 2 && goesOn(tokens, words, end)) return true;
  const edges = TOLD.test(words.slice(end, end + 7)) ? [start] : [start, end];
  return edges.some((edge) => {
    const over = tokens.across(edge);
    if (over === null || over.tag === 'x') return false;
    // 黄大发|给: three characters, then a word of grammar
    return !(edge === end && end - start === SHORT && over.end === end + 1 && GRAMMAR.test(words[end] ?? ''));
  });
}
