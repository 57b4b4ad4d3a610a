import { unquoted, withThinker } from '../bare.ts';
import { tight } from '../../tight.ts';
import type { Context, Namer, Naming } from '../naming.ts';
import { campaignOfDays } from './campaign.ts';
import { defined } from './defined.ts';
import { fiveYearPlan } from './five-year-plan.ts';
import { known } from './known.ts';
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
const inspection: Namer = (surface, context) => {
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
const programCalled: Namer = ({ words }, { programsCalled, text }) => {
  const named = programsCalled.size === 0 ? undefined : programsCalled.get(unquoted(words));
  return named ? { ...named, reason: `defined in ${text.article.title}: ${words}` } : null;
};

const DATED = /^\d{4}/u;

/** 十件民生实事 in a text that names 2024年省十件民生实事: with its year. */
const programOfYear: Namer = ({ words }, { programs }) => {
  const short = unquoted(words);
  const [name, other] = programs.filter(
    (full) => full !== short && DATED.test(full) && !DATED.test(short) && full.endsWith(short),
  );
  return name && !other ? { type: 'Program', name, reason: `named with its year: ${words}` } : null;
};

const KINDS = ['战略', '工程', '行动', '计划', '活动'];

/** 引河济湖 → 引河济湖工程, 山河协同发展 → 山河协同发展战略: with its kind, as the text or the lexicon names it. */
const programOfKind: Namer = ({ words }, { programs, lexicon }) => {
  const short = unquoted(words);
  const named = KINDS.map((kind) => `${short}${kind}`).filter(
    (full) => programs.includes(full) || lexicon.entry('Program', full) !== undefined,
  );
  const [name, other] = named;
  return name !== undefined && other === undefined
    ? { type: 'Program', name, reason: `named with its kind: ${name}` }
    : null;
};

/** A kind behind another: 智能水表试点示范|项目, 修渠三年行动|计划, 水库二期|工程, 水利服务月|系列活动. */
const SECOND_KIND =
  /(?<=试点|示范)项目$|(?<=[一二三四五六七八九十]期)(?:项目|工程)$|(?<=行动)计划$|(?<=[月周日年季节行])(?:系列)?活动$/u;

/** A program is one with its second kind and without, unless the lexicon has a name of its own for it. */
const withoutSecondKind =
  (namer: Namer): Namer =>
  (surface, context) => {
    const naming = namer(surface, context);
    if (!naming || !SECOND_KIND.test(naming.name) || context.lexicon.entry('Program', naming.name))
      return naming;
    return { ...naming, key: naming.name.replace(SECOND_KIND, '') };
  };

/** “同步课堂” → 同步课堂 */
const programAsWritten: Namer = ({ words }) => ({
  type: 'Program',
  name: withThinker(unquoted(words)),
  reason: 'without quotation marks',
});

/** Who may name a program, in order. */
export const PROGRAM_NAMERS: readonly Namer[] = [
  // （以下简称“带头人培训”） … 带头人培训
  programCalled,
  defined,
  // 延安时期…整风运动
  campaignOfDays,
  // 三峡工程
  known,
  // 十二届省委第三轮巡视
  inspection,
  // 主题教育
  drive,
  // “八五”计划
  fiveYearPlan,
  // 十件民生实事
  programOfYear,
  // 引河济湖
  programOfKind,
  programAsWritten,
].map(withoutSecondKind);
