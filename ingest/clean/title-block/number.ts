import { anyOf, FIELD_END, FIELD_NAMES } from '../../field-names.ts';
import { endsInKind } from './official.ts';
import { tight } from '../../tight.ts';

const CODE = '[\\u4e00-\\u9fff]{1,16}';
const OPEN = '[〔\\[［【﹝(（<＜]';
const CLOSE = '[〕\\]］】﹞)）>＞]';
const COUNT = '[\\d一二三四五六七八九十百〇零]{1,6}';
/** 国发〔2023〕16号 and its careless spellings; 中发〔一九八四〕一号 */
const STRICT = new RegExp(
  `^${CODE} ?${OPEN} ?(?:\\d{4}|一九[〇零一二三四五六七八九]{2}) ?年? ?${CLOSE} ?第? ?${COUNT} ?号`,
  'u',
);
/** 国务院令第714号, 中华人民共和国主席令（第三十号）, and of several organs. */
const ORDER = new RegExp(
  `^[\\u4e00-\\u9fff 、]{0,200}令 ?[（(]?(?:〔?\\d{4}〕?年?)? ?第? ?${COUNT} ?号[）)]?`,
  'u',
);
/** 工业和信息化部公告2021年第44号, 2021年第44号公告: the count begins anew each year, so that one without a year is no number. */
const NOTICE = new RegExp(
  `^(?!.{0,200}关于)[\\u4e00-\\u9fff 、]{0,200}(?:(?:公告|通告) ?[（(]?\\d{4} ?年 ?第 ?${COUNT} ?号[）)]?|\\d{4} ?年 ?第 ?${COUNT} ?号(?:公告|通告))`,
  'u',
);
/** 根据国发〔2014〕45号 : words before a number that are no code. */
const VERB = /^(?:现|根据|按照|依据|依照|贯彻|落实|关于|为|对|经|见|以|由|将|转发|印发|执行|参照)/u;
/** …的通知（国发〔2023〕16号）, 某某市人民政府文件 某政〔2023〕16号, …的通知（国发〔2023〕16号）2023.05.04 */
const BEHIND = new RegExp(`[（(\\s] ?(${STRICT.source.slice(1)}) ?(?:[)）] ?[\\d.:：-]{0,24})?$`, 'u');
/** 某省教育厅关于做好某事的通知某教函〔2023〕16号为做好… : a page that lost its line ends. */
const GLUED = new RegExp(
  `^[^，。；：]{0,200}关于[^，。；：]{1,200}的(?:通知|通告|公告|意见|决定|批复|复函|函)(${STRICT.source.slice(1)})`,
  'u',
);
/** Words of a title or of organs, no sentence. */
const HEADING =
  /(?:[知定见告报复函法则例案划领要点册]|文件|部|厅|局|委|会|府|院|室)(?:[（(][^（）()]{1,20}[）)])?$/u;
const LABEL = new RegExp(`${anyOf(FIELD_NAMES.number)}(?:${FIELD_END}|\\s)?\\s*`, 'u');
/** 中华人民共和国国务院令⏎第714号, 国家税务总局公告⏎2023年第5号 */
const HEADED: readonly [RegExp, RegExp][] = [
  [/令$/u, new RegExp(`^[（(]?第 ?${COUNT} ?号[）)]?$`, 'u')],
  [/(?:公告|通告)$/u, new RegExp(`^[（(]?\\d{4} ?年 ?第 ?${COUNT} ?号[）)]?$`, 'u')],
];

/** How far down a text proper may begin, behind an introduction. */
const DEEP = 40;

/** The number of a text: in its title block, on the first line below, or further down under …的通知 or over 各省、自治区、直辖市人民政府： */
export function numberOf(text: string, head: readonly string[], title: string): string | undefined {
  const lines = text.split('\n', DEEP);
  const found = readNumber([...lines.slice(0, head.length + 1), title]);
  if (found) return found;
  const below = lines.findIndex(
    (line, at) =>
      isNumberLine(line) &&
      (endsInKind(lines[at - 1] ?? '') ||
        /[：:]$/u.test(lines[at + 1] ?? '') ||
        begins(title, lines[at + 1] ?? '')),
  );
  return below < 0 ? undefined : readNumber([lines[below]!]);
}

