import type { Found } from '#graph';
import { isA } from '../hits.ts';
import type { View } from '../recogniser.ts';

/** Rules that read a name leftwards from its end, and may read on into the cell of a table before it. */
const LEFTWARDS = /^(?:named-school|state-and-suffix|organ-and-part)$/u;
/** What begins a name of its own. */
const BEGINS = /^(?:中国|国家)[\u4e00-\u9fff]{4}|^[\u4e00-\u9fff]{4,}部$/u;
/** 驻|国家某局纪检组 */
const GOVERNS = /[驻对与和及原在由属]$/u;

/** 数字化转型|中国电力某研究院: an organ of the centre within a name begins it anew, unless a place or another organ stands before it. */
export const withoutCellBefore =
  ({ words, hitsOf, hitsByEnd }: View) =>
  (found: Found): Found => {
    if (!LEFTWARDS.test(found.rule)) return found;
    const inner = hitsOf.Institution.find(
      (hit) =>
        hit.start > found.start + 1 && hit.end <= found.end && BEGINS.test(words.slice(hit.start, hit.end)),
    );
    if (inner === undefined || GOVERNS.test(words.slice(found.start, inner.start))) return found;
    const governed = hitsByEnd
      .get(inner.start)
      ?.some((hit) => isA(hit, 'Place') || (isA(hit, 'Institution') && hit.start <= found.start));
    return governed ? found : { ...found, start: inner.start };
  };

/** 7辽宁省辽宁某某公司: a row whose number, province and name run together, and the name says the province again. */
const ROW = /\d([\u4e00-\u9fff]{2,3})(?:省|[\u4e00-\u9fff]{0,4}自治区)\1/gu;
/** So many rows show a column. */
const COLUMN = 3;
/** What such a row holds before the company. */
const CELL = /^[\u4e00-\u9fff]{2,3}(?:省|[\u4e00-\u9fff]{0,4}自治区)(?=[\u4e00-\u9fff]{4,}公司$)/u;

/** 8江苏省|青江养老服务有限公司 in a table that has a column of provinces, as other rows of it show. */
export function withoutProvinceCell({ words }: View): (found: Found) => Found {
  let column: boolean | null = null;
  return (found) => {
    if (found.type !== 'Institution' || !/\d/u.test(words[found.start - 1] ?? '')) return found;
    const cell = CELL.exec(words.slice(found.start, found.end))?.[0].length ?? 0;
    if (cell === 0) return found;
    column ??= [...words.matchAll(ROW)].length >= COLUMN;
    return column ? { ...found, start: found.start + cell } : found;
  };
}
