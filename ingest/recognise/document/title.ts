import type { Found } from '#graph';
import type { Recogniser, View } from '../recogniser.ts';
import { DOCUMENT_KINDS } from '../../document-kinds.ts';
import { tight } from '../../tight.ts';

/** 某部关于…的通知, also with its note （试行） */
const OFFICIAL = new RegExp(
  `(?:关于.*|^(?:中华人民共和国|中国共产党|[\\u4e00-\\u9fff]{2,8}[省市县区])[^，。：；]*)(?:${DOCUMENT_KINDS}|报告|联合声明|联合公报|联合新闻公报|联合宣言|备忘录)(?:（[^（）]{2,8}）)?$`,
  'u',
);
/** 甲部 乙部公告, 甲部公告2031年第5号: whose it is, and no more. */
const OF_ORGANS =
  /^[\u4e00-\u9fff、 ]{3,150}[部委局署院会厅行](?:[公通]告|令)(?: ?\d{4}年 ?第 ?\d{1,4} ?号)?$/u;
const NUMBER = /^[\u4e00-\u9fff]{1,16}〔\d{4}〕第?\d{1,4}号[ \u3000]*(?=[^ \u3000])/u;
/** 某办关于…的通知|（某办发〔2031〕2号）: a number behind the title is a name of its own too. */
const NUMBER_BEHIND = /[ \u3000]?[（(][\u4e00-\u9fff]{1,12}[〔[［]\d{4}[〕\]］]第?\d{1,4}号[）)]$/u;
const NOT_OFFICIAL =
  /^(?!.*关于).*(?:召开|举行|传达)|答记者问|解读|座谈会|发布会|[？！。：]|^“|(?<!关于.*)“|强调|会见|主持召开/u;
/** Title lines stand before the first paragraph; below a red head only what the text is called is looked for. */
const LONGEST = 160;
const TITLE_LINES = 4;
const HEAD_LINES = 12;

/** 两部门关于X的通知 or 关于X的通知 ⏎ 甲部 乙部关于X的通知: one title, its organs counted or left out, and named. */
function isSameTitle(title: string, line: string): boolean {
  const at = title.indexOf('关于');
  if (tight(line) === tight(title)) return true;
  return (
    at >= 0 &&
    (at > 0 || line.length > title.length) &&
    /^(?:[两二三四五六七八九十\d]{1,3}部门)?$/u.test(title.slice(0, at)) &&
    tight(line).endsWith(tight(title.slice(at)))
  );
}

/** The title line of an official document names that document; an essay's title names nothing. */
export const documentTitle: Recogniser = {
  name: 'document-title',
  example: '工业和信息化部办公厅关于开展…工作的通知',
  find: ({ text, words }: View): Found[] => {
    const title = tight(text.article.title);
    const opening = text.sentences
      .slice(0, HEAD_LINES)
      .filter(({ start, end }, at) => at < TITLE_LINES || tight(words.slice(start, end)) === title);
    const body = opening.findIndex(({ start, end }) => /[。；]$/u.test(words.slice(start, end)));
    const lines = (body < 0 ? opening : opening.slice(0, body))
      .map(({ start, end }) => ({
        start,
        end: end - (NUMBER_BEHIND.exec(words.slice(start, end))?.[0].length ?? 0),
      }))
      .filter(({ start, end }) => {
        const line = words.slice(start, end);
        return (
          line.length >= 8 &&
          line.length <= LONGEST &&
          (OFFICIAL.test(line) || OF_ORGANS.test(line)) &&
          !NOT_OFFICIAL.test(line) &&
          !line.startsWith('《')
        );
      })
      .map(({ start, end }) => {
        // 国发〔2023〕16号 |国务院关于…的通知: the number is a name of its own.
        const from = start + (NUMBER.exec(words.slice(start, end))?.[0].length ?? 0);
        return { start: from, end, words: words.slice(from, end) };
      });
    return lines
      .filter((line, order) => order === 0 || isSameTitle(lines[0]?.words ?? '', line.words))
      .map(({ start, end }) => ({ start, end, type: 'Document', rule: 'document-title' }));
  },
};
