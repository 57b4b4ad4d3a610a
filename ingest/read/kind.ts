import type { FileKind } from '#graph';

/** Opening bytes of files that are no text, with the name people know them by. */
const SIGNATURES: { name: string; opening: string }[] = [
  { name: 'a PDF', opening: '%PDF' },
  { name: 'a ZIP archive or an Office document', opening: 'PK\u0003\u0004' },
  { name: 'an old Office document', opening: '\u00d0\u00cf\u0011\u00e0' },
  { name: 'a PNG image', opening: '\u0089PNG' },
  { name: 'a JPEG image', opening: '\u00ff\u00d8\u00ff' },
  { name: 'a GIF image', opening: 'GIF8' },
  { name: 'a gzip archive', opening: '\u001f\u008b' },
  { name: 'a RAR archive', opening: 'Rar!' },
];

/** Name of the binary format these bytes are, or undefined when they may be text. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.find(({ opening }) => head.startsWith(opening))?.name;
}

/** Kind by what the text is: `notice.txt` may hold a saved page. */
export function sniffKind(text: string, claimed: FileKind): FileKind {
  const head = text.slice(0, 3000);
  if (claimed === 'html') return /<[a-z!/][^<>]{0,500}>/iu.test(text.slice(0, 100_000)) ? 'html' : 'txt';
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body)\b/iu.test(head))
    return 'html';
  // A fragment saved without its head: 〈div〉 and 〈p〉 in numbers.
  return (head.match(/<\/?(?:div|p|span|table|td|a)\b[^<>]{0,300}>/giu)?.length ?? 0) >= 6 ? 'html' : claimed;
}
