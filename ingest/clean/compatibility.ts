import { replaceAll, type Step } from './edit.ts';
import { RADICALS } from './radicals.ts';

/** Radicals (both blocks), compatibility ideographs, vertical forms, Latin ligatures. Not ㎡ and ①: they are written so on purpose. */
const STRAY = /[\u2e80-\u2fdf\uf900-\ufaff\ufe30-\ufe4f\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/gu;

/** ⼯作 → 工作, ⻓期 → 长期, 更多 with the compatibility 更, ﬁ → fi: what PDFs give for the characters they show. */
export const compatibility: Step = {
  reason: 'compatibility-character',
  record: 'sample',
  find: (text) => replaceAll(text, STRAY, ([stray]) => RADICALS.get(stray) ?? stray.normalize('NFKC')),
};
