import { PLAN_YEARS } from '../../plan-years.ts';
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
/** 《甲》和《乙》, 〈甲〉〈乙〉, 安全导则《甲》、技术文件《乙》 */
const BETWEEN = /[》〉](?:(?:、|和|及|与|以及)[^《》〈〉的]{0,16})?[《〈]/u;
const ISSUES = /印发|转发|批转|颁发|颁布|公布|发布/u;

/**
 * What a title names inside it; `text` is the one it stands in, which may say the years that a title leaves out.
 * 关于印发〈甲〉的通知 → transmits 《甲》; 关于修改〈乙〉的决定 → amends 《乙》; 关于废止〈丙〉、〈丁〉的通知 → repeals both.
 */
export function innerTitles(title: string, text: string): Inner[] {
  const change = CHANGES.exec(unbracketed(title));
  if (change?.[1] && change[2]) {
    const link = change[1] === '废止' ? 'REPEALS' : 'AMENDS';
    return named(change[2].slice(1, -1), title, text).map((naming) => ({
      link,
      naming,
      verb: change[1] ?? '',
    }));
  }
  const inner = transmitted(title);
  const verb = ISSUES.exec(title)?.[0];
  return inner && verb
    ? named(inner, title, text).map((naming) => ({ link: 'TRANSMITS', naming, verb }))
    : [];
}

const named = (words: string, title: string, text: string): Naming[] =>
  words
    .split(BETWEEN)
    .flatMap((one) => unmarked(one, text))
    .map((inner) => {
      const name = `《${inner}${yearsOf(inner, text)}》`;
      return { type: 'Document', name, attributes: nameAttributes(name), reason: `inside ${title}` };
    });

/** 甲县修渠办法|和|甲县植树办法, which stand side by side without marks: two where the text names both in marks. */
function unmarked(words: string, text: string): string[] {
  const parts = words.split(JOINED);
  return parts.length > 1 && parts.every((part) => text.includes(`《${part}》`)) ? parts : [words];
}
const JOINED =
  /(?<=(?:条例|规定|办法|规则|细则|方案|纲要|规划|计划|要点|意见|章程|措施|预案)(?:（[^（）]{2,6}）)?)(?:[和及与、]|以及)/u;

const YEARS = new RegExp(`^（${PLAN_YEARS}）`, 'u');

/** 关于印发修渠规划的通知⏎《修渠规划（2031—2035年）》已经…: the years of the plan, or none. */
function yearsOf(title: string, text: string): string {
  const at = text.indexOf(`${title}（`);
  const years = at < 0 ? undefined : YEARS.exec(text.slice(at + title.length, at + title.length + 16))?.[0];
  return years ?? '';
}
