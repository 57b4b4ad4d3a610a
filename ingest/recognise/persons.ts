import { type Found, type Span, slice } from '#graph';
import { namedAgain } from './person/again.ts';
import { appointed } from './person/appointed.ts';
import { foreignNames, postedAbroad } from './person/foreign.ts';
import { givenNames } from './person/given.ts';
import { introduced } from './person/introduced.ts';
import { GIVEN, NAME, SURNAME } from './person/name.ts';
import { NOT_NAME } from './person/not-a-name.ts';
import { POST } from './person/post.ts';
import { posted } from './person/posted.ts';
import { nameTable } from './person/name-table.ts';
import { firstInRow, isMark, nextInRow } from './person/next-in-row.ts';
import { roster } from './person/roster.ts';
import { signed } from './person/signed.ts';
import { speakers } from './person/speaker.ts';
import { subjects } from './person/subject.ts';
import { surnamesWithTitles } from './person/surname-title.ts';
import { titled } from './person/titled.ts';
import { nameWithin } from './person/word-check.ts';
import { anchored, matches, seek, type Recogniser, type Search, type View } from './recogniser.ts';

const TITLES = '同志 先生 女士 烈士 教授 院士 总理 总统 主席 首相 部长 省长 书记 将军 元帅 主任 大使'.split(
  ' ',
);
const SAYING =
  '强调 指出 表示 认为 介绍 主持会议 主持召开 出席 致辞 会见 宣布 作报告 等人 等领导 等同志 等出席 等参加'.split(
    ' ',
  );
const BEFORE_SAYING = ['今天', '日前', '还', '在会上', '在讲话中'];
/** Surnames are common characters: what is rarer stands first in a pattern, and the name is looked for behind it. */
const ROWS: readonly (Search & { rule: string })[] = [
  // 王浩同志
  {
    rule: 'name-and-title',
    needs: TITLES,
    pattern: anchored(
      `(?<=^|[，。、；：（\\s“和与由对向以是])${NAME}`,
      `(?=${TITLES.join('|')})(?!书记处|主任医)`,
    ),
  },
  // 作者：吴某某
  {
    rule: 'byline',
    needs: ['：', ':'],
    pattern: new RegExp(
      `[:：](?<=(?:作者|记者|责任编辑|责编|编辑|联系人|通讯员|撰稿|执笔|发言人|整理|审核|校对|编审|法定代表人|法人代表|主持人|评论员|摄影|供图|签发人|主讲人|申报人|负责人|策划|监制)(?:及电话)?[:：]) ?(?<name>${NAME})(?![\\u4e00-\\u9fff])`,
      'duy',
    ),
  },
  // 李某 010-84142229
  {
    rule: 'name-and-phone',
    needs: ['1', '（0', '(0', '-', '－', '—'],
    pattern: new RegExp(
      `(?=[\\d（(])(?<=(?<![\\u4e00-\\u9fff])(?<name>${NAME})[：: ]{0,2})(?:[（(]0\\d{2,3}[)）]|\\d{3,4}[-－—]\\d{7,8}|1\\d{10})`,
      'dgu',
    ),
  },
  // （记者 张三 李四）
  {
    rule: 'reporter',
    needs: ['记者', '通讯员', '作者'],
    pattern: new RegExp(
      `[（(](?:本报|新华社)?(?:记者|通讯员|作者)[:： ]?(?<name>${NAME})(?=[\\s、，)）])`,
      'dgu',
    ),
  },
  // 龚某某指出，
  {
    rule: 'name-and-saying',
    needs: [...BEFORE_SAYING, ...SAYING],
    pattern: anchored(
      `(?<=^|[，。；：\\s”])${NAME}`,
      `(?=(?:${BEFORE_SAYING.join('|')})?(?:${SAYING.join('|')}))`,
    ),
  },
  // 英勇善战的王大年等人
  {
    rule: 'name-and-others',
    needs: ['等人', '等同志', '等烈士'],
    pattern: anchored(`(?<=[的像])${NAME}`, ''),
  },
  // 记者某某报道
  {
    rule: 'reporter',
    needs: ['记者', '通讯员'],
    pattern: new RegExp(`(?:记者|通讯员)(?<name>${NAME})(?=报道|整理|采写|摄|[、）)]|$)`, 'dmuy'),
  },
  // 周大年 摄, 赵小川/摄
  {
    rule: 'photographer',
    needs: ['', ' ', '\u3000'].flatMap((blank) => [`${blank}摄`, `${blank}/摄`, `${blank}／摄`]),
    pattern: anchored(`(?<=[\\s（(])${NAME}`, '(?=[ \\u3000]?[/／]?摄(?:影)?(?:[\\s）)。]|$))'),
  },
  // （宋）陆游
  {
    rule: 'dynasty-and-name',
    needs: [...'（(〔［['],
    pattern: new RegExp(
      `[（(〔［\\[](?:春秋|战国|先秦|秦|汉|西汉|东汉|三国|魏|晋|东晋|西晋|南朝|南北朝|隋|唐|五代|宋|北宋|南宋|金|元|明|清|民国|近代)[)）〕］\\]](?<name>${NAME})(?=[\\s，。、：《（]|$)`,
      'dmuy',
    ),
  },
  // 生态环境部核设施安全监管司 李大明 at a line's end
  {
    rule: 'organ-and-name',
    needs: [' ', '\u3000'],
    pattern: new RegExp(
      `(?<=[部委局司处院厅所会心])[ \\u3000]{1,3}(?<name>${NAME})(?=[ \\u3000]*(?:$|电话|\\d))`,
      'dmuy',
    ),
  },
  // 李大山，男，1965年生
  {
    rule: 'biography',
    needs: ['，男，', '，女，', '，历任', '，曾任', '，现任'],
    pattern: anchored(`(?<=^|[\\n。：][ \\u3000]{0,4})${NAME}`, '(?=，(?:[男女]，|[历曾现]任))'),
  },
  // 习总书记
  {
    rule: 'surname-and-title',
    needs: ['习总书记', '习主席', '习书记'],
    pattern: /习(?:总书记|主席|书记)/uy,
  },
];
/**
 * 周永康、薄熙来、郭伯雄, 给予李大山、王大河、张大江处分: three and more names in a row name persons without a post. The first mark, and
 * the name before it.
 */
