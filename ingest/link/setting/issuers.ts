import type { Span } from '#graph';
import { type IssuingOrgan, type Naming, type Setting, contextIn } from '../naming.ts';
import { jointOrgans } from './joint.ts';
import { candidates } from '../name/index.ts';

const ORGAN_END =
  /(?:中共中央|中央|国务院|部|委|委员会|办公厅|办公室|办|秘书局|综合司|厅|局|署|总局|政府|人大常委会|大会|政协|法院|检察院|会|院|行|军|社|中心|公司|集团|主席|组|指挥部|协|联|工会|大学|学院|党校|关|队|支部|行署|公署|处|司|站|所|馆|院校|台|构|府)$/u;
/** What names of organs are written with. */
const WRITTEN = /^[\p{Script=Han}（）()“”·]{2,80}$/u;

const CLASS =
  /^(?:[一二两三四五六七八九十多数几各\d]+个?|有关|相关|国家|其他)(?:部委|部门|厅局|委局|部委局|单位|机构|机关|部|委|局)(?:委|局|办)?$/u;

/** 教育部等五部门: the lead organ, and a number of others. */
const AND_OTHERS = /等[一二两三四五六七八九十\d]{0,3}(?:个|家)?(?:部门|部委|单位|机关|机构|委局|部委局)?$/u;

/** What follows the organs of a title: 关于…, 印发…, 贯彻落实…, 令（第三十号）, 公告2021年第44号, 2021年第3号公告. */
const HEAD =
  /^《?([^《》“”，。：；！？]{2,600}?)(?:关于|印发|转发|批转|贯彻|落实|(?:公告|通告|令)(?:[（(〔\d第 ]|$)|\d{4} ?年 ?第 ?\d)/u;

/**
 * Organs in front of 关于 in a title: 中共中央 国务院关于加强新时代老龄工作的意见 → 中国共产党中央委员会, 中华人民共和国国务院.
 * Between them stands 、, a space or nothing but a line end.
 */
export function titleIssuers(title: string, setting: Setting): IssuingOrgan[] {
  const head = HEAD.exec(title);
  return head?.[1] ? organsIn(head[1], head[0].indexOf(head[1]), setting) : [];
}

/** Organs that fill words from end to end, glued or with 、 or blanks between them; none when something else stands there. */
export function organsIn(words: string, offset: number, setting: Setting): IssuingOrgan[] {
  const organs: IssuingOrgan[] = [];
  for (const match of words.matchAll(/[^\s、]+/gu)) {
    // 原信息产业部令第28号
    const former = match[0].startsWith('原') ? 1 : 0;
    const name = match[0].slice(former).replace(AND_OTHERS, '');
    if (!ORGAN_END.test(name) || name.endsWith('网站')) return [];
    // 三部委: a number of organs is none
    if (CLASS.test(name)) continue;
    for (const part of jointOrgans(name, setting.lexicon)) {
      if (!WRITTEN.test(name.slice(part.start, part.end))) return [];
      const start = offset + match.index + former + part.start;
      const span = { start, end: start + part.end - part.start };
      const naming = organNaming(name.slice(part.start, part.end), span, setting);
      if (naming) organs.push({ ...span, naming });
    }
  }
  return organs;
}

/** The organ that words name, whatever was named before them. */
export function organNaming(words: string, span: Span, setting: Setting): Naming | undefined {
  const surface = { ...span, type: 'Institution' as const, rule: 'title', words };
  return candidates({ ...surface, sentence: { id: '', section: null, ...span } }, contextIn(setting))[0];
}
