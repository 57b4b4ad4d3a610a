import { anchored, type PatternRow } from '../recogniser.ts';
import { N, PLACE } from './words.ts';

/** No longer number before it, and no counting word. */
const BARE = '(?<![第一二三四五六七八九十两几个几条项])';
const rows: readonly [string, string, readonly string[], RegExp][] = [
  [
    'local-short',
    '省人代会, 省“两会”',
    ['人代会', '党代会', '两会', '“两会”'],
    anchored(`(?:${PLACE})?[省市县]`, '(?:人代会|党代会|两会|“两会”)(?![一之议])'),
  ],
  [
    'two-sessions',
    '全国两会',
    ['两会'],
    anchored('全国|(?<=[，。；：、（\\s年在了和对])', '两会(?![一之两地场员士常])'),
  ],
  [
    'by-wire',
    '召开全国电视电话会议, 主持召开全省电视电话会议',
    ['国', '省', '市', '军'].map((level) => `全${level}电视电话`),
    anchored('(?<=召开了?|举行)', '全[国省市军]电视电话会议'),
  ],
  [
    'military',
    '中共中央军委扩大会议, 中央八月扩大会议',
    ['中央军委', '月扩大会议'],
    anchored(
      '(?:中共)?(?:中央(?:政治局)?(?:十[一二]?|[一二三四五六七八九]))?',
      '(?:中央军委(?:常务|扩大)会议|(?<=[一二三四五六七八九十])月扩大会议)',
    ),
  ],
  [
    'of-board',
    '经2031年第9次部务会议审议通过',
    ['次部', '次局', '次委', '次署', '次行', '次厅'],
    anchored(`(?:\\d{4}年)?第${N}`, '次[部局委署行厅](?:务|长办公)会议?'),
  ],
  [
    'assemblies',
    '七届全国人大三次、四次会议',
    ['次会议'],
    anchored(
      `(?:第?${N}届)?(?:全国|(?:${PLACE})?[省市县])(?:人大|人民代表大会|政协)(?:第?${N}届)?(?:常委会)?(?:第?${N}次[、和])+第?${N}`,
      '次会议',
    ),
  ],
  [
    'congress-short',
    '第八次全国党代会, 九大以来, 四届人大以来',
    ['次全国党代会', '大以来', '大提出', '大制定', '大路线', '大的路线', '人大以来', '人大期间'],
    anchored(
      `第${N}|${BARE}(?:[七八九]|十一?)|${BARE}[一二三四五六七八九十]{1,2}届`,
      '(?:(?<=第[一二三四五六七八九十]{1,3})次全国党代会|(?<!届)大(?=以来|提出|制定|的?路线)|(?<=届)人大(?=以来|期间))',
    ),
  ],
  [
    'united-nations',
    '第七十五届联合国大会, 联大第六届特别会议, 联合国裁军特别会议',
    ['联合国大会', '联大', '联合国裁军'],
    anchored(
      `(?:第${N}届)?`,
      `(?:(?<=届)(?:联合国大会|联大(?!学))(?:一般性辩论)?|(?:联合国大会|联大)(?:第${N}[届次](?:紧急)?(?:特别)?|裁军特别|紧急特别)会议|联合国裁军(?:特别)?会议)`,
    ),
  ],
];

/** Meetings that a text names in passing, by a short form that everybody knew. */
export const IN_PASSING: readonly PatternRow[] = rows.map(([rule, example, needs, pattern]) => ({
  rule: `meeting-${rule}`,
  example,
  needs,
  pattern,
}));
