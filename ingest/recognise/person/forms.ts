import type { Found } from '#graph';
import { anchored, seek, type Search, type View } from '../recogniser.ts';
import { GIVEN, NAME, ROW_COUNT, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { AFTER_NAME } from './post.ts';
import { nameWithin } from './word-check.ts';

const TITLES = '同志 先生 女士 烈士 教授 院士 总理 总统 主席 首相 部长 省长 书记 将军 元帅 主任 大使'.split(
  ' ',
);
const SAYING =
  '强调 指出 表示 认为 介绍 主持会议 主持大会 主持召开 出席 致辞 会见 宣布 作报告 等人 等领导 等同志 等出席 等参加 代表省 代表市 代表县 代表区 代表州 代表国务院'.split(
    ' ',
  );
const RANKS = '为代表 为首 为主要代表 为核心 为书记 为组长 为团长 为队长 为班长 为主席 为主任'.split(' ');
const OFFICES =
  '先后担任 先后任 历任 兼任 不再担任 辞去 当选为 生于 出生于 担任 出任 调任 升任 转任 改任 毕业于 被任命为 被选为 被免去 履新 为主任 为副主任 为主席 为副主席 为委员长 为会长 为副会长 为理事长 为秘书长 为队长 为校长 为院长 为政委 为司令员 为总指挥'.split(
    ' ',
  );
const BEFORE_SAYING = ['今天', '日前', '还', '在会上', '在讲话中'];

/** A form in which a text tells a person. */
interface Form extends Search {
  rule: string;
  /** Its words alone prove little: the segmenter is asked. */
  checked?: boolean;
}

/** Surnames are common characters: what is rarer stands first in a pattern, and the name is looked for behind it. */
const FORMS: readonly Form[] = [
  // 王浩同志
  {
    rule: 'name-and-title',
    checked: true,
    needs: TITLES,
    pattern: anchored(
      `(?<=^|[，。、；：（\\s“和与由对向以是])${NAME}`,
      `(?<!${ROW_COUNT})(?=${TITLES.join('|')})(?!书记处|主任医)`,
    ),
  },
  // 作者：吴某某
  {
    rule: 'byline',
    needs: ['：', ':'],
    pattern: new RegExp(
      `[:：](?<=(?:作者|报道|记者|责任编辑|责编|编辑|联系人|通讯员|撰稿|执笔|发言人|整理|审核|校对|编审|法定代表人|法人代表|主持人|评论员|摄影|供图|签发人|主讲人|申报人|负责人|策划|监制)(?:及电话)?[:：]) ?(?<name>${NAME})(?![\\u4e00-\\u9fff])`,
      'duy',
    ),
  },
  // 李某 010-84142229, 规划司李某（010）84142229
  {
    rule: 'name-and-phone',
    needs: ['1', '（0', '(0', '-', '－', '—'],
    pattern: new RegExp(
      `(?=[\\d（(])(?<=(?:(?<![\\u4e00-\\u9fff])|(?<=司))(?<name>${NAME}|${SURNAME}[ \\u3000]{1,2}${GIVEN})[：:，、 ]{0,2})(?:[（(]0\\d{2,3}[)）]|\\d{3,4}[-－—]\\d{7,8}|1\\d{10}(?![\\dA-Za-z-]))`,
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
  // 某某在线消息（张三）
  {
    rule: 'reporter',
    checked: true,
    needs: ['消息（', '讯（', '消息(', '讯('],
    pattern: new RegExp(`(?:消息|讯)[（(](?<name>${NAME})(?=[)）])`, 'duy'),
  },
  // 龚某某指出，
  {
    rule: 'name-and-saying',
    checked: true,
    needs: [...BEFORE_SAYING, ...SAYING],
    pattern: anchored(
      `(?<=^|[，。；：\\s”])${NAME}`,
      `(?=(?:${BEFORE_SAYING.join('|')})?(?:${SAYING.join('|')}))`,
    ),
  },
  // 英勇善战的王大年等人
  {
    rule: 'name-and-others',
    checked: true,
    needs: ['等人', '等同志', '等烈士'],
    pattern: anchored(`(?<=[的像])${NAME}`, ''),
  },
  // 以王大年为代表的, 以赵一平为首
  {
    rule: 'name-and-rank',
    checked: true,
    needs: RANKS,
    pattern: anchored(`(?<=以)${NAME}`, `(?=(?:${RANKS.join('|')}))`),
  },
  // 记者某某报道
  {
    rule: 'reporter',
    needs: ['记者', '通讯员'],
    pattern: new RegExp(`(?:记者|通讯员)(?<name>${NAME})(?=报道|整理|采写|摄|[、）)]|$)`, 'dmuy'),
  },
  // （记者赵一鸣 通讯员钱显能）: between the label and the bracket any characters make a name
  {
    rule: 'reporter',
    needs: ['记者', '通讯员'],
    pattern: new RegExp(`(?:记者|通讯员)(?<name>${SURNAME}[\\u4e00-\\u9fff]{2})(?=[）)])`, 'duy'),
  },
  // 王大山、钱小河分别发言: the second of two at the head of a clause
  {
    rule: 'name-and-saying',
    checked: true,
    needs: ['分别'],
    pattern: anchored(
      `(?<=(?:^|[，。；\\n])${NAME}、)${NAME}`,
      '(?=分别(?:发言|讲话|致辞|作|汇报|介绍|表态|就|宣读|主持))',
    ),
  },
  // 周大年 摄, 赵小川/摄
  {
    rule: 'photographer',
    checked: true,
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
    checked: true,
    needs: [' ', '\u3000'],
    pattern: new RegExp(
      `(?<=[部委局司处院厅所会心])[ \\u3000]{1,3}(?<name>${NAME})(?=[ \\u3000]*(?:$|电话|\\d))`,
      'dmuy',
    ),
  },
  // 李大山，男，1965年生 · 李大山，1965年3月生 · 李大山，2005年3月担任 · 李大山（1965—2003）
  {
    rule: 'biography',
    checked: true,
    needs: [
      '，男，',
      '，女，',
      '，汉族，',
      '，19',
      '，20',
      '（18',
      '（19',
      '（20',
      '(18',
      '(19',
      '，历任',
      '，曾任',
      '，现任',
      '，原任',
      '，生前',
    ],
    pattern: anchored(
      `(?<=^|[\\n。：][ \\u3000]{0,4})${NAME}`,
      '(?=，(?:生前|[男女]，|汉族，|(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:出?生|[起至]?[担出调兼升转历曾]?任)|[历曾现原]任)|[（(]1[89]\\d{2}(?:[—－~～-]|年(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:[—－~～-]|出?生))|（(?:19|20)\\d{2}年至(?:19|20)\\d{2}年）)',
    ),
  },
  // 时任县委书记的李大山，, 参加会议的李大山说
  {
    rule: 'post-of-name',
    checked: true,
    needs:
      '书记的 主任的 部长的 局长的 县长的 市长的 省长的 主席的 校长的 院长的 处长的 科长的 站长的 队长的 团长的 高龄的 会议的 座谈会的 在场的 到会的'.split(
        ' ',
      ),
    pattern: new RegExp(`..的(?<name>${SURNAME}${GIVEN}{2})(?:${AFTER_NAME}|(?=、))`, 'duy'),
  },
  // 李大山历任科长、处长, 李大山生于1965年, 由李大山担任队长, 李大山为主席
  {
    rule: 'name-and-office',
    checked: true,
    needs: OFFICES,
    pattern: anchored(`(?<=^|[\\n。；，、：由][ \\u3000]{0,4})${NAME}`, `(?=${OFFICES.join('|')})`),
  },
  // 李大山任某省省委委员, 王小河、李大山任副主任
  {
    rule: 'name-and-office',
    checked: true,
    needs: ['任'],
    pattern: anchored(
      `(?<=^|[\\n。；，、：由])${NAME}(?<![担兼出升转改调曾现时历继接连留续离责主信])`,
      '(?=任(?![职免务期何])[\\u4e00-\\u9fff、]{0,30}?(?:书记|常委|委员(?!会)|主任|主席|[部省市县区局厅院校处司会行台社馆所站队科组团师军事]长|董事|经理|总裁|司令员|政委))',
    ),
  },
  // 习总书记
  {
    rule: 'surname-and-title',
    needs: ['习总书记', '习主席', '习书记'],
    pattern: /习(?:总书记|主席|书记)/uy,
  },
];

/** 王浩同志, 作者：吴某某, 龚某某指出，: names by the few words that stand right beside them. */
export const formed = (view: View): Found[] =>
  FORMS.flatMap((form) =>
    seek(view, form, ({ span, surface }) => {
      if (NOT_NAME.test(surface)) return null;
      const end = form.checked ? nameWithin(view.words, span) : span.end;
      return end === null ? null : { start: span.start, end, type: 'Person', rule: form.rule };
    }),
  );
