import { type Mention, type Span, contains } from '#graph';
import { isOfficialTitle } from '../own-document.ts';
import { sentenceOf, titleBlock } from '../title-block.ts';
import { issuers } from './issuers.ts';
import type { Claim, ClaimReader, Scene } from './rule.ts';

/** What the head and the foot of a text say of the text itself: who issued or wrote it, and where it stood. */
export const FRONT_READERS: readonly ClaimReader[] = [
  issuers,
  organLine,
  authorLine,
  sourceLine,
  dateline,
  penName,
];

const SOURCE = /(?:来源|来自|原载|刊于|稿源|转自)[：:\s]*(?:于)?$/u;
/** What is left of 某省人民政府省长 李大山 when its names are taken out; a person's part in an interview is no byline. */
const POST_LINE =
  /^\s*[\u4e00-\u9fff、]{0,12}(?:总书记|书记|主席|总理|委员长|主任|部长|省长|市长|州长|县长|区长|院长|检察长|局长|厅长|会长|校长)\s*$/u;
const AUTHOR =
  /(?:作者|署名|文|撰文|通讯员|记者|执笔|撰稿|采[ \u3000]?访[ \u3000]?组|采访人员?|采写|采访整理)[：:\s]*$/u;

interface Facts {
  rule: string;
  confidence: number;
  trigger?: Span | null;
  /** Where the text is named, if it is. */
  sourceSpan?: Span | null;
  attributes?: Record<string, string>;
}

function claim(scene: Scene, link: Claim['link'], mention: Mention, facts: Facts): Claim[] {
  const sentence = sentenceOf(scene.context.text.sentences, mention);
  if (!sentence || mention.entity === scene.self) return [];
  return [{ link, source: scene.self, target: mention.entity, sentence, targetSpan: mention, ...facts }];
}

const lineOf = (text: string, span: Span): Span => {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  return { start, end: end < 0 ? text.length : end };
};

/** A line of the title block that is organs or persons and nothing else: 中共山西省委组织部. */
function organLine(scene: Scene): Claim[] {
  const { text } = scene.context.text.article;
  const block = titleBlock(scene.context.text);
  const lines = scene.official ? headMatter(block.lines, scene) : block.lines;
  return lines.flatMap((line) => {
    const inside = scene.mentions.filter((one) => contains(line, one));
    const rest = inside.reduceRight(
      (words, one) => words.slice(0, one.start - line.start) + words.slice(one.end - line.start),
      text.slice(line.start, line.end),
    );
    const parties = inside.filter((one) => one.type === 'Institution' || one.type === 'Person');
    if (inside.length === 0 || parties.length < inside.length) return [];
    if (parties.at(-1)?.type === 'Person' && POST_LINE.test(rest))
      return parties
        .filter((one) => one.type === 'Person')
        .flatMap((one) => claim(scene, 'AUTHORED_BY', one, { rule: 'post-line', confidence: 0.9 }));
    if (!/^[\s、，,·•（）()]*$/u.test(rest)) return [];
    const issued = scene.official && parties.every((one) => one.type === 'Institution');
    const facts = { rule: issued ? 'organ-line' : 'author-line', confidence: 0.85 };
    return parties.flatMap((one) => claim(scene, issued ? 'ISSUED_BY' : 'AUTHORED_BY', one, facts));
  });
}

/** What may stand around an issuer in the head: title, number, date, （…）, a label. */
const HEAD_MATTER =
  /^(?:[（(].*[)）]|.*号[)）]?|.*\d{4} ?[-年./].*|[^：:]{2,8}[：:].*|.*(?:文件|公报|令|公告|通告)|关于.*|—.*)?$/u;

/** The lines of a head down to the first that is neither organs nor head matter: a list of members under its heading issues nothing. */
function headMatter(lines: readonly Span[], { context, mentions }: Scene): readonly Span[] {
  const { text, title } = context.text.article;
  const other = lines.findIndex((line) => {
    const words = text.slice(line.start, line.end).trim();
    return (
      !HEAD_MATTER.test(words) &&
      !isOfficialTitle(words) &&
      !title.includes(words) &&
      !words.includes(title) &&
      !mentions.some((one) => one.type === 'Institution' && one.start >= line.start && one.end <= line.end)
    );
  });
  return other < 0 ? lines : lines.slice(0, other);
}

