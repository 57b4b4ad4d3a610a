import { zip, type ZipEntry } from './zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** 〈w:p〉 with words in as many runs as there are parts: Word splits a sentence wherever it likes. */
export const paragraph = (...parts: string[]): string =>
  `<w:p>${parts.map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`).join('')}</w:p>`;

export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** The parts of a Word document with this body. */
export const docxParts = (body: string): ZipEntry[] => [
  { name: '[Content_Types].xml', bytes: TYPES },
  { name: '_rels/.rels', bytes: RELATIONS },
  {
    name: 'word/document.xml',
    bytes: `${HEAD}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  },
];

export const docx = (body: string): Buffer => zip(docxParts(body));
