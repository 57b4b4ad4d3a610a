import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/index.ts';
import { toText } from '../../../ingest/convert/index.ts';
import { pdfText } from '../../../ingest/convert/pdf/index.ts';
import { rowsOf } from '../../../ingest/convert/pdf/rows.ts';
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

test('a last page too short to show its columns has those of the others', async () => {
  const left = [
    '各级党组织要加强干部',
    '队伍建设，推动各项任',
    '务落实。',
    '　　县直单位每月学习',
    '一次，每年',
  ];
  const right = [
    '总结。县委组织部要督',
    '促检查，对工作不力的',
    '单位予以通报，年底再',
    '考核。',
    '　　重要情况必须按季',
  ];
  const last = [
    ...column(['及时报告，不得迟于次', '日。'], 72, 700),
    ...column(['本通知自印发之日起施', '行。'], 320, 700),
  ];
  const pages = [[...column(left, 72, 700), ...column(right, 320, 700)], last];
  const { text } = await pdfText(pdf(pages));
  expect(text.split('\n').slice(-2)).toEqual([
    '重要情况必须按季及时报告，不得迟于次日。',
    '本通知自印发之日起施行。',
  ]);
  const table = [...column(['姓名', '张三'], 72, 700), ...column(['职务', '局长'], 320, 700)];
  expect((await pdfText(pdf([pages[0]!, table]))).text.split('\n').slice(-2)).toEqual([
    '姓名 职务',
    '张三 局长',
  ]);
});

test('a table over both columns breaks no sentence of theirs', async () => {
  const left = [
    '　　各乡镇要管好水库，',
    '按照《清水县水库管理',
    '办法》看守，并且每月',
    '记录水位，按季报告县',
    '水利局，由县水利局汇',
    '总以后报《清水县水库',
  ];
  const right = [
    '年报》编辑部。',
    '　　县水利局要按季检',
    '查，对不记录的乡镇予',
    '以通报，对记录完整的',
    '乡镇予以表扬，年底一',
    '并公布。',
  ];
  const cells: Words[] = [
    { text: '编', x: 72, y: 569 },
    { text: '工作', x: 110, y: 560 },
    { text: '单位', x: 380, y: 560 },
    { text: '号', x: 72, y: 551 },
    { text: '1', x: 72, y: 530 },
    { text: '在汛期以前把全县大小水库的闸门逐一检修', x: 110, y: 530 },
    { text: '县水利局', x: 380, y: 530 },
    { text: '2', x: 72, y: 510 },
    { text: '汇总', x: 110, y: 510 },
    { text: '县水利局', x: 380, y: 510 },
  ];
  const { text } = await pdfText(pdf([[...column(left, 72, 700), ...column(right, 320, 700), ...cells]]));
  expect(text.split('\n')).toEqual([
    '各乡镇要管好水库，按照《清水县水库管理办法》看守，并且每月记录水位，按季报告县水利局，由县水利局汇总以后报《清水县水库年报》编辑部。',
    '县水利局要按季检查，对不记录的乡镇予以通报，对记录完整的乡镇予以表扬，年底一并公布。',
    '编',
    '工作 单位',
    '号',
    '1 在汛期以前把全县大小水库的闸门逐一检修 县水利局',
    '2 汇总 县水利局',
  ]);
});

test('a headline over two lines is one, as far apart as its size asks; the number below is none of it', async () => {
  const lines = [
    '　　各乡镇要管好水库，按照规定看守，每月记录水位一次。',
    '　　县水利局要按季检查。',
    '　　本通知即日施行。',
  ];
  const headline: Words[] = [
    { text: '关于加强水库汛前检修的若', x: 92, y: 740, size: 24 },
    { text: '干措施', x: 200, y: 700, size: 24 },
    { text: '清政发〔2031〕8号', x: 130, y: 660, size: 24 },
  ];
  const { text } = await pdfText(pdf([[...headline, ...column([...lines, ...lines], 72, 600)]]));
  expect(text.split('\n').slice(0, 2)).toEqual(['关于加强水库汛前检修的若干措施', '清政发〔2031〕8号']);
});

test.each([
  ['清水县委 清水县政府关于水库的意见', 3],
  ['加 强 水 库 管 理', 20, '加强水库管理'],
  ['一是巡查； 二是记录', 3, '一是巡查；二是记录'],
  ['王 强', 12],
])('a blank between names stays, those of a stretched line go: %s', (text, room, expected = text) => {
  const width = [...text.replace(/ /gu, '')].length * 12 + room;
  expect(rowsOf([{ text, x: 72, y: 700, width, size: 12 }])[0]![0]!.text).toBe(expected);
});

test.each([
  ['清水县委', 0, 3, '清水县委 清水县政府'],
  ['清水县委', 0, 0, '清水县委清水县政府'],
  // A stretched line leaves as much everywhere.
  ['清 水 县 委', 1.5, 1.5, '清水县委清水县政府'],
  ['清 水 县 委', 1.5, 5, '清水县委 清水县政府'],
  ['一、', 0, 3, '一、清水县政府'],
])('a blank that is set alone behind %s, spaced by %d, is kept when %d wide', (text, room, gap, expected) => {
  const size = 12;
  const count = [...text.replace(/ /gu, '')].length;
  const width = count * size + (count - 1) * room;
  const [row] = rowsOf([
    { text, x: 72, y: 700, width, size },
    { text: '清水县政府', x: 72 + width + gap, y: 700, width: 5 * size, size, isSpaced: true },
  ]);
  expect(row!.map((segment) => segment.text)).toEqual([expected]);
});

test('a blank in a type of its own is seen', async () => {
  const words: Words[] = [
    { text: '清水县委', x: 72, y: 700 },
    { text: ' ', x: 120, y: 700, size: 3 },
    { text: '清水县政府关于水库', x: 123, y: 700 },
  ];
  expect((await pdfText(pdf([words]))).text).toBe('清水县委 清水县政府关于水库');
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
