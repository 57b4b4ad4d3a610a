import type { Article } from '#graph';

type Page = Pick<Article, 'title' | 'text'>;

/** 每周一学（2月20日—2月26日）, 【2019年4月学习材料】: what a page is headed by under which others are reprinted. */
const SERIES = /^(?:每[周月日]一[学课读]|【?[^，。：；【】]{0,12}学习(?:推荐)?(?:材料|资料|专栏|园地)】?$)/u;
export const isSeries = ({ title }: Page): boolean => SERIES.test(title.trim());

/** The labels of the page itself, and what it is called once more: 甲校党委学习材料 第二专题（治沙学习推荐材料） */
const LABELS = /^(?:(?:文章)?来源|作者|发布(?:时间|日期)|点击|浏览|次$)/u;
const AGAIN =
  /^[^，。；]{0,30}学习(?:推荐)?(?:材料|资料)】?[ \u3000]*(?:第[一二三四五六七八九十\d]{1,3}专题)?(?:（[^（）]{0,20}）)?[：:]?$/u;
const HEAD_LINES = 8;

/** Where what a page of a series reprints begins, below the page's own title and labels. */
export function reprintStart({ title, text }: Page): number {
  let start = 0;
  for (const line of text.split('\n', HEAD_LINES)) {
    const words = line.trim();
    if (words !== '' && words !== title.trim() && !LABELS.test(words) && !AGAIN.test(words)) return start;
    start += line.length + 1;
  }
  return Math.min(start, text.length);
}

/** 在治沙工作会议上的讲话, 某某、某某同志在治沙工作会议上的讲话 */
const SPEECH = /^[^，。；！？]{0,40}在[^，。；！？]{2,60}上的(?:讲话|致辞|演讲|发言)[※*]?$/u;
const TITLE = /^[^。；！？]{4,90}$/u;
const DAY = /^[（(]\d{4}年\d{1,2}月\d{1,2}日[）)]$/u;
/** （2020年10月29日某会议通过） */
const ADOPTED = /^[（(][^（()）]{2,80}(?:通过|批准)[）)]$/u;
/** 张三, 李 四 2022.10.23; 前 言 is nobody. */
const NAME =
  /^(?!(?:[前序引导][ \u3000]?言|导[ \u3000]?语|总[ \u3000]?则|目[ \u3000]?录|摘[ \u3000]?要|概[ \u3000]?述|[全正][ \u3000]?文|节[ \u3000]?[选录])(?:\s|$))[\u4e00-\u9fff][ \u3000]?[\u4e00-\u9fff]{1,2}(?:[ \u3000]+\d{4}[-.年/]\d{1,2}[-.月/]\d{1,2}日?)?$/u;

/** 治沙规则体系|（二〇三二年三月）甲县水利局: a title, its month and its makers that a page shows as one line. */
const DATED =
  /^(?<title>[^，。；！？：（）]{4,60})（[\d〇零一二三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?）[\u4e00-\u9fff]{4,30}(?:[局部厅室司办处院会委]|中心)$/u;

/**
 * The title of the one document that a page of a series reprints, as its first lines show it: a speech, or what stands over who
 * wrote it or the meeting that adopted it. 把树种好⏎焦裕禄; 甲会议公报⏎（2020年10月29日甲会议通过）.
 */
export function reprintTitle(page: Page): string | null {
  const [title = '', ...below] = page.text
    .slice(reprintStart(page))
    .split('\n', HEAD_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const dated = DATED.exec(title)?.groups?.['title'];
  if (dated !== undefined) return dated;
  const [next = ''] = below.filter((line) => !DAY.test(line));
  const shown = SPEECH.test(title) || (TITLE.test(title) && (ADOPTED.test(next) || NAME.test(next)));
  return shown ? title.replace(/[※*]$/u, '') : null;
}
