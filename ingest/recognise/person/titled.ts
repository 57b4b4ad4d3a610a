import type { Found, Span } from '#graph';
import { type Search, seek, type View } from '../recogniser.ts';
import { GIVEN, ROW_COUNT, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { nameWithin } from './word-check.ts';

/** Posts that stand behind a name, too. */
const POSTS =
  '书记 委员 校长 院长 局长 县长 市长 区长 镇长 队长 所长 会长 行长 厅长 处长 科长 站长 乡长 村长 部长 主席 秘书长 团长 师长 军长 政委 主任 总理 外长 大使 司令 警官 医生 护士 工程师 总经理 董事长 理事长 总裁 社长 馆长 经理'.split(
    ' ',
  );
/** Whom a list counts. */
const COUNTED = '同志 先进 优秀 党员 干部 个人 教师 学生 代表 委员 科学家 专家 民警 职工 会员'.split(' ');
/** What titles and posts begin with. */
const NEEDS = [
  ...'同志 先生 女士 小姐 烈士 教授 研究员 院士 博士 老师 将军 大夫 老人 夫妇 夫人 一家 父子 父女 母子 母女 兄弟 姐妹 一行 本人 等'.split(
    ' ',
  ),
  ...POSTS,
  ...POSTS.slice(0, 22).map((post) => `副${post}`),
  ...COUNTED.flatMap((who) => [`名${who}`, `位${who}`]),
];
/** What stands behind a name; a post stands behind organs too, and wants a name of three characters. */
const TITLE: Search = {
  needs: NEEDS,
  pattern:
    /(?:同志|先生|女士|小姐|烈士|(?:教授|研究员|院士|博士)(?![后生级]|[、和]|学[位者])|老师|将军(?!衔)|大夫|老人|夫妇|夫人|一家|父子|父女|母子|母女|兄弟|姐妹|一行|本人|等(?=(?:\d{1,4}|[一二三四五六七八九十百]{1,4})[名位](?:同志|先进|优秀|党员|干部|个人|教师|学生|代表|委员|科学家|专家|民警|职工|会员))|[名位](?<=(?<![\d一二两三四五六七八九十百等])(?<count>\d{1,3}|[一二两三四五六七八九十百]{1,3})[名位])(?:同志|先进|优秀|党员|干部|个人|教师|学生|代表|委员|科学家|专家|民警|职工|会员)|(?<post>副?(?:书记(?!处)|委员(?!会|长)|校长|院长|所长|会长|行长|[局厅处科站]长|[县市区乡镇村]长|队长|部长|主席(?!团)|秘书长|团长|师长|军长|政委|主任(?!医)|总理|外长|大使|司令员?|警官|医生|护士|工程师|总经理|董事长|理事长|总裁|[社馆]长|经理)))/uy,
};
/** 丁氏兄弟, 宋国大夫: a family and a state. */
const WHOLE = new RegExp(
  `^(?!.[氏国]$|[由位])${SURNAME}(?:${GIVEN}{1,2}|[向作从以之可同会经有为][\\u4e00-\\u9fff])$`,
  'u',
);
/** 卫健委|主任, 文旅厅|厅长: an organ before its post; 朱德|总司令 is no 朱德总, 任常务|副市长 is no name. */
const OFFICE =
  /(?:常务|[副总代老原委部局厅会办院校所队站团军师区县市省村镇乡社处科司署党组系厂馆台行网所园协])$/u;
/** Of two readings the longer first: 彭|大年 before 大年. */
const SIZES = [3, 2, 4];

/** Names in one row, at most. */
const LONGEST_ROW = 60;

/** 当年叶飞同志, 请孙大江教授来, 赵一平、钱小河三名同志: whatever stands before, a word ends where the name begins. */
export function titled(view: View): Found[] {
  return seek(view, TITLE, ({ span, match }) => {
    const { post, count = '' } = match.groups ?? {};
    const found: Found[] = [];
    if (post !== undefined && isNewName(view, span.start))
      return { start: span.start - 2, end: span.start, type: 'Person', rule: 'name-and-title' };
    // 补选|赵大山、钱小河、孙川|3名同志
    for (let end = span.start - count.length; found.length < LONGEST_ROW;) {
      const start = nameStart(view, end, post === undefined ? SIZES : [3]);
      if (
        start === null ||
        isCount(view, { start, end }) ||
        (post !== undefined && OFFICE.test(view.words.slice(start, end)))
      )
        break;
      found.push({ start, end, type: 'Person', rule: 'name-and-title' });
      if (post !== undefined || view.words[start - 1] !== '、') break;
      end = start - 1;
    }
    return found;
  });
}

const COUNTED_ROW = new RegExp(`${ROW_COUNT}$`, 'u');
const isCount = ({ words }: View, { start, end }: Span): boolean =>
  COUNTED_ROW.test(words.slice(Math.max(0, start - 3), end));

/** ，|吕明|校长, 由|章秋|团长主持: two characters before a post, where a clause or an organ's head begins and the segmenter knows no such word. */
function isNewName({ words, tokens }: View, end: number): boolean {
  const [token] = tokens.within(end - 2, end);
  return (
    token?.start === end - 2 &&
    token.end === end &&
    token.tag === 'x' &&
    /[，。、；：\n由对向请院局委厅校]/u.test(words[end - 3] ?? '\n') &&
    WHOLE.test(token.word) &&
    !NOT_NAME.test(token.word) &&
    !OFFICE.test(token.word)
  );
}

/** Where the name begins that ends at `end`, of the sizes that it may have. */
function nameStart({ words, tokens }: View, end: number, sizes: readonly number[]): number | null {
  for (const size of sizes) {
    const start = end - size;
    const name = words.slice(Math.max(0, start), end);
    if (start < 0 || !WHOLE.test(name) || NOT_NAME.test(name)) continue;
    const over = tokens.across(start);
    if ((!over || over.tag === 'x') && nameWithin(words, { start, end }) === end) return start;
  }
  return null;
}
