/** Verbs of policy that may stand before the first part of a list, or before the formula itself, and are no part. */
const VERBS =
  '缩小|确立|提出|制定|打响|打击|消灭|打赢|根除|铲除|禁止|查处|惩治|杜绝|克服|清除|狠抓|开好|紧抓|抢抓|激发|凝聚|争创|争当|创建|健全|扩大|减少|办好|兴建|修建|建成|建好|倡导|保持|彰显|扶持|筑牢|发挥|调动|搞好|利用|展开|擦亮|叫响|唱响|打通|畅通|壮大|守牢|扛牢|弘扬|用好|管好|抓住|培育|把握|坚定|树牢|牢固树立|锤炼|提高|夯实|补齐|承担|出现了|处理好|打好|打造|对照|发扬|反对|防范|防止|改造|构建|贯彻|贯彻落实|纠正|加强|坚持|践行|建立|建设|解决|紧扣|紧盯|聚焦|开展|抓好|抓实|落实|落实好|牢记|强化|切实做到|确保|善用|深化|实施|实现|实行|树立|体现|统筹|推动|推翻|推进|推行|围绕|完善|消除|形成|学习|压实|严防|严格落实|严守|应对|整治|治理|着眼|着力|注重|执行|做到|做好|遵循|增强|提升|坚决反对|有|是|通过|包括|涉及';
const ANY = `(?:${VERBS.split('|')
  .sort((a, b) => b.length - a.length)
  .join('|')})(?:了(?!解))?`;

/** One at the head of a part: 坚持… */
export const OPENING_VERB = new RegExp(`^${ANY}(?=..)`, 'u');
/** One, with its adverb, or several at the head of what stands before a list: 加快构建…, 推动实现… */
export const LEADING_VERBS = new RegExp(
  `^(?:(?:[要须应](?=.{4}))?(?:加快|进一步|深入|扎实|大力|全面|着力|努力|切实|积极|持续|不断)?${ANY}|(?:[要须应能]|必须|应当)?(?:把(?![握关脉控手])|将(?![来军士领帅])))+(?=..)`,
  'u',
);
/** 要实现|农业, 必须抓好|水利 */
export const WANTED_VERB = new RegExp(`^(?:要|必须|应当?)${ANY}(?=..)`, 'u');
/** Every one in the words up to the end of the first part. */
export const ANY_VERB = new RegExp(ANY, 'gu');
/** 大会研究|全面拓宽销路、建好仓库、修好水渠: what is studied, tried or put forward is all that is listed, which an adverb begins. */
export const GOVERNING_VERB =
  /(?:研究|探索|谋划|提出|强调|要求)(?:了|要)?(?=(?:如何|怎样|加快|进一步|深入|扎实|大力|全面|着力|努力|切实|积极|持续|不断).{3})/u;
/** One at the end of the words before a formula: …、落实“三项制度” */
export const CLOSING_VERB = new RegExp(
  `(?:${ANY}|[和与及、在了以把对]|共建|融入|领悟|领会|理解|捍卫|拥护)$`,
  'u',
);
/** 把甲、乙、丙概括为“三宝”: what stands there is no list that ends at the formula. */
export const RENAMING = /概括|归纳|总结|称|视为|作为|誉为|成为/u;

const ONE_VERB = new RegExp(`^${ANY}$`, 'u');
/** Whether it is one of them and nothing else. */
export const isVerb = (words: string): boolean => ONE_VERB.test(words);
