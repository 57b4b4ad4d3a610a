import type { Span } from '#graph';

/** A sign that a quotation is political language, or that it is not; weights add up. */
interface Sign {
  weight: number;
  example: string;
  before?: RegExp;
  inside?: RegExp;
  after?: RegExp;
}

const ASKING =
  '提出|落实|坚持|推进|践行|树牢|树立|贯彻|实施|实行|深化|打造|弘扬|做到|确保|推动|开展|构建|当好|打好|念好|守住|扣好|把好|防止|避免|纠治|纠正|整治|反对|破除|克服|力戒|杜绝|摒弃|严防|抓住|牵住|管住|管好|拧紧|用好|发挥|走好|答好|唱好|下好|擦亮|统筹|按照|秉持|遵循|增强|牢记|彰显|形成|创建|消除|解决|查处|严惩|清除|力争|践踏|推行|建设|学习|推广|总结|创新|健全|完善|优化|强化|奋力|争当|争做|勇当|接|除|补|去|铲除|防范|警惕|抵制|严禁|治理|营造|展现|体现|保持|倡导|提倡|实现|围绕|紧扣|锚定|聚焦|突出|围猎|经历|当';
const HEADS =
  '精神|理念|方针|要求|机制|原则|战略|战术|格局|体系|布局|行动|改革|工作法|经验|模式|制度|问题|现象|作风|思想|意识|目标|任务|道路|导向|方向|政策|关系|之风|之路|之治|号召|口号|论断|重要思想|重要论述|论述|观|主题|先行区|示范区|理论|路线|纪律|腐败|干部|政绩|工程|攻坚|建设|活动|治理|协同|融合|联动|转型|发展|优势|品牌|名片|路径|思路|举措|准则|底线|红线|防线|陷阱|困境|怪圈|病|毒瘤|怪象|指标|总要求|总方针|决心|态势|高地|社会|中国|政府|企业|生态|结合|并举|相结合|并重';

const SIGNS: readonly Sign[] = [
  { weight: 2, example: '坚持“守正创新”', before: new RegExp(`(?:${ASKING})(?:了|好|着|起|以|一个)?$`, 'u') },
  {
    weight: 2,
    example: '“枫桥经验”精神',
    after: new RegExp(`^(?:的)?(?:总体|工作|基本|重要|发展|政治|战略|鲜明|重大)?(?:的)?(?:${HEADS})`, 'u'),
  },
  { weight: 1, example: '“老虎”“苍蝇”', before: /”[、和与及]?$/u },
  { weight: 1, example: '“引进来”和“走出去”', after: /^[、和与及]?“/u },
  { weight: 1, example: '“烫手山芋”', inside: /^.{4,}$/u },
  { weight: 1, example: '“扩中”', inside: /^.{3,}$/u },
  {
    weight: 2,
    example: '“能者上、庸者下”',
    inside: /^([\u4e00-\u9fff]{2,9})[、 ，](?=[\u4e00-\u9fff])(?!\1)[\u4e00-\u9fff、 ，]{2,}$/u,
  },
  {
    weight: 1,
    example: '“平安浙江”',
    inside:
      /党|政|治|廉|监督|干部|改革|创新|平安|法治|文明|群众|人民|生态|绿水|富裕|振兴|强国|强省|放管服|攻坚|初心|使命|中国|数字|清|自信|担当/u,
  },
  // everyday words, names of things, sentences
  {
    weight: -3,
    example: '“好像是”',
    inside:
      /了|什么|怎么|怎样|谁|还是|[的是着过吗呢吧]$|^(?:也|又|还|很|太|不是|就是|没有|好像|各位|想)|老师|先生|一下/u,
  },
  {
    weight: -3,
    example: '“利奇马”台风',
    after:
      /^(?:字|一词|两个字|二字|的故事|之称|台风|号|奖|大赛|杯|展|牌|APP|平台|系统|栏目|热线|公众号|小程序|微信|客户端|字样|签名|称号|的谚语|的古训|的典故|的诗句|的名言|这句话|这个词|的说法|称号|资格|荣誉|奖章|等字眼|字眼|项目|人员|职业)/u,
  },
  {
    weight: -3,
    example: '台风“利奇马”',
    before:
      /(?:台风|名为|名叫|号|笔名|史称|俗称|素有|誉为|称为|称作|叫作|叫|美称|比作|好比|犹如|登录|点击|出示|由|变更为|更名为|改为|例如|比如|古训|古语|引用|诗句|典故|谚语|俗话说|所谓的?|简称|统称|一个|写着|题为|取名|之称的)$/u,
  },
  {
    weight: -2,
    example: '“通信行程卡”',
    inside:
      /(?:码|证|卡|牌|杯|奖|号|系统|许可|预约|审批|材料|网|表|书|登记|征集|检查|设备|产品|赛|公司|栏|馆|街|村|楼|路|站|项目|范围|能手|人员|答卷|度|联系)$|[≤≥=<>@/]/u,
  },
  { weight: -1, example: '“公生明，廉生威”', inside: /，/u },
];

/** How much speaks for a quotation as a political formula: `EMITTED` and more is one. `narrative`: someone tells a story, words are quoted for colour. */
export function quotedWeight(words: string, span: Span, narrative: boolean): number {
  const inside = words.slice(span.start + 1, span.end - 1);
  const before = words.slice(Math.max(0, span.start - 8), span.start);
  const after = words.slice(span.end, span.end + 8);
  const sum = SIGNS.reduce(
    (total, sign) =>
      total +
      ((sign.before?.test(before) ?? true) &&
      (sign.inside?.test(inside) ?? true) &&
      (sign.after?.test(after) ?? true)
        ? sign.weight
        : 0),
    0,
  );
  return sum - (narrative ? 1 : 0);
}

export const EMITTED = 2;

/** First person: an interview or a memoir. 我国, 我省 and 我们党 are not. */
const FIRST_PERSON = /我(?!国|省|市|县|区|党|军|部|局|委|们党|们国家|们要|们必须)/gu;
const PER_THOUSAND = 4;

export const isNarrative = (words: string): boolean =>
  /采访组|采访对象|采 访 组/u.test(words) ||
  [...words.matchAll(FIRST_PERSON)].length * 1000 > PER_THOUSAND * Math.max(words.length, 1000);
