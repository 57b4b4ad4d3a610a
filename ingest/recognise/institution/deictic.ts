import type { Found } from '#graph';
import { BRANCHED } from '../../lexicon/parties.ts';
import { anchored, seek, type Search, type View } from '../recogniser.ts';
import { DEPARTMENT, DOMAIN } from './domains.ts';
import { isAnyOne, isOneOfAll } from './any-organ.ts';
import { isClause } from './inside.ts';
import { isOfMany } from './of-many.ts';
import { isA } from '../hits.ts';

/** 省委, 我省人大常委会, 镇政府, 村委会: the level alone, the place is the text's own. */
const LEVELS = ['省', '市', '县', '区', '州', '自治区', '自治州', '自治县', '自治旗'];
/** 旗委, 盟行署: levels that only one region has. */
const OF_BANNERS = ['旗委', '旗人民政府', '旗政府', '盟委', '盟行署', '盟行政公署'];
const DEICTIC: Search = {
  needs: [...LEVELS, ...OF_BANNERS, '乡', '镇', '街道', '兵团', '村', '大队', '社区'],
  pattern:
    /(?:(?:省|市|县|区|州|自治[区州县旗]|[旗盟])(?:委(?!员|托|屈)|行署|行政公署|人民政府|政府|人大常委会|人大|政协|纪委监委|纪委|监委|(?:(?:中级|高级)?人民)?法院|高院|(?:人民)?检察院|军区|人武部|(?:人民)?武装部|武警总队)|(?:乡|(?<!乡)镇|街道)(?:党工委|党委|政府|人民政府|人大|办事处)|(?:自治[区州]|(?<!自治)州|兵团)党委|区党工?委|(?:省|市|县|区)(?:直属?|级)?机关党?工委|村(?:民委员会|委会|党支部|党总支|党委|支部(?!书记处))|大队党支部|社区(?:居委会|党委|党支部))(?:常委会|组织部|宣传部|统战部|政法委|办公厅|办公室|党校|政研室|(?<=委)(?:全面深化改革|全面依法治[省市县区]|审计|网络安全和信息化|财经|国家安全|外事工作|军民融合发展|机构编制|党的建设|金融|科技|社会工作|宣传思想文化)委员会(?:办公室)?)?(?![队员]|领办)/uy,
};
/** 我部, 我局 of who speaks; 你公司, 你单位 of who is spoken to. */
const SPEAKING: Search = {
  needs: ['你', '贵', ...[...'部委局厅署院校所司办'].map((organ) => `我${organ}`)],
  pattern:
    /我(?:[部委局厅署院校司](?![员托门队任屈派])|所(?=党委|领导|班子|全体|职工|召开|举[办行]|分别|荣获)|办(?![公事理好学了过完的]))|[你贵](?:公司|单位|院|局|部(?!门|队)|厅|校|行|厂|委(?!员|托)|中心|集团|所(?![在有说做谓以提])|所(?=提交))/uy,
};
/** 省农业农村厅, 市发展改革委, 县农业和科技局 */
const OFFICE: Search = {
  needs: LEVELS,
  pattern: new RegExp(`(?:${LEVELS.join('|')})${DEPARTMENT}(?![长员])`, 'uy'),
};
/** 文化厅, 林业厅: only provinces have 厅, and a text that names none means its own. Its last character first: it is rare. */
const BARE: Search = {
  needs: ['厅'],
  pattern: new RegExp(
    `厅(?![级长局（）(/、或室联函信发]|和[\\u4e00-\\u9fff]{1,6}[厅局])(?<=(?<![省区市部])(?<name>${DOMAIN}厅))`,
    'duy',
  ),
};
/** 省社科院, 市人民检察院, 省发展规划研究院 */
const OTHER: Search = {
  needs: ['省', '市', '县', '区'],
  pattern:
    /(?:省|市|[县区](?=[一-龥]{2,8}(?:协会|学会|商会|联合会|领导小组|指挥部)))(?!级|直|部|市|域|会|份|区|政府|委|场|民(?!营|间|族)|里|内|属|辖|情|人大|政协|县|长|管|政|军区|建设(?!厅|局|银行))(?:(?![的和与在对及要里从向各是把到并由报、]|会同|商[省市]|经(?!济|贸|信|营|销)|书记|联合(?!会|社)|专门|大会堂|研究并|审议|会议)[一-龥]){2,12}?(?:厅|主义学院|(?<=行政)学院|(?<![布格全大时结开当变新]|(?<![财民市邮])政)局|(?<![常政])委(?!员)|检察院|法院|研究院|科学院|社科院|设计院|领导小组|协调小组|指挥部|(?<!企业|大型|利益|个|各)集团(?![军化式总])|(?<!总)工会(?!组织|干部|会员|系统|工作)|医院|学会|协会|联合会|基金会|商会|(?:控制|服务|指挥|监测|促进|交易|检测|推广|信息|研究)中心|(?:监督|检验|监测|执法|研究)所)(?![员托会常内书记门长]|院(?!长)|局(?!长))/uy,
};
/** 成立|县招生委员会, 设立|全国农业自然资源委员会: by the verb before it, whatever it is for. */
const SET_UP: Search = {
  needs: ['委员会'],
  pattern:
    /委员会(?!委员|主任)(?<=(?:成立|设立|组建|恢复)了?(?<name>(?:全国|[省市县区])(?![级内域直])(?:(?![的各等、了成设])[一-龥]){2,14}委员会))/duy,
};
/** 省农业和农村工作办公室|副主任, 省农村政策研究室|处长: whatever it works on, by the post behind it. */
const OF_POST: Search = {
  needs: LEVELS,
  pattern:
    /[省市县区](?![级直委长里区内属辖]|政府|人大|政协)(?:(?![的与在对及要从向各是把到、委局厅部任])[一-龥]){3,12}?(?:办公室|研究室|管理处)(?=(?:党组|党委)?(?:书记|副?(?:主任|处长|巡视员)))/uy,
};
const BEFORE_DEICTIC =
  /[由经和与及、对向为在从到至给送被请报受是以据将，。；：“（实定按照\s]$|(?<!各)自$|(?<=[厅局部委院办])商$|(?:会同|牵头|完成|吸取|采纳|听取|接受|报送|支持|配合|得到|感谢|拥护|领会|结合|遵照|依据|通过|征求|提交|传达|学习|宣传|担任|出任|接任|来到|回到|进入|离开|期间|落实|贯彻|按照|执行|根据|召开|坚持|围绕|推动|提出|参加|成立|部署|经过|关于|服从|紧跟|体现|提请|协助|关注|新一届|代表|作出|充分|认真|全面|深入|当时)$|\d[年月日]$|(?:[省市县区]委|政府|人大|政协|常委会)$/u;
