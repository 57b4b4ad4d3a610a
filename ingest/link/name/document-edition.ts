import { unbracketed } from '../bare.ts';
import type { Namer } from '../naming.ts';
import { asDocument } from './document.ts';
import { documentNumber } from './document-number.ts';

/** Letters that many write under one title: 关于申请办理许可证变更的请示. */
const LETTER = /^关于.*(?:请示|申请|申请书|申请报告|函)$/u;
/** 《甲部 乙部公告》 says no more than whose it is. */
const NOTICE = /^[^，。关]{2,60}(?:公告|通告)$/u;
/** 《推荐车型目录》（2021年第4批）, 《企业及产品》（第343批） */
const BATCH = /^[（(]((?:\d{4}年)?第[\d一二三四五六七八九十百]{1,5}批)[）)]/u;
const YEAR_AND_NUMBER = /^[（(](\d{4}年第\d{1,4}号)[）)]/u;
/** （甲公司〔2021〕第37号）, （甲函(2019)1号） */
const NUMBER = /^[（(]((?:[^（()）\n]|[（(][^（()）\n]{1,6}[）)]){4,40}号)[）)]/u;
const REACH = 48;

/** What right behind a title tells it from the others of its title: number or batch; null for none. */
function told(title: string, behind: string): string | null {
  const batch = BATCH.exec(behind)?.[1];
  if (batch !== undefined) return batch;
  if (NOTICE.test(title)) return YEAR_AND_NUMBER.exec(behind)?.[1] ?? null;
  return LETTER.test(title) ? documentNumber(NUMBER.exec(behind)?.[1] ?? '') : null;
}

/** 《关于申请办理许可证变更的请示》（甲公司〔2021〕第37号）: one of many letters of this title, told by its number; named again without it, the same. */
export const toldByNumber: Namer = ({ words, end }, { text, documents }) => {
  if (!words.startsWith('《')) return null;
  const naming = asDocument(words, 'one of many of this title');
  const sense = told(unbracketed(naming.name), text.article.text.slice(end, end + REACH));
  const before = documents.byName.get(naming.name);
  if (sense !== null) return { ...naming, sense };
  return before?.sense === undefined ? null : { ...before, reason: 'named before by its number' };
};
