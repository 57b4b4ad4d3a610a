import type { Found } from '#graph';
import { Matcher } from '../../lexicon/matcher.ts';
import { beginsName } from '../institution/deictic.ts';
import { seek, type Recogniser, type Search, type View } from '../recogniser.ts';

/** Kinds of documents that every way of calling them knows. */
const KINDS = '条例|规定|办法|规则|细则|方案|纲要|规划|章程';

/** 关于发布水渠分类办法的公告: what the title gives out, without marks. */
const GIVEN_OUT = new RegExp(
  `(?:印发|发布|公布|颁布|颁发|下发)(?![^的]{0,4}关于)(?<name>[^《》〈〉，。：\\n]{4,60}?(?:${KINDS}|计划|要点|意见|措施|政策)(?:（[^（）]{2,8}）)?)的(?:通知|公告|通告|命令|决定|意见|函)$`,
  'u',
);
/** 附件：1.水渠分类办法.doc */
const ANNEXED: Search = {
  needs: ['附件'],
  pattern: new RegExp(
    `附件(?:\\d{1,2})?[：:][ \\u3000]{0,4}(?:1[.．、][ \\u3000]{0,4})?(?!关于|《)(?<name>[\\u4e00-\\u9fffA-Z\\d“”（）()、+—-]{4,50}?(?:${KINDS}|行动计划|工作计划|指南|规范)(?:[（(][^（）()\\n]{2,8}[）)])?)(?=[ \\u3000]*(?:\\n|$|\\.(?:docx?|pdf|wps)|\\d{1,2}[.．、]))`,
    'duy',
  ),
};
/** 《水渠检查》（试行）（以下简称导则，见附件） */
const DEFINED: Search = {
  needs: ['以下简称'],
  pattern: /以下简称(?<=》(?:（[^（）《》\n]{1,12}）)?（以下简称)(?<name>[\u4e00-\u9fff]{2,10})(?=[，）])/duy,
};
/** 核安全导则《…》, 导则征求意见稿: another one, or another thing. */
const NOT_AFTER = /^(?:《|征求|草案|送审)/u;

/** 水渠分类办法, as the title or the list of annexes calls it; 导则, as the text calls 《水渠检查》 from there on. */
export const documentsCalled: Recogniser = {
  name: 'documents-called',
  example: '《水渠检查》（以下简称导则）',
  find: (view) => [...givenOut(view), ...headings(view.words), ...defined(view)],
};

function givenOut(view: View): Found[] {
  const { text, words } = view;
  const names = new Set<string>();
  const name = GIVEN_OUT.exec(text.article.title)?.groups?.['name'];
  if (name) names.add(name);
  seek(view, ANNEXED, ({ surface }) => {
    names.add(surface);
    return null;
  });
  if (names.size === 0) return [];
  return new Matcher([...names])
    .find(words)
    .map(({ start, end }) => ({ start, end, type: 'Document', rule: 'given-out' }));
}

/** A title in the notice that comes before the document: of a kind, or too long for a saying. */
const NAMED = new RegExp(
  `《(?<name>[^《》\\n]{5,80}(?:${KINDS}|计划|要点|意见|准则|措施)(?:（[^（）]{2,8}）)?|[^《》\\n]{10,80})》`,
  'gu',
);
const NOTICE = 2000;
const BLANK_BEFORE = /(?:^|\n)[ \u3000]{0,8}$/u;
const BLANK_AFTER = /^[ \u3000]{0,8}\n/u;

const FILE = '\\.(?:docx?|xlsx?|pdf|wps|et)';
/** 附件：1.|…, 附件2：|…, ….doc2.|… */
const ANNEX_BEFORE = new RegExp(
  `(?:附[ \u3000]?件\\d{0,2}[：:.．]?[ \u3000]{0,4}(?:\\d{1,2}[.．、])?|${FILE}(?:附件)?[ \u3000]{0,4}\\d{1,2}[.．、：:])[ \u3000]{0,4}$`,
  'u',
);
const ANNEX_AFTER = new RegExp(`^[ \u3000]{0,4}(?:${FILE}|\\n|$)`, 'u');

/** 《水渠分类办法》 in the notice, 水渠分类办法 as a line over the text of it or in the list of annexes. */
function headings(words: string): Found[] {
  const names = new Set(
    [...words.slice(0, NOTICE).matchAll(NAMED)].map((match) => match.groups?.['name'] ?? ''),
  );
  if (names.size === 0) return [];
  return new Matcher([...names])
    .find(words)
    .filter(({ start, end }) => isLine(words, start, end) || isAnnex(words, start, end))
    .map(({ start, end }) => ({ start, end, type: 'Document', rule: 'heading-of-named' }));
}

/** True of words that stand on a line that ends and holds nothing else but blanks. */
const isLine = (words: string, start: number, end: number): boolean =>
  BLANK_BEFORE.test(words.slice(Math.max(0, start - 9), start)) &&
  BLANK_AFTER.test(words.slice(end, end + 9));

const isAnnex = (words: string, start: number, end: number): boolean =>
  ANNEX_BEFORE.test(words.slice(Math.max(0, start - 18), start)) &&
  ANNEX_AFTER.test(words.slice(end, end + 10));

function defined(view: View): Found[] {
  const { words, tokens } = view;
  const from = new Map<string, number>();
  seek(view, DEFINED, ({ span, surface }) => {
    if (!from.has(surface)) from.set(surface, span.start);
    return null;
  });
  if (from.size === 0) return [];
  const names = [...from.keys()];
  return new Matcher(names)
    .find(words)
    .filter(({ start, end, pattern }) => {
      const first = from.get(names[pattern] ?? '') ?? 0;
      if (start <= first) return start === first;
      return (
        beginsName(view, start) &&
        !/[本该此]/u.test(words[start - 1] ?? '') &&
        !tokens.across(end) &&
        !NOT_AFTER.test(words.slice(end, end + 2))
      );
    })
    .map(({ start, end }) => ({ start, end, type: 'Document', rule: 'defined-document' }));
}