/** 民革省委会, 团省委: committees of other parties and of the league */
const OTHER_PARTY: Search = {
  needs: [...'省市县区'].map((level) => `${level}委`),
  pattern: anchored(
    `(?:${Object.keys(BRANCHED).join('|')}|(?<![集兵军师表])团)`,
    '[省市县区]委(?:会(?![议同见])|员会)?',
  ),
};
/** 十九届中央委员会, 中国共产党第十五届、十六届中央政治局; of 新一届中央委员会 only the organ is the name */
const TERM: Search = {
  needs: ['届中央', '届中共中央'],
  pattern: anchored(
    '(?<![新一二三四五六七八九十])(?:(?:中国共产党|中共)(?=第))?(?:第?[一二三四五六七八九十]{1,3}届、)?第?[一二三四五六七八九十]{1,3}',
    '届(?:中共)?中央(?:委员会|纪律检查委员会|纪委|政治局常委会|政治局)(?![一-龥]{0,2}[第次])',
  ),
};

/** 省委, 市政府, 我部, 你公司, 省财政厅: which one, the text's own place says. */
export function deictic(view: View): Found[] {
  const { words, tokens } = view;
  return [
    ...seek(view, DEICTIC, ({ span }) =>
      beginsName(view, span.start) && !isAnyOne(words, span) && !isOneOfAll(words, span)
        ? organ(span, 'deictic')
        : null,
    ),
    ...seek(view, SPEAKING, ({ span, surface }) =>
      organ(span, surface.startsWith('我') ? 'deictic-ours' : 'deictic-yours'),
    ),
    ...seek(view, OFFICE, ({ span }) =>
      beginsName(view, span.start) &&
      !tokens.across(span.end) &&
      // 有关省、|自治区财政厅
      !(words.startsWith('自治区', span.start) && words.startsWith('省、', span.start - 2))
        ? organ(span, 'deictic-department')
        : null,
    ),
    ...seek(view, BARE, ({ span }) =>
      words[span.start - 1] !== '、' &&
      beginsName(view, span.start) &&
      !tokens.across(span.end) &&
      !isOfMany(words, span.start, span.end)
        ? organ(span, 'deictic-bare')
        : null,
    ),
    ...seek(view, OTHER, ({ span }) =>
      beginsName(view, span.start) &&
      (!tokens.across(span.end) || /^(?:会长|主席)/u.test(words.slice(span.end, span.end + 2))) &&
      !isClause(view, { start: span.start + 1, end: span.end })
        ? organ(span, 'deictic-department')
        : null,
    ),
    ...seek(view, SET_UP, ({ span }) => organ(span, 'deictic-department')),
    ...seek(view, OF_POST, ({ span }) =>
      beginsName(view, span.start) ? organ(span, 'deictic-department') : null,
    ),
    ...seek(view, OTHER_PARTY, ({ span }) => (isOneOfAll(words, span) ? null : organ(span, 'deictic-party'))),
    ...seek(view, TERM, ({ span }) => organ(span, 'organ-of-term')),
  ];
}

