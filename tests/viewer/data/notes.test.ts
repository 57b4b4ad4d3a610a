import { describe, expect, test } from 'vitest';
import type { EdgeCard, EntityCard, Passage, Source, ViewNode } from '../../../viewer/data/api.ts';
import { autolink, inLine, link, quote } from '../../../viewer/data/markdown.ts';
import { noteForEdge, noteForEntity, noteForPassage } from '../../../viewer/data/notes.ts';

const document: Source = {
  id: 'document:甲',
  title: '干部能上能下的实践',
  number: null,
  date: '2023-03-01',
  publishedAt: null,
  publication: '《党建研究》',
  issue: '2023年第3期',
  byline: '某省委组织部',
  url: 'https://example.org/a',
};
const passage: Passage = {
  sentence: 'a#s1',
  text: '省委提出“三个一批”。',
  marks: [],
  document,
  section: null,
  rules: ['proposed-by'],
};
const node = (id: string, type: ViewNode['type'], name: string): ViewNode => ({
  id,
  type,
  name,
  x: 0,
  y: 0,
  documents: 1,
  sentences: 1,
  degree: 1,
  community: 0,
});
const edge: EdgeCard = {
  edge: {
    id: 'a PROPOSED_BY b',
    type: 'PROPOSED_BY',
    source: 'a',
    target: 'b',
    documents: 1,
    confidence: 0.9,
    npmi: null,
  },
  source: node('a', 'Slogan', '三个一批'),
  target: node('b', 'Institution', '中共某省委'),
  post: null,
  kind: null,
  rules: ['proposed-by'],
  first: null,
  last: null,
  passages: [passage],
  total: 2,
};
const entity: EntityCard = {
  node: node('a', 'Slogan', '三个一批'),
  aliases: ['“三个一批”'],
  attributes: {},
  source: null,
  links: [],
  passages: [passage],
  total: 2,
};
const HERE = 'http://127.0.0.1:4870/?edge=a%20PROPOSED_BY%20b';

describe('copy for notes', () => {
  test('an edge: what it says, its sentence, its citation, the way back', () => {
    expect(noteForEdge(edge, HERE, 'zh')).toBe(
      [
        `三个一批 — 提出者 → 中共某省委 · 1 篇 · 2 句 · [在文脉中打开](<${HERE}>)`,
        '',
        '> 省委提出“三个一批”。',
        '>',
        '> —— 某省委组织部. 干部能上能下的实践\\[J\\]. 党建研究, 2023(3). <https://example.org/a>',
        '',
      ].join('\n'),
    );
    expect(noteForEdge(edge, HERE, 'en')).toContain(
      '三个一批 — proposed by → 中共某省委 · 1 text · 2 sentences',
    );
  });

  test('an entity: its names, counts and first sentence', () => {
    const note = noteForEntity(entity, HERE, 'zh');
    expect(note).toMatch(/^三个一批 · 提法 · 又作 “三个一批” · 1 篇 · 2 句 · \[在文脉中打开\]/u);
    expect(note).toContain('\n> 省委提出“三个一批”。\n');
  });

  test('a text that was read and that no other names is not said to stand in 0 texts', () => {
    const read = { ...entity, passages: [], total: 0, source: document };
    const note = noteForEntity(read, HERE, 'zh');
    expect(note).not.toMatch(/ 篇| 句/u);
    expect(note).toContain('某省委组织部. 干部能上能下的实践');
  });

  test('the sentence being read rather than the first', () => {
    const other = { ...passage, text: '会议强调“三个一批”。' };
    expect(noteForEdge(edge, HERE, 'zh', other)).toContain('> 会议强调“三个一批”。');
    expect(noteForPassage(other, HERE, 'en')).toContain('[Open in Wenmai]');
  });

  test('nothing is quoted where there is no sentence', () => {
    expect(noteForEdge({ ...edge, passages: [], total: 0 }, HERE, 'zh')).not.toContain('>  ');
    expect(noteForEntity({ ...entity, passages: [] }, HERE, 'zh')).not.toContain('\n> ');
  });
});

describe('text stays text in Markdown', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '\\<img src\\=x onerror\\=alert(1)\\>'],
    ['**粗**_斜_~删~', '\\*\\*粗\\*\\*\\_斜\\_\\~删\\~'],
    ['[钓鱼](https://evil.example)', '\\[钓鱼\\](https\\://evil.example)'],
    ['[[内链]] ![[图]] #标签 ^块 %%注%%', '\\[\\[内链\\]\\] \\!\\[\\[图\\]\\] \\#标签 \\^块 \\%\\%注\\%\\%'],
    ['$x$ `code` {{宏}} ==亮==', '\\$x\\$ \\`code\\` \\{\\{宏\\}\\} \\=\\=亮\\=\\='],
    ['a&lt;b|c\\d', 'a\\&lt;b\\|c\\\\d'],
    ['第一行\n# 第二行', '第一行 \\# 第二行'],
    ['1. 不是列表', '1\\. 不是列表'],
    ['- 不是列表', '\\- 不是列表'],
    ['省委提出“三个一批”（试行）。', '省委提出“三个一批”（试行）。'],
  ])('%s', (text, escaped) => expect(inLine(text)).toBe(escaped));

  test('a quote of several lines is left by none of them', () => {
    const lines = quote('甲\n\n</blockquote><script>x</script>\r\n- 乙\u2028丙').split('\n');
    expect(lines).toEqual(['> 甲', '> \\</blockquote\\>\\<script\\>x\\</script\\>', '> \\- 乙', '> 丙']);
  });

  test('only web addresses become links', () => {
    expect(link('开', 'javascript:alert(1)')).toBe('开');
    expect(link('开', 'https://example.org/?q=甲 乙>')).toBe(
      '[开](<https://example.org/?q=%E7%94%B2%20%E4%B9%99%3E>)',
    );
    expect(autolink('data:text/html,<b>')).toBe('');
  });
});