const LIST = new RegExp(
  `[、 ](?=${NAME}[、 ])(?<=(?:^|[，。；：（\\s“]|了|[和与给对向由请让为]|给予|免去|任命|选举|增补|追授|授予|表彰|学习|会见|接见|邀请|聘请|包括|领导|[^\\u4e00-\\u9fff]|${POST})(?<first>${NAME})[、 ])${NAME}(?:[、 ]${NAME}){1,59}`,
  'gmu',
);
/** A line of a title block that is one name, the characters perhaps spaced, perhaps in brackets. */
const NAME_LINE = new RegExp(
  `^[ \\u3000]*[（(]?(?<name>${SURNAME}[ \\u3000]{0,2}${GIVEN}{1,2})[)）]?[ \\u3000]*$`,
  'dgmu',
);
/** Rules whose words alone prove little: the segmenter is asked. */
const CHECKED = new Set([
  'name-and-saying',
  'name-and-title',
  'name-and-others',
  'photographer',
  'biography',
  'organ-and-name',
]);

/** Persons by their posts, titles, bylines and lists. */
export const persons: Recogniser = {
  name: 'persons',
  example: '省委书记王浩出席',
  find: (view) => {
    const { words, text } = view;
    const opening = text.sentences[5]?.start ?? words.length;
    // Dates, sources and the occasion may stand between a title and who speaks.
    const head = text.sentences[12]?.start ?? words.length;
    const told = [
      ...posted(view),
      ...ROWS.flatMap((row) =>
        seek(view, row, ({ span, surface }) => {
          const { rule } = row;
          const end = NOT_NAME.test(surface) ? null : CHECKED.has(rule) ? nameWithin(words, span) : span.end;
          return end === null ? null : { start: span.start, end, type: 'Person' as const, rule };
        }),
      ),
      ...matches(words, LIST, ({ span, match }) =>
        likelyNames(words, { ...span, start: span.start - (match.groups?.['first'] ?? '').length }),
      ),
      ...matches(words.slice(0, opening), NAME_LINE, ({ span, surface }) =>
        NOT_NAME.test(surface) ? null : { ...span, type: 'Person' as const, rule: 'name-line' },
      ),
      ...signed(view, head),
      ...appointed(view),
      ...roster(view),
      ...nameTable(words),
      ...titled(view),
      ...speakers(words),
      ...subjects(view),
      ...introduced(view),
      ...postedAbroad(view),
    ];
    const sure = [...told, ...knownPersons(view)];
    const found = [...told, ...firstInRow(words, sure), ...nextInRow(words, sure)];
    // 朱德任主席: a verb of office is no given name.
    const named = found.filter(
      (one) =>
        !words.slice(one.start, one.end).endsWith('任') ||
        !/^(?:副?[主书总部省市县校院]|党)/u.test(words.slice(one.end, one.end + 2)),
    );
    return [
      ...named,
      ...namedAgain(view, named),
      ...givenNames(view, named),
      ...foreignNames(view),
      ...surnamesWithTitles(view),
    ];
  },
};

/** Persons of the lexicon in a row: 李维汉、|张经武, who stands beside one is one. */
const knownPersons = ({ hitsOf, words }: View): Span[] =>
  hitsOf.Person.filter(({ start, end }) => isMark(words[end]) || isMark(words[start - 1]));

/** Members of a list, where the segmenter takes at least half of them for names: 陆家嘴、徐家汇、南京西 are places. */
function likelyNames(words: string, list: Span): Found[] {
  const members = [...slice(words, list).matchAll(/[^、 ]+/gu)].map(({ index, 0: name }): Found => {
    const start = list.start + index;
    return { start, end: start + name.length, type: 'Person', rule: 'name-list' };
  });
  const sure = members.filter((one) => nameWithin(words, one) !== null);
  return sure.length * 2 >= members.length ? members.filter((one) => !NOT_NAME.test(slice(words, one))) : [];
}
