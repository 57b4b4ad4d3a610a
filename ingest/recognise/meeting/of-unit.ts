import { UNIT_ALONE as UNIT } from '../../lexicon/unit-kinds.ts';
import type { PatternRow } from '../recogniser.ts';
import { N } from './words.ts';

const HOLDS = '(?:召开|举行|举办|开展|主持|出席|参加|组织)[了的]?';
const HELD = `(?=在[^，。；\\n]{2,24}?(?:召开|举行))`;
const WIDER = '(?:[（(]扩大[）)]|扩大)';
const GROUP = `(?:${UNIT})?(?:分?党委|党组|党总支)?(?:理论(?:学习)?)?`;
const LEARNS = `中心组${WIDER}?(?:\\d{4}年度?第${N}次)?(?:专题|集体|理论)*(?:学习)?(?:研讨|交流)?${WIDER}?(?:会议|会)(?![室议])`;

/** Meetings that a unit tells of itself: of its study group, its committee in a wider circle, its congress. */
export const OF_UNIT: readonly PatternRow[] = [
  {
    rule: 'meeting-of-group',
    example: '召开党委理论学习中心组（扩大）学习会',
    needs: ['中心组'],
    pattern: new RegExp(`(?<=${HOLDS}(?<before>${GROUP}))${LEARNS}`, 'uy'),
  },
  {
    rule: 'meeting-of-group',
    example: '我校党委中心组（扩大）学习会在东楼召开',
    needs: ['中心组'],
    pattern: new RegExp(`(?<=(?:^|[^\\u4e00-\\u9fff])(?<before>${GROUP}))${LEARNS}${HELD}`, 'uy'),
  },
  {
    rule: 'meeting-named',
    example: '传达市委理论学习中心组（扩大）学习会精神',
    needs: ['中心组'],
    pattern: new RegExp(`(?<=(?<before>[省市县区州]委(?:理论(?:学习)?)?))${LEARNS}`, 'uy'),
  },
  {
    rule: 'meeting-of-committee-wider',
    example: '召开党委常委（扩大）会议, 主持召开集团党委2031年第3次会议',
    needs: ['党委', '分党委', '党组', '党总支', '常委会', '机关党委'],
    pattern: new RegExp(
      `(?<=${HOLDS}(?<before>(?:${UNIT}|直属)?))(?:(?:分|机关)?党委|党组|党总支)?(?:常委会?|委员会)?(?:${WIDER}(?:会议|会)|\\d{4}年度?第${N}次${WIDER}?会议)(?![室议])`,
      'uy',
    ),
  },
  {
    rule: 'meeting-of-committee-wider',
    example: '主持召开九届党委常委会第31次会议, 召开第11次党委（扩大）会',
    needs: ['次党委', '次会议'],
    pattern: new RegExp(
      `(?<=${HOLDS}(?<before>(?:${UNIT})?第?${N}|(?:${UNIT})?第?${N}届党委(?:常委会)?第${N}))(?:次党委(?:常委)?(?:${WIDER}会议?|会议)|(?<=党委(?:常委会)?第.{1,6})次会议)(?![室议])`,
      'uy',
    ),
  },
  {
    rule: 'meeting-plenum-of-unit',
    example: '落实校党委四届九次全委（扩大）会议部署, 召开党委三届二次全会',
    needs: ['次全'],
    pattern: new RegExp(
      `(?<=(?<before>(?:${UNIT})?党委第?${N}届第?${N}))次全(?:(?:委|体)${WIDER}?会议?|${WIDER}?会)(?![议])`,
      'uy',
    ),
  },
  {
    rule: 'meeting-plenum-of-unit',
    example: '在学院党委全会上的讲话',
    needs: ['党委全'],
    pattern: new RegExp(
      `(?<=(?<before>${UNIT}|学校))党委全(?:(?:委|体)${WIDER}?会议?|${WIDER}?会)(?![议])`,
      'uy',
    ),
  },
  {
    rule: 'meeting-session-of-unit',
    example: '向三届五次教代会报告工作',
    needs: [...'教职工团'].map((whose) => `次${whose}`),
    pattern: new RegExp(
      `(?<=(?<before>(?:${UNIT})?第?${N}届第?${N}))次(?:教(?:职工)?|职工?|工会?|团)代(?:表大)?会(?:暨工代会)?(?![代表])`,
      'uy',
    ),
  },
  {
    rule: 'meeting-congress-of-unit',
    example: '筹备集团第一次党代会, 学校第四次党员代表大会预备会议',
    needs: [...'党教团职工学'].map((whose) => `次${whose}`),
    pattern: new RegExp(
      `(?<=(?<before>${UNIT}(?:召开的?)?第${N}))次(?:党(?:员)?|教(?:职工)?|团(?:员)?|职工?|工会|学生?)代(?:表大)?会(?:预备会议|主席团第${N}次会议)?(?![代表])`,
      'uy',
    ),
    not: /召开/u,
  },
  {
    rule: 'meeting-press',
    example: '举行2031年三季度新闻发布会',
    needs: ['新闻发布会', '例行新闻', '记者会', '吹风会'],
    pattern: new RegExp(
      `(?<=(?<before>(?:\\d{4}年度?)?(?:第?[一二三四]季度|[上下]半年|\\d{1,2}月份?)))(?:例行)?(?:新闻发布会|记者会|吹风会)`,
      'uy',
    ),
  },
];
