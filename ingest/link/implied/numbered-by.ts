import type { Span } from '#graph';
import { organsIn } from '../setting/issuers.ts';
import type { IssuingOrgan, Setting } from '../naming.ts';

/** 工业和信息化部|令第11号, 甲部 乙部|公告2023年第5号: organs spelled out, no code. */
const NUMBER =
  /^((?:[\u4e00-\u9fff]{2,15}[、 \u3000]{1,2}){0,12}[\u4e00-\u9fff]{3,30}?)(?:令|公告|通告)(?: ?\d{4}年)? ?第/u;
const REACH = 160;

/** 《办法》|（甲部 乙部令第11号）: the organs that numbered a title in marks, by what stands behind it. */
export function numberedBy({ start, end }: Span, setting: Setting): IssuingOrgan[] {
  const { text } = setting.text.article;
  if (text[start] !== '《' || !/[（(]/u.test(text[end] ?? '')) return [];
  const organs = NUMBER.exec(text.slice(end + 1, end + REACH))?.[1];
  return organs ? organsIn(organs, end + 1, setting) : [];
}
