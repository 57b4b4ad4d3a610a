import { PARTIES } from '../../lexicon/parties.ts';
import { anchored, type PatternRow } from '../recogniser.ts';
import { NAME } from '../person/name.ts';
import { HAN, N, PLACE } from './words.ts';

/** 湘赣边界, 鄂豫皖苏区: bases of the years of the Red Army. */
const BASE = '[鄂豫皖湘赣闽浙粤桂川陕]{2,4}(?:边界|边区|苏区|边|省)';
/** 红四军, 红军第四军, 红一方面军, 红九军团 */
const ARMY = '(?:中国工农)?红(?:军第)?[一二三四五六七八九十]{1,3}(?:方面)?军团?';
const GROUP = `(?:${Object.keys(PARTIES).join('|')}|(?:全国)?工商联|无党派|党外|特邀|教育|科技|科学技术|社科|经济|农业|文艺|文化艺术|医药卫生|体育|环境资源|对外友好|新闻出版|少数民族|宗教)(?:人士|界别?)?`;

/** Meetings that a topic in marks names: “…”座谈会. */
const ON_TOPIC =
  '座谈会 研讨会 报告会 专题学习会 现场会 推进会 动员部署会 动员大会 表彰大会 电视电话会议 誓师大会 专题民主生活会'.split(
    ' ',
  );

