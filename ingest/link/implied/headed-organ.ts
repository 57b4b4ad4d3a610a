import type { Mention, Span } from '#graph';
import type { Naming, Setting } from '../naming.ts';
import { organNaming } from '../setting/issuers.ts';
import { governmentOf } from './government.ts';

/** One who is the head of an organ, or stands next to its head, and the words of the post. */
export interface Headed {
  person: Mention;
  head: Span;
  naming: Naming;
}

/** A later post of the same person: 副市长、|公安局局长 */
const MORE = '(?:[、兼][^，。；：、\\n]{2,16}?(?:长|书记|主任|委员|常委|主席)){0,3}';
/** What a post begins behind; a head elected (选举某某为省长) is no post of who is named next, and 军区长 none of a place. */
const STANDS =
  /(?:^|[，。；：、！？（）“”\s兼和及与向由对请同的]|时任|现任|新任|原|前|(?:^|[，。；：、！？（）“”\s])(?:该?(?:公司|集团|学校|医院|学院|银行)|该[校院行]))$/u;
/** 市长, 代省长, 常务副县长、公安局局长, 自治区主席, 校长, 总经理, right before a name. */
const HEAD = new RegExp(
  `(?<head>(?:常务副|副|代)?(?:(?<level>[省市县区州盟旗镇乡])长|(?<region>自治区)(?:副|代)?主席|(?<unit>[校院行]长|总经理|总裁|董事长)))${MORE}(?:同志)?[ \\u3000]{0,2}$`,
  'du',
);
const BEHIND = /^(?:常务副|副|代)?([省市县区州盟旗])长(?![助们期途])/u;
/** The longest stretch before a name that is looked at. */
const REACH = 60;
/** 中共绍兴市委员会, 绍兴市人民代表大会常务委员会: organs of a place, each of which tells whose mayor is meant. */
const OF_PLACE =
  /^(?:中共|中国共产党|中国人民政治协商会议)?([\u4e00-\u9fff]县(?!区)|[\u4e00-\u9fff]{2,14}?[省市县区州盟旗镇乡])(?:委员会|人民政府$|人民代表大会|纪律检查|监察委员会)/u;
/** 中共太行大学委员会, 太行大学: a unit or its committee, by what its head is called. */
const OF_UNIT: Readonly<Record<string, RegExp>> = {
  校长: unitNamed('大学|学院|学校|[中小]学|党校'),
  院长: unitNamed('学院|医院|研究院|科学院'),
  行长: unitNamed('银行'),
  总经理: unitNamed('公司|集团'),
  总裁: unitNamed('公司|集团'),
  董事长: unitNamed('公司|集团'),
};

function unitNamed(ends: string): RegExp {
  return new RegExp(`^(?:中共)?(.{2,40}(?:${ends}))(?:(?:纪律检查)?委员会|党委)?$`, 'u');
}

/** 省委副书记、省长|某某; 副市长|某某; 校党委书记某某、校长|某某: the organ is meant, though nobody names it. */
export function headedOrgans(
  setting: Setting,
  mentions: readonly Mention[],
  nameOf: (entity: string) => string,
): Headed[] {
  const { text } = setting.text.article;
  return mentions.flatMap((person, order): Headed[] => {
    if (person.type !== 'Person') return [];
    const post = postBefore(text, person) ?? postBehind(text, person);
    if (!post) return [];
    const { head, level, unit } = post;
    const namedBefore = { mentions, nameOf, order };
    const naming = unit
      ? unitOf(unitBefore(namedBefore, unit), head, setting)
      : governmentOf(placeOf(namedBefore, level), head, setting);
    return naming ? [{ person, head, naming }] : [];
  });
}

/** A post at the head of an organ: whose, by the level of the place or the kind of unit. */
interface Post {
  head: Span;
  level: string;
  unit: string | undefined;
}

/** 市长|某某 */
function postBefore(text: string, { start: end }: Span): Post | null {
  const from = Math.max(0, end - REACH);
  const before = text.slice(from, end);
  const match = /[长席理裁]/u.test(before) ? HEAD.exec(before) : null;
  const [start, until] = match?.indices?.groups?.['head'] ?? [];
  if (!match?.groups || start === undefined || until === undefined) return null;
  if (!STANDS.test(before.slice(0, start))) return null;
  const { level, region, unit } = match.groups;
  return { head: { start: from + start, end: from + until }, level: level ?? region ?? '', unit };
}

/** 某某|市长 */
function postBehind(text: string, { end }: Span): Post | null {
  const [words, level] = BEHIND.exec(text.slice(end, end + 5)) ?? [];
  return words === undefined || level === undefined
    ? null
    : { head: { start: end, end: end + words.length }, level, unit: undefined };
}

interface NamedBefore {
  mentions: readonly Mention[];
  nameOf: (entity: string) => string;
  order: number;
}

const unitOf = (name: string | null, at: Span, setting: Setting): Naming | null =>
  name === null ? null : (organNaming(name, at, setting) ?? null);

/** The unit that the last organ before the name is, or whose committee it is. */
const unitBefore = (before: NamedBefore, unit: string): string | null =>
  organsBefore(before, (name) => OF_UNIT[unit]?.exec(name)?.[1] ?? null);

/** The place of a level that an organ before the name is of: 绍兴市委书记某某、市长|某某; the level alone where none is. */
const placeOf = (before: NamedBefore, level: string): string =>
  organsBefore(before, (name) => {
    const place = OF_PLACE.exec(name)?.[1];
    return place?.endsWith(level) ? place : undefined;
  }) ?? level;

/** What the names of organs before a person in the same sentence tell, the nearest first, until one of them tells something. */
function organsBefore<T>(
  { mentions, nameOf, order }: NamedBefore,
  told: (name: string) => T | undefined,
): T | null {
  const sentence = mentions[order]?.sentence;
  for (let at = order - 1; at >= 0; at -= 1) {
    const one = mentions[at];
    if (one?.sentence !== sentence) return null;
    const found = one?.type === 'Institution' ? told(nameOf(one.entity)) : undefined;
    if (found !== undefined) return found;
  }
  return null;
}
