import { entityId, type Article } from '#graph';
import { readByline } from './byline.ts';
import { isDateLine, isoDate } from './dates.ts';
import { headLines } from './head.ts';
import { readLabels } from './labels.ts';
import { readNumber } from './number.ts';
import { isDistinctive } from './official.ts';
import { readSource } from './source.ts';

/**
 * Last step: the title block told apart. Reads only; the text stays as it is. What the text says in plain words goes
 * before what a page's head or front matter hinted.
 */
export function readTitleBlock(article: Article): Article {
  const head = headLines(article.text);
  const title = titleOf(article, head);
  const below = head.slice(head.findIndex((line) => squeeze(line) === squeeze(title)) + 1);
  const labels = readLabels(head);
  const source = readSource(labels.source ?? article.publication ?? '');
  const facts = {
    number: readNumber([...head, title]) ?? article.number,
    date: signedOn(article.text, labels.signed ?? article.date, below),
    publishedAt: isoDate(labels.published ?? '') ?? isoDate(article.publishedAt ?? '') ?? publishedOn(below),
    byline: labels.author ?? readByline(below, title) ?? sensible(article.byline),
    publication: source.publication,
    issue: source.issue ?? article.issue,
    url: article.url,
  };
  const { id, source: origin, text, removed, repaired, issuers } = article;
  const said = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''),
  );
  const entity = entityId('Document', title, isDistinctive(title) ? undefined : id.slice(0, 8));
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

const squeeze = (words: string): string => words.replace(/\s+/gu, '');

/** The title a page or front matter gives, as the text writes it; else the first line that is no date, number or label. */
function titleOf(article: Article, head: string[]): string {
  const hinted = article.title.replace(/\s*\n\s*/gu, '').trim();
  if (hinted) return head.find((line) => squeeze(line) === squeeze(hinted)) ?? hinted;
  const first =
    head.find((line) => !isDateLine(line) && !readNumber([line]) && !/^[^：:]{2,8}[：:]/u.test(line)) ??
    head[0] ??
    '';
  return first.length <= 120
    ? first
    : first.slice(0, first.search(/[，。；：！？]/u) + 1 || 60).replace(/[，。；：！？]$/u, '');
}

/** 成文日期: a label, a signature, or （2023年8月1日…通过） under the title. */
function signedOn(text: string, labelled: string | undefined, below: string[]): string | undefined {
  const label = isoDate(labelled ?? '');
  if (label) return label;
  const signed = signature(text);
  if (signed) return signed;
  const adopted = below.find((line) => /^(?:[（(]|[—–-]{1,2}).*\d{4}年\d{1,2}月\d{1,2}日/u.test(line));
  return adopted ? isoDate(adopted) : undefined;
}

const ORGANS = '[\\p{Script=Han}（）() ]{1,400}(?:部|局|会|厅|院|室|司|委|府|行|署|办|处|中心|公司|学校)';
const SIGNED = new RegExp(
  `^(?:${ORGANS} ?)?(\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日)(?:印发)?(?: ?[（(][^（）()]{0,60}[）)])?$`,
  'u',
);

/** 国家核安全局⏎2022年6月17日, 工业和信息化部办公厅2022年4月29日（联系电话：…）: the last such line, attachments may follow. */
function signature(text: string): string | undefined {
  let issued: string | undefined;
  for (const line of text.split('\n').slice(3).toReversed()) {
    if (line.length > 460 || !/[日）)发]$/u.test(line)) continue;
    const date = isDateLine(line) ? line : SIGNED.exec(line)?.[1];
    if (!date) continue;
    // 生态环境部办公厅2022年1月24日印发 : the printer's date, when no other stands above it.
    if (!/印发/u.test(line)) return isoDate(date);
    issued ??= isoDate(date);
  }
  return issued;
}

/** 基层党建 2024-08-07 18:00 */
const STAMPED = /^\S{2,20} \d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/u;

/** A date that stands alone, or before the source, under the title: 2026-02-09. */
function publishedOn(below: string[]): string | undefined {
  const line = below.find(
    (words) => isDateLine(words) || ((/来源/u.test(words) || STAMPED.test(words)) && isoDate(words)),
  );
  return line ? isoDate(line) : undefined;
}

/** A page's author field often holds an editor's number. */
const sensible = (byline: string | undefined): string | undefined =>
  byline && /\p{Script=Han}|\p{L}{2}/u.test(byline) ? byline : undefined;