/** 作者：浙江省中国特色社会主义理论体系研究中心 */
function authorLine(scene: Scene): Claim[] {
  const { text } = scene.context.text.article;
  const block = titleBlock(scene.context.text);
  return scene.mentions.flatMap((one) => {
    if ((one.type !== 'Institution' && one.type !== 'Person') || one.start >= block.end) return [];
    const line = lineOf(text, one);
    const before =
      /^[\s（(]*(?:作者|署名|文|撰文|(?:本报|本刊|新华社)?(?:通讯员|记者)|执笔|撰稿|采[ \u3000]?访[ \u3000]?组|采访人员?|采写|采访整理)(?:[：:]|\s)[\u4e00-\u9fff、\s]*$/u;
    const words = text.slice(line.start, one.start);
    if (!AUTHOR.test(words) && !before.test(words)) return [];
    return claim(scene, 'AUTHORED_BY', one, { rule: 'author-label', confidence: 0.95 });
  });
}

/** 来源：《党建研究》2023年第3期 */
function sourceLine(scene: Scene): Claim[] {
  const { text, publication } = scene.context.text.article;
  const block = titleBlock(scene.context.text);
  const foot = text.length - 300;
  return scene.mentions.flatMap((one) => {
    if (one.type !== 'Publication' || (one.start >= block.end && one.start < foot)) return [];
    const line = lineOf(text, one);
    const words = text.slice(line.start, one.start);
    const labelled = SOURCE.test(words);
    const alone = publication !== undefined && one.start < block.end && /^[\s\d年月日:：-]*$/u.test(words);
    if (!labelled && !alone) return [];
    const label = /来源|来自|原载|刊于|稿源|转自/u.exec(words);
    const at = label ? line.start + label.index : 0;
    const trigger = label ? { start: at, end: at + label[0].length } : null;
    const { issue } = scene.context.text.article;
    const attributes = issue && one.start < block.end ? { attributes: { issue } } : {};
    return claim(scene, 'PUBLISHED_IN', one, {
      rule: 'source-label',
      confidence: 0.95,
      trigger,
      ...attributes,
    });
  });
}

/** 新华社北京11月14日电 */
function dateline(scene: Scene): Claim[] {
  const { text } = scene.context.text.article;
  return scene.mentions.flatMap((one) => {
    if (one.type !== 'Publication') return [];
    const line = lineOf(text, one);
    const after = text.slice(one.end, one.end + 24);
    if (!/^[\s　（(]*(?:据)?$/u.test(text.slice(line.start, one.start))) return [];
    if (!/^[\u4e00-\u9fff]{2,6}\d{1,2}月\d{1,2}日(?:电|讯)/u.test(after)) return [];
    return claim(scene, 'PUBLISHED_IN', one, { rule: 'dateline', confidence: 0.9 });
  });
}

/** （执笔：某某）, （张三丰）, （记者 王小明 摄） at the end, and 采访组：… wherever it stands */
function penName(scene: Scene): Claim[] {
  const { text } = scene.context.text.article;
  return scene.mentions.flatMap((one) => {
    if (one.type !== 'Person' && one.type !== 'Institution') return [];
    const before = text.slice(Math.max(0, one.start - 30), one.start);
    const last = one.end > text.length - 200 && /^[^\n）)]{0,40}[)）]?\s*(?:\n|$)/u.test(text.slice(one.end));
    const signs =
      last &&
      one.type === 'Person' &&
      /[。！？”][（(](?:(?:本报|本刊|新华社)?(?:记者|通讯员)[：:\s]*)?[\u4e00-\u9fff、\s]*$/u.test(before);
    const team = /(?:^|\n)\s*采[ \u3000]?访[ \u3000]?组[：:][\u4e00-\u9fff、 \u3000]*$/u.test(before);
    if (
      signs ||
      (team && one.type === 'Person' && /^[ \u3000、\n]|^$/u.test(text.slice(one.end, one.end + 1)))
    )
      return claim(scene, 'AUTHORED_BY', one, { rule: 'pen-name', confidence: 0.85 });
    if (!/[（(](?:执笔人?|作者(?:系|为|单位)?|撰稿)[：:\s]?[^（）()。\n]*$/u.test(before)) return [];
    return claim(scene, 'AUTHORED_BY', one, { rule: 'pen-name', confidence: 0.9 });
  });
}
