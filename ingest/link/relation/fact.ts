import { clauseStart } from './clause.ts';
import { letters } from './notation.ts';

const INTENTION =
  /(?:拟|尚未|并未|从未|未|没有|没|定期|适时|不再|不得|不|将|即将|计划|准备|建议|争取|如果|是否|可以|可|应当|应|需要|需|抓紧|提请|起草|提出|要求|强调|坚定|继续|带头|(?<![所加予])以)(?:[\u4e00-\u9fff]{0,3})$/u;
/** What only looks like a plan or a denial: 将共同举办 announces it, 不断, 将其. */
const SETTLED = /(?:决定继续|将(?:共同|联合)|将其|不久|不断|不仅|不但|未来)[\u4e00-\u9fff]{0,3}$/u;

/** 如果|省政府|印发…, 是否由…, 请…尽快印发: what is supposed, or asked of an organ; what 报请…批准 was asked for is done. */
const SUPPOSED = new RegExp(
  `(?:如果|倘若|假如|若是?|一旦|是否|能否|可否|责成|误以为|(?<!经)[报呈提特恳敬]请|(?<![聘邀申报呈提特恳敬])请)由?[${letters('I')}](?!(?:批准|同意|审[定批核议]))`,
  'u',
);

/** False when the words before a verb make it a plan, a denial or a supposition: 拟印发, 尚未发布, 将于近期出台, 如果省政府印发. */
export function isFact(words: string, trigger: number): boolean {
  const clause = words
    .slice(Math.max(0, trigger - 8), trigger)
    .replace(/^.*[，。；：、“”（）\ue000-\ue007]/su, '');
  if (INTENTION.test(clause) && !SETTLED.test(clause)) return false;
  return !SUPPOSED.test(words.slice(clauseStart(words, trigger), trigger));
}