/** 甲政发〔2031〕5号 over the title, which a page has said before its introduction. */
const begins = (title: string, line: string): boolean =>
  line.length > 8 && tight(title).startsWith(tight(line));

/** 发文字号 when a line of the title block is one, or a label names it; in the form of the standard. */
export function readNumber(lines: readonly string[]): string | undefined {
  for (const [at, line] of lines.entries()) {
    const label = LABEL.exec(line);
    const words = (label ? line.slice(label.index + label[0].length) : line)
      .replace(/^[（(]|[)）]$/gu, '')
      .trim();
    for (const form of [STRICT, ORDER, NOTICE]) {
      const match = form.exec(words);
      if (match && (label || match[0].length >= words.length - 2 || isLed(words, match[0])))
        return standard(match[0]);
    }
    const behind = BEHIND.exec(line.slice(-64));
    if (behind && HEADING.test(line.slice(0, -behind[0].length).slice(-200))) return standard(behind[1]!);
    const glued = !words.startsWith('关于') && VERB.test(words) ? null : GLUED.exec(words);
    if (glued) return standard(glued[1]!);
    const above = lines[at - 1]?.trim() ?? '';
    if (HEADED.some(([head, rest]) => head.test(above) && rest.test(line.trim())))
      return standard(`${above}${line}`);
  }
  return undefined;
}

/** 国发〔2023〕16号 各省、自治区、直辖市人民政府： the addressees, or the text, on the line of the number. */
const isLed = (words: string, number: string): boolean =>
  STRICT.test(number) && !VERB.test(number) && LED.test(words.slice(number.length));

/** A blank or a title; addressees that end the line; addressees with the text behind them, 各设区市教育局，各有关单位：为做好… */
const LED =
  /^(?: |《|.{1,600}：$|各[^。；：]{1,600}(?:部门|单位|政府|委员会|[部厅局委院会办校]|公司|企业|机构|中心)：)/u;

const ALONE = new RegExp(`${STRICT.source}(?: ?签发人?[：:].{0,20})?$`, 'u');
/** True of a line that is a number of the strict kind by itself, perhaps in brackets or with who signs it: it is no title. */
export const isNumberLine = (line: string): boolean => ALONE.test(line.trim().replace(/^[（(]|[)）]$/gu, ''));

/** 看渠办法|（2023年3月1日县人民代表大会第二次会议通过，自公布之日起施行）: the note of its adoption, on the line of the title. */
const NOTE =
  /(?<=[^，。；：]{4})[（(][^（）()。]{0,6}\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日[^（）()。]{2,80}(?:通过|批准)[^（）()]{0,60}[）)]$/u;

/** The note that ends the line of a title, or nothing. */
export const noteOf = (line: string): string => NOTE.exec(line)?.[0] ?? '';

/**
 * 国发〔2023〕16号：国务院关于…, 国务院关于…（国发〔2023〕16号） → 国务院关于…: a title without the number at either end of it, and
 * without the note of its adoption.
 */
export function withoutNumber(line: string): string {
  const title = line.trim().replace(NOTE, '').trim();
  const number = VERB.test(title) ? undefined : STRICT.exec(title)?.[0];
  const behind = BEHIND.exec(title.slice(-64))?.[0];
  const rest = title
    .slice(number?.length ?? 0, behind === undefined ? undefined : -behind.length)
    .replace(/^[：:]/u, '')
    .trim();
  return (number ?? behind) !== undefined && endsInKind(rest.replace(/》$/u, '')) ? rest : title;
}

/** 豫政 〔2023〕27号, 国发[2023]第016号, 主席令（第三十号） → 豫政〔2023〕27号, 国发〔2023〕16号, 主席令第三十号. */
const standard = (number: string): string =>
  tight(number)
    .replace(new RegExp(`${OPEN}(\\d{4}|一九[〇零一二三四五六七八九]{2})年?${CLOSE}`, 'u'), '〔$1〕')
    .replace(/〕第?0*(?=\d)/u, '〕')
    .replace(/〕第/u, '〕')
    .replace(/(令|公告|通告)[（(]([^（）()]*号)[）)]?$/u, '$1$2');
