import type { Span } from '#graph';
import type { Context, Naming } from './naming.ts';
import { candidates } from './name/index.ts';

/** An organ a title begins with, and where in the title it stands. */
export interface TitleOrgan extends Span {
  naming: Naming;
}

const ORGAN_END =
  /(?:中共中央|中央|国务院|部|委|委员会|办公厅|办公室|厅|局|署|总局|政府|人大常委会|大会|政协|法院|检察院|会|院|行|军|社|中心|公司|集团)$/u;

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
    const start = offset + (match.index ?? 0);
    const span = { start, end: start + words.length };
    const surface = { ...span, type: 'Institution' as const, rule: 'title', words };
    const sentence = { id: '', section: null, ...span };
    const [naming] = candidates({ ...surface, sentence }, { ...context, organs: [] });
    if (naming) organs.push({ ...span, naming });
  }
  return organs;
}
