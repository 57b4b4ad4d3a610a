import type { Claim, Scene } from './rule.ts';
import { mentionAt } from './skeleton.ts';

/** 现组织开展2021年度示范项目申报工作, with nobody named before 决定: who speaks in an official document is its issuer. */
export function ownPrograms(scene: Scene, known: readonly Claim[]): Claim[] {
  const issuers = known.filter((one) => one.link === 'ISSUED_BY' && one.source === scene.self);
  const [issuer] = issuers;
  if (!scene.official || !issuer) return [];
  return scene.skeletons.flatMap((skeleton) =>
    [
      ...skeleton.words.matchAll(
        /(?<!\ue000[^，。；]{0,6})(?:现|决定)(?:就|于[^，。；]{1,12}|在[^，。；]{1,16}?)?(?:联合)?(?:组织)?(?:开展|启动|实施)(?:了|的|[这此本]次|\d{4}年度?|全国|第[一二三四五六七八九十\d]+[批届期])*\ue003/dgu,
      ),
    ].flatMap((match): Claim[] => {
      const at = match.index + match[0].length - 1;
      const program = mentionAt(skeleton, at);
      if (!program) return [];
      return [...new Set(issuers.map((one) => one.target))].map((target) => ({
        link: 'LAUNCHED_BY',
        source: program.entity,
        target,
        sentence: skeleton.sentence,
        rule: 'launched-by-issuer',
        confidence: 0.75,
        sourceSpan: program,
      }));
    }),
  );
}
