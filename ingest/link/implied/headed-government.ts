import type { Mention, Span } from '#graph';
import type { Naming, Setting } from '../naming.ts';
import { governmentOf } from './government.ts';

/** One who is the head of a government, or stands next to its head, and the words of the post. */
export interface Headed {
  person: Mention;
  head: Span;
  naming: Naming;
}

/** A later post of the same person: 副市长、|公安局局长 */
const MORE = '(?:[、兼][^，。；：、\\n]{2,16}?(?:长|书记|主任|委员|常委|主席)){0,3}';
/** What a post begins behind; a head elected (选举某某为省长) is no post of who is named next, and 军区长 none of a place. */
const BEFORE = '(?<=^|[，。；：、！？（）“”\\s兼和及与向由对请同的]|时任|现任|新任|原|前)';
/** 市长, 代省长, 常务副县长、公安局局长, 自治区主席, right before a name. */
const HEAD = new RegExp(
  `(?<head>(?:常务副|副|代)?(?:(?<level>[省市县区州盟旗镇乡])长|(?<region>自治区)(?:副|代)?主席))${MORE}(?:同志)?[ \\u3000]{0,2}$`,
  'du',
);
const STANDS = new RegExp(`${BEFORE}$`, 'u');
/** The longest stretch before a name that is looked at. */
const REACH = 60;
/** 中共绍兴市委员会, 绍兴市人民代表大会常务委员会: organs of a place, each of which tells whose mayor is meant. */
const OF_PLACE =
  /^(?:中共|中国共产党|中国人民政治协商会议)?([\u4e00-\u9fff]{2,14}?[省市县区州盟旗镇乡])(?:委员会|人民政府$|人民代表大会|纪律检查|监察委员会)/u;

/** 省委副书记、省长|某某; 副市长|某某: the government is meant, though nobody names it. */
export function headedGovernments(
  setting: Setting,
  mentions: readonly Mention[],
  nameOf: (entity: string) => string,
): Headed[] {
  const { text } = setting.text.article;
  return mentions.flatMap((person, order): Headed[] => {
    if (person.type !== 'Person') return [];
    const from = Math.max(0, person.start - REACH);
    const before = text.slice(from, person.start);
    const match = /[长席]/u.test(before) ? HEAD.exec(before) : null;
    const [start, end] = match?.indices?.groups?.['head'] ?? [];
    if (!match?.groups || start === undefined || end === undefined) return [];
    const head = { start: from + start, end: from + end };
    const level = match.groups['level'] ?? match.groups['region'] ?? '';
    if (!STANDS.test(before.slice(0, start))) return [];
    const whose = governed({ mentions, nameOf }, order, level);
    const naming = governmentOf(whose ?? level, head, setting);
    return naming ? [{ person, head, naming }] : [];
  });
}

/** The place of a level that an organ before the name is of, in the same sentence: 绍兴市委书记某某、市长|某某 */
function governed(
  { mentions, nameOf }: { mentions: readonly Mention[]; nameOf: (entity: string) => string },
  order: number,
  level: string,
): string | null {
  const sentence = mentions[order]?.sentence;
  for (let at = order - 1; at >= 0; at -= 1) {
    const one = mentions[at];
    if (one?.sentence !== sentence) return null;
    const place = one?.type === 'Institution' ? OF_PLACE.exec(nameOf(one.entity))?.[1] : undefined;
    if (place?.endsWith(level)) return place;
  }
  return null;
}
