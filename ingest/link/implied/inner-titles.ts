import { unbracketed } from '../bare.ts';
import { nameAttributes, transmitted } from '../name/document.ts';
import type { Naming } from '../naming.ts';

/** A document that the title of another names, and what that other does with it. */
export interface Inner {
  link: 'TRANSMITS' | 'AMENDS' | 'REPEALS';
  naming: Naming;
  /** The words of the title that say so. */
  verb: string;
}

const CHANGES =
  /关于(修改|修订|修正|废止)(?:部分|以下)?(?:[\u4e00-\u9fff]{2,6})?([《〈].+[》〉])(?:等[^《》〈〉]{0,12})?(?:[^《》〈〉]{0,12})的(?:决定|通知|公告|通告|命令)$/u;
/** 《甲》和《乙》, 〈甲〉〈乙〉 */
const BETWEEN = /[》〉](?:、|和|及|与|以及)?[《〈]/u;
const ISSUES = /印发|转发|批转|颁发|颁布|公布|发布/u;

/** 关于印发〈甲〉的通知 → transmits 《甲》; 关于修改〈乙〉的决定 → amends 《乙》; 关于废止〈丙〉、〈丁〉的通知 → repeals both. */
export function innerTitles(title: string): Inner[] {
  const change = CHANGES.exec(unbracketed(title));
  if (change?.[1] && change[2]) {
    const link = change[1] === '废止' ? 'REPEALS' : 'AMENDS';
    return named(change[2].slice(1, -1), title).map((naming) => ({ link, naming, verb: change[1] ?? '' }));
  }
  const inner = transmitted(title);
  const verb = ISSUES.exec(title)?.[0];
  return inner && verb ? named(inner, title).map((naming) => ({ link: 'TRANSMITS', naming, verb })) : [];
}

const named = (words: string, title: string): Naming[] =>
  words.split(BETWEEN).map((inner) => {
    const name = `《${inner}》`;
    return { type: 'Document', name, attributes: nameAttributes(name), reason: `inside ${title}` };
  });
