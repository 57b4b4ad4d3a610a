import type { Attribute } from '#graph';
import { bare, unbracketed } from '../bare.ts';
import { PLAN_YEARS } from '../../plan-years.ts';
import type { Context, Namer, Naming } from '../naming.ts';
import { documentNumber } from './document-number.ts';
import { documentKind, documentStatus } from './document-kind.ts';
import { withoutKind } from './kind-in-marks.ts';
import { isLicence } from './licence-title.ts';
import { unsaid } from './unsaid.ts';

/** “论联合政府” → 《论联合政府》; “七一”讲话 keeps its marks. */
const bracketed = (name: string): string =>
  `《${unbracketed(name.trim())
    .replace(/^“([^“”]+)”$/u, '$1')
    .replace(/•/gu, '·')}》`;

/** Kind and status as the name shows them. */
export function nameAttributes(name: string): Record<string, Attribute> {
  const subtype = documentKind(name);
  const status = documentStatus(name);
  return { ...(subtype ? { subtype } : {}), ...(status ? { status } : {}) };
}

/** A naming by a title, with kind and status as it shows them. */
export const asDocument = (name: string, reason: string): Naming => ({
  type: 'Document',
  name: bracketed(name),
  attributes: nameAttributes(name),
  reason,
});

/** The title of this very text, or what else it calls itself. */
export const ownTitle: Namer = ({ words }, { own, ownNames }) =>
  ownNames.includes(bare(words)) ? { ...own, reason: 'own title' } : null;

const GENERIC =
  /^(?:(?:实施|指导|若干|管理|工作|暂行|试行)?(?:准则|条例|规定|办法|规则|细则|决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|纪要|方案|纲要|规划|计划|要点|章程|党章|解释|建议))$/u;

/** 《条例》 → the last document of this text whose name ends so; 本《条例》 → the text or what it sends out. A short name that is not generic must end it exactly too. */
export const anaphoric: Namer = ({ words, start }, { documents, own, text }) => {
  const short = bare(words);
  if (!/^《.*》$/su.test(words.trim()) || !(GENERIC.test(short) || short.length <= 6)) return null;
  // 《操作员执照》 is not 《高级操作员执照》.
  if (isLicence(short)) return null;
  const brought = broughtAs(short, own);
  if (brought && THIS.test(text.article.text.slice(Math.max(0, start - 2), start))) return brought;
  const named = documents.byEnding.get(short);
  return named ? { ...named, reason: `short for ${named.name}` } : brought;
};

/** 本《名录》, but not 一本《名录》 */
const THIS = /(?<![一二两三四五六七八九十几这那每\d])本$/u;

/** What the title of a text sends out, or the text itself, where its name ends so. */
function broughtAs(short: string, own: Naming): Naming | null {
  const title = bare(own.name);
  const inner = transmitted(own.name);
  // 甲办法和|乙方案: another name, beside the first
  if (inner && bare(inner).endsWith(short) && !/[和及与、]$/u.test(bare(inner).slice(0, -short.length)))
    return asDocument(inner, `short for ${inner}`);
  return GENERIC.test(short) && title.length > short.length && title.endsWith(short)
    ? { ...own, reason: 'short for this text' }
    : null;
}

const DRAFT = /^(.{2,6})（([^（）]{0,6}[稿案])）$/u;

/** 《建议（讨论稿）》 → the draft of the document of this text that 《建议》 is short for. */
export const draft: Namer = (surface, context) => {
  const [, short, stage] = DRAFT.exec(bare(surface.words)) ?? [];
  if (short === undefined || !GENERIC.test(short)) return null;
  const named = anaphoric({ ...surface, words: `《${short}》` }, context);
  return named && asDocument(`${unbracketed(named.name)}（${stage}）`, `draft of ${named.name}`);
};

/** 国务院批转国家计委关于X报告的通知, 国务院批转国家计委关于X的报告 → 关于X的报告, as the organ that wrote it called it. */
const PASSED_ON =
  /(?:转发|批转)[^《》〈〉]{2,60}?(关于[^《》〈〉]{2,80}?)的?((?:实施|指导|若干|工作|管理|暂行|补充)?(?:意见|报告|请示|方案|办法|规定|规划|纲要|计划|要点|规则|细则))(?:的通知)?$/u;

/** 关于印发《X》的通知, 〈X〉 or without marks → X. */
export function transmitted(title: string): string | null {
  const passed = PASSED_ON.exec(unbracketed(title));
  if (passed?.[1] && passed[2]) return `${passed[1]}的${passed[2]}`;
  const match =
    /(?:印发|转发|批转|颁发|颁布|公布|发布)(?:[^《》〈〉]{0,24}关于印发|[^《》〈〉关]{0,8})?[《〈](.+?)[》〉](?:[和及、与][^《》〈〉]{2,40})?(?:等[^《》〈〉]{1,16}的| ?的)?(?:通知|通告|意见|决定|公告|函)/u.exec(
      unbracketed(title),
    ) ??
    /(?:印发|发布|公布|颁布)((?![^的]{0,4}关于)[^《》〈〉]{4,60}?(?:条例|规定|办法|规则|细则|方案|纲要|规划|计划|要点|意见|章程|措施|(?<=印发[^《》〈〉]{4,60})(?:预案|清单|目录|指南|指引|制度|标准|规程|规范))(?:（[^）]{2,8}）)?)的(?:通知|公告|通告)/u.exec(
      title,
    );
  return match?.[1] ?? null;
}

