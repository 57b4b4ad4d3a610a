import type { Span } from '#graph';
import type { Naming, Setting } from '../naming.ts';
import { organNaming } from '../setting/issuers.ts';

/** 武汉市 → 武汉市人民政府; 市 → that of the text's own city, null where it does not say which. */
export function governmentOf(place: string, at: Span, setting: Setting): Naming | null {
  const naming = organNaming(`${place}人民政府`, at, setting);
  return naming && !DEICTIC.test(naming.name) && naming.name.endsWith('人民政府') ? naming : null;
}

const DEICTIC = /^(?:自治区|.)人民政府$/u;
