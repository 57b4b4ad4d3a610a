import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/index.ts';
import { read } from '../../../ingest/read/index.ts';
import { damaged } from './mirror-damage.ts';

const cleaned = (text: string) => clean(read({ bytes: Buffer.from(text), path: 'text.txt', kind: 'txt' }));

const ORDERS: [string, (a: string, b: string) => number][] = [
  ['by code', (a, b) => (a < b ? -1 : 1)],
  ['backwards', (a, b) => (a < b ? 1 : -1)],
  ['聯 and 數 first', (a, b) => '聯數'.indexOf(b) - '聯數'.indexOf(a) || (a < b ? 1 : -1)],
];

const TEXT = [
  '加强干部队伍建设的几点认识',
  '坚持事业为上、以事择人、人事相宜，选拔忠诚干净担当的高素质专业化干部。',
  '各级党组织要着眼长远，加强干部队伍建设，把政治标准放在首位。',
  '会议强调，要深入学习贯彻《推进领导干部能上能下规定》，加大选人用人监督力度。',
  '要把当的责任、实的作风和学的劲头统一起来，推动改革发展稳定各项任务落地见效。',
].join('\n');

test('the generator makes the damage seen on mirror pages', () => {
  expect(damaged('以事择人、', ORDERS[2]![1])).toBe('以事?lián)袢?、');
  expect(damaged('担当的高素质专', ORDERS[2]![1])).toContain('當(dāng)?shù)母咚刭|(zhì)專');
});

test.each(ORDERS)('a damaged text is restored whole: %s', (_name, order) => {
  const harmed = damaged(TEXT, order);
  const article = cleaned(harmed);
  expect(article.text).toBe(TEXT);
  for (const { start, end, to } of article.repaired) expect(article.text.slice(start, end)).toBe(to);
});

test('a choice between readings names the others', () => {
  const { repaired } = cleaned(damaged(TEXT, ORDERS[2]![1]));
  const shifts = repaired.filter(({ reason }) => reason.startsWith('byte-shift'));
  expect(shifts.map(({ from, to }) => [from, to])).toEqual([
    ['?lián)袢?', '择人'],
    ['?shù)母咚刭|', '的高素质'],
    ['?shù)呢?zé)', '的责'],
  ]);
  expect(shifts[0]!.reason).toContain('likelier than');
});

test('a question in plain text is no damage', () => {
  const text = '怎么办?关键在党(dang)。';
  expect(cleaned(text).repaired.filter(({ reason }) => reason.startsWith('byte-shift'))).toEqual([]);
});

const mirror = new URL('../../../../shared/corpus/mirror-page/shanxi-cadres.txt', import.meta.url);
const twin = new URL('../../../../shared/gold/dev/seed-shanxi.txt', import.meta.url);
describe.skipIf(!existsSync(mirror) || !existsSync(twin))('needs ../shared: the real mirror page', () => {
  test('equals its clean twin, line for line', () => {
    const wanted = readFileSync(twin, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    expect(cleaned(readFileSync(mirror, 'utf8')).text.split('\n')).toEqual(wanted);
  });
});
