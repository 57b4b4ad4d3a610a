import { lineByLine, type Step } from './edit.ts';

const SENTENCE_MARK = /[。！？；：:，]/u;
const BAR = /[|｜│丨·•]/u;

/** 潮州市| 潞城市| 南部县| 怀仁县|…: eight or more short items between bars, with no sentence mark; or hundreds of words to be found by. */
export const linkFarm: Step = {
  reason: 'link-farm',
  record: 'cut',
  find: (text) =>
    lineByLine(text, (line) =>
      isFarm(line) || isBait(line) ? [{ start: 0, end: line.length, to: '' }] : [],
    ),
};

function isFarm(line: string): boolean {
  if (!BAR.test(line) || SENTENCE_MARK.test(line)) return false;
  const items = line
    .split(/[|｜│丨·•]+/u)
    .map((item) => item.trim())
    .filter(Boolean);
  return items.length >= 8 && items.every((item) => item.length <= 20);
}

const LEAST_BAIT = 300;
const PUNCTUATION = /[。！？；：，、（）《》]/gu;

/** 家装设计图 手机报价 某某大学分数线 … by the hundred, with hardly a mark: bait for search engines. Rolls are of shorter names, tables are numbered. */
function isBait(line: string): boolean {
  if (line.length < LEAST_BAIT * 4) return false;
  const items = line.split(/[ \u3000]+/u).filter(Boolean);
  if (items.length < LEAST_BAIT || line.length < items.length * 5) return false;
  const numbers = items.filter((item) => /^[\d.]+$/u.test(item)).length;
  return numbers * 20 < items.length && (line.match(PUNCTUATION)?.length ?? 0) * 50 < items.length;
}
