import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { FileKind } from '#graph';
import { loadLexicon, readArticle } from '#ingest';
import { cpuSeconds } from '../bench/sample.ts';

vi.setConfig({ testTimeout: 180_000 });

const lexicon = loadLexicon();

/** What a pattern may stumble over when a text is nothing else: marks left open or closed, runs, names and cue words without end. */
const UNITS = [
  '《', '》', '《〈', '“', '”', '“。', '”。', '‘', '「', '﹁', '（', '）', '（（', '〔', '(', '[', '【', '<', '"', "'", '、', '，', '。', '；', '：',
  '·', '…', '——', '|', '- ', '#', '**', '\t', ' ', '\u3000', '\n', '!', '?', '1', '1.', '12 ', '〇', '１', 'A', 'a ', 'ā', '(a', '(ā', 'www.', '\u200b',
  '一', '中', '中 国 ', '國', '著', '⼯', '𠮷', '👍', '一是', '一是二是', '一是……；', '第一', '“一”', '“三', '一、', '\n一、', '\n（一）', '\n第一条 ', '1、',
  '的', '国', '省', '市', '县', '委', '部', '任', '年', '第', '届', '次', '号', '令', '公告', '日报', '计划', '工程', '“计划', '行动计划', '会议', '中央会议', '第一次',
  '省委', '市政府', '省委书记', '党委、政府', '教育部、', '北京', '北京市', '维拉港', '村委会', '你公司', '某某公司：你公司', '现任省委书记、', '历任', '同志', '书记',
  '王', '王五、', '王五 ', '王五同志', '（王五）', '王·', '习近平', '人民', '党的', '思想', '和', '等',
  '关于', '《关于', '印发', '关于印发', '根据《', '制定本', '《一》', '《一》、', '简称', '（以下简称', '（以下简称“', '即', '——即：', '：“',
  '我部', '我省', '中央政府', '《制造许可证》', '县委', '村支部', '你单位', '规划司', '规划司(', '该办法', '《条例》', '《办法（草案）》', '《部〔2014〕4号》', '（以下简称部委）', '司（以下简称协调小组）协调小组',
  '〔2014〕', '国发〔2014〕45号', '2023年1月', '习近平现任省委书记、', '关于开展2021年', '党委书记、校长', '来源：', '作者：', '附件1.', '打印', '首页', '首页>', '\n相关阅读', '办法\n（试行）\n', '序号', '序号1甲', '《 条 例 》 ， ',
]; // prettier-ignore

const TAGS = [
  '<', '</', '<a', '<a href="', '<!--', '<script>', '<p>', '<div>', '<table><tr><td>', '<span class="a">', '<li><a href="/">首页</a>',
  '<b>', '<br>', '&', '&#', '&lt;', '<p>省委。', ' class=', '<h1>', '<title>',
]; // prettier-ignore

const SHORT = 4_000;
const TIMES = 4;
/** Four times the text in four times the time, with much room for a busy machine; in the square of it, it would be sixteen. */
const MOST = 10;
const TRIES = 4;
/** Seconds below which a ratio says nothing. */
const LEAST = 0.004;

/** A line of title, then the unit again and again. */
function text(unit: string, length: number, kind: FileKind): Buffer {
  const repeated = unit.repeat(Math.ceil(length / unit.length));
  return Buffer.from(kind === 'html' ? `<html><body><p>工作情况</p>${repeated}` : `工作情况\n${repeated}`);
}

/** Seconds of processor, the less of two. A text without words is refused, which takes time too. */
function seconds(bytes: Buffer, kind: FileKind): number {
  const once = (): number =>
    cpuSeconds(() => {
      try {
        readArticle({ bytes, path: `hostile.${kind}`, kind }, lexicon);
      } catch (error) {
        expect(String(error)).toContain('ReadError');
      }
    });
  return Math.min(once(), once());
}

function growth(unit: string, kind: FileKind): number {
  const [short, long] = [SHORT, TIMES * SHORT].map((length) => seconds(text(unit, length, kind), kind));
  return (long ?? 0) / Math.max(short ?? 0, LEAST);
}

/** How many times the time the longer text takes. A machine that was busy meanwhile is asked again: what grows in the square does so each time. */
function grows(unit: string, kind: FileKind): number {
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least >= MOST; tries += 1) least = Math.min(least, growth(unit, kind));
  return least;
}

test.each(UNITS.map((unit) => [JSON.stringify(unit), unit] as const))(
  'a text of nothing but %s is read in time linear in its length',
  (_, unit) => expect(grows(unit, 'txt')).toBeLessThan(MOST),
);

test.each(TAGS)('a page of nothing but %s is read in time linear in its length', (unit) =>
  expect(grows(unit, 'html')).toBeLessThan(MOST),
);

test('so is any mixture of them', () => {
  const mixture = fc
    .array(fc.constantFrom(...UNITS), { minLength: 2, maxLength: 5 })
    .map((units) => units.join(''));
  fc.assert(
    fc.property(mixture, (unit) => {
      expect(grows(unit, 'txt')).toBeLessThan(MOST);
    }),
    { numRuns: 25, seed: 7 },
  );
});
