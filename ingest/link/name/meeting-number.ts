import { hanNumber, toHan } from '../../han-number.ts';

/** The number of a congress, a term or a session, as a group: 二十, 5. */
export const N = '([一二三四五六七八九十]{1,3}|\\d{1,2})';

/** 5 → 五, 二十 → 二十: as names in full write it; 零 for what is no number. */
export const han = (number: string | undefined): string => toHan(hanNumber(number ?? '') ?? 0);
