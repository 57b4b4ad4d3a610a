import { numberedBy } from '../implied/numbered-by.ts';
import { idOf } from '../resolve.ts';
import type { Claim, Scene } from './rule.ts';
import { sentenceOf } from '../../sentence-of.ts';

/** 《办法》（工业和信息化部令第11号）: who numbered a document issued it; of an order of several organs, all of them. */
export const numberIssuers = ({ setting, of }: Scene): Claim[] =>
  of.Document.flatMap((one): Claim[] => {
    const organs = numberedBy(one, setting);
    const sentence = organs.length > 0 ? sentenceOf(setting.text.sentences, one) : null;
    if (!sentence) return [];
    return organs.map(({ naming, start, end }) => ({
      link: 'ISSUED_BY',
      source: one.entity,
      target: idOf(setting, naming),
      sentence,
      rule: 'numbered-by',
      confidence: 0.9,
      sourceSpan: one,
      targetSpan: { start, end },
    }));
  });
