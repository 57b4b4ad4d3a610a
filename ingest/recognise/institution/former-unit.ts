import type { Found } from '#graph';
import type { View } from '../recogniser.ts';

/** 省水利局|原水利规划设计院: a unit of an organ that is no more; 工业和信息化部原材料工业司 is one name. */
const FORMER = /^.{2,40}[局部委厅府院会办署]原(?!材料|子|油|料|始|则|产|住)/u;
/** Shortest name that tells a unit without its organ. */
const SHORTEST = 6;

/** An organ without the one it was part of, where 原 stands between them: each has a name of its own. */
export function withoutFormer({ words }: View, organ: Found): Found {
  const before = FORMER.exec(words.slice(organ.start, organ.end))?.[0].length ?? 0;
  return before > 0 && organ.end - organ.start - before >= SHORTEST
    ? { ...organ, start: organ.start + before }
    : organ;
}
