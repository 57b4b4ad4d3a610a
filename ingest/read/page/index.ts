import { parseHTML } from 'linkedom';
import type { Draft } from '../draft.ts';
import { findBody } from './body.ts';
import { linesOf } from './lines.ts';
import { cutLinkFarms } from './link-farms.ts';
import { readMetadata } from './metadata.ts';
import type { PageDocument } from './page-node.ts';
import { findTitle } from './title.ts';
import { titleLines } from './title-lines.ts';
import { trimMarkup } from './trim-markup.ts';

/** A saved page → title block and main text, one block a line. Link-dense blocks go first, the body is found after. */
export function readPage(source: string): Draft {
  const { document } = parseHTML(whole(trimMarkup(source))) as unknown as { document: PageDocument };
  const root = document.body ?? document.documentElement;
  if (!root) return { title: '', text: '', removed: [] };
  const hints = readMetadata(document);
  const title = findTitle(document, hints.title);
  const removed = cutLinkFarms(root, title.node);
  const page = linesOf(root);
  const body = linesOf(findBody(document, root));
  const lines = [...titleLines(page, body, title.text), ...body];
  return { ...hints, title: title.text, text: lines.join('\n'), removed };
}

/** A fragment without 〈html〉 is parsed as the body it was. */
const whole = (source: string): string =>
  /<(?:html|body)\b/iu.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
