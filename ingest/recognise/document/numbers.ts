import { seek, type Recogniser, type Search } from '../recogniser.ts';

/** Words that come before a number and are no part of its code: 现就贯彻落实国发〔2014〕45号 */
const BEFORE =
  /^(?:.*(?:贯彻|落实|符合|违反|签发|亲自|下发|出台|发布|批准|收到|根据|按照|依照|遵照|依据|执行|关于|印发|转发|废止|参照|文件|文号|字号|通知|以及|规定|或者|同时|详见|来文|的(?:通[告报]|公告|意见|决定|批复|复?函)|原(?=信息|国|环|卫|机械|化工|对外|质检|食药|食品|总|人社|劳社|铁|文|农|建)|(?<!共)和(?!信息化|社会保障|改革|草原|旅游|计划生育|技术)|国务院(?=国[发函])|国务院办公厅(?=国办)|中共中央(?=中发)|中共中央办公厅(?=中办)|及|与|见|按|对|将|以|由)|日(?=[\u4e00-\u9fff]{3}))/u;
/** 国发, 工信厅联节函, GSHD-, IVCO/H; 京某（请） */
const CODE = '(?<code>[\\u4e00-\\u9fffA-Za-z/-]{1,20}(?:[（(][\\u4e00-\\u9fff][）)])?)';
const YEAR = '(?:[〔﹝]\\d{4}[〕﹞]|[[［【]\\d{4}[\\]］】]|[（(]\\d{4}[）)])';
/** 45号, 第004号, 字第12-1号, 字第（058）号 */
const SERIAL = '(?:[\\u4e00-\\u9fff]{0,2}字|核)? ?第? ?(?:\\d{1,5}(?:-\\d{1,2})?|[（(]\\d{1,5}[）)]) ?号';

/** The year and the number, and behind them the code: every run of letters might be a code. */
const PATTERNS: readonly Search[] = [
  {
    needs: [...'〔﹝[［【（('],
    pattern: new RegExp(`(?=[〔﹝[［【（(]\\d{4})(?<=${CODE} ?)${YEAR} ?${SERIAL}`, 'duy'),
  },
  // 中发[67]27号, 国发（80）44号, （83）教高字016号: the year by two digits, the code before or behind
  {
    needs: [...'〔[［（('],
    pattern:
      /(?<=(?<code>[\u4e00-\u9fff]{0,10}[发办字函政党文]))[〔[［（(](?:4[89]|[5-9]\d)[〕\]］）)] ?(?:字 ?)?第?\d{1,4} ?号/duy,
  },
  {
    needs: [...'〔[［（('],
    pattern:
      /(?<code>(?:(?<![\u4e00-\u9fff\d])|(?<=[与以及和按据照经由见]))[〔[［（(](?:19)?(?:4[89]|[5-9]\d)[〕\]］）)] ?[\u4e00-\u9fff]{1,8}[字发办函])第?\d{1,4} ?号/duy,
  },
  {
    needs: ['〔', '第'],
    pattern:
      /(?=[〔第] ?[\d一二三四五六七八九十百])(?<=(?<code>[\u4e00-\u9fff]{0,19}令) ?)(?:〔\d{4}〕)?第 ?(?:\d{1,5}|[一二三四五六七八九十百零〇]{1,6}) ?号/duy,
  },
  // 某省政府令242号, 某令 5 号
  {
    needs: ['令'],
    pattern: /令 ?(?=\d)(?<=(?<code>[\u4e00-\u9fff]{1,18}令) ?)\d{1,5} ?号/duy,
  },
  {
    needs: ['年第', '年 第'],
    pattern: /(?= ?\d{4} ?年 ?第)(?<=(?<code>[\u4e00-\u9fff]{0,18}公告)) ?\d{4} ?年 ?第 ?\d{1,5} ?号/dgu,
  },
  // 工业和信息化部2019年第52号公告, 国家发展改革委2021年第7号令
  {
    needs: ['年第'],
    pattern:
      /(?=\d{4}年第\d{1,5}号(?:[公通]告|令))(?<=(?<code>[\u4e00-\u9fff]{2,18}[部委局署院会行]))\d{4}年第\d{1,5}号(?:[公通]告|令)/dgu,
  },
  // 《某部 某局公告》（2018年第17号）: the title says whose number it is
  {
    needs: ['年第', '年 第'],
    pattern: /(?<=(?:[公通]告|令)》[（(])(?<code>\d{4} ?年) ?第 ?\d{1,5} ?号(?=[）)])/dgu,
  },
  // 某安证字第2125号, 某安证字Z（19）24号: certificates are counted without a year of four digits
  {
    needs: ['证字'],
    pattern:
      /(?<=(?<code>[\u4e00-\u9fff]{1,12}))证字(?:第? ?\d{1,8}|第?[A-Z]{1,3} ?[（(]\d{2,4}[）)] ?\d{1,5})(?:-\d{1,3})? ?号/duy,
  },
  // （FK（2019）-001）: firms count their letters without 号
  {
    needs: ['（20', '(20', '〔20'],
    pattern:
      /[（(〔]\d{4}[）)〕]-\d{2,4}(?=[）)])(?<=》[（(](?<code>[A-Z]{2,6})[（(〔]\d{4}[）)〕]-\d{2,4})/duy,
  },
  // 国务院第714号令
  {
    needs: ['号令'],
    pattern: /(?<=(?<code>[\u4e00-\u9fff]{2,18}[部委局署院会行席])第\d{1,5})号令/duy,
  },
];

const ORDER = /(?:令|公告)$/u;
/** 甲部 乙部 丙局|令第53号, of all that stands in the bracket; an order of several organs has one number. */
const JOINT = /(?<=[（(《])(?:[\u4e00-\u9fff]{2,14}(?:部|委|委员会|会|署|局|院|行)[、 \u3000]{1,2}){1,12}$/u;
const LONGEST_JOINT = 160;

/** Where an order of several organs begins whose last one begins at `start`. */
const jointStart = (words: string, start: number): number =>
  start - (JOINT.exec(words.slice(Math.max(0, start - LONGEST_JOINT), start))?.[0].length ?? 0);

/** 国发〔2014〕45号, 财政部令第33号: the code reaches left to the last word that cannot belong to it. */
export const documentNumbers: Recogniser = {
  name: 'document-number',
  example: '《…意见》（国发〔2014〕45号）',
  find: (view) =>
    PATTERNS.flatMap((search) => {
      let last = 0;
      return seek(view, search, ({ span, match }) => {
        // …〔2014〕45号国发〔2014〕46号: a code begins behind the number before it.
        const line = span.start - match.index;
        const [from, to] = match.indices?.groups?.['code'] ?? [match.index, match.index];
        const first = Math.max(last, line + from);
        last = span.end;
        const code = view.words.slice(first, line + to);
        const cut = BEFORE.exec(code)?.[0].length ?? 0;
        if (code.length <= cut) return null;
        const start = ORDER.test(code) ? jointStart(view.words, first + cut) : first + cut;
        return { start, end: span.end, type: 'Document', rule: 'document-number' };
      });
    }),
};
