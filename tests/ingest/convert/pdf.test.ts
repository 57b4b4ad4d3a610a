import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/index.ts';
import { toText } from '../../../ingest/convert/index.ts';
import { pdfText } from '../../../ingest/convert/pdf/index.ts';
import { read } from '../../../ingest/read/index.ts';
import { column, pdf, type Words } from '../../helpers/pdf.ts';

const printed = readFileSync(new URL('../../fixtures/documents/two-columns.pdf', import.meta.url));
const footer = (number: number): Words => ({ text: `— ${number} —`, x: 280, y: 40 });
const header: Words = { text: '清水县委公报', x: 260, y: 800, size: 9 };

test('a page as a browser prints it: columns in order, running lines cut, radicals mended', async () => {
  const file = await toText({ path: 'a.pdf', origin: '/a.pdf', kind: 'pdf', bytes: printed });
  const { id, source, title, text, removed, repaired } = clean(read(file));
  expect(source.path).toBe('a.pdf');
  expect(source.sha256.slice(0, 16)).toBe(id);
  expect(title).toBe('中共清水县委办公室关于印发干部能力提升三年行动方案的通知');
  const lines = text.split('\n');
  expect(lines).toHaveLength(10);
  expect(lines.map((line) => line.slice(0, 6))).toEqual([
    '中共清水县委',
    '为深入贯彻落',
    '一、总体要求',
    '坚持把政治标',
    '二、主要任务',
    '（一）加强理',
    '（二）加强专',
    '（三）加强实',
    '三、组织保障',
    '各级党组织要',
  ]);
  expect(lines[1]).toMatch(/根据《干部教育培训工作条例》，结合我县实际，制定本方案。$/u);
  expect(new Set(removed.map(({ reason }) => reason))).toEqual(new Set(['running-header', 'page-number']));
  expect(repaired.find(({ reason }) => reason === 'compatibility-character')?.places).toBeGreaterThan(20);
});

test('a font that is not in the file is read by its table', async () => {
  const { text } = await pdfText(pdf([column(['关于加强干部队伍建设的若干意见'], 72, 700)]));
  expect(text).toBe('关于加强干部队伍建设的若干意见');
});

test('lines of a paragraph are joined, over a page too; a short line and an indent end it', async () => {
  const first = column(
    [
      '　　各级党组织要加强干部队伍建设，推动改革发展的各项任务',
      '落实。',
      '　　各部门要结合实际，制定具体措施，加强督促检查，确保各',
    ],
    72,
    700,
  );
  const second = column(['项任务取得实效，重要情况及时报告。', '　　本通知自印发之日起施行。'], 72, 740);
  const { text, removed } = await pdfText(
    pdf([
      [header, ...first, footer(1)],
      [header, ...second, footer(2)],
    ]),
  );
  expect(text.split('\n')).toEqual([
    '各级党组织要加强干部队伍建设，推动改革发展的各项任务落实。',
    '各部门要结合实际，制定具体措施，加强督促检查，确保各项任务取得实效，重要情况及时报告。',
    '本通知自印发之日起施行。',
  ]);
  expect(removed.map(({ text: words }) => words)).toEqual(['清水县委公报', '— 1 —', '清水县委公报', '— 2 —']);
});

test('two columns are read one after the other; a table is read row by row', async () => {
  const left = ['各级党组织要加强干部', '队伍建设，推动各项任', '务落实。', '　　县直单位每月学习', '一次。'];
  const right = [
    '　　县委组织部要加强',
    '督促检查，对工作不力',
    '的单位予以通报，年底',
    '进行考核。',
    '　　本通知即日施行。',
  ];
  const columns = await pdfText(pdf([[...column(left, 72, 700), ...column(right, 320, 700)]]));
  expect(columns.text.split('\n')).toEqual([
    '各级党组织要加强干部队伍建设，推动各项任务落实。',
    '县直单位每月学习一次。',
    '县委组织部要加强督促检查，对工作不力的单位予以通报，年底进行考核。',
    '本通知即日施行。',
  ]);
  const names = ['姓名', '张三', '李四', '王五', '赵六'];
  const posts = ['职务', '局长', '主任', '书记', '县长'];
  const table = await pdfText(pdf([[...column(names, 72, 700), ...column(posts, 320, 700)]]));
  expect(table.text.split('\n').slice(0, 2)).toEqual(['姓名 职务', '张三 局长']);
});

const locked =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a> /U <28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a> >> /ID [<00><00>]';
test.each([
  [
    'nothing but pictures',
    pdf([[], []]),
    'is a scan: its 2 pages are pictures without text: run text recognition',
  ],
  ['a password', pdf([column(['机密'], 72, 700)], locked), 'is encrypted: save it without a password'],
  ['no PDF', Buffer.from('%PDF-1.7\nnothing of the kind'), 'is a broken PDF'],
  ['cut off', printed.subarray(0, 300), 'is a broken PDF'],
])('%s: a sentence says so', async (_name, bytes, said) => {
  await expect(pdfText(bytes)).rejects.toThrow(said);
});
