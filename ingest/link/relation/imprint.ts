import { lineOf, ownClaim } from './own.ts';
import type { Claim, ClaimReader, Scene } from './rule.ts';

/** The office of the imprint sent a document out for the organ that signs it: it is no issuer of the title block. */
export const IMPRINT_RULE = 'imprint';

const FOOT = 1200;
const IMPRINT =
  /^[\s\u3000]*[\d〇○零一二三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日[\s\u3000]*印发/u;

/** 甲部办公厅2021年3月22日印发 at the foot */
export const imprint: ClaimReader = (scene) => {
  const { text } = scene.setting.text.article;
  return scene.of.Institution.flatMap((one) => {
    if (one.end < text.length - FOOT) return [];
    const printed = IMPRINT.exec(text.slice(one.end, one.end + 30));
    const before = text.slice(lineOf(text, one).start, one.start);
    if (!printed || /[\u4e00-\u9fff]/u.test(before)) return [];
    const trigger = { start: one.end + printed[0].length - 2, end: one.end + printed[0].length };
    return ownClaim(scene, 'ISSUED_BY', one, { rule: IMPRINT_RULE, confidence: 0.5, trigger });
  });
};

/** Who printed a text stands in for its issuer only where nothing else, no title and no signature, says who that is. */
export function printersStandIn({ self }: Scene, claims: readonly Claim[]): Claim[] {
  const issued = claims.some(
    ({ link, source, rule }) => link === 'ISSUED_BY' && source === self && rule !== IMPRINT_RULE,
  );
  return claims.filter(({ rule }) => !issued || rule !== IMPRINT_RULE);
}
