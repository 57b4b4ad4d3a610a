import { PLAIN } from '../person/plain-surnames.ts';
import type { Found, Span } from '#graph';
import { isCentral } from '../hits.ts';
import { otherName } from './ministry-department.ts';
import { forbidden } from '../known-names.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { isClause } from './inside.ts';
import { isOfMany } from './of-many.ts';
import { PARTS } from './part-rows.ts';
import { OF_TROOPS } from './troops.ts';

/** 省人大常委会|王大山办公室: where somebody sits, no part of the organ. */
const SOMEBODYS = new RegExp(`^[${PLAIN}][\\u4e00-\\u9fff]{1,2}(?<![事常综党政])办公室$`, 'u');

/** 工业和信息化部（消费品工业司、规划司）: parts in brackets after their organ. */
const BRACKETED: Search = {
  needs: [...'部委局署院厅会'].map((organ) => `${organ}（`),
  pattern: /.（(?<name>[一-龥、]{2,60})(?=）)/duy,
};
const BRACKETED_PART =
  /^(?![即或含由]|原(?!材料|子能))[一-龥]{2,14}(?:司|局|处|办公室|中心|(?:监管|监督|管理|检查|服务)部)$/u;
/** Another organ, a class of parts, or a clause. */
const NO_PART =
  /^(?:中国|国家|全国|国务院|中央|中心|研究院|研究所|书记处)|书记|主任|秘书长|或|是|要|(?<!建)设(?![施计备])|所属|下属|重点|专门|紧密|结合|召开|举行|提交|[省市县]委|会议|及办公/u;
