import { DOCUMENT_KINDS } from '../document-kinds.ts';
import { PLAN_YEARS } from '../plan-years.ts';
import { replaceAll, type Step } from './edit.ts';

const STATUS = String.raw`试行|暂行|草案|(?:征求意见|送审|讨论|审议)稿|\d{4} ?年?(?:版|本|修订版?)`;
const BROKEN = new RegExp(
  `\\n(?=[（(](?:${PLAN_YEARS}|${STATUS})[）)]$)(?<=^[^\\n，。；：]{2,80}(?:${DOCUMENT_KINDS}|章程|计划|行动|清单|目录|指南|标准|措施)(?:[（(][^（）()\\n]{2,12}[）)])?\\n)`,
  'gmu',
);

/** 某某县修渠三年行动计划⏎（2031—2033年）, 修渠办法⏎（试行）: what tells the editions of one title apart belongs to it. */
export const brokenEdition: Step = {
  reason: 'broken-title',
  record: 'repair',
  find: (text) => replaceAll(text, BROKEN, ''),
};
