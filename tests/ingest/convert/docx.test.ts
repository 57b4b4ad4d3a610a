import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toText } from '../../../ingest/convert/index.ts';
import { docxText } from '../../../ingest/convert/docx/index.ts';
import { htmlLines } from '../../../ingest/convert/docx/html-lines.ts';
import { numeral } from '../../../ingest/convert/docx/numerals.ts';
import { read } from '../../../ingest/read/index.ts';
import { docx, docxParts, paragraph, table } from '../../helpers/docx.ts';
import { zip } from '../../helpers/zip.ts';

const BODY = [
  paragraph('关于做好', '干部教育', '培训工作的通知'),
  paragraph('各乡镇党委：'),
  paragraph('　　现将有关事项通知如下。'),
  table(['单位', '人数'], ['县委党校', '12']),
  paragraph('清水县委办公室'),
].join('');

test('a Word document: one paragraph or row of a table a line, and the hash of the file itself', async () => {
  const bytes = docx(BODY);
  const file = await toText({ path: '通知.docx', origin: '/通知.docx', kind: 'docx', bytes });
  const article = read(file);
  expect(article.text.split('\n')).toEqual([
    '关于做好干部教育培训工作的通知',
    '各乡镇党委：',
    '现将有关事项通知如下。',
    '单位 　人数',
    '县委党校 　12',
    '清水县委办公室',
  ]);
  expect(article.source).toEqual({
    path: '通知.docx',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    charset: 'utf-8',
  });
});

/** A part of a document beside its body. */
const besides = (name: string, root: string, ...words: string[]) => ({
  name: `word/${name}.xml`,
  bytes: `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${words.map((one) => paragraph(one)).join('')}</w:${root}>`,
});

test('what is left out is told: headers, footers, deletions, comments', async () => {
  const changed = paragraph('县委将', '，各乡镇照此办理。').replace(
    '</w:r>',
    '</w:r><w:ins w:id="1"><w:r><w:t>印发《水库办法》</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>废止《水渠办法》</w:delText></w:r></w:del>',
  );
  const { text, removed } = await docxText(
    zip([
      ...docxParts(BODY + changed),
      besides('header1', 'hdr', '清水县委文件'),
      besides('header2', 'hdr', '清水县委文件'),
      besides('footer1', 'ftr', '', '第 1 页'),
      besides('comments', 'comments', '此处待核'),
    ]),
  );
  expect(text.split('\n').at(-1)).toBe('县委将印发《水库办法》，各乡镇照此办理。');
  expect(removed).toEqual([
    { reason: 'running-header', text: '清水县委文件' },
    { reason: 'running-header', text: '第 1 页' },
    { reason: 'tracked-deletion', text: '废止《水渠办法》' },
    { reason: 'comment', text: '此处待核' },
  ]);
});

test('the arrow that leads back from a note is not read, one that is written is', () => {
  expect(
    htmlLines(
      '<p>见注<a href="#footnote-2">[1]</a>。增长↑</p><ol><li><p>第三条。 <a href="#footnote-ref-2">↑</a></p></li></ol>',
    ),
  ).toEqual(['见注[1]。增长↑', '第三条。']);
});

const LEVELS = [
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
]
  .map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  .join('');
const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${LEVELS}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const item = (level: number, words: string): string =>
  paragraph(words).replace(
    '<w:p>',
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`,
  );

test('numbers that Word shows and does not write are written', async () => {
  const body = [
    paragraph('关于做好工作的通知'),
    item(0, '总体要求'),
    item(0, '主要任务'),
    item(1, '加强领导。'),
    item(2, '县委统筹。'),
    item(2, '部门配合。'),
    item(1, '狠抓落实。'),
    paragraph('第二项到此为止。'),
    item(0, '组织保障'),
    item(1, '加强督查。'),
  ].join('');
  const { text } = await docxText(
    zip([...docxParts(body), { name: 'word/numbering.xml', bytes: NUMBERING }]),
  );
  expect(text.split('\n')).toEqual([
    '关于做好工作的通知',
    '一、总体要求',
    '二、主要任务',
    '（一）加强领导。',
    '1. 县委统筹。',
    '2. 部门配合。',
    '（二）狠抓落实。',
    '第二项到此为止。',
    '三、组织保障',
    '（一）加强督查。',
  ]);
});

test.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCounting', '十'],
  [21, 'chineseCountingThousand', '二十一'],
  [105, 'chineseCounting', '一百零五'],
  [110, 'chineseCounting', '一百一十'],
  [3, 'decimalEnclosedCircle', '③'],
  [4, 'upperRoman', 'IV'],
  [2, 'lowerLetter', 'b'],
  [7, 'decimal', '7'],
])('%i as %s is %s', (value, format, words) => expect(numeral(value, format)).toBe(words));

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const broken = zip(docxParts('').map((part) => ({ ...part, bytes: String(part.bytes).slice(0, 90) })));
const huge = { name: 'word/styles.xml', bytes: 'x', claimed: 33 * 1024 * 1024 };
test.each([
  [
    'a password',
    Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
    'is encrypted: save it without',
  ],
  ['an old document', Buffer.concat([OLE, Buffer.alloc(512)]), 'is an old Office document: save it as .docx'],
  ['cut off', docx(BODY).subarray(0, 400), 'is a broken Word document'],
  ['broken inside', broken, 'is a broken Word document'],
  ['another archive', zip([{ name: 'a.txt', bytes: '甲' }]), 'is no Word document'],
  ['a bomb', zip([...docxParts(BODY), huge]), 'unpacks to more than 32 MB'],
  ['no words', docx(''), 'holds no words'],
])('%s: a sentence says so', async (_name, bytes, said) => {
  await expect(docxText(bytes)).rejects.toThrow(said);
});
