import type { Span } from '#graph';
import type { Context, Naming } from './naming.ts';
import { jointOrgans } from './joint.ts';
import { candidates } from './name/index.ts';

/** An organ a title begins with, and where in the title it stands. */
export interface TitleOrgan extends Span {
  naming: Naming;
}

const ORGAN_END =
  /(?:中共中央|中央|国务院|部|委|委员会|办公厅|办公室|厅|局|署|总局|政府|人大常委会|大会|政协|法院|检察院|会|院|行|军|社|中心|公司|集团)$/u;

const CLASS =
  /^(?:[一二两三四五六七八九十多数几各\d]+个?|有关|相关|国家)(?:部委|部门|厅局|委局|部委局|单位|机构|部|委|局)(?:委|局|办)?$/u;

/**
 * Organs in front of 关于 in a title: 中共中央 国务院关于加强新时代老龄工作的意见 → 中国共产党中央委员会, 中华人民共和国国务院.
 * Between them stands 、, a space or nothing but a line end.
 */
export function titleIssuers(title: string, context: Context): TitleOrgan[] {
  const head = /^《?([^《》“”，。：]{2,60}?)(?:关于|印发|转发|批转)/u.exec(title);
  if (!head?.[1]) return [];
  const offset = head[0].indexOf(head[1]);
  const organs: TitleOrgan[] = [];
  for (const match of head[1].matchAll(/[^\s、]+/gu)) {
    const words = match[0];
    if (!ORGAN_END.test(words) || words.length < 2) return [];
    // 三部委: a number of organs is none
    if (CLASS.test(words)) continue;
    for (const part of jointOrgans(words, context.lexicon)) {
      const start = offset + match.index + part.start;
      const span = { start, end: start + part.end - part.start };
      const surface = { ...span, type: 'Institution' as const, rule: 'title' };
      const sentence = { id: '', section: null, ...span };
      const one = { ...surface, words: words.slice(part.start, part.end), sentence };
      const [naming] = candidates(one, { ...context, organs: [] });
      if (naming) organs.push({ ...span, naming });
    }
  }
  return organs;
}
