import { type Mention, slice } from '#graph';
import { idOf } from '../resolve.ts';
import { letters } from './notation.ts';
import { ownClaim } from './own.ts';
import type { Claim, Scene } from './rule.ts';
import { type Skeleton, mentionsIn } from './skeleton.ts';

const [DOCUMENT, ORGAN] = [letters('D'), letters('I')];
const LICENCE = /(?:许可证|批准书|确认书|审查意见书|登记证|资格证书)》?$/u;
/** 关于颁发…许可证的通知 */
const GRANTS = /(?:颁发|核发|换发|换证).*(?:通知|决定|函|公告|批复)/u;
/** 附件：1.某某许可证（某安证字第2001号）, or the licence under its own heading. */
const ANNEX = new RegExp(
  `^\\s*(?:附\\s*件\\s*\\d{0,2}[：:]\\s*)?(?:\\d{1,2}[.．、]\\s*)?(${DOCUMENT})\\s*(?:（?${DOCUMENT}）?)?\\s*$`,
  'u',
);
const HEADING = new RegExp(`^\\s*${DOCUMENT}\\s*(?:（?${DOCUMENT}）?)?\\s*$`, 'u');
const BY = new RegExp(`^\\s*(?:发证|颁发|颁证|批准|签发)(?:机关|单位|部门|机构)[：:]\\s*(${ORGAN})`, 'du');
const GROUND = new RegExp(
  `^\\s*(?:根据|依据|按照)([^，。；]{1,200})，[^，。；]{0,2}${ORGAN}(?:对[^，。；]{1,60})?(?:审查|审评|审核|审定)`,
  'du',
);

/** A letter that grants licences transmits them, and its issuers issued them; a licence in full says itself by whom and on what ground. */
export function licences(scene: Scene): Claim[] {
  if (!scene.official) return [];
  const { text, title } = scene.setting.text.article;
  const grants = GRANTS.test(title);
  let current: Mention | null = null;
  return scene.named.flatMap((skeleton) => {
    const [first] = skeleton.mentions;
    if (
      first &&
      first.type === 'Document' &&
      ANNEX.test(skeleton.words) &&
      LICENCE.test(slice(text, first))
    ) {
      if (HEADING.test(skeleton.words)) current = first;
      return grants ? granted(scene, first) : [];
    }
    return current ? ofLicence(current, skeleton) : [];
  });
}

const RULE = { rule: 'licence-granted', confidence: 0.8 };

function granted(scene: Scene, licence: Mention): Claim[] {
  const { setting } = scene;
  const transmits = ownClaim(scene, 'TRANSMITS', licence, RULE);
  return transmits.flatMap((claim) => [
    claim,
    ...setting.issuing.map(({ naming }): Claim => ({
      ...claim,
      link: 'ISSUED_BY',
      source: licence.entity,
      target: idOf(setting, naming),
      sourceSpan: licence,
      targetSpan: null,
    })),
  ]);
}

/** 发证机关：甲局; 根据《甲法》，乙局审查了 in the text of a licence. */
function ofLicence(licence: Mention, skeleton: Skeleton): Claim[] {
  const said = (link: Claim['link'], match: RegExpExecArray | null): Claim[] => {
    const span = match?.indices?.[1];
    return span
      ? mentionsIn(skeleton, ...span).map((one) => ({
          link,
          source: licence.entity,
          target: one.entity,
          sentence: skeleton.sentence,
          rule: 'licence-text',
          confidence: 0.8,
          targetSpan: one,
        }))
      : [];
  };
  return [...said('ISSUED_BY', BY.exec(skeleton.words)), ...said('BASED_ON', GROUND.exec(skeleton.words))];
}
