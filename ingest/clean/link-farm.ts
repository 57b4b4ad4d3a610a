import { lineByLine, type Step } from './edit.ts';

const SENTENCE_MARK = /[。！？；：:，]/u;
const BAR = /[|｜│丨·•]/u;

/** 潮州市| 潞城市| 南部县| 怀仁县|…: eight or more short items between bars, with no sentence mark. */
export const linkFarm: Step = {
  reason: 'link-farm',
  record: 'cut',
  find: (text) => lineByLine(text, (line) => (isFarm(line) ? [{ start: 0, end: line.length, to: '' }] : [])),
};

function isFarm(line: string): boolean {
  if (!BAR.test(line) || SENTENCE_MARK.test(line)) return false;
  const items = line
    .split(/[|｜│丨·•]+/u)
    .map((item) => item.trim())
    .filter(Boolean);
  return items.length >= 8 && items.every((item) => item.length <= 20);
}
