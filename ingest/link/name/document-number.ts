import { tight } from '../bare.ts';

const NUMBER =
  /^[\u4e00-\u9fffA-Za-z/-]{1,20}(?:[（(][\u4e00-\u9fff][）)])?(?:〔\d{4}〕(?:[\u4e00-\u9fff]{0,2}字|核)?第?(?:\d+(?:-\d+)?|[（(]\d+[）)])号|令(?:〔?\d{4}〕?)?第?[\d一二三四五六七八九十百]+号|(?:公告)?\d{4}年第\d+号(?:令|[公通]告)?)$/u;

/** 国发[2014] 45号 → 国发〔2014〕45号, 国务院第714号令 → 国务院令第714号; null when the words are no document number. */
export function documentNumber(words: string): string | null {
  const name = tight(words)
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[[［【﹝(（](\d{4})[\]］】﹞)）]/u, '〔$1〕')
    .replace(/(?<=[\u4e00-\u9fff])(?<!年)第(\d+)号令$/u, '令第$1号');
  return NUMBER.test(name) ? name : null;
}
