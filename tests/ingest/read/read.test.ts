import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { FileKind } from '#graph';
import { decode } from '../../../ingest/read/charset.ts';
import { MAX_BYTES, read, ReadError } from '../../../ingest/read/index.ts';
import { trimMarkup } from '../../../ingest/read/page/trim-markup.ts';
import { withoutSite } from '../../../ingest/read/page/title.ts';

const SIMPLIFIED = '各级党组织要加强干部队伍建设，推动改革发展的各项任务落实。';
const TRADITIONAL = '各級黨組織要加強隊伍建設，推動改革發展的各項任務落實。';

test.each([
  ['utf-8', SIMPLIFIED, 'utf8', false],
  ['utf-8', SIMPLIFIED, 'utf8', true],
  ['gb18030', SIMPLIFIED, 'gbk', false],
  ['big5', TRADITIONAL, 'big5', false],
  ['utf-16le', `${SIMPLIFIED}\n2023\n`, 'utf16le', true],
  ['utf-16be', `${SIMPLIFIED}\n2023\n2024\n`, 'utf16be', false],
  // No zero byte; then one on each side.
  ['utf-16le', SIMPLIFIED, 'utf16le', false],
  ['utf-16be', `\u3000\u3000${SIMPLIFIED}\n\u3000\u3000${SIMPLIFIED}\n`, 'utf16be', false],
])('charset: %s', (charset, text, encoding, addBOM) => {
  expect(decode(iconv.encode(text, encoding, { addBOM }))).toEqual({ charset, text });
});

test('a declaration does not outweigh the bytes', () => {
  const page = `<meta charset="gb2312"><p>${SIMPLIFIED}</p>`;
  expect(decode(Buffer.from(page)).charset).toBe('utf-8');
});

test.each([
  ['a byte in the middle', 30],
  ['a byte at the end', Buffer.from(SIMPLIFIED).length - 1],
])('a short text with %s broken stays UTF-8, and the report says where', (_name, at) => {
  const bytes = Buffer.from(SIMPLIFIED);
  bytes[at] = 0xd6;
  const { source, text, removed } = read({ path: 'broken.txt', kind: 'txt', bytes });
  expect(source.charset).toBe('utf-8');
  expect(text.slice(0, 8)).toBe(SIMPLIFIED.slice(0, 8));
  expect(removed).toEqual([{ reason: 'broken-bytes', text: expect.stringContaining('\uFFFD') }]);
});

test('a short text in GB18030 with a broken byte stays what it is', () => {
  const bytes = Buffer.concat([iconv.encode(SIMPLIFIED, 'gbk'), Buffer.from([0xff])]);
  expect(decode(bytes).charset).toBe('gb18030');
});

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
test.each<[string, FileKind, Uint8Array, RegExp]>([
  ['empty.txt', 'txt', Buffer.alloc(0), /empty\.txt: the file is empty: /u],
  ['picture.txt', 'txt', png, /picture\.txt: this is a PNG image, not a text: save/u],
  [
    'noise.txt',
    'txt',
    Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 32)),
    /no text/u,
  ],
  ['blank.html', 'html', Buffer.from('<html><body><script>var a = 1;</script></body></html>'), /no words/u],
  [
    'letter.doc',
    'txt',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    /an old Office document, .*: save it as \.docx/u,
  ],
  ['letter.rtf', 'txt', Buffer.from('{\\rtf1 \\ansi}'), /rich text \(RTF\), .*: save it as \.docx/u],
  ['huge.txt', 'txt', new Uint8Array(MAX_BYTES + 1), /65 MB is more than one text: split it/u],
  ['long.txt', 'txt', Buffer.alloc(3_000_001, '1'), /3,000,001 characters are more than one text: split it/u],
  ['long.html', 'html', Buffer.from(`<p>${'1'.repeat(3_000_001)}</p>`), /3,000,001 characters are more/u],
])('%s says where, what and what to do', (path, kind, bytes, message) => {
  const reading = () => read({ path, kind, bytes });
  expect(reading).toThrow(ReadError);
  expect(reading).toThrow(message);
});

test('a .txt that is a page is read as one', () => {
  const bytes = Buffer.from(
    `<!DOCTYPE html><html><title>某某会议召开</title><body><p>${SIMPLIFIED}</p></body></html>`,
  );
  expect(read({ path: 'saved.txt', kind: 'txt', bytes }).text).toBe(`某某会议召开\n${SIMPLIFIED}`);
});

test.each([
  ['关于做好某事的意见_政策文件_中国政府网', '关于做好某事的意见'],
  ['某某会议召开--某某网', '某某会议召开'],
  ['COVID-19防控方案', 'COVID-19防控方案'],
])('title without the site: %s', (title, expected) => {
  expect(withoutSite(title)).toBe(expected);
});

test('the column a page stands in is not its title', () => {
  const page = `<title>新闻动态--某某学会官网</title><body><h3>首页 - 新闻动态</h3><div><h5>某某学会2019年会在某地举行</h5><p>${SIMPLIFIED}</p></div>`;
  const { title } = read({ path: 'n.html', kind: 'html', bytes: Buffer.from(page) });
  expect(title).toBe('某某学会2019年会在某地举行');
});

test.each([
  ['<p>甲<script>var a = "<p>";</script>乙</p>', '<p>甲乙</p>'],
  ['<p><SPAN lang=EN-US style="mso-x:1">甲</SPAN><b>乙</b></p>', '<p>甲乙</p>'],
  ['<span class="source">来源</span>', '<span class="source">来源</span>'],
  ['甲<!-- 乙 -->丙<!-- 丁', '甲丙 丁'],
])('markup trimmed: %s', (source, expected) => {
  expect(trimMarkup(source)).toBe(expected);
});

test('literal <U+00A0> of a statistics program is a blank', () => {
  expect(read({ path: 'r.txt', kind: 'txt', bytes: Buffer.from('政府<U+00A0>工作') }).text).toBe(
    '政府\u00a0工作',
  );
});

test('a page of an account says who wrote it and whose it is by where the names stand', () => {
  const page = `<body><h1 id="activity-name">青山的河清了</h1><div id="meta_content"><span id="copyright_logo">原创</span>
    <span class="rich_media_meta_text">李大山 王小河</span><a id="js_name">青山水利</a><em id="publish_time">2031-05-06 08:00</em></div>
    <div id="js_content"><p>${SIMPLIFIED}</p></div></body>`;
  const { text, byline } = read({ path: 'a.html', kind: 'html', bytes: Buffer.from(page) });
  expect(text.split('\n')).toEqual([
    '青山的河清了',
    '李大山 王小河',
    '青山水利',
    '2031-05-06 08:00',
    SIMPLIFIED,
  ]);
  expect(byline).toBe('李大山 王小河');
});

test('a day that stands only in a script of the page is its day and no line of its text', () => {
  const page = `<body><h1 id="activity-name">青山的河清了</h1><div id="meta_content"><a id="js_name">青山水利</a></div>
    <div id="js_content"><p>${SIMPLIFIED}</p></div><script>var createTime = '2031-05-06 08:00';</script></body>`;
  const { text, publishedAt } = read({ path: 'a.html', kind: 'html', bytes: Buffer.from(page) });
  expect(text.split('\n')).toEqual(['青山的河清了', '青山水利', SIMPLIFIED]);
  expect(publishedAt).toBe('2031-05-06');
});
