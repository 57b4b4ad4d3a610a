import type { PatternRule } from '../rule.ts';

/** 将在太原召开 says where; 拟在, 建议在, 没有在 do not. */
const NOT_PLANNED = '(?<![未拟不没有求议请备])';

/** 大会（即|甲会议, 大会，史称|甲会议: what a meeting is called before its name. */
export const OTHER_NAME = '(?:[^，。；、“”{IDSPHLMJ}]{2,8}(?:（(?:即|史称|又称)?|，(?:史|又|也|通|简)称))?';

/** What a meeting adopted, who held it and where; who carries out a program. */
export const MEETINGS: readonly PatternRule[] = [
  {
    name: 'adopted-passive',
    link: 'ADOPTED_AT',
    pattern:
      '(?<source>{D+})[^。；{DM}]{0,20}?(?<fact>经|由|在)(?:[\\d年月日]{4,12}(?:召开的)?)?(?<target>{M+})[^。；{DM}]{0,24}?(?<trigger>审议通过|表决通过|(?:审议|研究|审定)同意|通过|批准)',
    confidence: 0.9,
    example: '《规划纲要》经省十三届人大四次会议审议通过',
  },
  {
    name: 'adopted-hereby',
    link: 'ADOPTED_AT',
    pattern:
      '经(?<target>{M})(?<trigger>审议通过|讨论通过|(?:审议|研究|审定)同意|通过|审议批准|批准)，现将[^，。；{DM}]{0,8}(?<source>{D})',
    confidence: 0.9,
    example: '经省政府常务会议审议通过，现将修订后的《办法》印发给你们',
  },
  {
    name: 'held-by-passive',
    link: 'HELD_BY',
    pattern:
      '(?<source>{M}|(?<=^|[，。；：\\s（）]|[此本][次届]|该)(?:会议|大会|全会|论坛|年会|峰会|研讨会|座谈会))[^。；{IM}]{0,16}?由(?<target>{I+})(?:(?!副?(?:书记|主任|主席|[部局厅院省市县区]长))[^。；，{MH}]){0,6}?(?<trigger>主办|承办|召集|召开|举办|举行|主持)',
    confidence: 0.85,
    example: '座谈会由省委统战部召集',
  },
  {
    name: 'held-hosted',
    link: 'HELD_BY',
    pattern:
      '(?<target>{I+})(?:联合|共同)?(?<trigger>主办|举办)[、，][^。；{M}]{0,60}?(?:承办|协办)的{S}?(?<source>{M})',
    confidence: 0.85,
    example: '由省教育厅主办、省师范大学承办的研讨会',
  },
  {
    name: 'held-presided',
    link: 'HELD_BY',
    pattern: '(?<target>{I})(?<trigger>主持)(?:召开)?了?(?<source>{M}|(?:会议|全会|大会)(?=[。；，]))',
    confidence: 0.8,
    example: '全会在太原举行，省委常委会主持会议',
  },
  {
    name: 'held-in-after',
    link: 'HELD_IN',
    pattern: `(?<source>{M+}|(?<=^|[，。；：\\s（）])(?:会议|大会|全会))(?:[^。；，{M}]{0,16}，(?=[于自\\d]))?[^。；，{M}]{0,24}?${NOT_PLANNED}在(?:{L}(?:首都|省会|首府)?){0,2}(?<target>{L}(?:[、和]{L}){0,4})[^，。；{L}]{0,16}?(?<trigger>召开|举行|开幕|闭幕|举办)`,
    factual: false,
    unless: /分别[在于]/u,
    confidence: 0.9,
    example: '全省组织工作会议在太原召开, 将于明年在太原召开',
  },
  {
    name: 'held-in-before',
    link: 'HELD_IN',
    pattern: `${NOT_PLANNED}在(?:{L}(?:首都|省会|首府)?)?(?<target>{L}(?:[、和]{L}){0,4})(?:[^，。；{L}]{0,6}?|，)(?<trigger>召开|举行|举办|主办|主持召开)(?:的|[了过]|新一届(?:政府|党委|班子))?${OTHER_NAME}(?<source>{M})(?!的?(?:筹备|预备))`,
    factual: false,
    confidence: 0.9,
    example: '在延安召开的中共七大',
  },
  {
    name: 'held-in-attended',
    link: 'HELD_IN',
    pattern:
      '(?:在|[去到赴来]|前往){L}?(?<target>{L})(?<trigger>出席|参加|列席|主持)(?:了|过)?(?<source>{M}(?:[、和与及]{M}){0,6})(?=[，。；、和与及时期并上]|联合|$)',
    sourceWords: /^(?!.*(?:领导人|视频|线上))/u,
    confidence: 0.8,
    example: '某某在北京出席座谈会, 每年都到北京参加全国两会',
  },
  {
    name: 'launched-passive',
    link: 'LAUNCHED_BY',
    pattern:
      '(?<source>{P+})[^。；{IP}]{0,16}?由(?<target>{I+})[^。；{PI}]{0,20}?(?<trigger>实施|主办|发起|开展|承办|启动|推出|统筹|牵头|部署)(?!了?{P})',
    confidence: 0.85,
    example: '青苗计划由财政部组织实施',
  },
  {
    name: 'launched-is',
    link: 'LAUNCHED_BY',
    pattern:
      '(?<source>{P})，?是(?:由)?(?<target>{I+})[^。；，{P}]{0,16}?(?<trigger>发起|实施|推出|启动|开展|组织|部署)的(?!{P})',
    confidence: 0.85,
    example: '青苗行动是省财政厅前年发起的',
  },
  {
    name: 'launched-agreed',
    link: 'LAUNCHED_BY',
    pattern:
      '经(?<target>{I+})(?<trigger>同意|批准|决定)，[^。；{PI}]{0,40}?(?:开展|启动|实施|举办)(?<source>{P})',
    confidence: 0.75,
    example: '经省政府同意，从今年起在全省开展青苗行动',
  },
  {
    name: 'launched-charged',
    link: 'LAUNCHED_BY',
    pattern:
      '(?<target>{I+})(?:共同|联合|具体|牵头)*(?<trigger>负责)(?<source>{P})的?(?:组织|具体)*(?:实施|开展)',
    confidence: 0.8,
    example: '省财政厅、省水利厅共同负责青苗计划的组织实施',
  },
  {
    name: 'launched-decision',
    link: 'LAUNCHED_BY',
    pattern:
      '(?:开展|实施|启动|部署|推进|举办|组织)(?:好|了|此次|这次|本次)?(?<source>{P+})，?(?:是|，这是)(?:以{H}同志为核心的)?(?<target>{I})[^。；{IP}]{0,100}?(?<trigger>[作做]出|谋划|部署|推出|确定|决定)',
    confidence: 0.85,
    example: '在全省开展青苗行动，是省委立足长远作出的决策',
  },
];
