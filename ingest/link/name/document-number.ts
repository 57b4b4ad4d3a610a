import { tight } from '../../tight.ts';

const NUMBER =
  /^[\u4e00-\u9fffA-Za-z/-]{1,20}(?:[（(][\u4e00-\u9fff][）)])?(?:〔\d{4}〕-\d{2,4}|〔\d{4}〕(?:[\u4e00-\u9fff]{0,2}字|核)?第?(?:\d+(?:-\d+)?|[（(]\d+[）)])号|令(?:〔?\d{4}〕?)?第?[\d一二三四五六七八九十百]+号|(?:公告)?\d{4}年第\d+号(?:令|[公通]告)?|证字第?(?:[A-Z]{1,3}[（(]\d{2,4}[）)])?\d{1,8}(?:-\d{1,3})?号)$/u;
/** 甲部 乙局|丙部令第5号 */
const JOINT = /^(?:[\u4e00-\u9fff]{2,15}[、 \u3000]{1,2}){1,12}(?=[\u4e00-\u9fff]{2,15}(?:令|公告))/u;
const STANDARD = /^([A-Z]{2,4}(?:\/[TZ])?) ?(\d[\d./ ]*?) ?(?:[-—–－](\d{4}))?$/u;

/**
 * 国发[2014] 第045号 → 国发〔2014〕45号, 国务院第714号令 → 国务院令第714号, GB/T12345—2021 → GB/T 12345-2021; null when the words are
 * no document number.
 */
export function documentNumber(words: string): string | null {
  const [, code, serial, year] = STANDARD.exec(words) ?? [];
  if (code && serial) return standardNumber(code, tight(serial), year);
  const joint = JOINT.exec(words)?.[0] ?? '';
  const name = tight(words.slice(joint.length))
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[[［【﹝(（](\d{4})[\]］】﹞)）]/u, '〔$1〕')
    .replace(/〕第?0*(?=[1-9]\d*号)/u, '〕')
    .replace(/(?<=[\u4e00-\u9fff])(?<!年)第(\d+)号令$/u, '令第$1号');
  return NUMBER.test(name) ? joint.replace(/[ \u3000]+/gu, ' ') + name : null;
}

const standardNumber = (code: string, serial: string, year: string | undefined): string =>
  `${code}${code.startsWith('HA') ? '' : ' '}${serial}${year ? `-${year}` : ''}`;
