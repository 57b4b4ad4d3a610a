import type { FileKind } from '#graph';

/** Opening bytes of files that are no text, with the name people know them by, and what to do unless it is to save the text. */
const SIGNATURES: { name: string; opening: string; remedy?: string }[] = [
  { name: 'a PDF', opening: '%PDF' },
  { name: 'a ZIP archive or an Office document', opening: 'PK\u0003\u0004' },
  { name: 'an old Office document', opening: '\u00d0\u00cf\u0011\u00e0', remedy: 'save it as .docx' },
  { name: 'rich text (RTF)', opening: '{\\rtf', remedy: 'save it as .docx' },
  { name: 'a PNG image', opening: '\u0089PNG' },
  { name: 'a JPEG image', opening: '\u00ff\u00d8\u00ff' },
  { name: 'a GIF image', opening: 'GIF8' },
  { name: 'a gzip archive', opening: '\u001f\u008b', remedy: 'unpack it' },
  { name: 'a RAR archive', opening: 'Rar!', remedy: 'unpack it' },
  { name: 'a 7z archive', opening: '7z\u00bc\u00af', remedy: 'unpack it' },
];

/** Name of the format these bytes are in and what to do with it, or undefined when they may be text. */
export function otherFormat(bytes: Uint8Array): { name: string; remedy?: string } | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.find(({ opening }) => head.startsWith(opening));
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