const organ = (span: { start: number; end: number }, rule: string): Found => ({
  ...span,
  type: 'Institution',
  rule,
});

/** 某省, 全市, 外省: not the text's own; 浙江省财政厅 is told by its place. */
const OTHERS =
  /^(?:全|各|外|本|我|两|多|该|跨|邻|某|出|兄弟|有关|相关|部分|其他|几|个|一个|位|名|若干|每|中|大|地|等|及其|优秀|农村|所在|当地|地方|基层|上级)$/u;

const endsPlace = ({ hitsByEnd }: View, at: number): boolean =>
  (hitsByEnd.get(at) ?? []).some((hit) => isA(hit, 'Place'));

/** 由省财政厅, 任省科技厅: a word ends before the name, and that word is no place and no quantity. */
export function beginsName(view: View, start: number): boolean {
  const { words, tokens } = view;
  const before = words[start - 1] ?? '';
  if (!/[\u4e00-\u9fff]/u.test(before)) return true;
  // 省市|县政府: every level
  if (
    /[省市县区乡]/u.test(before) &&
    /[省市县区乡镇村州]/u.test(words[start] ?? '') &&
    !endsPlace(view, start)
  )
    return false;
  if (before === '我') return !/[自本]/u.test(words[start - 2] ?? '');
  if (BEFORE_DEICTIC.test(words.slice(Math.max(0, start - 4), start))) return true;
  const across = tokens.across(start);
  // 任省|科技厅, 原乡|党委: a word that the segmenter makes up of a verb or 原 and the level.
  if (across)
    return (
      across.start === start - 1 &&
      (before === '原' ||
        (/^(?:x|nr|v)/u.test(across.tag) && /^[任在由到向对经请为兼但而让把跟给并]$/u.test(before)))
    );
  const [word] = tokens.within(Math.max(0, start - 4), start).slice(-1);
  if (word?.end !== start) return false;
  // 他任|省委, 年任|省委: unknown words that end in the verb
  if (word.tag === 'x' && /^[任兼由经向在对]$/u.test(before)) return true;
  // 上|省委常委会
  if (word.word === '上') return true;
  return /^(?:v|p|c|r|d|u|n|t)/u.test(word.tag) && !/^n[srtz]/u.test(word.tag) && !OTHERS.test(word.word);
}
