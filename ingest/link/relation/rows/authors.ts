import type { PatternRule } from '../rule.ts';
import { NOT_OF_OTHERS } from './writing.ts';

const ADDRESS = '(?:同志|总书记|主席|总理|委员长|书记|教授|院士|先生)?';

/** 《条例》 has no author. */
const NO_RULE = /^(?!.*(?:条例|规定|办法|准则|细则|规则|令|法|通知|批复|证书?|决定|决议|宪法|党章)》?$)/u;

/** What a title is of: 《治沙记》一文, 《在大会上的讲话》的重要讲话. */
const WORK =
  '一文|一书|一诗|第[一二三四五六七八九十]+[卷章编篇节]|的?(?:重要)?(?:讲话|报告|文章|演讲|致辞|序言|序)';

/** 新年献词《将…》, 调查报告《…》: what a work is called before its title. */
const CALLED =
  '(?:[^，。；“”{IDSPHLMJ}]{0,12}?(?:献词|发刊词|编者按|序言|社论|通电|宣言|布告|训令|指示|长诗|诗篇|遗书|调查报告|通讯|报告文学|小说|散文|日记|专著|剧本|歌词|回忆录|杂文|论文))?';
/** What one organ lays before another. */
const REPORT = /^《?关于.{2,}(?:报告|请示|汇报|建议)(?:（[^）]{1,20}）)?》?$/u;

