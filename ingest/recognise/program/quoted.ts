import type { Found } from '#graph';
import { leftBoundary } from '../boundary.ts';
import { matches, type View } from '../recogniser.ts';
import { HEAD, HEAD_AFTER_MARKS, NOT_AFTER } from './heads.ts';
import { GRAND, KEEP_FOR_SUBJECT, STARTING } from './words.ts';

/** “三严三实”专题教育, “百企千款”产品培育计划: a name in marks, at most a few words, and a head. */
const QUOTED_HEAD = new RegExp(
  `“(?<inside>[^“”\\n。；：！？]{2,36})”(?<middle>[\\u4e00-\\u9fffA-Z0-9]{0,14}?)${HEAD_AFTER_MARKS}`,
  'gu',
);
/** “雪亮工程”, “全国城乡百日招才活动” */
const HEAD_IN_QUOTES = new RegExp(
  `“(?<inside>[^“”\\n，。：；！？]{1,20})(?:${HEAD}(?:20\\d\\d)?|(?<=[^“”]{6}|(?:开展|组织|举办|深化|实施)“[^“”]{2,5})(?:活动|大赛))”`,
  'gu',
);
/** “百家企业节水诊断”, “千名农技员下基层”: hundreds and thousands of somebody, and what is done with them. */
const MULTITUDE =
  /“[百千万][名家个户][\u4e00-\u9fff]{3,14}(?:诊断|体检|下基层|下乡|[^银同]行|走访|培训|讲|评[\u4e00-\u9fff]{2,4})”/gu;
/** “两山”理念…行动, “双碳”目标…工程: the marks enclose a name of its own, and a clause goes on. */
const OWN_NAME =
  /和(?![美谐睦])|[的与同这要及或在为是了等以把将对从向]|目标|布局|理念|精神|要求|时期|期间|规划|原则|方针|机制|政策|制度(?!$)|问题|体系|格局|要素|思想|模式|任务|实施|推进|推动|开展|加快|加强|促进(?!$)|进入|打造|深化|落实|通过|按照|纳入|列入|新一轮|重点|重大|国家级|省级|我省|全省|势力|分裂|阴谋|犯罪|违法|设备|经营|许可|审批|签订|工作/u;
/** 实施“东海先锋”新时代文明实践提质培优工程: more words stand between only behind the verb that starts it. */
const LONGEST_MIDDLE = 11;
const STARTED = /(?:实施|开展|启动|推行|推进|深化|组织|部署)(?:好|了)?$/u;
const PERIOD = /^(?:[一二三四五六七八九]五|十[一二三四五]五)$/u;

/** “共享智造”赋能集群行动: such a verb is the name's where somebody starts it. */
const OWN_DEED = /助力|引领(?!工程|行动|计划)|赋能/u;

/** “雪亮工程”项目: the name is whole within the marks. */
const NAMED = new RegExp(`${HEAD}$`, 'u');
/** “齐鲁服务消费季”活动, “携手行动”计划: the head within the marks may stand under another. */
const UNDER = /(?:活动|(?<!计划”)计划)$/u;
/** 提振消费|“五大工程”, 工业经济|“头号工程”: a number is no name, what stands before it says of what. */
/** “协调盟友采取共同|行动”: what somebody said, no name. */
const SAID = /的|采取[\u4e00-\u9fff]{0,4}$/u;
const NUMBERED = /^(?:[一二三四五六七八九十百两\d]+[大个项]|头号|一号(?:[\u4e00-\u9fff]{2})?)$/u;
/** 揭批“四人帮”运动: what a drive is against is not its name. */
const AGAINST = /(?:揭批|批判|反对|声讨)[^，。“”]{0,8}$/u;
/** What a name in marks may belong to, in characters: 实施|集体经济|“消薄培强”行动. */
const LONGEST_SUBJECT = 12;
/** 打赢|“保供水”“保供电”攻坚战: names under one head. */
const BESIDE = /(?:“[^“”]{2,8}”){1,5}$/u;
/** 开展|一次“…”活动, 开展|第四个“…”活动 */
const COUNTED = /^(?:[一两几每]?[次场项届期]|第[一二三四五六七八九十]{1,3}[个次场])$/u;
/** 县处级主要领导干部|“学习贯彻某会精神”专题研讨班: a course is named by who attends it, too. */
const ATTENDED =
  /(?:省部级|厅局级|地厅级|县处级|局处级|市厅级|县团级|中青年|年轻|党外|县委书记)(?:主要)?(?:领导)?(?:干部)?$/u;
