import { lineByLine, type Step } from './edit.ts';

/** Looks behind the blank, not at each character for one. */
const GAP = / (?<=(?:\p{Script=Han}|[，。；：、“《（]) )(?=\p{Script=Han}|[，。；：、”》）])/gu;
/** In prose full of them, blanks at marks too: 为贯彻 《 条例 》 ， */
const AT_MARKS =
  / (?<=[\p{Script=Han}\d％%A-Za-z，。；：、！？“”‘’《》〈〉（）] )(?=[，。；：、！？“”‘’《》〈〉（）])| (?<=[，。；：、！？“”‘’《》〈〉（）] )(?=[\p{Script=Han}\dA-Za-z])/gu;
/** 《 人民日报 》: blanks right inside the marks of a title, wherever it stands. */
const IN_TITLE = / (?<=《 {1,3})| (?= {0,2}》)/gu;
/** 甲 政 发 〔2021〕 9 号: a number, alone on its line. */
const NUMBER =
  /^\p{Script=Han}(?: ?\p{Script=Han}){1,11} ?[〔[［【﹝(（] ?\d(?: ?\d){3} ?[〕\]］】﹞)）] ?(?:第 ?)?\d(?: ?\d){0,4} ?号$/u;
/** 国 务 院 公 报, 青 山 县 2 0 3 1 年 工 作: four and more characters, each alone. */
const ALONE =
  /(?<![\p{Script=Han}\d] ?)\p{Script=Han}(?: [\p{Script=Han}\d](?![\p{Script=Han}\d])){3,}(?! ?(?:\p{Script=Han}|\d(?!\d)))/gu;

/**
 * 加 强 干部 队 伍 建 设，推 动 … : text recognition leaves blanks between characters. A sentence that is full of them loses
 * them; 张三 李四 王 五 are names, 首页 新闻 政务 are words side by side, and stay.
 */
export const spacedHan: Step = {
  reason: 'spaced-han',
  record: 'sample',
  find: (text) => lineByLine(text, (line) => gapsOf(line).map((at) => ({ start: at, end: at + 1, to: '' }))),
};

/** Offsets of the blanks that go. */
function gapsOf(line: string): number[] {
  if (!line.includes(' ')) return [];
  const gaps = [...line.matchAll(GAP)].map(({ index }) => index);
  if (gaps.length > 0 && line.length < 60 && NUMBER.test(line))
    return [...line.matchAll(/ /gu)].map(({ index }) => index);
  const inTitle = [...line.matchAll(IN_TITLE)].map(({ index }) => index);
  if (gaps.length < 3) return inTitle;
  if (isScattered(line, gaps.length))
    return inOrder([...gaps, ...[...line.matchAll(AT_MARKS)].map(({ index }) => index)]);
  const runs = [...line.matchAll(ALONE)].flatMap(({ index, 0: run }) => {
    const inside: number[] = [];
    for (let at = run.indexOf(' '); at >= 0; at = run.indexOf(' ', at + 1)) inside.push(index + at);
    const inPairs = inside.length % 2 === 1 && PEOPLE.test(line.slice(0, index));
    return inPairs ? inside.filter((_, order) => order % 2 === 0) : inside;
  });
  return inOrder([...inTitle, ...runs]);
}

const inOrder = (offsets: readonly number[]): number[] => [...new Set(offsets)].sort((a, b) => a - b);

/** 采访组：张 三 李 四: short names set wide, two characters each. */
const PEOPLE = /(?:组|者|人|员|撰稿|执笔|摄影|整理)[：:] ?$/u;

/** 王 宁（女，回族）: marks in brackets make no prose. */
const BRACKETS = /[（(][^（）()]*[)）]/gu;

/** Prose with a blank at least every dozen characters, and characters left alone by them. */
function isScattered(line: string, gaps: number): boolean {
  if (gaps < 4 || !/[，。；]/u.test(line.replace(BRACKETS, ''))) return false;
  const alone = line.match(/ \p{Script=Han}(?= )/gu)?.length ?? 0;
  return alone >= 3 && gaps * 12 >= (line.match(/\p{Script=Han}/gu)?.length ?? 0);
}
