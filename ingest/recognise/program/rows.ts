import type { Found, Span } from '#graph';
import { BUILT } from '../place/feature-words.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { NOT_AFTER } from './heads.ts';
import { isProper } from './works.ts';
import {
  CLASSED,
  CLASSED_EVENT,
  EVENT_END,
  HOUSE_END,
  KIND,
  LEAD_IN,
  NO_EVENT,
  WAY_END,
  WORK_END,
} from './row-words.ts';

/** …等重大项目, …等活动, …等建设，, …等开工 */
const HEADS: Search = {
  pattern:
    /等(?<mid>[^，。；：！？“”《》（）()、\n等]{0,18}?)(?<head>项目|工程|活动|行动|专项|(?<=等)(?:建设(?=[，。；])|(?=(?:相继|陆续|顺利|全面|加快)?(?:开工|建成|竣工|投产|通车|投用|投运|通水|完工))))(?!申报|评审|审批)/uy,
  needs: ['等'],
};
/** The clause before 等, as far as a row may reach. */
const ROW = /[^，。；：！？\n等]{1,160}$/u;
const LONGEST_ROW = 160;
/** 董家口至五莲铁路|及|胶新铁路, “政策大讲堂”|“服务面对面” */
const BETWEEN =
  /、(?![^“”]{0,20}”)|(?<=[一-鿿）”])(?:以及|及)(?=[一-鿿“])|(?<=[铁路期理速段线道程])和(?=[^、和]{4})|(?<=”)(?=“)/gu;
const ITEM = /^(?!.*(?:的|参与))[一-鿿A-Za-z0-9·（）—-]{4,26}$/u;
const QUOTED_ITEM = /“[^“”]{2,20}”(?:[一-鿿]{0,10})$/u;
const QUOTED = /^“[^“”]{2,20}”[一-鿿]{0,10}$/u;
/** 晏城至表白寺: both ends and no road. */
const ENDS_ONLY = /至[一-鿿]{2,4}$/u;

/** Names one after the other and then what they are: 东港船厂二期、青江新材料|等重大项目, “政策大讲堂”“服务面对面”|等活动. */
export function rows(view: View): Found[] {
  return seek(view, HEADS, ({ span, match }) => {
    const { mid = '', head = '' } = match.groups ?? {};
    if (NOT_AFTER.test(view.words.slice(span.end, span.end + 4))) return null;
    const isWork = /^(?:项目|工程|建设|)$/u.test(head);
    if (!(isWork ? CLASSED : CLASSED_EVENT).test(mid) || NO_EVENT.test(mid)) return null;
    const items = itemsBefore(view, span.start);
    const named = isWork ? works(view, items, head) : events(view, items);
    return named.map((item) => ({ ...item, type: 'Program', rule: 'program-row' }));
  });
}

/** Works of a row most of which hold a proper name; what the tables of places and institutions know stays theirs. */
function works(view: View, items: readonly Span[], head: string): Span[] {
  const surface = ({ start, end }: Span): string => view.words.slice(start, end);
  const proper = new Set(items.filter((item) => isProper(view, item)));
  if (proper.size === 0 || proper.size * 2 < items.length) return [];
  const bare = head === '建设' || head === '';
  const end = bare ? WAY_END : WORK_END;
  return items.filter((item) => {
    const words = surface(item);
    if (QUOTED.test(words)) return true;
    if (!ITEM.test(words) || !balanced(words) || KIND.test(words) || HOUSE_END.test(words)) return false;
    if ((ENDS_ONLY.test(words) && !WORK_END.test(words)) || BUILT.some((built) => words.endsWith(built)))
      return false;
    return (proper.has(item) && !bare) || end.test(words);
  });
}

/** “全闽乐购”, 外贸优品购物季 */
const events = ({ words }: View, items: readonly Span[]): Span[] =>
  items.filter(({ start, end }) => {
    const item = words.slice(start, end);
    return (
      QUOTED.test(item) || (ITEM.test(item) && balanced(item) && EVENT_END.test(item) && !KIND.test(item))
    );
  });

/** The names between the clause's verb and 等. */
function itemsBefore({ words }: View, end: number): Span[] {
  const row = ROW.exec(words.slice(Math.max(0, end - LONGEST_ROW), end))?.[0] ?? '';
  const from = end - row.length;
  const items: Span[] = [];
  let at = 0;
  const push = (to: number): void => {
    const item = row.slice(at, to);
    const quoted = QUOTED_ITEM.exec(item)?.index;
    const start = from + at + (quoted ?? withoutLeadIn(item));
    // 济南、青岛等市推进|火箭、卫星制造: where an earlier row ends, nobody knows where the first name begins.
    if (at > 0 || quoted !== undefined || words[from - 1] !== '等') items.push({ start, end: from + to });
  };
  for (const { index, 0: mark } of row.matchAll(BETWEEN)) {
    push(index);
    at = index + mark.length;
  }
  push(row.length);
  return items;
}

function withoutLeadIn(item: string): number {
  let at = 0;
  for (let lead = LEAD_IN.exec(item); lead; lead = LEAD_IN.exec(item.slice(at))) at += lead[0].length;
  return at;
}

const balanced = (words: string): boolean =>
  words.split('（').length === words.split('）').length && !words.startsWith('）');
