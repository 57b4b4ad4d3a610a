import type { Span } from '#graph';
import { namedAgain } from './person/again.ts';
import { appointed } from './person/appointed.ts';
import { divisionRows } from './person/division-row.ts';
import { familiar } from './person/familiar.ts';
import { dottedNames, foreignNames, postedAbroad } from './person/foreign.ts';
import { formed } from './person/forms.ts';
import { givenNames } from './person/given.ts';
import { introduced } from './person/introduced.ts';
import { japaneseNames } from './person/japanese.ts';
import { members } from './person/members.ts';
import { nameLines } from './person/name-line.ts';
import { nameLists } from './person/name-list.ts';
import { nameTable } from './person/name-table.ts';
import { firstInRow, isMark, nextInRow } from './person/next-in-row.ts';
import { posted } from './person/posted.ts';
import { roster } from './person/roster.ts';
import { signed } from './person/signed.ts';
import { speakers } from './person/speaker.ts';
import { subjects } from './person/subject.ts';
import { surnamesWithTitles } from './person/surname-title.ts';
import { tibetanNames } from './person/tibetan.ts';
import { titled } from './person/titled.ts';
import type { Recogniser, View } from './recogniser.ts';

/** Sentences among which a name may stand on a line of its own. */
const OPENING = 5;
/** And the post of who speaks: dates, sources and the occasion may stand between a title and that. */
const HEAD = 12;

/** Persons by their posts, titles, bylines and lists. */
export const persons: Recogniser = {
  name: 'persons',
  example: '省委书记王浩出席',
  find: (view) => {
    const { words, text } = view;
    const upTo = (sentence: number): number => text.sentences[sentence]?.start ?? words.length;
    const told = [
      // 省委书记王浩
      ...posted(view),
      // 王浩同志, 作者：吴某某
      ...formed(view),
      // 周永康、薄熙来、郭伯雄
      ...nameLists(words),
      // 李 大 山 under a title
      ...nameLines(words.slice(0, upTo(OPENING))),
      // 采 访 组：赵一鸣 钱大有
      ...signed(view, upTo(HEAD)),
      // 任命赵大山为局长
      ...appointed(view),
      // 二、赵大山党组成员、副局长：分管…
      ...divisionRows(view),
      // 副组长：赵大山、钱小河
      ...members(view),
      // 成员：赵大山 财政厅厅长
      ...roster(view),
      // 丁学东 马晓伟 王 宁（女）
      ...nameTable(words),
      // 当年叶飞同志
      ...titled(view),
      // 刘建平：我们那时候
      ...speakers(words),
      // 王大川笑着说
      ...subjects(view),
      // 名叫王大川的农民
      ...introduced(view),
      // 美国总统尼克松
      ...postedAbroad(view),
      // 日本外务大臣高村正彦
      ...japaneseNames(view),
    ];
    const sure = [...told, ...knownPersons(view)];
    // 赵大山、|钱小河
    const found = [...told, ...firstInRow(words, sure), ...nextInRow(words, sure)];
    const named = found.filter((one) => !endsInVerb(words, one));
    return [
      ...named,
      ...namedAgain(view, named),
      // 大川, after 徐大川
      ...givenNames(view, named),
      // 老徐, after 徐大川
      ...familiar(view, named),
      // 巴桑次仁
      ...tibetanNames(view),
      // 弗里德里希·恩格斯
      ...foreignNames(view),
      // 市长彼得·罗德纳斯先生
      ...dottedNames(view),
      // 张经理
      ...surnamesWithTitles(view),
    ];
  },
};

/** Persons of the lexicon in a row: 李维汉、|张经武, who stands beside one is one. */
const knownPersons = ({ hitsOf, words }: View): Span[] =>
  hitsOf.Person.filter(({ start, end }) => isMark(words[end]) || isMark(words[start - 1]));

/** 朱德任|主席: a verb of office is no given name. */
const endsInVerb = (words: string, { end }: Span): boolean =>
  words[end - 1] === '任' &&
  /^(?:副?[主书总部省市县区校院团军师旅营连排班司政厂站处科所馆社局厅委队组]|党|第)/u.test(
    words.slice(end, end + 2),
  );
