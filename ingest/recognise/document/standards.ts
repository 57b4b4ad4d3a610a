import { byPatterns, type PatternRow, type Recogniser } from '../recogniser.ts';

/** Codes of national standards, and of those of the trades (行业标准代号). */
const CODES =
  'GBZ|GBJ|GJB|GB|AQ|BB|CB|CECS|CH|CJJ|CJ|CY|DA|DL|DZ|EJ|FZ|GA|GC|GD|GM|GY|HB|HG|HJ|HS|HY|JB|JC|JGJ|JG|JJF|JJG|JR|JT|JY|LB|LD|LS|LY|MH|MT|MZ|NB|NY|QB|QC|QJ|QX|RB|RF|SB|SC|SF|SH|SJ|SL|SN|SY|TB|TD|TSG|WB|WH|WJ|WM|WS|WW|XB|XF|YB|YC|YD|YJ|YS|YY|YZ'.split(
    '|',
  );
const DASH = '[-—–－]';
/** How standards are numbered. */
export const STANDARDS: readonly PatternRow[] = [
  {
    rule: 'standard-number',
    example: 'GB/T 12345.1—2021',
    needs: CODES,
    pattern: new RegExp(
      `(?<![A-Za-z\\d/])(?:${CODES.join('|')})(?:/[TZ])? ?\\d{1,6}(?:\\.\\d{1,3})?${DASH}(?:19|20)\\d{2}(?!\\d)`,
      'uy',
    ),
  },
  {
    rule: 'standard-number',
    example: '《能源管理要求》（GB/T 12345）',
    needs: CODES,
    pattern: new RegExp(
      `(?<=》（)(?:${CODES.join('|')})(?:/[TZ])? ?\\d{3,6}(?:\\.\\d{1,3})?(?=[）、，])`,
      'uy',
    ),
  },
  {
    rule: 'standard-number',
    example: '《某某核安全导则》（HAD101/01-2020）',
    needs: ['HAD', 'HAF'],
    pattern: new RegExp(
      `(?<![A-Za-z\\d])HA[DF] ?\\d{3}(?:/ ?\\d{2})?(?: ?${DASH}(?:19|20)\\d{2})?(?![\\d/])`,
      'uy',
    ),
  },
];

/** GB/T 12345.1—2021, HJ 1234-2020: numbers of standards and of guides to nuclear safety. */
export const standards: Recogniser = {
  name: 'standards',
  example: '按GB/T 12345.1—2021检验',
  find: byPatterns('Document', STANDARDS),
};
