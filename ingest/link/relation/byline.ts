import type { EntityType, Mention } from '#graph';
import { titleBlock } from '../setting/title-block.ts';
import { lineOf, ownClaim } from './own.ts';
import type { Claim, Scene } from './rule.ts';

/** A form in which a text says who wrote it. */
interface Byline {
  rule: string;
  confidence: number;
  types: readonly EntityType[];
  where: 'head' | 'foot' | 'edges' | 'anywhere';
  /** What stands before the name in its line. */
  before: RegExp;
  after?: RegExp;
  example: string;
}

const REPORTER =
  '(?:[\\u4e00-\\u9fff·]{0,12}?(?:本报|本刊|本网|新华社|日报|晚报|网|在线|融媒体?|客户端))?(?:见习|特约|首席|全媒体)?(?:记者|通讯员|评论员|实习生)';
const WRITER = `(?:作者|署名|文|撰文|撰稿人?|执笔人?|采写|口述人?|整理|采访整理|[主宣]讲人?|讲授人?|讲稿人|供稿(?:单位)?|${REPORTER})`;
/** 采访组：, 采 访 者： */
const INTERVIEWERS = '采[ \\u3000]?访[ \\u3000]?(?:组|人员?|者)[：:]';
/** Names that stand between the label and this one. */
const NAMES = '[\\u4e00-\\u9fff·、，,/ \\u3000]{0,40}';
/** Or where the author works: 作者：某大学（某校区）教授 张三. */
const NAMES_AND_WORK = '[\\u4e00-\\u9fff·、，,/（） \\u3000]{0,40}';
const BOTH = ['Institution', 'Person'] as const;
const PERSON = ['Person'] as const;

const BYLINES: readonly Byline[] = [
  {
    rule: 'author-label',
    confidence: 0.95,
    types: BOTH,
    where: 'edges',
    before: new RegExp(
      `^(?:本[报刊网]讯)?[\\sN■●◆▲（(【]*${WRITER}(?:[：:/／｜|]|[ \\u3000])${NAMES_AND_WORK}$`,
      'u',
    ),
    example: '作者：某某, 本报记者 某某 某某, 本报讯 记者 某某, 【记者 某某】',
  },
  {
    rule: 'author-label',
    confidence: 0.9,
    types: PERSON,
    where: 'head',
    before: /^[\s（(]*作者$/u,
    after: /^[ \u3000]*(?:日期|时间|来源|发布|\n|$)/u,
    example: '作者某某 日期：',
  },
  {
    rule: 'author-label',
    confidence: 0.95,
    types: BOTH,
    where: 'head',
    before: new RegExp(`[\\s（(]${WRITER}[：:]\\s*(?:[\\u4e00-\\u9fff]{2,4}[、 \\u3000]){0,8}$`, 'u'),
    example: '来源：某报 作者：某某 某某',
  },
  {
    rule: 'author-label',
    confidence: 0.9,
    types: PERSON,
    where: 'head',
    before: new RegExp(`^[\\s（(]*${REPORTER}${NAMES}$`, 'u'),
    after: /^[\u4e00-\u9fff·、 \u3000]{0,24}(?<!摄)(?:\n|$)/u,
    example: '新华社记者某某某',
  },
  {
    rule: 'pen-name',
    confidence: 0.9,
    types: BOTH,
    where: 'anywhere',
    before: new RegExp(`[（(](?:执笔人?|作者|撰稿人?)[：:\\s]${NAMES}$`, 'u'),
    example: '（执笔：某某）',
  },
  {
    rule: 'pen-name',
    confidence: 0.85,
    types: PERSON,
    where: 'foot',
    before: new RegExp(
      `(?:^[ \\u3000]*|[。！？”] ?)[（(](?:(?:${REPORTER}|报道|供稿|文|图文)[：:\\s/／]*)?${NAMES}$`,
      'u',
    ),
    after: /^[^\n）)]{0,40}[)）]?\s*(?:\n|$)/u,
    example: '。（某某）',
  },
  {
    rule: 'pen-name',
    confidence: 0.9,
    types: PERSON,
    where: 'foot',
    before: new RegExp(`[（(，。文]作者${NAMES}$`, 'u'),
    after: /^(?:、[\u4e00-\u9fff、]{2,20})?(?:分别)?(?:系|为|是|单位|[。）)])/u,
    example: '（作者某某系某大学教授）',
  },
  {
    rule: 'pen-name',
    confidence: 0.9,
    types: BOTH,
    where: 'foot',
    before: new RegExp(`^[\\s（(]+[^（()）\\n]{1,60}[，。；,; ]作者[：:]${NAMES}$`, 'u'),
    after: /^[^\n。]{0,30}[）)]\s*(?:\n|$)/u,
    example: '（原文刊载于《某报》，作者：某某）',
  },
  {
    rule: 'contributed',
    confidence: 0.85,
    types: ['Institution'],
    where: 'edges',
    before: /^[\s（(]*$/u,
    after: /^(?:\d{4}年\d{1,2}月\d{1,2}日)?供稿[）)]?\s*(?:\n|$)/u,
    example: '（某市委组织部供稿）, （团委2021年3月11日供稿）',
  },
  {
    rule: 'interviewers',
    confidence: 0.9,
    types: PERSON,
    where: 'anywhere',
    before: new RegExp(`^[ \\u3000]*${INTERVIEWERS}[\\u4e00-\\u9fff·、 \\u3000]{0,60}$`, 'u'),
    after: /^(?:[、 \u3000]{1,3}[\u4e00-\u9fff]{1,4}){0,12}[ \u3000]*(?:\n|$|采访[日时地])/u,
    example: '采 访 组：某某 某某',
  },
  {
    rule: 'reporter',
    confidence: 0.9,
    types: PERSON,
    where: 'head',
    before: new RegExp(
      `(?:(?:电|讯|消息|报道)\\s*[（(]${REPORTER}[：:\\s]?|\\d日(?:电|讯|消息)[（(])${NAMES}$`,
      'u',
    ),
    after: /^[^）)\n]{0,30}[）)]/u,
    example: '某网10月4日讯（记者某某 某某）, 10月4日讯（某某）',
  },
];

