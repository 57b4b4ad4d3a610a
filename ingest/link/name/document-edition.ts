import { unbracketed } from '../bare.ts';
import type { Namer, Naming } from '../naming.ts';
import { asDocument, unsaidDocument } from './document.ts';
import { documentNumber } from './document-number.ts';
import { isOneOfMany } from './licence-title.ts';

/** Letters that many write under one title: 关于申请办理许可证变更的请示. */
const LETTER = /^关于.*(?:请示|申请|申请书|(?:申请|请示)报告|函)$/u;
/** 《甲部 乙部公告》 says no more than whose it is. */
const NOTICE = /^[^，。关]{2,60}(?:公告|通告)$/u;
/** 《推荐车型目录》（2021年第4批）, 《企业及产品》（第343批） */
const BATCH = /^[（(]((?:\d{4}年)?第[\d一二三四五六七八九十百]{1,5}批)[）)]/u;
const YEAR_AND_NUMBER = /^[（(](\d{4}年第\d{1,4}号)[）)]/u;
/** （甲公司〔2021〕第37号）, （甲函(2019)1号文）, （某安证字Z（20）01号，见附件1） */
const NUMBER =
  /^[（(〔[]((?:[^（()）《》\n]|[（(][^（()）\n]{1,6}[）)]){4,40}?号)(?:文件?)?(?:，[^（()）\n]{1,12})?[）)〕\]]/u;
const REACH = 48;

const isToldByNumber = (title: string): boolean => LETTER.test(title) || isOneOfMany(title);

/** Many of a title stand side by side; of editions, that of today is meant where none is said. */
const areMany = (title: string, sense: string): boolean =>
  isToldByNumber(title) || NOTICE.test(title) || sense.endsWith('批');

/** What right behind a title tells it from the others of its title: number or batch; null for none. */
function told(title: string, behind: string): string | null {
  const batch = BATCH.exec(behind)?.[1];
  if (batch !== undefined) return batch;
  if (NOTICE.test(title)) return YEAR_AND_NUMBER.exec(behind)?.[1] ?? null;
  return isToldByNumber(title) ? documentNumber(NUMBER.exec(behind)?.[1] ?? '') : null;
}

/** 《关于申请办理许可证的请示》（甲公司〔2021〕第37号）, 制造许可证（某安证字Z（20）01号）: one of many of this title, told by its number; named again without it, the same. */
export const toldByNumber: Namer = ({ words, end }, { text, documents }) => {
  if (!words.startsWith('《') && !isOneOfMany(words)) return null;
  const naming = asDocument(words, 'one of many of this title');
  const sense = told(unbracketed(naming.name), text.article.text.slice(end, end + REACH));
  if (sense !== null) return { ...naming, ...numberOf(naming, sense), sense };
  const before = documents.byName.get(naming.name);
  return before?.sense !== undefined && areMany(unbracketed(naming.name), before.sense)
    ? { ...before, reason: 'named before by its number' }
    : null;
};

/** A number that tells a document from others is its number, too. */
const numberOf = ({ attributes }: Naming, sense: string): Pick<Naming, 'attributes'> =>
  documentNumber(sense) === null ? {} : { attributes: { ...attributes, number: sense } };

/** 决定向你公司颁发|《制造许可证》, 决定准予登记，并颁发|《登记确认书》, 附件：1.|登记确认书 */
const GRANTED =
  /(?:[你贵](?:公司|单位|集团|中心|[院所校厂])[^。；\n]{0,120}|决定[^。；\n]{0,40}(?:颁发|核发|换发)|附件[：:][ \u3000]?(?:1[.．、])?)$/u;

/** How far before a licence the words stand that grant it. */
const BEFORE = 200;

/** 决定向你公司颁发《制造许可证》: one of this text alone, for its number is not said; 持有《制造许可证》的单位 is of all of that title. */
export const licenceUnnumbered: Namer = ({ words, start, sentence }, context) =>
  isOneOfMany(words) &&
  GRANTED.test(context.text.article.text.slice(Math.max(sentence.start, start - BEFORE), start))
    ? unsaidDocument(words, context, 'which')
    : null;
