/** No clause is longer; a text without marks must not be walked end to end for every verb. */
const LONGEST = 400;

/** Where the clause that ends before `before` begins; marks inside quotes and brackets do not cut. */
export function clauseStart(words: string, before: number): number {
  let depth = 0;
  const first = Math.max(0, before - LONGEST);
  for (let at = before - 1; at >= first; at -= 1) {
    const mark = words[at] ?? '';
    if (mark === '”' || mark === '）') depth += 1;
    if (mark === '“' || mark === '（') depth -= 1;
    // “……的历史。”大会还通过: what was quoted has ended with its own mark.
    if (mark === '”' && depth === 1 && '。！？'.includes(words[at - 1] ?? ' ')) return at + 1;
    if (depth <= 0 && '，；。：！？'.includes(mark)) return at + 1;
  }
  return first;
}

/** Words behind a name that make it part of another thing: 国务院|联防联控机制, 党的十八大|以来, 干部学院|副院长. */
const OTHER_THING = new RegExp(
  [
    '^(?:以来|以后|之后|期间|后|前|上|精神|要求|专家|学者|学子|师生|干部|群众)',
    '^(?!(?:近日|日前|昨天|今天|还|又|也|专门|已|已经|先后|多次)?(?:召开|组织|举行|主持|在|于|经|通过|对|就|为|向|根据|按照|等|从|把|围绕|针对|带领|坚持|坚决|认真|深入|积极|牢牢|紧扣|立足|着眼|聚焦|始终|切实|扎实|以|主动|依据|结合|不断|统揽|响应|贯彻|落实|践行|牵头|会同|联合|发布|印发|下发|制定|出台|决定|号召|学习|传达|听取))[\\u4e00-\\u9fff\\d]{0,12}?(?:机制|小组|领导|报告|全会|会议|讲话|负责人|发言人|书记|院长|校长|部长|主任|学院|大学|公司|部门|办公室|机关)',
    '我们|大家|代表(?!大会)',
  ].join('|'),
  'u',
);

/** Between a subject and its verb stand adverbs and phrases of time and place, no other noun that could be the subject. */
export const isGap = (words: string): boolean => !OTHER_THING.test(words);

/** 我们提出, 全党提出: somebody who is no entity. */
export const hasOtherSubject = (words: string): boolean =>
  /^(?:但是?|而|后来|当时|加上|因为|由于|如果|虽然|于是|所以|[\s])*(?:(?:对|就|让|使|要求|指导|督促|推动|支持|引导)?(?:各级|各地|各部门)|我们|[中我双各美俄日英法德韩]方|[这那有]一?位|古人|俗话|常言|老话|您|你(?!公司|单位)|我国|我党|全党|各级|各地|有人|人们|大家|很多|一些|许多|有的|群众|笔者|我(?![部委局省市]))/u.test(
    words,
  );
