import type { Draft } from './draft.ts';
import { readPlain } from './plain.ts';

/** Front-matter keys → where they belong in an Article. */
const KEYS: Record<
  string,
  'title' | 'byline' | 'publication' | 'date' | 'publishedAt' | 'url' | 'number' | 'issue'
> = {
  title: 'title',
  标题: 'title',
  author: 'byline',
  作者: 'byline',
  byline: 'byline',
  source: 'publication',
  publication: 'publication',
  来源: 'publication',
  issue: 'issue',
  期: 'issue',
  date: 'date',
  日期: 'date',
  published: 'publishedAt',
  发布日期: 'publishedAt',
  url: 'url',
  link: 'url',
  number: 'number',
  文号: 'number',
};

/** One line of Markdown → the words a reader sees. Each row: pattern, what is left. */
const INLINE: [RegExp, string][] = [
  // ![示意图](chart.png)
  [/!\[([^\]\n]{0,300})\]\([^()\n]{0,2000}\)/gu, ''],
  // [国务院](https://www.gov.cn)
  [/\[([^[\]\n]{1,300})\]\([^()\n]{0,2000}\)/gu, '$1'],
  // <https://www.gov.cn>
  [/<https?:[^<>\s]{1,2000}>/gu, ''],
  // **两个维护** __两个维护__
  [/(\*\*|__)(?=\S)([^*_\n]{1,1000})\1/gu, '$2'],
  // *着力* ~~旧~~ `代码`
  [/(?<![\w*])\*(?=\S)([^*\n]{1,1000})\*(?![\w*])/gu, '$1'],
  [/~~([^~\n]{1,1000})~~/gu, '$1'],
  [/`([^`\n]{1,1000})`/gu, '$1'],
  // <br> <u>…</u>
  [/<\/?(?:br|u|b|i|em|strong|span|font|sup|sub|center)\b[^<>]{0,200}>/giu, ''],
  // 1\. \*
  [/\\([\\`*_{}[\]()#+.!>~-])/gu, '$1'],
];

/** Markdown → plain paragraphs; front matter becomes hints; headings, quotes and bullets keep their words. */
export function readMarkdown(source: string): Draft {
  const plain = readPlain(source).text;
  const front = /^---\n([\s\S]{0,5000}?)\n---\n/u.exec(plain);
  const hints = front ? frontMatter(front[1]!) : {};
  const lines = plain
    .slice(front?.[0].length ?? 0)
    .split('\n')
    .map(plainLine);
  const heading = /^#[ \t]+(.+)$/mu.exec(plain)?.[1];
  const title = hints.title ?? (heading ? plainLine(heading) : '');
  if (title && !lines.slice(0, 12).includes(title)) lines.unshift(title);
  return { ...hints, title, text: lines.join('\n'), removed: [] };
}

function plainLine(line: string): string {
  // Rules and table rules: --- *** |---|---|
  if (/^\s*(?:[-*_]\s*){3,}$/u.test(line) || /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-*:?)?\s*$/u.test(line))
    return '';
  const words = line
    .replace(/^\s*#{1,6}[ \t]+/u, '')
    .replace(/^\s*(?:>[ \t]?)+/u, '')
    .replace(/^\s*[-*+][ \t]+/u, '')
    .replace(/^\s*\|(.*)\|\s*$/u, (_row, cells: string) =>
      cells
        .split('|')
        .map((cell) => cell.trim())
        .join(' '),
    );
  return INLINE.reduce((text, [pattern, left]) => text.replace(pattern, left), words);
}

function frontMatter(block: string): Partial<Draft> {
  const hints: Partial<Draft> = {};
  for (const line of block.split('\n')) {
    const pair = /^([^:：\s]{1,20})\s*[:：]\s*["']?(.{1,500}?)["']?\s*$/u.exec(line);
    const key = pair && KEYS[pair[1]!.toLowerCase()];
    if (key) hints[key] = pair[2]!;
  }
  return hints;
}
