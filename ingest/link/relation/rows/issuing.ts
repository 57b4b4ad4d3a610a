import type { PatternRule } from '../rule.ts';

/** Titles of official documents: marked or begun with 关于, they end in a 文种 or the name of a rule. */
const OFFICIAL =
  /^(?:《|关于).{2,}(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|批复|函|纪要|准则|条例|规定|办法|规则|细则|方案|纲要|规划|要点|指南|目录|声明|宣言|计划)(?:（[^）]{1,20}）)?》?$/u;

/** What an organ sends out in its own name, whoever drafted it. */
const OFFICIAL_OR_CALL =
  /(?:决议|决定|命令|训令|公告|布告|通告|意见|通知|通报|指示|指示信|宣言|声明|通电|电报?|方针|纲领|纲要|条例)》?$/u;

/** Who issued a document, and where it was printed. */
export const ISSUING: readonly PatternRule[] = [
  {
    name: 'issued-passive',
    link: 'ISSUED_BY',
    pattern:
      '(?<source>{D+})(?:[^。；{ID}]{0,12}经{I+}[^，。；{ID}]{0,8}(?:同意|批准|审定|审议通过)，)?[^。；{ID}]{0,20}?[由是](?<target>{I+})[^。；，{D}]{0,12}?(?<trigger>印发|发布|公布|颁布|制定|制订|编制|出台)',
    confidence: 0.9,
    example: '《办法》由省财政厅制定',
  },
  {
    name: 'issued-signed',
    link: 'ISSUED_BY',
    pattern:
      '签署(?<target>{I})(?:第\\d+号)?(?:命?令)，?(?<trigger>发布|公布|颁布)(?:了|新修订的)*(?<source>{D+})',
    confidence: 0.85,
    example: '某某签署中央军委命令，发布《条令》',
  },
  {
    name: 'issued-in-name-of',
    link: 'ISSUED_BY',
    pattern:
      '(?<source>{D+})，?(?:最后|随后|后来)?以(?<target>{I+})的?名义(?<trigger>印发|发布|发出|公布|颁布|下发)',
    confidence: 0.85,
    example: '某某起草的《训令》，以军委名义发布',
  },
  {
    name: 'issued-standards',
    link: 'ISSUED_BY',
    pattern:
      '(?<target>{I+})(?<trigger>批准)(?<source>{D}等?\\d+项[^；。]{0,400}(?:；批准{D}等?\\d+项[^；。]{0,400}){0,8})',
    confidence: 0.8,
    example: '工业和信息化部批准《甲标准》等66项行业标准；批准《乙样品》等3项标准样品',
  },
  {
    name: 'issued-passed',
    link: 'ISSUED_BY',
    pattern:
      '(?<target>{I})(?:已经?|不久前|今年|去年|\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|先后|审议|表决|讨论|并|最近)*(?<trigger>通过)(?:了|的|并颁布的?)?(?<source>{D+})',
    sourceWords: /(?:决定|决议|法|条例|宪法|办法|规定)》?$/u,
    confidence: 0.75,
    example: '县人大常委会不久前通过的《关于治沙的决定》',
  },
  {
    name: 'published-by-house',
    link: 'ISSUED_BY',
    pattern:
      '(?<source>{D})[^。；{ID}]{0,60}?由(?:{I+}[^。；，{DI}]{0,6}编?[编写著辑]、)?(?<target>{I+})[^。；，{DI}]{0,16}?(?<trigger>出版)',
    confidence: 0.85,
    example: '《文集》第二卷，由某某出版社以中英文版出版',
  },
  {
    name: 'issued-drafted-for',
    link: 'ISSUED_BY',
    pattern:
      '{H}(?:同志)?(?:还|又|曾)?(?:为|代|替)(?<target>{I})(?<trigger>起草|草拟)(?:了|的)?(?:致|给|关于)?[^。；，{DH}]{0,16}?(?<source>{D})',
    sourceWords: OFFICIAL_OR_CALL,
    confidence: 0.75,
    example: '某某为县委起草《关于治沙的指示》',
  },
  {
    name: 'issued-possessive',
    link: 'ISSUED_BY',
    pattern:
      '(?<![报送给向致对经]|批转)(?<target>{I+})(?:等[一二三四五六七八九十\\d]{1,3}个?(?:部门|部委|单位))?的?(?<source>{D})(?!的?(?:精神)?(?:汇报|报告|请示))',
    sourceWords: OFFICIAL,
    confidence: 0.8,
    factual: false,
    example: '严格执行省委《关于改进调查研究的意见》',
  },
  {
    name: 'published-active',
    link: 'PUBLISHED_IN',
    pattern:
      '(?<target>{J})(?:(?:头版)?的?{D}(?:专栏|栏目))?(?:(?!拟|计划|准备)[^。；，{DJ}]){0,16}(?<trigger>发表|刊登|刊发|刊载|登载|连载|播发)(?:了)?(?:(?:{I}[^，。；{DJIH}]{1,10}){1,3}{H})?(?:[^。；{DJI}]{0,16})?(?<source>{D+})',
    confidence: 0.85,
    factual: false,
    example: '《学习月刊》第3期刊发了某某的文章《实干》, 明日出版的《学习月刊》将发表《实干》',
  },
  {
    name: 'published-read',
    link: 'PUBLISHED_IN',
    pattern:
      '在(?<target>{J})[^。；，{DJ}]{0,8}?(?:看|读)(?:到|过)了?[^。；，{DJI}]{0,16}?(?<trigger>文章|一文|社论|通讯|报道|评论)?(?<source>{D})',
    confidence: 0.8,
    factual: false,
    example: '我在《学习月刊》上看到一篇文章《实干》',
  },
  {
    name: 'published-titled',
    link: 'PUBLISHED_IN',
    pattern:
      '(?<target>{J})[^。；，{DJ}]{0,16}?以(?<source>{D})为(?:题|标题)[^。；，{DJ}]{0,8}?(?<trigger>发表|刊登|刊发|刊载|播发|报道)',
    confidence: 0.85,
    factual: false,
    example: '《学习月刊》第3期以《实干》为题刊发文章',
  },
  {
    name: 'published-by',
    link: 'PUBLISHED_IN',
    pattern:
      '(?<source>{D})(?:一文|的?通讯|的?文章)?，?由(?<target>{J})[^。；，{DJ}]{0,8}?(?<trigger>播发|刊发|首发|发表|刊登|刊载)',
    confidence: 0.85,
    example: '通讯《实干》由《学习月刊》刊发',
  },
  {
    name: 'published-column',
    link: 'PUBLISHED_IN',
    pattern:
      '在(?<target>{J})[^。；，{DJ}]{0,16}?(?<trigger>写|发表|撰写|撰文|刊登)(?:过|了|的)?(?:一篇|题为|署名|重要|文章|短评|评论|短论|，?(?:题目|标题)就?(?:是|叫)|名为|[，：])*(?<source>{D})',
    confidence: 0.85,
    example: '某某在《学习月刊》的专栏写过一篇文章，题目就是《实干》',
  },
  {
    name: 'published-passive',
    link: 'PUBLISHED_IN',
    pattern:
      '(?<source>{D+})(?:一文|一书|等文章)?，?(?:\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|[^。；，{DJ}]{0,8}(?:，以[^。；，{DJ}]{1,12}名义|，)?)(?:最早|最初|首次|首先|曾|先后)?(?:刊于|载于|刊登于|刊发于|刊载于|登载于|发表于|发表在|刊登在|刊发在|登载在|原载|在(?=[^。；，]{1,12}(?:发表|刊登|刊发|刊载|登载)))(?:[\\d年月日]{5,12}的?)?(?<target>{J})',
    confidence: 0.85,
    example: '《实干》一文发表在《学习月刊》上',
  },
];
