import { slice, type Found, type Span } from '#graph';
import { matches, seek, type Search, type View } from '../recogniser.ts';
import { NAME, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { nameWithin } from './word-check.ts';

const BLANK = '[ \\u3000]';
/** 张三丰, or 李 明 with a blank inside */
const ONE = `(?:${SURNAME}[\\u4e00-\\u9fff]{1,2}|${SURNAME}${BLANK}{1,2}[\\u4e00-\\u9fff])(?:(?![\\u4e00-\\u9fff])|(?=采访[日时地]|(?:联系)?(?:电${BLANK}{0,4}话|方式)|传${BLANK}{0,4}真|手机|邮箱|[电E]子邮))`;
const SEVERAL = `${ONE}(?:(?:${BLANK}{1,3}|、)${ONE}){0,20}`;
const EACH = new RegExp(ONE, 'gu');
/** Of those who write together. */
const LABEL = `(?:采${BLANK}?访${BLANK}?组|采访人员?|采访整理|采写|撰稿人?|撰文|执笔人?|(?:[\\u4e00-\\u9fff·]{1,14}?)?(?:记者|通讯员|评论员|实习生)|作者|[主宣]讲人?|讲授人?|讲稿人|文(?=${BLANK}?[/／｜|]))`;

/** What sets a byline off; a font that is lost leaves N for ■. */
const MARK = '[■●◆▲N]';

const FORMS: readonly (Search & { rule: string })[] = [
  // 采 访 组：赵一鸣 钱大有, 记者 张三丰 李四光, （记者赵一鸣、钱大有）, （记者/赵一鸣 通讯员/钱大有）, 本报讯 记者 张 丰 8月3日，
  {
    rule: 'signed-label',
    needs: [
      '采访',
      '采 访',
      '采\u3000访',
      ...'采写 撰稿 撰文 执笔 记者 通讯员 评论员 实习生 作者 主讲 宣讲 讲授 讲稿 文/ 文／ 文｜ 文|'.split(
        ' ',
      ),
    ],
    pattern: new RegExp(
      `(?:^(?:${MARK}${BLANK}?)?${BLANK}{0,4}|[（(。【]|${BLANK}(?=记者|通讯员|实习生))${LABEL}(?:${BLANK}?[:：/／｜|]${BLANK}{0,2}|${BLANK}|(?<=[（(][\\u4e00-\\u9fff·]{0,14}(?:记者|通讯员)))(?<name>${SEVERAL})(?=${BLANK}{0,2}(?:[)）】\\n]|$|\\d{1,2}[月日]|摄|记者|通讯员|实习生|文|整理|来源|采访[日时地]))`,
      'dgmu',
    ),
  },
  // （作者李大山系某大学教授）, 本文作者李大山。, 作者李大山 日期：
  {
    rule: 'signed-writer',
    needs: ['作者'],
    pattern: new RegExp(
      `(?:^${BLANK}{0,4}|[（(，。文])作者(?!单位)(?<name>${SURNAME}[\\u4e00-\\u9fff]{1,2}(?:、${SURNAME}[\\u4e00-\\u9fff]{1,2}){0,4})(?=(?:分别)?(?:系|为(?!了)|是|单位|[，。）)])|${BLANK}{1,4}(?:日期|时间|来源|发布))`,
      'dgmu',
    ),
  },
  // 受采访者：张建国，1950年生
  {
    rule: 'interviewee',
    needs: ['采访对象', '受访者', '受访人', '讲述人', '口述'],
    pattern: new RegExp(
      `(?:采访对象|受访者|受访人|讲述人|口述人?)[:：]${BLANK}{0,2}(?<name>${NAME}(?=\\s|$)|${SURNAME}[\\u4e00-\\u9fff]{1,2}(?=[，,（(]))`,
      'dmuy',
    ),
  },
  // 联系人及电话：张 丰 李四光 010-…, 联系人：财政部条法司张三丰
  {
    rule: 'contact',
    needs: ['联系人', '联 系 人'],
    pattern: new RegExp(
      `联 ?系 ?人(?:员|[及和与、]?(?:联系)?(?:电话|方式))?[:：∶]${BLANK}{0,3}(?:[\\u4e00-\\u9fff（）]{2,30}[部委局司处院厅所会心]${BLANK}{0,3})?(?<name>${SEVERAL})(?=${BLANK}{0,4}(?:[\\d（(，,；;\\n/]|$|联系|[电传]|手机|邮))`,
      'dmuy',
    ),
  },
  // …齐声喝彩。（张三丰）, 。（县委宣传部 张三丰）, 。（张三丰/文）, 。 （报道：张三丰 李四光）
  {
    rule: 'signed-end',
    needs: [...'。！？”', '\n', '\n\u3000\u3000'].flatMap((mark) => [`${mark}（`, `${mark}(`, `${mark} （`]),
    pattern: new RegExp(
      `(?:[。！？”] ?|\\n${BLANK}{0,2})[（(]${BLANK}?(?:(?:报道|供稿|文|图文)[：:/／]${BLANK}?|[\\u4e00-\\u9fff]{2,12}[办委局部室院镇乡支处科会校站所社心司区村厂队组]${BLANK}{1,2}|(?:党[政群]?|院|校)办|办公室|宣传[部科])?(?<name>${SEVERAL})(?:[/／](?:文|图|文图))?[)）](?=[ \\u3000|｜]*(?:\\n|$))`,
      'duy',
    ),
  },
];

const POST =
  '总书记|书记|主席|总理|委员长|主任|部长|省长|市长|州长|盟长|县长|旗长|区长|镇长|乡长|院长|检察长|局长|厅长|会长|校长|教授|研究员|社长|主编|总编辑|秘书长|董事长';
const ORGAN = '大学|学院|党校|研究院|研究所|研究中心|学会|协会|政府|[省市县区]委|办公室|组织部|宣传部|纪委';
/** 某某省人民政府省长 李大山, ■ 某市委党校 李大山 under the title; 作者：某大学（某校区）教授 李大山 */
const POST_LINE = new RegExp(
  `^(?:[■●◆▲]${BLANK}?)?${BLANK}{0,4}(?:作者[:：]${BLANK}?)?[\\u4e00-\\u9fff、（）]{0,24}(?:${POST}|${ORGAN})${BLANK}{1,4}(?<name>${ONE})${BLANK}*$`,
  'dgmu',
);

/** Who signs a text: under its title, by a label of its own, or in brackets at a paragraph's end. */
export const signed = (view: View, headEnd: number): Found[] => [
  ...FORMS.flatMap((form) => seek(view, form, ({ span }) => namesIn(view.words, span, form.rule))),
  ...matches(view.words.slice(0, headEnd), POST_LINE, ({ span }) => namesIn(view.words, span, 'post-line')),
];

const namesIn = (words: string, span: Span, rule: string): Found[] =>
  [...slice(words, span).matchAll(EACH)].flatMap((one) => {
    const start = span.start + one.index;
    // 本报记者 谢川|摄
    const end = start + one[0].replace(/(?<=^[\u4e00-\u9fff]{2,3})摄$/u, '').length;
    const name = { start, end };
    if (NOT_NAME.test(one[0]) || (rule === 'signed-end' && !signsAtEnd(words, name, one[0]))) return [];
    return [{ ...name, type: 'Person' as const, rule }];
  });

/** （张三丰） is a person, （文略） is none. */
const signsAtEnd = (words: string, span: Span, name: string): boolean =>
  !/[略完图页转办]$/u.test(name) && nameWithin(words, span) !== null;
