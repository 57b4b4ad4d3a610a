import type { Span } from '#graph';
import { tight } from '../../tight.ts';
import type { Context, Namer } from '../naming.ts';
import { unsaid } from './unsaid.ts';

/** 你公司 in a letter to one company: 某某有限公司： on a line of its own; where the line names two, it is both. */
export const addressedOrgan: Namer = ({ words }, context) => {
  const name = tight(words);
  if (!/^[你贵](?:公司|单位|院|局|部|厅|校|行|厂|委|中心|集团|所)$/u.test(name)) return null;
  const names = context.addressed.length > 0 ? context.addressed : ofTitle(name.slice(1), context);
  if (names.length === 0) return unsaid('Institution', name, context, 'who is addressed');
  return {
    type: 'Institution',
    name: names.join('、'),
    // 乙公司、甲公司： is one with 甲公司、乙公司：
    ...(names.length > 1 ? { key: [...names].sort().join('、') } : {}),
    reason: `deictic: ${words} is who is addressed`,
  };
};

/** 关于批准某某有限公司变更许可证的通知: who a letter without an address line is about, when its title names one such organ. */
function ofTitle(kind: string, { organs, text }: Context): readonly string[] {
  const { title } = text.article;
  const named = organs.slice(0, FIRST).filter(({ start, end, naming }) => {
    const words = tight(text.article.text.slice(start, end));
    return title.includes(words) && (kind === '单位' || naming.name.endsWith(kind));
  });
  const names = [...new Set(named.map(({ naming }) => naming.name))];
  if (names.length > 0) return names.length === 1 ? names : [];
  const firms = kind === '公司' ? [...title.matchAll(GRANTED)].map(([, firm = '']) => firm) : [];
  return firms.length === 1 ? firms : [];
}

/** Organs among which those of a title stand. */
const FIRST = 10;
/** 关于批准延续|甲乙阀门有限公司|许可证的通知: where the title is one name, the firm behind what it is granted. */
const GRANTED =
  /(?:批准|同意|准予|核准|核发|颁发|延续|变更|注销|撤销|给予){1,3}([\u4e00-\u9fff（）]{4,30}?有限(?:责任)?公司)(?!、)/gu;

/** Behind the last one addressed: a colon, or the end of a line before one that begins 你公司. */
const ADDRESS_END =
  /^\.?[ \t\u3000]*(?:[：:]|\n[ \t\u3000]*[你贵](?:公司|单位|院|校|行|厂|中心|集团|所)(?![的在]))/u;
const BESIDE = /^[ \t]*[、，,和及][ \t]*$/u;
/** Before the first: the beginning of the line, and the country of a firm that is written in Latin letters. */
const LINE_START = /(?:^|\n)[ \t\u3000]*$/u;
const COUNTRY = /(?<=^|[\n \t\u3000])[\u4e00-\u9fff]{2,4}$/u;

/** Names of those on whose line the organ at `span`, the last one named, is the last: 甲有限公司、乙有限公司：; null for no such line. */
export function addressedUntil({ organs, text }: Context, span: Span): readonly string[] | null {
  const words = text.article.text;
  if (!ADDRESS_END.test(words.slice(span.end, span.end + 12))) return null;
  let first = organs.length - 1;
  const gap = (at: number): string => words.slice(organs[at - 1]?.end ?? 0, organs[at]?.start ?? 0);
  while (first > 0 && organs.length - first < MOST && BESIDE.test(gap(first))) first -= 1;
  const { start } = organs[first] ?? span;
  const before = words.slice(Math.max(0, start - 8), start);
  const begins = LINE_START.test(/[A-Z]/u.test(words[start] ?? '') ? before.replace(COUNTRY, '') : before);
  return begins ? organs.slice(first).map(({ naming }) => naming.name) : null;
}

/** Firms of one letter. */
const MOST = 4;
