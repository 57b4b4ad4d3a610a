import type { Found } from '#graph';
import { anchored, type PatternRow, type View } from '../recogniser.ts';
import { HAN, N } from './words.ts';

/** The other side, in full behind 中国—, or by its letter behind 中: 中国—中东欧国家, 中俄, 中日韩. */
const GROUP =
  '东盟|中东欧国家|拉共体|拉美和加勒比国家|阿拉伯国家|海合会|海湾阿拉伯国家合作委员会|中亚(?:五国|国家)?|非洲|非盟|欧盟|太平洋岛国|加勒比国家|葡语国家|南亚';
const LETTER =
  '[俄美日韩朝德法英意加澳新印巴越老柬泰缅蒙哈吉塔土乌白波匈捷塞希西葡荷比瑞丹芬挪爱奥沙阿埃南尼肯智秘墨古委欧非拉]';
const SIDES = `(?:中国(?:[—–－·-]{1,2}|[和与同])(?:${GROUP})|(?<![其之当集初高从心年会])中${LETTER}{1,2})`;
/** 第五次, 第二轮, 首次 */
const ORDINAL = `(?:第${N}[次届轮]|首[次届轮])`;
const IN_NAME = `(?:(?![的了在将于举召出参主同就和与等]|两国)${HAN}|与(?=经济)|和(?=人文))`;
const HEADS = '会晤 对话 磋商 会议 峰会 论坛'.split(' ');
const HEAD = `(?:${HEADS.join('|')})(?:会(?![议晤谈见]))?(?![室厅期场机中])`;

/** Meetings that states hold with each other, told by the two sides and which one it is. */
export const OF_STATES: readonly PatternRow[] = [
  {
    rule: 'meeting-of-states',
    example: '第三次中国—东盟领导人会晤, 第九轮中美战略与经济对话',
    needs: HEADS,
    pattern: anchored(`${ORDINAL}${SIDES}${IN_NAME}{0,14}?`, HEAD),
  },
  {
    rule: 'meeting-of-states',
    example: '中俄总理第九次定期会晤, 中法高级别人文交流机制第二次会议',
    needs: HEADS,
    pattern: anchored(`${SIDES}${IN_NAME}{0,16}?${ORDINAL}${IN_NAME}{0,10}?`, HEAD),
  },
  {
    rule: 'meeting-of-states',
    example: '中俄总理定期会晤, 中国—东盟领导人会议',
    needs: HEADS,
    pattern: anchored(
      `${SIDES}(?:国家)?(?:总理|领导人|元首|首脑|外长|防长|政府首脑|部长)(?:级|定期|非正式|特别)?`,
      '(?:会晤|会议|峰会|磋商)(?![室厅期场机中])',
    ),
  },
];

/** 第八届|部长级会议, 北京|峰会 */
const SESSION = new RegExp(`^(?:${ORDINAL}${HAN}{0,8}?会议(?![室厅期场])|${HAN}{2,4}峰会)`, 'u');
const FORUM = /(?:论坛|机制|对话会)$/u;
const LONGEST = 20;

/** 中非合作论坛|第八届部长级会议: a forum of the lexicon and one of its sessions. */
export const ofForums = ({ words, hitsOf }: View): Found[] =>
  hitsOf.Meeting.flatMap(({ start, end }) => {
    const session = FORUM.test(words.slice(start, end))
      ? SESSION.exec(words.slice(end, end + LONGEST))?.[0]
      : undefined;
    return session === undefined
      ? []
      : [{ start, end: end + session.length, type: 'Meeting', rule: 'meeting-of-forum' }];
  });
