const INTENTION =
  /(?:拟|尚未|并未|从未|未|没有|没|定期|适时|不再|不得|不|将|即将|计划|准备|建议|争取|如果|是否|可以|可|应当|应|需要|需|抓紧|提请|起草|提出|要求|强调|坚定|继续|带头|(?<![所加予])以)(?:[\u4e00-\u9fff]{0,3})$/u;
/** What only looks like a plan or a denial: 将共同举办 announces it, 不断, 将其. */
const SETTLED = /(?:决定继续|将(?:共同|联合)|将其|不久|不断|不仅|不但|未来)[\u4e00-\u9fff]{0,3}$/u;

/** False when the words before a verb make it a plan or a denial: 拟印发, 尚未发布, 将于近期出台. */
export function isFact(words: string, trigger: number): boolean {
  const clause = words
    .slice(Math.max(0, trigger - 8), trigger)
    .replace(/^.*[，。；：、“”（）\ue000-\ue007]/su, '');
  return !INTENTION.test(clause) || SETTLED.test(clause);
}
