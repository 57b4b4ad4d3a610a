import type { Article } from '#graph';
import { breadcrumb } from './breadcrumb.ts';
import { brokenEdition } from './broken-edition.ts';
import { brokenNumber, brokenOrder, numberBrackets } from './broken-number.ts';
import { brokenAnnex, brokenTitle } from './broken-title.ts';
import { byteShift } from './byte-shift/index.ts';
import { compatibility } from './compatibility.ts';
import { applied, sampled, take, type Step } from './edit.ts';
import { furnitureLines } from './furniture.ts';
import { labelLines } from './label-lines.ts';
import { leftEntities } from './left-entities.ts';
import { linkFarm } from './link-farm.ts';
import { linkList } from './link-list.ts';
import { pinyinBrackets } from './pinyin-brackets.ts';
import { cornerQuotes, straightQuotes } from './quotes.ts';
import { repeatedTitle } from './repeated-title.ts';
import { script } from './script.ts';
import { spacedDigits } from './spaced-digits.ts';
import { spacedHan } from './spaced-han.ts';
import { textsOf } from './texts-of.ts';
import { readTitleBlock } from './title-block/index.ts';
import { blanks, lineEdges, zeroWidth } from './white-space.ts';
import { wrappedLines } from './wrapped-lines.ts';
import { latinWidth, punctuationWidth } from './width.ts';

/** What is done to the characters of a text, in this order; each step's file shows the phrase it is for. */
const STEPS: readonly Step[] = [
  // 组<U+200B>织部
  zeroWidth,
  // 省委&amp;nbsp;省政府
  leftEntities,
  // ⼯作 → 工作, ⻓期 → 长期
  compatibility,
  // 省委&nbsp;省政府
  blanks,
  // (two blanks) 党的二十大…
  lineEdges,
  // 當(dāng)?shù)母咚刭|(zhì)專 → 當(dāng)的高素質(zhì)專
  byteShift,
  // 系統(tǒng) → 系統
  pinyinBrackets,
  // 黨著眼 → 党着眼
  script,
  // ２０２３年 → 2023年
  latinWidth,
  // 「兩個維護」 → “两个维护”
  cornerQuotes,
  // 潮州市| 潞城市| …
  linkFarm,
  // 相关阅读⏎甲县修渠⏎乙县种树
  linkList,
  // 首页⏎>⏎政务公开
  breadcrumb,
  // 打印 纠错
  furnitureLines,
  lineEdges,
  // 认真学习党的⏎创新理论
  wrappedLines,
  // 加 强 干 部 队 伍
  spacedHan,
  // 1 9 9 8 年
  spacedDigits,
  // 指出:“ → 指出：“
  punctuationWidth,
  // "十个更大" → “十个更大”
  straightQuotes,
  // 来源：⏎四川日报
  labelLines,
  // 甲政发„2021‟1号
  numberBrackets,
  // 甲政发⏎〔2021〕1号
  brokenNumber,
  // 修渠三年行动计划⏎（2031—2033年）
  brokenEdition,
  // 某某县关于修好⏎水渠的意见
  brokenTitle,
  // 某某县修渠⏎管理办法, which the letter names
  brokenAnnex,
  // the headline a page shows twice
  repeatedTitle,
  lineEdges,
  // 某某部令⏎2021年第7号
  brokenOrder,
];

/** Steps that mend words, for the strings a page keeps outside its text (title, byline, source). */
const WORDS = STEPS.filter(
  (step) =>
    step === blanks ||
    ((step.record === 'repair' || step.record === 'sample') &&
      ![
        wrappedLines,
        labelLines,
        brokenNumber,
        brokenEdition,
        brokenTitle,
        brokenAnnex,
        brokenOrder,
      ].includes(step)),
);

const SAMPLED = new Set(STEPS.filter(({ record }) => record === 'sample').map(({ reason }) => reason));

/**
 * Article as read → article as written: damage undone, furniture cut, one paragraph a line, title block told apart.
 * Offsets are born here: nothing edits `text` afterwards. Everything cut is in `removed`, every repair in `repaired`
 * with its place; of steps that touch a text all over (script, widths, quotes) the first place stands for all and counts them.
 */
export const clean = (article: Article): Article => readTitleBlock(cleaned(article));

/** The same for a file that may hold several texts: one as a rule, each of a gazette; see `textsOf`. */
export const cleanTexts = (article: Article): Article[] => textsOf(cleaned(article)).map(readTitleBlock);

function cleaned(article: Article): Article {
  const mended = { ...article, ...strings(article) };
  const taken = STEPS.reduce(take, mended);
  return { ...taken, repaired: sampled(taken.repaired, SAMPLED) };
}

const STRINGS = ['title', 'byline', 'publication', 'issue', 'number', 'date'] as const;

function strings(article: Article): Partial<Article> {
  const mended: Partial<Article> = {};
  for (const key of STRINGS) {
    const value = article[key];
    if (value) mended[key] = WORDS.reduce((text, step) => applied(text, step.find(text, article)), value);
  }
  return mended;
}
