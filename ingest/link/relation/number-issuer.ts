import { organsIn } from '../issuers.ts';
import { idOf } from '../resolve.ts';
import type { Claim, Scene } from './rule.ts';
import { sentenceOf } from '../title-block.ts';

/** 工业和信息化部|令第11号, 国家税务总局|公告2023年第5号: the organ spelled out, no code. */
const NUMBER = /^([\u4e00-\u9fff]{3,30}?)(?:令|公告|通告)(?: ?\d{4}年)? ?第/u;

/** 《办法》（工业和信息化部令第11号）: who numbered a document issued it, where the text names that organ. */
export function numberIssuers({ setting, of, names }: Scene): Claim[] {
  const { text } = setting.text.article;
  return of.Document.flatMap((one): Claim[] => {
    const open = /[（(]$/u.exec(text.slice(one.end, one.end + 1));
    const words = open ? text.slice(one.end + 1, one.end + 60) : '';
    const organ = NUMBER.exec(words)?.[1];
    const sentence = organ ? sentenceOf(setting.text.sentences, one) : null;
    if (!organ || !sentence || text[one.start] !== '《') return [];
    const start = one.end + 1;
    return organsIn(organ, start, setting)
      .map((found) => ({ ...found, id: idOf(setting, found.naming) }))
      .filter(({ id }) => names.has(id))
      .map(({ id, ...span }) => ({
        link: 'ISSUED_BY',
        source: one.entity,
        target: id,
        sentence,
        rule: 'numbered-by',
        confidence: 0.9,
        sourceSpan: one,
        targetSpan: { start: span.start, end: span.end },
      }));
  });
}