const NATION = '中华人民共和国';

/**
 * 公务员法 → 《中华人民共和国公务员法》: statutes carry the state in their names. One that neither the tables nor the text name in full
 * stays as written: 《企业法》, or a law that is only planned.
 */
export const statute: Namer = ({ words }, { lexicon, text }) => {
  const name = bare(words);
  if (name === '宪法') return asDocument(`${NATION}宪法`, 'statute in full');
  if (
    !/^(?!与)[\u4e00-\u9fff]{2,20}(?<!关系|[办做方想说看用兵书手])法$/u.test(name) ||
    name.startsWith(NATION)
  )
    return null;
  const full = `${NATION}${name}`;
  return lexicon.entry('Document', `《${full}》`) || text.article.text.includes(full)
    ? asDocument(full, 'statute in full')
    : null;
};

/** 《通知》, 《实施方案》 that no title of the text ends in: one of this text alone, for every office has such a paper. */
export const kindAlone: Namer = ({ words }, context) => {
  const short = bare(words);
  if (!/^《.*》$/su.test(words.trim()) || !(GENERIC.test(short) || PAPERWORK.test(short))) return null;
  return unsaidDocument(words, context, 'whose');
};

/** A document that many of its title may be, as one of this text alone. */
export function unsaidDocument(words: string, context: Context, what: string): Naming {
  const { name, attributes } = asDocument(words, '');
  const naming = unsaid('Document', name, context, what);
  return { ...naming, attributes: { ...attributes, ...naming.attributes } };
}

/** What a kind of undertaking always has: 《最终安全分析报告》 of each plant, 《应急预案》 of each place. */
const PAPERWORK =
  /^(?:(?:突发事件|现场|场内)?应急预案|(?:初步|最终)?安全分析报告|(?:技术)?规格书|申请书|承诺书|推荐表|申报书|质量保证大纲|环境影响报告书|可行性研究报告)$/u;

/** 《推进领导干部能上能下规定》 keeps its marks; 山西省领导干部政治素质考察考核办法 gets them. */
export const documentAsWritten: Namer = ({ words }, { own }) => {
  const number = documentNumber(words);
  // 中央政治局关于…的规定 is of the Party's.
  return number
    ? null
    : asDocument(withoutKind(words, own).replace(/^(《?)(?=中央政治局关于)/u, '$1中共'), 'as written');
};

/** True for a name that stands for a document by itself: what an anaphor may point back to. */
export const isFullName = (naming: Naming): boolean => {
  const name = bare(naming.name);
  return naming.type === 'Document' && !GENERIC.test(name) && !documentNumber(name);
};

/** Characters of the longest short name that points back: 暂行管理办法. */
export const LONGEST_SHORT = 8;

const STATUS = /（(?:试行|暂行|草案|[^（）]{0,6}稿|[^（）]{0,8}(?:修订|修正|[年版本]))）$/u;

const DRAFTED = /（(草案|[^（）]{0,4}稿)）$/u;

const YEARS = new RegExp(`（${PLAN_YEARS}）$`, 'u');

/** Keeps a document for the numbers and short names that follow. */
export const remember = (naming: Naming, { documents }: Context): void => {
  const known = documents.byName.get(naming.name);
  const one = known && known.sense === naming.sense ? known : naming;
  documents.last = one;
  documents.byName.set(one.name, one);
  const number = one.attributes?.['number'];
  if (typeof number === 'string' && !documents.byNumber.has(number)) documents.byNumber.set(number, one);
  const title = bare(one.name);
  // 甲管理办法（试行） is 《管理办法》, too; 甲规划纲要（草案） 《纲要》 and 《纲要草案》.
  for (const said of new Set([title, title.replace(STATUS, ''), title.replace(DRAFTED, '$1')]))
    for (let length = 1; length < said.length && length <= LONGEST_SHORT; length += 1)
      documents.byEnding.set(said.slice(-length), one);
  // 甲三年行动计划（2031—2033年）, said again without its years
  const stem = title.replace(YEARS, '');
  if (stem !== title) documents.byEnding.set(stem, one);
  // 中共中央|关于加强党的政治建设的意见
  const subject = title.indexOf('关于');
  if (subject > 0 && !/[的告了]/u.test(title.slice(0, subject)))
    documents.byEnding.set(title.slice(subject), one);
};

const REGIONS = ['香港', '澳门'];
/** 基本法 where the sentence, or else the text, speaks of one of the two regions is that region's. */
export const basicLaw: Namer = ({ words, sentence }, { text }) => {
  if (words !== '基本法') return null;
  const all = text.article.text;
  const regions = [all.slice(sentence.start, sentence.end), all]
    .map((part) => REGIONS.filter((name) => part.includes(name)))
    .find(({ length }) => length > 0);
  const region = regions?.length === 1 ? `中华人民共和国${regions[0] ?? ''}特别行政区` : '';
  return asDocument(`${region}基本法`, region === '' ? 'of both regions' : `the law of ${region}`);
};
