import { TITLES } from '../../lexicon/titles.ts';
import { unquoted, withThinker } from '../bare.ts';
import { tight } from '../../tight.ts';
import type { Context, Namer, Naming } from '../naming.ts';
import { localPlace } from './local-place.ts';
import { han, N } from './meeting-number.ts';
import { unsaid } from './unsaid.ts';

/** Kinds of drives that a text calls by their kind alone once it has named one. */
const DRIVE_KIND = /^(?:主题教育|专题教育|学习教育|教育实践活动|专项行动|专项整治|专项斗争)$/u;

/** 主题教育 in a text that names 学习贯彻…主题教育 and no other; where it names none, the drive of its year. */
export const drive: Namer = ({ words }, context) => {
  const { programs, lexicon } = context;
  const kind = unquoted(words);
  if (!DRIVE_KIND.test(kind)) return null;
  const full = programs.filter((name) => name !== kind && name.endsWith(kind)).map(withThinker);
  const names = [...new Set(full.map((name) => lexicon.lookup(name, 'Program')[0]?.name ?? name))];
  if (names.length === 0) return driveOfYear(kind, context) ?? driveWithin(kind, context);
  // 全县学党史主题教育 beside 学党史主题教育 is that drive.
  const [name, other] = names.filter((one) => !names.some((rest) => rest !== one && one.endsWith(rest)));
  return name !== undefined && other === undefined
    ? { type: 'Program', name, reason: `the only ${kind} named here` }
    : null;
};

/** 主题教育 in a text that names the drive within another name: 学习贯彻…主题教育工作会议. */
function driveWithin(kind: string, { text, lexicon }: Context): Naming | null {
  const [entry, other] = lexicon
    .entries('Program')
    .filter(
      ({ name, attributes }) =>
        attributes['subtype'] === '主题教育' &&
        name.endsWith(kind) &&
        name !== kind &&
        text.article.text.includes(name),
    );
  return entry && !other
    ? {
        type: 'Program',
        name: entry.name,
        attributes: entry.attributes,
        reason: `the ${kind} of ${entry.name}`,
      }
    : null;
}

/** 主题教育 in a text of 2019 → “不忘初心、牢记使命”主题教育: the only one of its kind that went on then. */
function driveOfYear(kind: string, { text, lexicon }: Context): Naming | null {
  const year = Number((text.article.date ?? text.article.publishedAt ?? '').slice(0, 4));
  const [entry, other] = lexicon.entries('Program').filter(({ name, attributes }) => {
    const from = Number(attributes['start']);
    const to = Number(attributes['end'] ?? from);
    return attributes['subtype'] === '主题教育' && name.endsWith(kind) && from <= year && year <= to;
  });
  return entry && !other
    ? { type: 'Program', name: entry.name, attributes: entry.attributes, reason: `the ${kind} of ${year}` }
    : null;
}

const INSPECTION = new RegExp(
  `^(第?${N}届)?(中央|[\\u4e00-\\u9fff]{0,12}?[省市县区州](?=委))委?第?${N}轮([专项常规]{0,2}巡[视察])$`,
  'u',
);
/** 十二届省委第三轮巡视 in a text of 辽宁省 → 十二届辽宁省委第三轮巡视 */
export const inspection: Namer = (surface, context) => {
  const name = tight(surface.words);
  const [, , term, said, round, kind] = INSPECTION.exec(name) ?? [];
  if (said === undefined || kind === undefined) return null;
  const place = said.length === 1 ? localPlace(said, surface, context) : said;
  if (place === null) return unsaid('Program', name, context, `which ${said}`);
  const of = place === '中央' ? place : `${place}委`;
  return {
    type: 'Program',
    name: `${term === undefined ? '' : `${han(term)}届`}${of}第${han(round)}轮${kind}`,
    reason: `round of inspection of ${place}`,
  };
};

/** 带头人培训 after 2031年度乡村电商带头人培训（以下简称“带头人培训”） */
export const programCalled: Namer = ({ words }, { programsCalled, text }) => {
  const named = programsCalled.size === 0 ? undefined : programsCalled.get(unquoted(words));
  return named ? { ...named, reason: `defined in ${text.article.title}: ${words}` } : null;
};

const DATED = /^\d{4}/u;

/** 十件民生实事 in a text that names 2024年省十件民生实事: with its year. */
export const programOfYear: Namer = ({ words }, { programs }) => {
  const short = unquoted(words);
  const [name, other] = programs.filter(
    (full) => full !== short && DATED.test(full) && !DATED.test(short) && full.endsWith(short),
  );
  return name && !other ? { type: 'Program', name, reason: `named with its year: ${words}` } : null;
};

/** “同步课堂” → 同步课堂 */
export const programAsWritten: Namer = ({ words }) => {
  const name = withThinker(unquoted(words));
  // 中小企业服务月活动 is one with 中小企业服务月.
  const key = name.replace(/(?<=[月周日年季节行])活动$/u, '');
  return {
    type: 'Program',
    name,
    ...(key === name ? {} : { key }),
    reason: 'without quotation marks',
  };
};

/** 《党建研究》 keeps its marks, 浙江日报 has none. */
export const publicationAsWritten: Namer = ({ words }) => {
  const name = words.trim().replace(/^“(.*)”$/u, '$1');
  // 卫生部官方网站 is one with 卫生部网站.
  const key = name.replace(/(?:官方网站|官网|门户网站)$/u, '网站');
  return { type: 'Publication', name, ...(key === name ? {} : { key }), reason: 'as written' };
};

const TITLED = new RegExp(`^([\\u4e00-\\u9fff])(?:${TITLES.join('|')}|总书记|同志)$`, 'u');
const FAMILIAR = /^[老小]([\u4e00-\u9fff])$/u;

/** 王书记, 张大爷, 老王, when one person of that surname is named in full in this text. */
export const surnamed: Namer = ({ words }, { persons, text }) => {
  const called = unquoted(tight(words));
  const surname = (TITLED.exec(called) ?? FAMILIAR.exec(called))?.[1];
  // 赵武灵王 is no 赵老师.
  const named = surname ? persons.filter((name) => name.length < 4 && name.startsWith(surname)) : [];
  const [one] = named;
  if (one && named.length === 1)
    return { type: 'Person', name: one, reason: `the only ${surname} named here` };
  // 习书记 in a text that names 习近平 and 习仲勋: the text calls one of them so in full, or he is in its title.
  const titled = named.filter((name) => text.article.title.includes(name));
  const [told] = titled;
  return told && titled.length === 1
    ? { type: 'Person', name: told, reason: `${surname} of the title` }
    : null;
};

/** 大川 after 徐大川: the one person named here whose given name it is. */
export const givenAlone: Namer = ({ words, rule }, { persons }) => {
  if (rule !== 'given-name') return null;
  const [one, ...more] = persons.filter((name) => name.length === 3 && name.endsWith(words));
  return one && more.length === 0 ? { type: 'Person', name: one, reason: `given name of ${one}` } : null;
};

/** 焦 裕 禄 → 焦裕禄 */
export const personAsWritten: Namer = ({ words }) => ({
  type: 'Person',
  name: tight(words),
  reason: 'as written',
});
