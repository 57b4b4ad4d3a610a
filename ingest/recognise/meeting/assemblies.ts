import { anchored, type PatternRow } from '../recogniser.ts';
import { HAN, N } from './words.ts';

/** Who of an assembly sits: its chairmen, its standing committee, all of it. */
const SITTING = '(?:全体|主席|主任|秘书长|常委会?|常务委员会|党组|委员长)?(?:[（(]扩大[）)]|扩大)?会议';
const NEEDS = [
  '会',
  '全体会',
  '主席会',
  '主任会',
  '秘书长会',
  '常委会',
  '常务委员会',
  '常委（扩大）会',
  '常委扩大会',
  '扩大会',
  '（扩大）会',
  '党组会',
].map((sitting) => `次${sitting}`);
/** What sits within it: 会议|第一次全体会议, 会议|预备会议 */
const WITHIN = `(?:第${N}次全体会议|预备会议|主席团第${N}次会议)?`;
const TERM = `第?${N}届`;
/** Between who holds it and the verb. */
const SOON = '日前|近日|今日|今天|昨天|昨日|随后|(?:\\d{1,2}月)?\\d{1,2}日(?:[上下]午)?';

/** Sittings of congresses and consultative conferences of provinces, cities and counties. */
export const ASSEMBLIES: readonly PatternRow[] = [
  {
    rule: 'meeting-sitting',
    example: '省政协十届三十次主席会议, 市五届人大常委会第九次主任会议',
    needs: NEEDS,
    pattern: anchored(
      `(?:${TERM})?[省市县区州旗](?:${TERM})?(?:人大|人民代表大会|政协)(?:${TERM})?(?:委员会)?(?:常委会|常务委员会)?(?:${TERM})?第?${N}`,
      `次${SITTING}${WITHIN}`,
    ),
  },
  {
    rule: 'meeting-sitting-of-committee',
    example: '政协安吉县第十届委员会常务委员会第九次会议',
    needs: NEEDS,
    pattern: anchored(
      `(?:中国人民政治协商会议|政协)(?:(?![的在和])${HAN}){2,12}?${TERM}委员会(?:常务委员会|常委会)?第${N}`,
      `次${SITTING}${WITHIN}`,
    ),
  },
  {
    rule: 'meeting-sitting-held',
    example: '市政协召开十届三十次主席会议',
    needs: NEEDS,
    pattern: anchored(
      `(?<=(?:人大常委会|人大|政协|[省市县区州]委常委会)(?:召开|举行)了?)(?:${TERM})?第?${N}`,
      `次${SITTING}${WITHIN}`,
    ),
  },
  {
    rule: 'meeting-sitting-held',
    example: '县国防动员委员会召开2031年度第一次全体会议, 县政府近日召开第30次常务会议',
    needs: [...NEEDS, '次常务会', '次专题会', '次全体（扩大）会'],
    pattern: anchored(
      `(?<=(?:委员会|领导小组|理事会|政府|国务院|[省市县区州]委|党组|深改委|网信委|财经委)(?:${SOON})?(?:主持)?(?:召开|举行)了?)(?:\\d{4}年度?)?第${N}`,
      `次(?:常务|专题)?${SITTING}(?![室题程纪记事定案决])`,
    ),
  },
  {
    // a headline, 召开会议 研究治沙, has no date
    rule: 'meeting-sitting-bare',
    example: '中共中央政治局3月1日召开会议，省委常委会近日召开会议，',
    needs: ['召开会议', '召开了会议'],
    pattern: new RegExp(
      `(?<=(?:政治局|常务委员会|常委会|党组)(?:${SOON})?)召开了?(?<name>会议)(?=[，。：]|指出|强调|决定|认为)`,
      'dyu',
    ),
  },
  {
    rule: 'meeting-sitting-of-session',
    example: '省政协七届三次会议昨天举行第四次全会',
    needs: ['次全体会议', '次全会'],
    pattern: anchored(`(?<=次会议[^，。；：、（\\n]{0,12}(?:举行|召开)了?)第${N}`, '次(?:全体会议|全会)'),
  },
];
