import type { LinkType, Mention, Span } from '#graph';
import { isCover } from '../../own-title.ts';
import { reprintStart } from '../../series.ts';
import { lineOf } from './own.ts';
import type { Claim, Scene } from './rule.ts';

/** What an article says of itself, in lines of its own. */
const OF_ARTICLE: ReadonlySet<LinkType> = new Set<LinkType>(['AUTHORED_BY', 'PUBLISHED_IN', 'ADOPTED_AT']);

/**
 * On a page that reprints articles under the title of a series, what one of them says of itself is said of the document whose title stands
 * above, if one does; of the page only where all of it comes from one source. 学习材料⏎把树种好⏎焦裕禄⏎来源：治沙报
 */
export function ofReprints(scene: Scene, claims: readonly Claim[]): Claim[] {
  const { article } = scene.setting.text;
  if (!isCover(article)) return [...claims];
  const from = reprintStart(article);
  const rest: Claim[] = [];
  const untitled: Claim[] = [];
  for (const claim of claims) {
    const own = claim.source === scene.self && OF_ARTICLE.has(claim.link) && placeOf(claim).start >= from;
    const titled = own ? titleOver(scene, lineOf(article.text, placeOf(claim))) : undefined;
    if (titled) rest.push({ ...claim, source: titled.entity });
    else (own ? untitled : rest).push(claim);
  }
  const sources = untitled.filter(({ link }) => link === 'PUBLISHED_IN');
  return isOfOneSource(article.text, sources) ? [...rest, ...sources] : rest;
}

const placeOf = ({ targetSpan, sentence }: Claim): Span => targetSpan ?? sentence;

/** Whether the labels of a page agree, and its datelines, and none ends an article with another below it. */
function isOfOneSource(text: string, sources: readonly Claim[]): boolean {
  const lines = sources.map((one) => lineOf(text, placeOf(one)));
  const isLast = ({ end }: Span): boolean => text.slice(end).trim() === '';
  const closes = lines.some((line) => !isLast(line) && ENDED.test(text.slice(0, line.start).slice(-9)));
  if (closes) return agree(sources) && lines.some(isLast);
  const [labels, datelines] = [sources.filter(isLabel), sources.filter((one) => !isLabel(one))];
  return [labels, datelines].every((some) => agree(firstInLines(text, some)));
}

const ENDED = /[。！？]\s*$/u;
const isLabel = ({ rule }: Claim): boolean => rule === 'source-label';
const agree = (some: readonly Claim[]): boolean => new Set(some.map(({ target }) => target)).size < 2;

/** 来源：甲网、《乙刊》 is one label. */
const firstInLines = (text: string, some: readonly Claim[]): Claim[] => [
  ...new Map(some.toReversed().map((one) => [lineOf(text, placeOf(one)).start, one])).values(),
];

/** （2018年9月3日）, 来源：治沙报, 2018-06-06: what may stand between a title and what is said of it. */
const BETWEEN = /^(?:[（(][^（()）]{1,80}[）)]|.{0,30}来源[：:].{0,60}|[\d年月日\s:：.-]{6,24})?$/u;
/** Lines above that are looked at. */
const ABOVE = 4;
const MARKS = /^[\s\u3000“”※*]*$/u;

/**
 * The document whose title fills the line above another, but for a date, a note or a label between them; 《甲办法》 in a line of its own ends
 * a headline.
 */
function titleOver({ of, setting }: Scene, { start }: Span): Mention | undefined {
  const { text } = setting.text.article;
  let end = start - 1;
  for (let above = 0; above < ABOVE && end > 0; above += 1) {
    const line = { start: text.lastIndexOf('\n', end - 1) + 1, end };
    const titled = of.Document.find(
      (one) =>
        one.start >= line.start &&
        one.end <= line.end &&
        text[one.start] !== '《' &&
        MARKS.test(text.slice(line.start, one.start)) &&
        MARKS.test(text.slice(one.end, line.end)),
    );
    if (titled) return titled;
    if (!BETWEEN.test(text.slice(line.start, line.end).trim())) return undefined;
    end = line.start - 1;
  }
  return undefined;
}
