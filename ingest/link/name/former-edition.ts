import { bare } from '../bare.ts';
import type { Context, Namer } from '../naming.ts';
import { documentNumber } from './document-number.ts';
import { asDocument, transmitted, unsaidDocument } from './document.ts';

/** 原|《水渠设计》, 现以本导则代替|《水渠设计》 */
const FORMER = /(?:原|(?:废止|代替|替代|取代)了?(?:原|\d{4}年[^，。；《》]{0,16}的)?)$/u;
/** 《水渠设计》|（XAD102-2007）、《桥梁设计》自新导则发布之日起停止执行 */
const ENDED =
  /^(?:[（(][^（()）\n]{1,40}[）)]|[^，。；：（()）\n]){0,200}?(?:废止|停止(?:执行|适用|使用)|失效|作废)/u;
/** （XAD102-2007） */
const NUMBER = /^[（(]([^（()）\n]{4,40})[）)]/u;
/** 2007年制定的|《水渠设计》 */
const YEAR = /(\d{4})年[^，。；《》]{0,16}的$/u;
const REACH = 240;

/** 2007年制定的《水渠设计》同时废止, said by what is or brings the 《水渠设计》 of today: an edition of its own, told by its number, else its year. */
export const formerEdition: Namer = ({ words, start, end }, context) => {
  if (!words.startsWith('《')) return null;
  const { text } = context.text.article;
  const [before, behind] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + REACH)];
  const ended = ENDED.exec(behind)?.[0];
  if (ended === undefined && !FORMER.test(before)) return null;
  const number = documentNumber(NUMBER.exec(behind)?.[1] ?? '');
  const year = YEAR.exec(before)?.[1];
  // 《水渠设计》自2036年起失效 says how long that of today lasts.
  const isOld = ended === undefined || year !== undefined || /原|同时/u.test(`${before.slice(-1)}${ended}`);
  if (!hasOther(words, number, context) && !(isOld && isBrought(words, context))) return null;
  const naming = asDocument(words, 'an edition before that of today');
  if (number !== null) return { ...naming, attributes: { ...naming.attributes, number }, sense: number };
  return year === undefined
    ? unsaidDocument(words, context, 'which edition')
    : { ...naming, sense: `${year}年` };
};

/** The text bears this title, or its own title sends it out. */
const isBrought = (words: string, { own }: Context): boolean =>
  bare(own.name) === bare(words) || (transmitted(own.name) !== null && bare(own.name).includes(bare(words)));

/** 《水渠设计》（XAD102-2031） stands before, and this one has another number. */
function hasOther(words: string, number: string | null, { documents }: Context): boolean {
  const before = documents.byName.get(asDocument(words, '').name)?.attributes?.['number'];
  return number !== null && before !== undefined && before !== number;
}
