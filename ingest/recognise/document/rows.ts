import type { Found, Span } from '#graph';
import { inRow, type RowForm } from '../row.ts';

/** What regulations of the Party and the state end in, and their note. */
const END = '(?:规定|办法|细则|规则|条例|准则)(?:[（(][^（）()\\n]{2,8}[）)])?';
/** 关于严禁公款消费的暂行规定; without 关于 no 的 stands in a name. */
const NAME = `(?:关于[^，。；、：《》\\n]{4,40}?|(?!各|有关|相关|具体|配套|其|以|并|同|等|本|该)(?:(?![的了是要将把被等]|以及|有关|制度规)[\\u4e00-\\u9fff“”（）]){4,30}?)${END}`;
/** 、|关于建立请示制度|等: what no head tells stands by 关于 in a row of papers. */
const ABOUT =
  '关于(?:(?![的了])[\\u4e00-\\u9fff]){4,16}?(?=、|等[。；，])|关于[^，。；、：《》\\n]{4,40}?的(?:决定|指示|决议|通知|意见)';
const JOINED = '(?:、|以及|和|及)';
/** What is done with a document, and by what one acts. */
const OBEYED =
  '出台|制定|修订|颁布|施行|执行|落实|遵守|贯彻|实施|印发|发布|公布|学习|违反|对照|根据|依据|依照|按照|遵照|参照';
const ROW: RowForm = {
  next: new RegExp(
    `^(?:[（(][^（）()\\n]{2,8}[）)])?${JOINED}(?<name>${NAME}|${ABOUT})(?=[、，。；：\\n]|$|等|以及|和|及)`,
    'u',
  ),
  before: new RegExp(`(?:^|[。，；：、\\n]|${OBEYED})(?<name>(?!${OBEYED})${NAME})${JOINED}$`, 'u'),
  reach: 64,
};

/** 《…》 aside, a document beside the next: 某某工作条例以及|干部双重管理规定（试行）、|干部交流规定等. Every name in a row with a known one. */
export const documentsInRow = (words: string, known: readonly Span[]): Found[] =>
  inRow(words, known, ROW).map((span) => ({ ...span, type: 'Document', rule: 'document-row' }));
