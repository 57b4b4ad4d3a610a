import { kindOf, type InputKind } from '../kinds.ts';

/** Content types that are read. Servers often name none, or octet-stream: then the ending of the address and the bytes tell. */
const TYPES: Record<string, InputKind> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'multipart/related': 'mhtml',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/zip': 'zip',
  'application/x-zip-compressed': 'zip',
};
const UNSAID = new Set(['', 'application/octet-stream', 'application/x-download', 'binary/octet-stream']);

/** `text/html; charset=GBK` → html, gbk. Throws when it is something that is not read. */
export function contentOf(header: string, pathname: string): { kind: InputKind; charset?: string } {
  const type = header.split(';')[0]!.trim().toLowerCase();
  const kind = TYPES[type] ?? (UNSAID.has(type) ? (kindOf(pathname) ?? 'html') : undefined);
  if (!kind) throw new Error(`is ${type}: no text to read; give the address of a page or a document`);
  const charset = /charset\s*=\s*["']?([\w-]+)/iu.exec(header)?.[1]?.toLowerCase();
  return { kind, ...(charset ? { charset } : {}) };
}