/** Posts that make one word of the end of a part and themselves: 秘书二|处长. */
const POSTS: Readonly<Record<string, string>> = { 处: '处长', 室: '主任' };
/** 规划司|李大山 010-12345678, 规划司|李大山⏎电话：…: whom to call */
const CALLED = /^[\u4e00-\u9fff]{2,3}[，、：:\s]{0,2}(?:[（(]?0\d{2}|(?:联系)?电话)/u;
/** A part of a part of a part. */
const DEEPEST = 3;

/** 我部, 你公司 name no parts: 我部中心工作. */
const SPEAKERS = /^deictic-(?:ours|yours)$/u;

/** 教育部办公厅: an organ and a part of it; the organ is one of the lexicon or one that the other steps found. */
export function parts(view: View, organs: readonly Found[]): Found[] {
  const { hitsOf, words } = view;
  const heads = hitsOf.Institution.filter((hit) => !forbidden(hit, words));
  const found: Found[] = [];
  // One organ stands in a text many times.
  const rows = new Map<string, typeof PARTS>();
  const rowsOf = (whole: string): typeof PARTS => {
    const known = rows.get(whole) ?? PARTS.filter((row) => row.whole.test(whole));
    rows.set(whole, known);
    return known;
  };
  let wholes: readonly Span[] = [...heads, ...organs.filter(({ rule }) => !SPEAKERS.test(rule))];
  for (let depth = 0; depth < DEEPEST && wholes.length > 0; depth += 1) {
    const longer = wholes.flatMap((whole) => withPart(view, whole, rowsOf) ?? []);
    found.push(...longer);
    wholes = longer;
  }
  return [
    ...found,
    // 民政部办公厅（国际合作司）主任
    ...found.flatMap((one) => otherName(view, one)),
    ...seek(view, BRACKETED, ({ span }) =>
      // 各省住房城乡建设厅（建设局、建委）, 各区（县）建委（建设局）
      (words[span.start - 2] === '厅' && isOfMany(words, span.start - 4, span.start - 1)) ||
      OF_ALL.test(words.slice(Math.max(0, span.start - 18), span.start - 1))
        ? []
        : bracketed(words.slice(span.start, span.end), span.start),
    ),
  ];
}

const OF_ALL = /各(?:区（县）|县（区）|县（市、区）|市（县）)?[\u4e00-\u9fff]{1,8}$/u;

function bracketed(names: string, start: number): Found[] {
  let at = start;
  return names.split('、').flatMap((name): Found[] => {
    const from = at;
    at += name.length + 1;
    return BRACKETED_PART.test(name)
      ? [{ start: from, end: from + name.length, type: 'Institution', rule: 'part-in-brackets' }]
      : [];
  });
}

function withPart(
  view: View,
  { start, end: edge }: Span,
  rowsOf: (whole: string) => typeof PARTS,
): Found | null {
  const { words, tokens } = view;
  if (!/[\u4e00-\u9fff\d“]/u.test(words[edge] ?? '')) return null;
  const whole = words.slice(start, edge);
  const after = words.slice(edge, edge + 24);
  for (const row of rowsOf(whole)) {
    const tail = row.part.exec(after)?.[0];
    if (tail === undefined) continue;
    if (!/^(?:书记处|中心组)$/u.test(tail) && NO_PART.test(tail)) continue;
    // 商务部国管局: two organs
    if (tail.endsWith('局') && view.lexicon.lookup(tail, 'Institution').length > 0) continue;
    if (
      /^(?:[、，和与及的]|以及)|[的在由]|对(?!外)|(?<![高中初平])等|(?<!核)[和与](?=有关|相关)|及(?=其|有关|相关)|内|组织$|党支部.|联合(?!国|会|大)/u.test(
        tail,
      )
    )
      continue;
    // 教育部和财政部办公厅: two organs; 新疆生产建设兵团|文化体育广电和旅游局 is one.
    if (
      !whole.endsWith('生产建设兵团') &&
      /^[\u4e00-\u9fff]{0,6}[和与及][\u4e00-\u9fff]{1,6}(?:部|委(?!员会)|局)/u.test(tail)
    )
      continue;
    if (SOMEBODYS.test(tail)) continue;
    const end = edge + tail.length;
    // 文化厅党组|书记, 秘书二处|处长, 督查室|主任, 一师三团|政委: a word that the post makes
    const post =
      (words.startsWith(POSTS[tail.at(-1) ?? ''] ?? '书记', end) &&
        /(?:党[委组]|支部|[处室])$/u.test(tail)) ||
      (tail.endsWith('党委') && /^(?:委员(?!会)|副书记|常委(?!会))/u.test(words.slice(end, end + 3))) ||
      // 民二庭|审理
      /[民刑行][一二三四五]庭$/u.test(tail) ||
      (tail.endsWith('组') && /^(?:成员|副?组长)/u.test(words.slice(end, end + 3))) ||
      (/[^总]部$/u.test(tail) && /^(?:副?部)?长/u.test(words.slice(end, end + 3))) ||
      (/[司局]$/u.test(tail) && CALLED.test(words.slice(end, end + 9))) ||
      (/[军师旅团]$/u.test(tail) && OF_TROOPS.test(words.slice(end, end + 4)));
    // 中央人民政府内建立…党组: a clause; 中国科学院|国家天文台…: another organ begins
    if ((tokens.across(end) && !post) || isClause(view, { start: edge, end }) || holdsOrgan(view, edge, end))
      continue;
    // 中共|红四军前敌委员会
    const ofParty = /委(?:员会)?$/u.test(tail) && words.startsWith('中共', start - 2) ? 2 : 0;
    return { start: start - ofParty, end, type: 'Institution', rule: 'organ-and-part' };
  }
  return null;
}

/** 工业和信息化部办公厅|国家卫生健康委办公厅: a known organ, with a part of its own, stands within what would be the part. */
function holdsOrgan({ hitsByEnd, words }: View, start: number, end: number): boolean {
  for (let at = start + 3; at <= end; at += 1) {
    const inside = hitsByEnd
      .get(at)
      ?.some(
        (hit) =>
          hit.start >= start &&
          at - hit.start > 2 &&
          (at < end || /^(?:国家|中国|中央)|(?:部|委员会|总局)$/u.test(words.slice(hit.start, at))) &&
          isCentral(hit),
      );
    if (inside) return true;
  }
  return false;
}
