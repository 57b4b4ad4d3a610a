import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

const KINDS = ['集团', '学院', '医院', '学校', '公司'];
/** What a unit does and has done to it; 医院管理, 学校教育 and 集团化 are other words. */
const ALONE: Search = {
  needs: KINDS,
  pattern:
    /(?:(?:集团|学院|医院|学校)(?!公司)|(?:集团)?公司)(?:总部)?(?=$|[，。；、：）]|将|要(?!求|素)|已|把|在|对(?!外|口)|与|和|召开|举[办行]|成立|开展|组织(?!部)|各|全体|实际|始终|决定|制定|印发|积极|认真|还|也|先后|坚持|高度|以(?![上下内外来])|党政|领导|机关|系统|重要|重点|通过|紧紧|围绕|不断|深入|持续|加快|贯彻)/uy,
};
/** A clause begins, or a word of grammar stands before it: 对|集团, 结合|医院|实际. */
const BEFORE =
  /(?:^|[^\u4e00-\u9fff”》）、]|[在由对向把将给为与和从到就并是使让经]|结合|根据|按照|推动|促进|围绕|通过|关于|整个|介绍了?|了解了?|来到|加强|全面|代表|作为)$/u;
/** Where the unit is named that the text tells of: 青江集团|党委 */
const NAMED = new RegExp(
  `(?:大学|中学|小学|${KINDS.join('|')})(?=$|党|[\\u4e00-\\u9fff]{0,8}(?:支部|总支))`,
  'u',
);
/** How far from its head a text names whose it is. */
const HEAD = 150;

/** 集团, 医院 in what one such unit tells of itself: by its kind alone. */
export function unitsAlone(view: View, organs: readonly Found[]): Found[] {
  const { words, hitsOf } = view;
  const kinds = new Set(
    [...organs, ...hitsOf.Institution]
      .filter(({ start }) => start < HEAD)
      .flatMap(({ start, end }) => NAMED.exec(words.slice(start, end))?.[0] ?? [])
      .map((kind) => (/[大中小]学/u.test(kind) ? '学校' : kind)),
  );
  if (kinds.size === 0) return [];
  return seek(view, ALONE, ({ span, surface }) =>
    kinds.has(surface.replace('总部', '').slice(-2)) &&
    BEFORE.test(words.slice(Math.max(0, span.start - 4), span.start))
      ? { ...span, type: 'Institution', rule: 'unit-alone' }
      : null,
  );
}
