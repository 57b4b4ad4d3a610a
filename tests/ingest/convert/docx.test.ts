import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toText } from '../../../ingest/convert/index.ts';
import { docxText } from '../../../ingest/convert/docx.ts';
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
