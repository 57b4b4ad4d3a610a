import type { Found } from '#graph';
import { type Search, seek, type View } from '../recogniser.ts';
import { GIVEN, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { nameWithin } from './word-check.ts';

/** What titles and posts begin with. */
const NEEDS = (
  '同志 先生 女士 小姐 烈士 教授 研究员 院士 博士 老师 将军 大夫 老人 夫妇 夫人 一家 父子 父女 母子 母女 兄弟 姐妹 一行 本人 ' +
  '等 委员 书记 校长 院长 局长 县长 市长 区长 镇长 队长 团长 师长 军长 政委 主任 总理 外长 大使 司令 警官 医生 护士 工程师 总经理 董事长 经理'
).split(' ');
/** What stands behind a name; a post stands behind organs too, and wants a name of three characters. */
const TITLE: Search = {
  needs: NEEDS,
  pattern:
    /(?:同志|先生|女士|小姐|烈士|(?:教授|研究员|院士|博士)(?![后生级]|[、和]|学[位者])|老师|将军(?!衔)|大夫|老人|夫妇|夫人|一家|父子|父女|母子|母女|兄弟|姐妹|一行|本人|等(?=(?:\d{1,4}|[一二三四五六七八九十百]{1,4})[名位](?:同志|先进|优秀|党员|干部|个人|教师|学生|代表))|(?<post>书记(?!处)|委员(?!会|长)|校长|院长|局长|县长|市长|区长|镇长|队长|团长|师长|军长|政委|主任(?!医)|总理|外长|大使|司令员?|警官|医生|护士|工程师|总经理|董事长|经理))/uy,
};
/** 丁氏兄弟, 宋国大夫: a family and a state. */
const WHOLE = new RegExp(
  `^(?!.[氏国]$|[由位])${SURNAME}(?:${GIVEN}{1,2}|[向作从以之可同会经有][\\u4e00-\\u9fff])$`,
  'u',
);
/** 卫健委|主任, 文旅厅|厅长: an organ before its post; 朱德|总司令 is no 朱德总. */
const ORGAN = /[委部局厅会办院校所队站团军师区县市省村镇乡社处科司署党组系厂馆台行网所园协]$/u;
/** Of two readings the longer first: 彭|大年 before 大年. */
const SIZES = [3, 2, 4];

/** 当年叶飞同志, 听说赵一平先生, 请孙大江教授来, 授予钱小河等三名同志: whatever stands before, a word ends where the name begins. */
export function titled(view: View): Found[] {
  const { words, tokens } = view;
  return seek(view, TITLE, ({ span: { start: end }, match }) => {
    const post = match.groups?.['post'] !== undefined;
    for (const size of post ? [3] : SIZES) {
      const start = end - size;
      const name = words.slice(Math.max(0, start), end);
      if (
        start < 0 ||
        !WHOLE.test(name) ||
        NOT_NAME.test(name) ||
        (post && (ORGAN.test(name) || /[副总代]$/u.test(name)))
      )
        continue;
      const over = tokens.across(start);
      if ((over && over.tag !== 'x') || nameWithin(words, { start, end }) !== end) continue;
      return { start, end, type: 'Person', rule: 'name-and-title' };
    }
    return null;
  });
}
