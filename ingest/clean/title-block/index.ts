import { entityId, type Article } from '#graph';
import { unsigned } from './above.ts';
import { isAddress, readAddressees } from './addressees.ts';
import { readAttachments } from './attachments.ts';
import { readByline } from './byline.ts';
import { isDateLine, isoDate } from './dates.ts';
import { headLines } from './head.ts';
import { readLabels } from './labels.ts';
import { isNumberLine, noteOf, numberOf, withoutNumber } from './number.ts';
import { endsInKind, isDistinctive } from './official.ts';
import { signatureDate } from './signature.ts';
import { footSource, readSource } from './source.ts';
import { titleOf } from './title.ts';
import { headTitle, ownTitle } from '../../own-title.ts';
import { isSeries } from '../../series.ts';
import { FULL_DATE, ORGAN_END } from '../../signed.ts';
import { tight } from '../../tight.ts';

/**
 * Last step: the title block told apart. Reads only; the text stays as it is. What the text says in plain words goes
 * before what a page's head or front matter hinted.
 */
export function readTitleBlock(article: Article): Article {
  const head = headLines(article.text);
  const page = titleOf(article, unsigned(head));
  // 每周一学 over one article is no more than the shelf it stands on.
  const title = isSeries({ title: page, text: article.text })
    ? headTitle({ title: page, text: article.text })
    : page;
  const at = head.findIndex((line) => tight(withoutNumber(line)) === tight(title));
  const note = noteOf(head[at] ?? '');
  const below = [...(note === '' ? [] : [note]), ...head.slice(at + 1)];
  const labels = readLabels(head);
  const source = readSource(labels.source ?? article.publication ?? footSource(article.text) ?? '');
  const number = numberOf(article.text, head, article.title || title) ?? article.number;
  // 各乡镇：⏎《甲办法》已经…通过: a letter whose title a page leaves out
  const official = number !== undefined || endsInKind(title) || isAddress(head[0] ?? '');
  const facts = {
    number,
    ...(official && letter(article.text, title)),
    date:
      isoDate(labels.signed ?? article.date ?? '') ??
      signedOn({ text: article.text, title }, below, official) ??
      isoDate(labels.sent ?? ''),
    publishedAt: isoDate(labels.published ?? '') ?? isoDate(article.publishedAt ?? '') ?? publishedOn(below),
    byline: labels.author ?? readByline(below, title) ?? sensible(article.byline),
    publication: source.publication,
    issue: source.issue ?? article.issue,
    url: article.url,
  };
  const { id, source: origin, text, removed, repaired, issuers } = article;
  const said = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value.length > 0),
  );
  // Its number tells a paper from others of that title, and stays when a slip in the file is mended; else its bytes do.
  const called = ownTitle({ title, text });
  const isKnown = isDistinctive(called) || isNumberLine(called) || tight(called) === number;
  const sense = isKnown ? undefined : (number ?? id.slice(0, 8));
  const entity = entityId('Document', called, sense);
  return {
    id,
    entity,
    title,
    ...(issuers ? { issuers } : {}),
    ...said,
    source: origin,
    text,
    removed,
    repaired,
  };
}

/** 主送 and 附件, which an official document has. */
function letter(text: string, title: string) {
  const lines = text.split('\n', HEAD);
  const below = lines.slice(lines.findIndex((line) => tight(withoutNumber(line)) === tight(title)) + 1);
  return { addressees: readAddressees(below), attachments: readAttachments(text) };
}

/** Lines within which a letter names whom it is for. */
const HEAD = 30;

/** 成文日期 without a label: a signature, （2023年8月1日…通过） under the title, or the last date that stands alone. */
function signedOn(
  { text, title }: { text: string; title: string },
  below: string[],
  isLetter: boolean,
): string | undefined {
  const { signed, alone } = signatureDate(text, isLetter);
  const adopted = [title, ...below].find((line) => ADOPTED.test(line) || PRINTED.test(line));
  return signed ?? (adopted ? isoDate(adopted) : alone);
}

/** （2016年10月27日…全体会议通过）, ——2021年1月20日在…会议上, 某报告——2021年1月20日在…, 2021年1月20日在…会议上, and without 上 */
const ADOPTED = new RegExp(
  `^(?:(?:[（(]|[—–―━─－-]{1,2}).{0,40}${FULL_DATE}|(?:.{0,40}[—–―━─－-]{1,2})?${FULL_DATE}在.{2,60}(?:上|(?:会议|大会|全会)$))`,
  'u',
);

/** 某某县人民政府办公室 2031年4月12日: who prints a paper that comes out in numbers, and the day, under its masthead. */
const PRINTED = new RegExp(`^[\\u4e00-\\u9fff]{2,30}${ORGAN_END}\\s{1,20}${FULL_DATE}$`, 'u');

/** 基层党建 2024-08-07 18:00; 原创 张三 基层党建 2024-08-07 18:00 发表于山西; 2024-08-07 18:00 某某; 2019年09月11日某某网 时政 */
const STAMPED =
  /^(?:(?:原创 ?)?(?:\S{2,20} ){1,4}\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?(?: 发表于\S{2,9})?|(?:\d{4}-\d{2}-\d{2} \d{2}:\d{2}|\d{4}年\d{2}月\d{2}日)(?!在)[^，。：；]{0,30})$/u;

/** A date that stands alone, or before the source, under the title: 2026-02-09. */
function publishedOn(below: string[]): string | undefined {
  const line = below.find(
    (words) =>
      (isDateLine(words) && !/^[（(]/u.test(words)) ||
      ((/来源/u.test(words) || STAMPED.test(words)) && isoDate(words)),
  );
  return line ? isoDate(line) : undefined;
}

/** A page's author field often holds an editor's number. */
const sensible = (byline: string | undefined): string | undefined =>
  byline && /\p{Script=Han}|\p{L}{2}/u.test(byline) ? byline : undefined;
