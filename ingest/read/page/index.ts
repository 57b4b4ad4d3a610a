import { parseDocument } from 'htmlparser2';
import type { Removed } from '#graph';
import type { Draft } from '../draft.ts';
import { measure } from './block-stats.ts';
import { findBody } from './body.ts';
import { linesOf } from './lines.ts';
import { cutLinkFarms } from './link-farms.ts';
import { readMetadata } from './metadata.ts';
import { findTitle } from './title.ts';
import { titleLines } from './title-lines.ts';
import { trimMarkup } from './trim-markup.ts';
import { credits, readWeChat } from './wechat.ts';

/** A saved page → title block and main text, one block a line. Link-dense blocks go first, the body is found after. */
export function readPage(source: string): Draft {
  const root = parseDocument(trimMarkup(source));
  // What the head says of the address goes before what a script says.
  const { url, ...wechat } = readWeChat(root, source);
  const hints = { ...(url ? { url } : {}), ...readMetadata(root), ...wechat };
  const title = findTitle(root, hints.title);
  const stats = measure(root);
  const removed = cutLinkFarms(root, stats, title.node);
  const body = findBody(root, stats);
  const { lines, from, to } = linesOf(root, body.node);
  const words = body.copy ? linesOf(body.node).lines : lines.slice(from, to);
  const above = body.copy ? lines.slice(0, startOf(words, lines)) : lines.slice(0, from);
  const credited = credits(wechat, lines);
  const block =
    credited.length > 0 ? [...title.text.split('\n'), ...credited] : titleLines(above, title.text);
  removed.push(...outside(lines, new Set([...block, ...words])));
  return {
    ...hints,
    title: title.text,
    text: [...block, ...words].join('\n'),
    removed,
  };
}

/** Where the first long line of a copied body stands in the page. */
function startOf(words: string[], page: string[]): number {
  const anchor = words.find((line) => line.length >= 20) ?? words[0];
  return anchor === undefined ? 0 : Math.max(0, page.indexOf(anchor));
}

/** What of the page is neither title block nor body, run by run: side columns, footers. */
function outside(page: string[], kept: Set<string>): Removed[] {
  const runs: string[][] = [];
  let open = false;
  for (const line of page) {
    if (kept.has(line)) open = false;
    else if (open) runs.at(-1)!.push(line);
    else {
      runs.push([line]);
      open = true;
    }
  }
  return runs.map((lines) => ({ reason: 'outside-body', text: lines.join('\n') }));
}
