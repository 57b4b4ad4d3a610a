import type { Span } from '#graph';

const PUT = /(?:提出|确立|倡导|首倡)了?(?:加强|坚持|推进|实行|建设|构建|建立)?$/u;
const KIND =
  /^(?:的|这一|这个)?(?:重大|重要|科学|战略|著名|全新|崭新)*(?:原则|命题|论断|方针|理念|主张|构想|思想|概念|观点|倡议|口号|号召|方略)/u;
/** “没有调查，没有发言权”的名言 */
const SAYING = /^的(?:著名|重要|科学|经典)*(?:名言|论断|口号|号召|警句)/u;
/** 首次提出依法治县。 */
const ITSELF = /提出了?$/u;
/** 某某提出的“文化自信” */
const BY_SOMEBODY = /提出的$/u;
/** 某某指出：“种树就是种粮。”, 某某关于种树就是种粮的论断 */
const WORDS = /(?:指出|强调|说|讲|提出|题词)(?:，|：)“?$/u;
const ON = /关于$/u;
const THESIS = /^的(?:重要|著名|科学)*(?:论断|命题|名言|口号)/u;
/** “文化自信”这一概念，是某某首次提出的 */
const PUT_BEHIND =
  /^(?:这一?个?|一个)?[\u4e00-\u9fff]{0,4}，?(?:就|正)?[是由][^。；\n]{2,60}提出来?的?[。，]/u;

/** 提出思想建党、政治建军原则: vocabulary that a sentence says somebody put forward. */
export function isPutForward(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  if (BY_SOMEBODY.test(before)) return true;
  if (ITSELF.test(before) && /[。；，]/u.test(text[end] ?? '')) return true;
  if (WORDS.test(before) && (text[start] === '“' || /^[。！]?”/u.test(text.slice(end, end + 2)))) return true;
  if (ON.test(before) && THESIS.test(text.slice(end, end + 8))) return true;
  if (text[start] === '“' && PUT_BEHIND.test(text.slice(end, end + 80))) return true;
  if (text[start] === '“' && SAYING.test(text.slice(end, end + 8))) return true;
  return PUT.test(before) && (text[start] === '“' || KIND.test(text.slice(end, end + 8)));
}
