import { bare } from '../bare.ts';
import type { Namer } from '../naming.ts';
import { asDocument, unsaidDocument } from './document.ts';
import { known } from './known.ts';

/** 省委|在|“十五五”规划建议中: whose the short name is; what they only carry out is not theirs. */
const OWNER = /(?:[省市县区州盟旗]|自治区)(?:党?委|人民政府|政府)(?:在|的|关于|(?:制定|提出|通过)的)?$/u;
const LONGEST_OWNER = 24;
const CENTRAL = /^(?:中共中央|国务院)(?=关于)/u;
/** 的|，在 between an owner and its document. */
const GAP = 4;

/** 甲省委|“十五五”规划建议 → 《中共甲省委关于制定…的建议》: the short name of a central document behind a local organ is that organ's own. */
export const localDocument: Namer = (surface, context) => {
  const { words, start } = surface;
  if (!OWNER.test(context.text.article.text.slice(Math.max(0, start - LONGEST_OWNER), start))) return null;
  const title = bare(known(surface, context)?.name ?? '');
  if (!CENTRAL.test(title) || bare(words).includes('关于')) return null;
  const owner = context.organs.at(-1);
  if (
    owner === undefined ||
    owner.end > start ||
    start - owner.end > GAP ||
    owner.naming.attributes?.['deictic']
  )
    return unsaidDocument(words, context, 'whose');
  // 中共甲省委员会 heads its documents as 中共甲省委.
  const organ = owner.naming.name.replace(/委员会$/u, '委');
  return asDocument(title.replace(CENTRAL, organ), `of ${owner.naming.name}`);
};