/** Who wrote a document. */
export const AUTHORS: readonly PatternRule[] = [
  {
    name: 'authored-report',
    link: 'AUTHORED_BY',
    pattern: `(?<target>{H})${ADDRESS}(?:\\d{1,2}日)?(?:(?:代表|受){I}(?:委托)?，?)?(?:(?:向|在)(?:{M}|{I}|大会|会议|全会)上?)?所?(?<trigger>作)的?了?(?:题为)?(?<source>{D})`,
    confidence: 0.9,
    example: '某某同志代表上届委员会向大会所作的《报告》',
  },
  {
    name: 'authored-tabled',
    link: 'AUTHORED_BY',
    pattern:
      '(?<!{H}(?:同志)?(?:代表|受))(?<target>{I})(?:的?委托)?，?(?:现在)?向(?:{M}|{I}|(?:本[次届])?(?:大会|会议|全会))上?，?所?(?<trigger>作|提出|提交)(?:的|了)?(?<source>{D})',
    sourceWords: /(?:报告|说明|议案|草案)/u,
    confidence: 0.8,
    example: '省政府向省人大四次会议提出《关于治沙的报告》',
  },
  {
    name: 'authored-work',
    link: 'AUTHORED_BY',
    pattern: `(?<target>{H+})${ADDRESS}(?:等)?(?:(?:根据|按照|依据|为|替)[^。；，{H}]{1,40}?)?(?:的|所|亲自|主持|执笔|合作?|共同|撰文|连夜|\\d{1,2}日|\\d{1,2}月|\\d{4}年|在{J}[^。；，{DH}]{0,16}?|署名)*(?<trigger>著作|撰写|编著|主编|著|起草|提交|创作|写作|编写|写|草拟|发表)(?:了|的|过|署名文章|重要文章|文章|短论|评论|题为|[，：])*${CALLED}(?:[一二三四五六七八九十两\\d]{1,2}[个份篇件]?(?:决议案?|文件|文章|文稿|草案|指示|电报)（(?:总称|统称|即))?(?:{I}的?)?(?<source>{D+})`,
    confidence: 0.85,
    example: '某某同志撰写的《文集》, 由某某起草的《宣言》',
  },
  {
    name: 'authored-possessive',
    link: 'AUTHORED_BY',
    pattern: `(?<target>{H+})${ADDRESS}的?(?:一[篇首本部封])?(?:(?:重要|署名|理论|长篇|光辉|经典|不朽|同名)*(?:名篇|名著|专著|文章|长文|[新遗近]著|[新近力]作|诗|词|诗作|一文|论著|著作|讲话|报告|演讲|论文|书信|家书))?(?<source>{D+})`,
    sourceWords: NO_RULE,
    confidence: 0.75,
    factual: false,
    example: '读某某的《文集》',
  },
  {
    name: 'authored-is',
    link: 'AUTHORED_BY',
    pattern:
      '(?<source>{D})(?:一[文书诗]|这[^，。；]{1,4})?[，]?是[^，。；{H}]{0,8}(?<target>{H})[^，。；{H}]{0,10}(?:(?<trigger>写|作|著|撰|编|代表作|名作|名篇)|[^，。；{H}]{0,10}结晶)',
    confidence: 0.8,
    example: '《家书》是某某写给儿子的一封信',
  },
  {
    name: 'authored-at',
    link: 'AUTHORED_BY',
    pattern: `(?<target>{H})${ADDRESS}(?<trigger>在){M}上的?(?<source>{D})的(?:重要|书面|政治|工作)*(?:报告|讲话|演说|演讲|发言)`,
    confidence: 0.85,
    factual: false,
    example: '某某同志在县委扩大会议上《论治沙》的报告',
  },
  {
    name: 'authored-about',
    link: 'AUTHORED_BY',
    pattern: `(?<target>{H})${ADDRESS}关于(?<source>{D})的(?:重要|书面)*(?<trigger>讲话|报告|演讲|说明|文章|发言)`,
    sourceWords: NO_RULE,
    confidence: 0.8,
    factual: false,
    example: '学习某某同志关于《把绿色留给后人》的讲话',
  },
  {
    name: 'authored-within',
    link: 'AUTHORED_BY',
    pattern: `(?<source>{D})(?:一文)?，(?<target>{H})${ADDRESS}(?<trigger>在)(?:该?文|(?:这篇)?文章|书)[中里]`,
    sourceWords: NO_RULE,
    confidence: 0.8,
    factual: false,
    example: '书里有一篇《论治沙》，某某在文中说',
  },
  {
    name: 'authored-has',
    link: 'AUTHORED_BY',
    pattern: `(?<target>{H})${ADDRESS}(?:还|也|曾|就)*(?<trigger>有)(?:这样|著名的?)*一?[篇部本首](?:著名的?)?(?:书|文章|诗|词|专著|小说|名篇|散文)，?(?:叫作?|叫做|名[为叫]|题[为目](?:是|叫)?)(?<source>{D})`,
    confidence: 0.85,
    factual: false,
    example: '某某有一本书叫《治沙记》',
  },
  {
    name: 'authored-dot',
    link: 'AUTHORED_BY',
    pattern: '(?<source>{D})(?:（?节选）?)?[·•](?<target>{H})(?=\\s|$)',
    confidence: 0.85,
    factual: false,
    example: '《治沙歌》节选·某某',
  },
  {
    name: 'authored-words-titled',
    link: 'AUTHORED_BY',
    pattern: `(?<target>{H})${ADDRESS}的[^。；，{DH}]{2,14}?(?<trigger>以)(?<source>{D})为题(?=[^，。；{DH}]{0,8}(?:发表|刊登|刊发|收入|收录|出版))`,
    confidence: 0.8,
    factual: false,
    example: '某某的这番话后来以《论治沙》为题发表',
  },
  {
    name: 'authored-passive',
    link: 'AUTHORED_BY',
    pattern: `(?<source>{D+})[^。；{IDH}]{0,12}?由(?<target>{IH+})${ADDRESS}[^。；，{D}]{0,12}?(?<trigger>起草|撰写|编写|编著|执笔|创作)`,
    confidence: 0.85,
    example: '《治沙读本》由县委宣传部组织编写',
  },
  {
    name: 'authored-drafted-by',
    link: 'AUTHORED_BY',
    pattern: `由(?<target>{IH+})${ADDRESS}[^。；，{DIH}]{0,8}?(?<trigger>起草|撰写|编写|编著|执笔)的(?<source>{D+})`,
    confidence: 0.85,
    example: '由县水利局起草的《治沙方案》',
  },
  {
    name: 'edited-passive',
    link: 'AUTHORED_BY',
    pattern: `(?<source>{D+})[^。；{IDH}]{0,12}?由(?<target>{IH+})${ADDRESS}[^。；，{D}]{0,12}?(?<trigger>编纂|编辑|主编|选编)`,
    sourceWords: NOT_OF_OTHERS,
    confidence: 0.85,
    example: '《治沙丛书》由县委宣传部编辑',
  },
  {
    name: 'authored-his',
    link: 'AUTHORED_BY',
    pattern:
      '(?<target>[他她])的(?:一?[本篇部首封])?(?:[^，。；{DHI}]{0,8}?)(?<trigger>著作|文章|专著|小说|长诗|散文|名篇|代表作|论文|报告文学)(?<source>{D})',
    confidence: 0.75,
    factual: false,
    example: '某某写过不少书，他的一部著作《治沙记》流传很广',
  },
  {
    name: 'authored-spoken',
    link: 'AUTHORED_BY',
    pattern: `(?<source>{D})一?文?，?(?<trigger>是)(?<target>{H})${ADDRESS}(?:\\d{4}年|\\d{1,2}月|\\d{1,2}日|至|期间|[在同于给][^，。；{H}]{2,24}|会见[^，。；]{2,24})*的?(?:一[个次篇]|重要|书面|系列|有关)*(?:讲话|报告|谈话|演讲|演说|发言|信函?|电报|文稿|文章|论述)(?:[、和](?:讲话|文章|信函?|谈话|文稿))*(?:中?的?(?:一部分|要点|节录|节选|摘[录要编])|中[^，。；{HD}]{2,12}的(?:一部分|要点|节录|节选|摘[录要编]))?(?=[，。；]|$)`,
    sourceWords: NO_RULE,
    confidence: 0.85,
    factual: false,
    example: '《论治沙》是某某在全县大会上的讲话',
  },
  {
    name: 'authored-named',
    link: 'AUTHORED_BY',
    pattern:
      '(?<source>{D})(?:一[书文])?的?(?<trigger>作者|执笔人|起草人|主编)(?:之一|是|、|，)*(?<target>{H})',
    confidence: 0.85,
    factual: false,
    example: '《治沙记》的作者某某',
  },
  {
    name: 'authored-whose',
    link: 'AUTHORED_BY',
    pattern:
      '(?<target>{H})(?:同志)?(?:就|正)?是(?<source>{D})(?:一[文书])?的(?:主要|第一|原)?(?<trigger>作者|执笔人|起草人|主编)',
    confidence: 0.85,
    factual: false,
    example: '某某是《治沙记》的作者',
  },
  {
    name: 'authored-bracket',
    link: 'AUTHORED_BY',
    pattern: '(?<source>{D})（(?<target>{H})(?:著|撰|作|[，,]?\\d{4}年[^（）{H}]{0,8})?）',
    sourceWords: NO_RULE,
    confidence: 0.75,
    factual: false,
    example: '《治沙记》（某某，1963年5月）',
  },
  {
    name: 'authored-speaks',
    link: 'AUTHORED_BY',
    pattern: `(?<target>{H+}|(?<=^|[，。；：！？])[他她])${ADDRESS}(?:\\d{1,2}日)?(?:曾|还|就|又|也|早)?(?<trigger>在)(?:[\\d一二三四五六七八九〇○零]{4}年)?(?:所作的)?(?<source>{D})(?:（{D}）)?(?:${WORK})?[中里](?![^，。；]{0,2}(?:读|看|找|学|听|发现|了解|得知|汲取|受|获))`,
    sourceWords: NO_RULE,
    confidence: 0.75,
    factual: false,
    example: '某某在《治沙记》中写道',
  },
  {
    name: 'authored-in',
    link: 'AUTHORED_BY',
    pattern: `(?<trigger>在)(?:所作的)?(?<source>{D})(?:${WORK})?[中里]，(?<target>{H})${ADDRESS}[^，。；：{HDIM}]{0,8}?(?:指出|强调|提出|写道|写下|谈到|说|要求|阐述|阐明|论述|论证|讲到|明确|号召|回忆|回答|揭示|概括|分析|总结|告诫)`,
    sourceWords: NO_RULE,
    confidence: 0.75,
    factual: false,
    example: '在《治沙记》一文中，某某写道',
  },
  {
    name: 'authored-before-approval',
    link: 'AUTHORED_BY',
    pattern: '(?<trigger>批转|同意|批准)了?(?<target>{I+})的?(?<source>{D})',
    sourceWords: /(?:报告|请示|汇报|建议|意见|方案|计划|规划)(?:（[^）]{1,20}）)?》?$/u,
    confidence: 0.8,
    example: '国务院批转财政部《改革方案》',
  },
  {
    name: 'authored-submitted',
    link: 'AUTHORED_BY',
    pattern: '(?<target>{I+})(?<trigger>上报|呈报|报送|呈送|提交|递交)的(?<source>{D+})',
    sourceWords: REPORT,
    confidence: 0.85,
    example: '在县水利局上报的《关于治沙的汇报》上批示',
  },
  {
    name: 'authored-organ-report',
    link: 'AUTHORED_BY',
    // 你公司《关于…的请示》收悉: a letter, which its sender issued
    pattern: '(?<![报送给向致对经]|批转)(?<target>{I+})的?(?<source>{D})(?![^。]{0,200}?悉)',
    sourceWords: REPORT,
    confidence: 0.8,
    factual: false,
    example: '在县水利局《关于治沙的报告》上批示',
  },
  {
    name: 'authored-titled',
    link: 'AUTHORED_BY',
    pattern: '以(?<source>{D})为题，(?<trigger>收入|编入|收录[于在]?)(?<target>{H})的?{D}',
    confidence: 0.8,
    example: '这篇讲话以《治沙》为题，收入某某《论治沙》',
  },
  {
    name: 'authored-collected',
    link: 'AUTHORED_BY',
    pattern: `(?<source>{D})(?:，其中)?[^。；，{DH}]{0,8}?(?<trigger>收入|收录)(?:了|的是)?(?<target>{H})${ADDRESS}(?!的?(?:照片|图片))`,
    confidence: 0.8,
    example: '《文集》第二卷收录了某某同志的讲话、谈话',
  },
];
