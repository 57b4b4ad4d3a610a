import { tight } from '../../tight.ts';
import { bare } from '../bare.ts';
import type { Context, Namer, Naming, Surface } from '../naming.ts';
import { bracketBefore, headingAbove, titleAhead } from '../number-bracket.ts';
import { documentNumber } from './document-number.ts';
import { withoutKind } from './kind-in-marks.ts';

/** （国发〔2014〕45号） right after a title is that document; the text's own number is the text. */
export const numbered: Namer = (surface, context) => {
  const { documents, own, text } = context;
  const number = numberIn(surface);
  if (!number) return null;
  if (isOwn(number, text.article.number ?? '')) return { ...own, reason: 'own number' };
  const title = documents.last;
  const before = text.article.text.slice(Math.max(0, surface.start - REACH), surface.start);
  const above = headingAbove(text.article.text, surface);
  const isOfTitle =
    title !== null &&
    ([titleBefore(surface, context), above].includes(bare(title.name)) ||
      isEndOf(title.sense, number, before));
  const named = isAlone(surface) ? undefined : documents.byNumber.get(number);
  if (named && !(isOfTitle && CODE.test(number))) return { ...named, reason: `number of ${named.name}` };
  const one = isOfTitle ? title : labelled(surface, context);
  if (one) {
    one.attributes = { ...one.attributes, number };
    if (!isAlone(surface)) keep(number, one, context);
    return { ...one, reason: `number of the title ${one.name}` };
  }
  return { type: 'Document', name: number, attributes: { number }, reason: 'document number' };
};

/** GB/T 1234-2031|《水渠清淤规范》, 甲政令第5号|《防汛办法》: the number is that of the title behind it, whoever of `namers` names that. */
export const numberedAhead =
  (namers: readonly Namer[]): Namer =>
  (surface, context) => {
    const number = numberIn(surface);
    const { text } = context;
    const title = number ? titleAhead(text.article.text, surface.end) : null;
    if (!number || !title || isOwn(number, text.article.number ?? '')) return null;
    const { start, words } = title;
    const behind = { ...surface, start, end: start + words.length, words, rule: 'title-marks' };
    for (const namer of namers) {
      const naming = namer(behind, context);
      if (!naming) continue;
      const one = { ...naming, attributes: { ...naming.attributes, number } };
      keep(number, one, context);
      return { ...one, reason: `number before the title ${one.name}` };
    }
    return null;
  };

/** 《关于申请换证的请示》（甲厂 ABC |低压〔2031〕3号: the last words of the number that tells the letter before it. */
const isEndOf = (told: string | undefined, number: string, before: string): boolean =>
  told !== undefined && told.endsWith(number) && /》[（(][^（()）《》，。；\n]{1,20}$/u.test(before);
const REACH = 24;

/** A rule keeps its code under whatever title, and a text may repeal the one it had: SLD501/02. */
const CODE = /^[A-Z]{2,4} ?\d{1,4}\/\d{1,3}$/u;

/** 省委|13号文件 → 甲委〔2031〕13号, where the text names one paper of that number and year alone. */
export const paperByNumber: Namer = ({ words }, { documents }) => {
  const count = /^[\u4e00-\u9fff]{0,6}?(\d{1,4})号文件$/u.exec(words)?.[1];
  const one = count === undefined ? null : documents.byCount.get(count);
  return one ? { ...one, reason: `paper numbered ${count}` } : null;
};

/** Keeps whose a number is, for where it stands again, in full or without the organ and the year. */
function keep(number: string, one: Naming, { documents: { byNumber, byCount } }: Context): void {
  byNumber.set(number, one);
  const count = /〕(\d{1,4})号$/u.exec(number)?.[1];
  if (count === undefined) return;
  const other = byCount.get(count);
  byCount.set(count, other === undefined || other?.name === one.name ? one : null);
}

const numberIn = (surface: Surface): string | null =>
  documentNumber(surface.words) ?? (isAlone(surface) ? tight(surface.words) : null);

/** The title in marks before the bracket that a number stands in, without marks: 《水渠规定》（试行）（|SLD501/02 */
function titleBefore({ start }: Surface, { own, text }: Context): string | null {
  const bracket = bracketBefore(text.article.text, start) ?? 0;
  const before = text.article.text.slice(Math.max(0, bracket - 300), bracket);
  const written = /《([^《》]*(?:《[^《》]*》[^《》]*)*)》(?:（[^（）]{1,6}）)?$/u.exec(before);
  return written ? bare(withoutKind(written[1] ?? '', own)) : null;
}

/** 许可证号：|甲安证字第12号: of the licence named before, where that has no number. */
function labelled({ start }: Surface, { text, documents }: Context): Naming | null {
  const [, kind] = LABEL.exec(text.article.text.slice(Math.max(0, start - 12), start)) ?? [];
  const one = kind === undefined ? undefined : documents.byEnding.get(kind);
  return one && one.attributes?.['number'] === undefined ? one : null;
}
const LABEL = /(许可证|批准书|登记证|确认书|执照)(?:编?号|号码)[：:] ?$/u;

/** The number of the text, or its end when several organs give it: 甲部 乙部公告2021年第44号. */
const isOwn = (number: string, own: string): boolean =>
  documentNumber(own) === number || (OF_ORGAN.test(number) && tight(own).endsWith(tight(number)));
const OF_ORGAN = /^[\p{Script=Han} 、]{2,200}(?:令|[公通]告)/u;

/** （2018年第17号）: whose it is the title before it says, and many have one. */
const isAlone = ({ words }: Surface): boolean => /^\d{4}年第\d{1,4}号$/u.test(words);