const COURSE = /(?:研讨班|培训班|轮训班|进修班|读书班)$/u;
const EDITION = /第[一二三四五六七八九十]{1,3}届$/u;

/** Names of programs that stand in marks, wholly or up to their head. */
export function quotedPrograms(view: View): Found[] {
  const { words } = view;
  return [
    ...matches(words, QUOTED_HEAD, ({ span, match }) => {
      const { inside = '', middle = '' } = match.groups ?? {};
      const started = STARTED.test(words.slice(Math.max(0, span.start - 4), span.start));
      const clause =
        OWN_NAME.test(middle) ||
        (OWN_DEED.test(middle) && !started) ||
        (PERIOD.test(inside) && middle !== '') ||
        (inside.length < 3 && middle.length > 4) ||
        (middle.length > LONGEST_MIDDLE && !started);
      const against = AGAINST.test(words.slice(Math.max(0, span.start - 12), span.start));
      return clause ||
        against ||
        (NAMED.test(inside) && !(middle === '' && UNDER.test(words.slice(span.start, span.end)))) ||
        NOT_AFTER.test(words.slice(span.end, span.end + 4))
        ? null
        : {
            start: COURSE.test(words.slice(span.start, span.end))
              ? withAttendants(view, span.start)
              : withSubject(view, span.start),
            end: span.end,
            type: 'Program',
            rule: 'program-quoted-name',
          };
    }),
    ...matches(words, HEAD_IN_QUOTES, ({ span, match }) =>
      GRAND.test(match.groups?.['inside'] ?? '') || SAID.test(match.groups?.['inside'] ?? '')
        ? null
        : {
            start: NUMBERED.test(match.groups?.['inside'] ?? '')
              ? withSubject(view, span.start, true)
              : span.start,
            end: span.end,
            type: 'Program',
            rule: 'program-in-quotes',
          },
    ),
    ...matches(words, MULTITUDE, ({ span }) => ({ ...span, type: 'Program', rule: 'program-in-quotes' })),
  ];
}

const withAttendants = (view: View, mark: number): number => {
  const attended = ATTENDED.exec(view.words.slice(Math.max(0, mark - 12), mark))?.[0];
  return attended === undefined ? withSubject(view, mark) : mark - attended.length;
};

/** 推进数字农业“八大工程”、|数字渔业“五大行动”: of `numbered` ones the next in a row has a subject too. 实施|集体经济“消薄培强”行动, 举办|第七届“星河杯”大赛: the head outside the marks governs all that stands after the verb. */
function withSubject(view: View, mark: number, numbered = false): number {
  const { words } = view;
  const edition = EDITION.exec(words.slice(Math.max(0, mark - 6), mark))?.[0];
  if (edition !== undefined) return mark - edition.length;
  const beside = words[mark - 1] === '”' ? BESIDE.exec(words.slice(Math.max(0, mark - 50), mark))?.[0] : '';
  // “百亿帮扶工程”“强村”行动: the first has a head of its own
  if (beside && !NAMED.test(beside.slice(0, -1))) return mark - beside.length;
  const start = leftBoundary(view, mark, LONGEST_SUBJECT, KEEP_FOR_SUBJECT);
  const before = words.slice(Math.max(0, start - 4), start);
  const started = STARTING.test(before) || (numbered && before.endsWith('”、'));
  const subject = words.slice(start, mark);
  return started && mark - start > 1 && !GRAND.test(subject) && !COUNTED.test(subject) ? start : mark;
}
