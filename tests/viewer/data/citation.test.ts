import { describe, expect, test } from 'vitest';
import type { Source } from '../../../viewer/data/api.ts';
import { citationOf, issueOf, kindOf, webAddress } from '../../../viewer/data/citation.ts';

const source = (known: Partial<Source>): Source => ({
  id: 'document:甲',
  title: '关于加强干部教育培训的意见',
  number: null,
  date: null,
  publishedAt: null,
  publication: null,
  issue: null,
  byline: null,
  url: null,
  ...known,
});

describe('a text as one line of a bibliography', () => {
  test.each<[Partial<Source>, string, string]>([
    [{}, '关于加强干部教育培训的意见[Z].', '“关于加强干部教育培训的意见”.'],
    [
      { byline: '某省委组织部', publication: '《党建研究》', issue: '2023年第3期', date: '2023-03-01' },
      '某省委组织部. 关于加强干部教育培训的意见[J]. 党建研究, 2023(3).',
      '某省委组织部. “关于加强干部教育培训的意见”. 党建研究, 2023(3).',
    ],
    [
      { publication: '人民日报', publishedAt: '2023-05-02', date: '2023-05-01', byline: '本报评论员' },
      '本报评论员. 关于加强干部教育培训的意见[N]. 人民日报, 2023-05-02.',
      '本报评论员. “关于加强干部教育培训的意见”. 人民日报, 2023-05-02.',
    ],
    [
      { number: '国发〔2023〕16号', date: '2023-08-01', publishedAt: '2023-08-14' },
      '关于加强干部教育培训的意见: 国发〔2023〕16号[Z]. 2023-08-01.',
      '“关于加强干部教育培训的意见” (国发〔2023〕16号). 2023-08-01.',
    ],
    [
      { publication: '某网', publishedAt: '2024-01-02', url: 'https://example.org/a b' },
      '关于加强干部教育培训的意见[EB/OL]. 某网, 2024-01-02. https://example.org/a%20b',
      '“关于加强干部教育培训的意见”. 某网, 2024-01-02. https://example.org/a%20b',
    ],
    [
      { title: '《条例》\n（试行）', url: 'javascript:alert(1)' },
      '《条例》 （试行）[Z].',
      '“《条例》 （试行）”.',
    ],
  ])('%j', (known, zh, en) => {
    expect(citationOf(source(known), 'zh')).toBe(zh);
    expect(citationOf(source(known), 'en')).toBe(en);
  });

  test.each([
    ['2023年第3期', '2023(3)'],
    ['2023年 第 12 期', '2023(12)'],
    ['第3期', '第3期'],
    ['2023年春季号', '2023年春季号'],
  ])('issue %s → %s', (written, short) => expect(issueOf(written)).toBe(short));

  test.each<[Partial<Source>, string]>([
    [{ publication: '《求是》', issue: '2024年第1期' }, 'J'],
    [{ publication: '山西日报' }, 'N'],
    [{ url: 'https://example.org/' }, 'EB/OL'],
    [{ url: 'file:///etc/passwd' }, 'Z'],
  ])('%j is %s', (known, kind) => expect(kindOf(source(known))).toBe(kind));

  test.each([
    ['https://example.org/x', 'https://example.org/x'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['not an address', null],
    [null, null],
  ])('%s may be opened as %s', (url, address) => expect(webAddress(url)).toBe(address));
});
