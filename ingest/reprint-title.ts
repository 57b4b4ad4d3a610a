import { reprintStart, type Page } from './series.ts';
import { ORGAN_END } from './signed.ts';

/** Lines of a head that are looked at. */
const HEAD_LINES = 8;

/** 在治沙工作会议上的讲话, 某某、某某同志在治沙工作会议上的讲话 */
const SPEECH = /^[^，。；！？]{0,40}在[^，。；！？]{2,60}上的(?:讲话|致辞|演讲|发言)[※*]?$/u;
const TITLE = /^[^。；！？]{4,90}$/u;
const DAY = /^[（(]\d{4}年\d{1,2}月\d{1,2}日[）)]$/u;
/** （2020年10月29日某会议通过）; 某会议部分修改，2020年10月29日通过 */
const ADOPTED =
  /^(?:[（(][^（()）]{2,80}(?:通过|批准)[）)]|[^（()）。；！？]{2,60}\d日[^（()）。；！？]{0,20}通过)$/u;
/** 甲县植树条例, 甲国宪法 in a line of its own, and how it begins: （2018年修订，自2018年10月1日起施行）, 第一章 总则, 序 言 */
const RULE = /^[^，。；：！？]{3,40}(?:准则|条例|规定|办法|规则|细则|章程|宪法)》?$/u;
const RULE_OPENS =
  /^(?:[（(][^（()）]{2,80}(?:施行|修[订正]|印发|发布)[）)]|第一[编章][ \u3000].{0,20}|[总序][ \u3000]*[则言])$/u;
/** 张三, 李 四 2022.10.23; 前 言 is nobody. */
const NAME =
  /^(?!(?:[前序引导][ \u3000]?言|导[ \u3000]?语|总[ \u3000]?则|目[ \u3000]?录|摘[ \u3000]?要|概[ \u3000]?述|[全正][ \u3000]?文|节[ \u3000]?[选录])(?:\s|$))[\u4e00-\u9fff][ \u3000]?[\u4e00-\u9fff]{1,2}(?:[ \u3000]+\d{4}[-.年/]\d{1,2}[-.月/]\d{1,2}日?)?$/u;

/** 治沙规则体系|（二〇三二年三月）甲县水利局: a title, its month and its makers that a page shows as one line. */
const DATED =
  /^(?<title>[^，。；！？：（）]{4,60})（[\d〇零一二三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?）[\u4e00-\u9fff]{4,30}(?:[局部厅室司办处院会委]|中心)$/u;

/** 来源：治沙报, （信息来源：治沙网）, 《治沙报》（2032年3月1日 01 版） */
const SOURCE = /^(?:[（(]?.{0,30}来源[：:].{0,40}|《[^《》]{2,20}》[（(].{4,24}版[)）])$/u;
/** A line of a headline: no sentence, though it may ask; 同志们： and 信心，来自实干—— begin the text. */
const HEADLINE = /^(?![一二三四五六七八九十]{1,3}、|点击)[^。；！]{3,149}[^。；！—：:]$/u;
const BYLINE = new RegExp(`^[\\u4e00-\\u9fff“”、]{2,20}${ORGAN_END}$`, 'u');
/** 某某在治沙会上强调, 甲县植树节闭幕: another article's headline. */
const OTHER = /^(?![—●])[^，。；！？]{2,60}(?:强调|指出|要求|召开|举行|闭幕|公报|上的讲话)$/u;
/** A headline of several lines is one title up to this length; the lines below a longer one tell more of the same. */
const LONGEST = 90;

const isByline = (line: string): boolean => NAME.test(line) || BYLINE.test(line);

/**
 * The headline of the one article that a page reprints, with its source or who wrote it below, its source in the last line, or neither.
 * 植树节在甲县举行⏎昨日，…。⏎（来源：治沙报）
 */
function headline(lines: readonly string[]): string | null {
  const [source = lines.length - 1, another] = lines.flatMap((line, at) => (SOURCE.test(line) ? [at] : []));
  const end = lines.findIndex((line) => !HEADLINE.test(line) || SOURCE.test(line) || isByline(line));
  const below = isByline(lines[end] ?? '') ? end + 1 : end;
  const isOne = another === undefined && (source === lines.length - 1 || source <= below);
  const [first, ...more] = lines.slice(0, Math.min(end, HEAD_LINES));
  if (!isOne || first === undefined || lines.slice(1).some((line) => OTHER.test(line))) return null;
  const whole = [first, ...more].join(' ');
  return whole.length <= LONGEST ? whole : first;
}

/**
 * The title of the one document that a page of a series reprints: a speech, a rule, what stands over who wrote it or the meeting that
 * adopted it, the headline of news. 把树种好⏎焦裕禄; 甲会议公报⏎（2020年10月29日甲会议通过); 甲县植树条例⏎第一章 总则.
 */
export function reprintTitle(page: Page): string | null {
  const lines = page.text
    .slice(reprintStart(page))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [title = '', ...below] = lines.slice(0, HEAD_LINES);
  const dated = DATED.exec(title)?.groups?.['title'];
  if (dated !== undefined) return dated;
  const [next = ''] = below.filter((line) => !DAY.test(line));
  if (RULE.test(title) && RULE_OPENS.test(next)) return title.replace(/^《|》$/gu, '');
  const shown = SPEECH.test(title) || (TITLE.test(title) && (ADOPTED.test(next) || NAME.test(next)));
  return shown ? title.replace(/[※*]$/u, '') : headline(lines);
}