/** Meetings told by whose they are: of a local party, of an army, of the parties and circles, of a committee in its year. */
export const WHOSE: readonly PatternRow[] = [
  {
    rule: 'meeting-organ-congress',
    example: '中共红四军第九次代表大会, 中国共产党青江大学第三次党员代表大会, 湖南省第一次农民代表大会',
    needs: '代表大 代表会 党代会 党代表 党的 党员 农民 工农 工人 苏维埃'
      .split(' ')
      .map((kind) => `次${kind}`),
    pattern: anchored(
      `(?:(?:中共|中国共产党)(?:(?![在的了和与]|大(?!学))${HAN}){2,10}|(?:${PLACE})全?[省市]?|${BASE}|${ARMY})(?:党的?)?第${N}`,
      '次(?:党的?|党员|农民|工农兵?|工人|苏维埃)?(?:代表大会第[一二三四五]次会议|代表大?会议?|党代会)(?![代上]?表)',
    ),
    not: /全国/u,
  },
  {
    rule: 'meeting-organ-congress',
    example: '中国共产党柳林镇第十五届代表大会第三次会议',
    needs: ['届代表大会'],
    pattern: anchored(
      `(?:中共|中国共产党)(?:(?![在的了和与]|大(?!学))${HAN}){2,12}第${N}`,
      `届代表大会(?:第${N}次会议)?`,
    ),
    not: /全国/u,
  },
  {
    rule: 'meeting-of-circles',
    example: '民建、致公党负责人座谈会, 民进、教育界委员联组会, 政协农业界、教育界联组会',
    needs: ['座谈会', '联组会', '联组讨论'],
    pattern: anchored(
      `政协(?:(?:(?![的了在])${HAN}){2,10}界、){0,3}(?:(?![的了在])${HAN}){2,10}界(?:委员)?|(?:${GROUP}[、和与]){1,5}${GROUP}(?:委员|成员|代表|负责人|代表人士|代表委员|联组){0,2}|${GROUP}(?:委员|负责人)`,
      '(?:座谈会|联组会议?|联组讨论)',
    ),
  },
  {
    rule: 'meeting-life-of-year',
    example: '召开2031年度民主生活会, 县委常委班子专题民主生活会',
    needs: ['民主生活会'],
    pattern: anchored(
      `(?:[省市县区]委常委(?:会|班子)?(?:带头)?(?:\\d{4}年度)?|\\d{4}年度?(?:(?![的召开])${HAN}){0,18})(?:专题)?`,
      '民主生活会(?![制质议])',
    ),
    not: /召开|举行|参加|要求|有关/u,
  },
  {
    rule: 'meeting-school-year',
    example: '省委党校春季学期开学典礼',
    needs: ['开学典礼', '结业典礼', '毕业典礼'],
    pattern: anchored(
      `(?:\\d{4}年)?(?:(?:中央|(?:${PLACE})?[省市县区]委)党校(?:（[^）]{2,12}）)?|干部教育培训)(?:\\d{4}年)?(?:[春秋]季)?(?:学期)?`,
      '(?:开学|结业|毕业)典礼',
    ),
  },
  {
    rule: 'government-administration',
    example: '政务院第47次政务会议',
    needs: ['次政务会议'],
    pattern: anchored(`(?:中央人民政府)?政务院第${N}`, '次政务会议'),
  },
  {
    rule: 'meeting-of-committee',
    example: '主持召开东海革命军事委员会会议, 出席中央书记处会议',
    needs: ['委员会会议', '委会议', '书记处会议'],
    pattern: anchored(
      `(?<=(?:召开|举行|召集|主持|出席|参加|列席|会议、)[了过的]?|在)(?:(?![了的在各本该和与])${HAN}){2,16}?`,
      '(?:(?<![乡镇])委员会|(?<![省市县区州党团村常纪])委|书记处)会议(?![室厅纪期议地场])',
    ),
    not: /召开|举行|主持|出席|参加|有关|常务|届|次|或者?/u,
  },
  {
    rule: 'meeting-of-members',
    example: '第三届教职工代表大会第一次会议, 在青江水利大学第二届教职工代表大会第一次会议上',
    needs: ['职工代表大会第', '会员代表大会第', '学生代表大会第', '员代表大会第'],
    pattern: anchored(
      `(?:(?:(?![在的了和与召举出参])(?<![召举出参])${HAN}){2,14}(?:大学|学院|公司|集团|医院|学校|协会))?第${N}届(?:教|工会)?`,
      `(?:职工|会员|学生|团员|党员)代表大会(?:暨(?:工会|会员|职工|教|代表大会){1,4})?第${N}次(?:全体)?会议`,
    ),
  },
  {
    rule: 'meeting-convened',
    example: '国务院召开渔业工作会议',
    needs: ['召开'],
    pattern: new RegExp(
      `召开了?(?<=(?:党中央|中共中央|国务院|[省市]委|[省市]政府)(?:今年|去年|先后|相继|专门|又|还)?召开了?)(?<name>(?:(?![了的在各全次第会])${HAN}){2,10}会议)(?![室厅纪期议地场、])`,
      'duy',
    ),
    not: /^(?:紧急|特别|秘密|联席|干部|负责人|扩大|专题|专门|电视|电话|视频|常务|常委|党组|重要|有关|相关|一系列|工作)*会议$|扩大|常委会会议|小组|委员会/u,
  },
  {
    rule: 'meeting-on-topic',
    example: '“海风年年吹——纪念第一所渔校建校六十周年”座谈会',
    needs: ON_TOPIC,
    // “…”|行动推进会
    pattern: anchored(
      '(?:全[国省市县])?“[^“”\\n]{3,50}”(?:活动|行动|工程|主题教育)?',
      `(?:${ON_TOPIC.join('|')})`,
    ),
  },
  {
    rule: 'meeting-of-mourning',
    example: '举行王大山同志追悼大会',
    needs: ['追悼会', '追悼大会'],
    pattern: anchored(`${NAME}同志`, '追悼大?会'),
  },
  {
    rule: 'meeting-of-local-committee',
    example: '西藏自治区筹委会第七次扩大会议',
    needs: ['次会议', '次全体会议', '次扩大会议'],
    pattern: anchored(
      `(?:${PLACE})(?:省|市|自治区)?${HAN}{0,8}(?:委员会|筹委会|领导小组)第${N}`,
      '次(?:全体|扩大)?会议',
    ),
    not: /召开|举行|出席|[的在]|第[一二三四五六七八九十]{1,3}届.*第/u,
  },
];
