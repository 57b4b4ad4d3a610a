import { divisionNamed } from '../../lexicon/division-chain.ts';
import type { Entry, Lexicon } from '../../lexicon/lexicon.ts';
import { unquoted } from '../bare.ts';
import { tight } from '../../tight.ts';
import type { Context, Namer } from '../naming.ts';

const PART =
  /^[\u4e00-\u9fff〇]{0,20}(?:司|局|厅|处|组|室|办公厅|办公室|部|中心|党组|党委|常务委员会|常委会|监督站)(?:（[\u4e00-\u9fff]{2,12}）)?$/u;
/** What begins the name of no part. */
const OF_ITS_OWN =
  /^(?:国家|全国|国务院|中央|中国|[省市县区](?:委|政府|人民政府)|[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,5}自治区|(?:北京|天津|上海|重庆)市)/u;
const INSTITUTE = /^[\u4e00-\u9fff]{2,16}研究所$/u;

/** 工业和信息化部（消费品工业司）: a part named right after its whole. */
export const partInBrackets: Namer = (surface, { organs, text, lexicon }) => {
  const whole = organs.at(-1);
  if (!whole || surface.start - whole.end !== 1 || !/[（(]/u.test(text.article.text[whole.end] ?? ''))
    return null;
  const name = tight(surface.words);
  // 生态环境部（国家核安全局）, 甲研究院（乙省信息中心）: another name of the same, or an organ beside it.
  if (!PART.test(name) || OF_ITS_OWN.test(name)) return null;
  // 组委会（教育部）, （教育部基础教育司）, 渔政处（省海图办公室）: another organ, or a part of another.
  if (
    /^(?:organ-and-part|deictic)/u.test(surface.rule) ||
    (name.length > 3 && lexicon.lookup(name, 'Institution').length > 0)
  )
    return null;
  return {
    type: 'Institution',
    name: `${whole.naming.name}${name}`,
    reason: `part in brackets after ${whole.naming.name}`,
  };
};

/** 农行|上海市分行 */
const BRANCH = /^[\u4e00-\u9fff]{2,10}分行$/u;
/** An organ by its own rank, part of none. */
const RANKED = /(?:[部署]|委员会|总局)$/u;

/** 工业和信息化部办公厅: the longest known organ in front takes its full name, the part follows. */
export const partOfKnown: Namer = ({ words }, { lexicon }) => {
  const name = tight(words);
  for (let end = name.length - 1; end >= 2; end -= 1) {
    const head = name.slice(0, end);
    const part = name.slice(end);
    const entries =
      (/(?:[部委局会署院行]|政协|人大)$/u.test(head) && (PART.test(part) || INSTITUTE.test(part))) ||
      (head.endsWith('行') && BRANCH.test(part)) ||
      (head === '全国政协' && part.endsWith('委员会'))
        ? organsNamed(head, lexicon)
        : [];
    if (entries.length !== 1 || !entries[0]) continue;
    // 国家发展和改革委员会|财政部, 甲部办公厅|乙局办公厅: two organs.
    if (
      (RANKED.test(part) && lexicon.lookup(part, 'Institution').length > 0) ||
      /^办公[厅室][^（]/u.test(part)
    )
      continue;
    // 国务院国资委 is no part written behind a name: only its own office is; of 中科院 its institutes are.
    if (head.endsWith('院') && !/^(?:办公[厅室]|党组|.+研究所)$/u.test(part)) continue;
    return {
      type: 'Institution',
      name: partIn(entries[0].name, part),
      reason: `part of ${entries[0].name}`,
    };
  }
  return null;
};

/** 教育部办公厅; its 党组 and the 党委 of a bank, its 总行 or 分行 are the Party's. */
function partIn(organ: string, part: string): string {
  if (part === '党组') return leadingGroup(organ);
  const [led, branch = ''] = /^(?:总行|([\u4e00-\u9fff]+分行))?党委$/u.exec(part) ?? [];
  return led === undefined ? `${organ}${part}` : `中共${ofNoState(organ)}${branch}委员会`;
}

/** 财政部; 市场监督管理总局, which the lexicon has with 国家 before it. */
function organsNamed(name: string, lexicon: Lexicon): readonly Entry[] {
  const exact = lexicon.lookup(name, 'Institution');
  return exact.length > 0 || !/[局署]$/u.test(name) ? exact : lexicon.lookup(`国家${name}`, 'Institution');
}

/** 清华大学党委 → 中共清华大学委员会: what a school, a firm or an office has of the Party is the Party's, its 团委 the league's. */
export const committeeIn: Namer = ({ words }, context) => {
  const [, whole, organ = ''] = COMMITTEE_IN.exec(tight(words)) ?? ofKnownGroup(tight(words), context) ?? [];
  const inFull = COMMITTEES[organ];
  if (whole === undefined || !inFull || isFaculty(whole) || (organ === '党组' && !FIRM.test(whole)))
    return null;
  const name = organName(whole, context) ?? whole;
  return { type: 'Institution', name: inFull(name), reason: `${organ} of ${name}` };
};

/** 中交集团|党委: of a group that the lexicon knows by its short name. */
function ofKnownGroup(name: string, context: Context): RegExpExecArray | null {
  const match = /^(.{2,8}集团)(党[委组]|纪委|团委)$/u.exec(name);
  return match?.[1] !== undefined && organName(match[1], context) !== null ? match : null;
}

const COMMITTEES: Readonly<Record<string, (whole: string) => string>> = {
  党委: (whole) => `中共${whole}委员会`,
  党组: (whole) => `中共${whole}党组`,
  党总支: (whole) => `中共${whole}总支部委员会`,
  纪委: (whole) => `中共${whole}纪律检查委员会`,
  团委: (whole) => `中国共产主义青年团${whole}委员会`,
};
/** 党组 of an office and a ministry: see `leadingGroup`. */
const FIRM = /(?:有限(?:责任)?公司|总公司|集团公司)$/u;

/** 工商管理学院: of a school that its name does not tell; 右玉干部学院 has its place, 青江大学法学院 its school. */
const isFaculty = (name: string): boolean =>
  /(?<!大学.*)学院$/u.test(name) && [2, 3, 4].every((size) => divisionNamed(name.slice(0, size)) === null);

/** Short names of firms, 第二医院 of who knows which school and the 分党委 of a faculty tell no full name. */
const COMMITTEE_IN =
  /^(?:中共(?!中央))?(?!中共|中国共产党|第)([\u4e00-\u9fff]{3,}(?<!机关|街道|兵团|综合|集团|[省市县区乡镇分]|(?<![限总])公司))(党[委组]|党总支|纪委|团委)$/u;

/** 教育部党组 → 中国共产党教育部党组: the leading group is the Party's. */
export const leadingGroup = (organ: string): string => `中国共产党${ofNoState(organ)}党组`;

const ofNoState = (organ: string): string => organ.replace(/^中华人民共和国/u, '');

const TERM_ORGAN =
  /^(?:(?:党的|中共|中国共产党)?第?([一二三四五六七八九十]{1,3})届)?(中央(?:纪律检查)?委员会|中央纪委|中央政治局)$/u;
/** What tells whose term it is where the name has no number. */
const NEW_TERM = /新一届(?:中央委员会和)?$/u;

/** 十九届中央委员会 → 中国共产党第十九届中央委员会; 新一届中央委员会 after 党的二十大 is the twentieth. */
export const numberedCommittee: Namer = ({ words, start }, { text, congress }) => {
  const match = TERM_ORGAN.exec(tight(words));
  const before = text.article.text.slice(Math.max(0, start - 10), start);
  if (!match?.[2]) return null;
  const term = match[1] ?? (NEW_TERM.test(before) ? congress : null);
  // 新一届中央委员会 is not the first.
  if (term === null || (match[1] === '一' && /[新上本每这]$/u.test(before))) return null;
  const organ = match[2].replace('中央纪委', '中央纪律检查委员会').replace('中央政治局', '中央委员会政治局');
  return { type: 'Institution', name: `中国共产党第${term}届${organ}`, reason: `term: ${words}` };
};

/** 中共旅欧支部 is its own name, 中共北方局 → 中国共产党中央委员会北方局 */
export const foundingBody: Namer = ({ words, rule }, { lexicon }) => {
  if (rule !== 'party-of-its-founding') return null;
  const bureau = lexicon.lookup(words.replace(/^中共/u, '中共中央'), 'Institution')[0];
  return { type: 'Institution', name: bureau?.name ?? words, reason: `of the early Party: ${words}` };
};

/** 政协第十二届浙江省委员会 → 中国人民政治协商会议第十二届浙江省委员会 */
export const consultativeCommittee: Namer = ({ words }) => {
  const match =
    /^(?:中国)?(?:人民)?政(?:协|治协商会议)((?:第?[一二三四五六七八九十]{1,3}届)?(?:全国|[\u4e00-\u9fff]{2,8}(?:省|市|区|县)).*)$/u.exec(
      tight(words),
    );
  if (!match?.[1]) return null;
  return { type: 'Institution', name: `中国人民政治协商会议${match[1]}`, reason: `full form of ${words}` };
};

/** 能源局 in a text of the state → 国家能源局. */
export const stateOrgan: Namer = ({ words }, { lexicon, province, issuers }) => {
  const name = tight(words);
  const [entry, other] = /^[\u4e00-\u9fff]{2,8}局$/u.test(name)
    ? lexicon.lookup(`国家${name}`, 'Institution')
    : [];
  const ofState = province === null || issuers.some((one) => /^(?:中华人民共和国|国家)/u.test(one));
  return entry && !other && ofState
    ? { type: 'Institution', name: entry.name, reason: `organ of the state: ${name}` }
    : null;
};

/** 东北局 → 中国共产党中央委员会东北局: the bureaus that once led a part of the country. */
export const regionalBureau: Namer = ({ words }, { lexicon }) => {
  const name = tight(words);
  const [entry, other] = /^[\u4e00-\u9fff]{2}局$/u.test(name)
    ? lexicon.lookup(`中央${name}`, 'Institution')
    : [];
  return entry && !other
    ? { type: 'Institution', name: entry.name, reason: `bureau of the Central Committee: ${name}` }
    : null;
};

const COMMITTEES_OF_BASES: Readonly<Record<string, (base: string) => string>> = {
  分局: (base) => `中国共产党中央委员会${base}分局`,
  工委: (base) => `中共${base}工作委员会`,
  特委: (base) => `中共${base}特别委员会`,
  区党委: (base) => `中共${base}区委员会`,
};

/** 苏北工委 → 中共苏北工作委员会, 晋绥分局 → that of the Central Committee: who led the Party in a base. */
export const committeeOfBase: Namer = ({ words, rule }) => {
  const [, base, kind] = /^(?:中共)?([\u4e00-\u9fff]{2,4})(分局|工委|特委|区党委)$/u.exec(tight(words)) ?? [];
  const full = kind === undefined ? undefined : COMMITTEES_OF_BASES[kind];
  if (
    base === undefined ||
    !full ||
    !/^(?:border-region|place-and-suffix|party-of-its-founding)$/u.test(rule)
  )
    return null;
  return { type: 'Institution', name: full(base), reason: `committee of a base: ${words}` };
};

/** 绍兴一中 → 绍兴市第一中学; its 党委 is 中共绍兴市第一中学委员会. */
export const numberedSchool: Namer = ({ words }) => {
  const match = /^([\u4e00-\u9fff]{2,4})([一二三四五六七八九十]{1,3})中(党委)?([\u4e00-\u9fff]*)$/u.exec(
    tight(words),
  );
  const place = match?.[1] === undefined ? null : divisionNamed(match[1]);
  if (!match || place === null) return null;
  const school = `${place}第${match[2]}中学`;
  return {
    type: 'Institution',
    name: `${match[3] ? `中共${school}委员会` : school}${match[4]}`,
    attributes: { place },
    reason: `school in full: ${words}`,
  };
};

/** 作者：党委推荐 → the committee that a line of the text says recommends it: 绍兴一中党委 推荐. */
export const committeeAsAuthor: Namer = (surface, context) => {
  if (surface.rule !== 'committee-as-author') return null;
  const named = RECOMMENDS.exec(context.text.article.text)?.[1];
  return named === undefined ? null : numberedSchool({ ...surface, words: named }, context);
};
const RECOMMENDS = /^[ \u3000]*([\u4e00-\u9fff]{2,10}党委)[ \u3000]{0,6}推荐[ \u3000]*$/mu;

/** 中央内务部, 中央人民政府内务部 → 中华人民共和国内务部, as the tables call a ministry that was there before 1954. */
export const ministryOfFifties: Namer = ({ words, rule }, { lexicon }) => {
  if (rule !== 'government-of-fifties') return null;
  const ministry = words.replace(/^中央(?:人民政府)?/u, '');
  const [entry] = lexicon.lookup(ministry, 'Institution');
  return {
    type: 'Institution',
    name: entry?.name.endsWith(ministry) ? entry.name : `中央人民政府${ministry}`,
    reason: `of the government before 1954: ${words}`,
  };
};

/** 太行干部学院 is its own name. */
export const organAsWritten: Namer = ({ words }) => ({
  type: 'Institution',
  name: unquoted(words).replace(/^中共中央(?!委员会)(?=..)/u, '中国共产党中央委员会'),
  reason: 'as written',
});

/** Full name of an organ written inside another name, by lexicon and place; null when nothing is known of it. */
export function organName(words: string, { lexicon }: Context): string | null {
  const entries = lexicon.lookup(words, 'Institution');
  return entries.length === 1 ? (entries[0]?.name ?? null) : null;
}
