import { unbracketed } from '../bare.ts';
import type { Naming } from '../naming.ts';

/** 安全导则| 水渠设计, with one blank or a wide one */
const KIND = /^([\u4e00-\u9fff]{2,16})[ \u3000]+(?=[\u4e00-\u9fff]{2})/u;

/**
 * 《安全导则 水渠设计》 → 水渠设计, in the text 关于发布安全导则《水渠设计》的通知: a kind that the title of the text has before its marks is no part
 * of a title. 《水渠技术导则 桥梁》 without it names one of a series.
 */
export function withoutKind(words: string, own: Naming): string {
  const title = unbracketed(words);
  const [head, kind = ''] = KIND.exec(title) ?? [];
  return head !== undefined && /[《〈]/u.test(own.name.split(kind)[1]?.[0] ?? '')
    ? title.slice(head.length)
    : words;
}