/** What stands before a name signed anywhere but at the edges of a text. */
const LABELLED = new RegExp(`${INTERVIEWERS}|[（(](?:执笔|作者|撰稿)`, 'u');
const HEAD = 300;
const FOOT = 200;
/** 姜书记, 王老师: who is spoken to, no name that signs. */
const ADDRESSED = /^(?:书记|主席|主任|[部省市县厅局院校会]长|总理|.?总|老师|同志|先生)$/u;

/** 某某同志，您好 */
const GREETED = /^(?:同志|先生|女士|老师)?(?:[！!]|[，,]?[您你])/u;

/** （记者 张三） 根据|县委|部署: what follows the bracket of a byline is the text. */
const CLOSED = new RegExp(`[（(][^（）()]{0,12}${REPORTER}[^（）()]{0,40}[）)]`, 'u');

/** 作者：党委推荐: who recommends a text did not write it. */
const RECOMMENDS = /^\s*(?:推荐|转载|转发|选送|报送|审核|审定|上传)(?![：:])/u;

/** 作者：某大学教授 张三: where the author works is no author. */
const WORKS_THERE =
  /^[\u4e00-\u9fff（）、]{0,14}[ \u3000]{1,3}(?!供稿|[\u4e00-\u9fff]?[题研写辑][组部])[\u4e00-\u9fff]{2,3}[ \u3000]*(?:[）)]|\n|$)/u;

/** 作者：张三 某大学教授: nor is the one whose post the author holds. */
const POST_THERE =
  /^[\u4e00-\u9fff（）、]{0,14}?(?:研究员|教授|讲师|主任|书记|主席|委员|[部省市县厅局司院校所会处室馆社台行]长)[、\u4e00-\u9fff]{0,16}[ \u3000]*(?:[；;）)]|\n|$)/u;

/** 作者：张三（某大学教授）, 作者：张三，单位：某大学: nor is one told behind the author. */
const TOLD_OF_AUTHOR = /[（(，,](?:(?:作者)?单位[：:])?$/u;

/** What the bylines of a text say: 作者：…, 本报记者…, （执笔：…）. */
export function bylines(scene: Scene): Claim[] {
  const { text } = scene.setting.text.article;
  const head = titleBlock(scene.setting.text).end + HEAD;
  const stands = ({ start, end }: Mention, where: Byline['where']): boolean =>
    where === 'anywhere' ||
    (where !== 'foot' && start < head) ||
    (where !== 'head' && end > text.length - FOOT);
  const anywhere = LABELLED.test(text);
  const mentions = BOTH.flatMap((type) => scene.of[type]).filter((one) => anywhere || stands(one, 'edges'));
  return mentions.flatMap((one) => {
    const after = text.slice(one.end, one.end + 60);
    if (
      ADDRESSED.test(text.slice(Math.max(one.start, one.end - 2), one.end)) ||
      GREETED.test(after) ||
      RECOMMENDS.test(after)
    )
      return [];
    if (one.type === 'Institution' && (WORKS_THERE.test(after) || POST_THERE.test(after))) return [];
    const before = text.slice(lineOf(text, one).start, one.start);
    if (one.type === 'Institution' && CLOSED.test(before)) return [];
    if (one.type === 'Institution' && /[：:]/u.test(before) && TOLD_OF_AUTHOR.test(before)) return [];
    const form = BYLINES.find(
      ({ types, where, before: words, after: behind }) =>
        types.includes(one.type) && stands(one, where) && words.test(before) && (behind?.test(after) ?? true),
    );
    return form ? ownClaim(scene, 'AUTHORED_BY', one, form) : [];
  });
}
