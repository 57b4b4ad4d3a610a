import { divisionChain } from '../../lexicon/division-chain.ts';
import { tight } from '../../tight.ts';
import type { Context, Namer, Surface } from '../naming.ts';
import { leadingGroup } from './institution.ts';
import { placedOrgan } from './local-institution.ts';
import { localOrgan, officeOf } from './local-organ.ts';
import { localPlace } from './local-place.ts';
import { unitOrgan } from './unit-organ.ts';
import { unsaid } from './unsaid.ts';

/** 省电力监测站: of the province or the city the text speaks from; 市场处 begins with a word. */
const OF_LEVEL = /^(省|自治[区州县旗]|市|州|县|区)(?!场|政(?!府|协)|域|容|际)([\u4e00-\u9fff（）()]{3,})$/u;
/** 委后勤服务中心, 厅信息中心: of the organ that speaks. */
const OF_SPEAKER = /^(?:委(?!员)|厅|局(?!域)|署|院|校)(?=[\u4e00-\u9fff]{4})/u;
/** A government's own departments are named with its place. */
const GOVERNMENT = /^([\u4e00-\u9fff]县(?!区)|[\u4e00-\u9fff]{2,}[省市县区州盟旗])人民政府(?:办公[厅室])?$/u;
const OF_GOVERNMENT = /(?:局|委|(?<!公|督)办|中心)$/u;

/** 青江区|委办公室 */
const OF_PLACE = /^[\u4e00-\u9fff]{2,4}[省市县区州盟旗](?:委(?!员)|政府|人民政府|人大|政协|纪委)/u;

/** 中央纪委|党风政风监督室, 保利集团|人力资源中心, 青江区委|办公室: what its name begins with is the organ that has it. */
export const departmentInFull: Namer = (surface, context) => {
  if (surface.rule !== 'department-of-post') return null;
  const name = tight(surface.words);
  if (OF_PLACE.test(name)) return placedOrgan(surface, context);
  for (let end = name.length - 2; end >= 3; end -= 1) {
    const [entry, other] = context.lexicon.lookup(name.slice(0, end), 'Institution');
    if (!entry || other) continue;
    return {
      type: 'Institution',
      name: `${entry.name}${name.slice(end)}`,
      reason: `department of ${entry.name}`,
    };
  }
  return null;
};
/** 行政部, 护理部, 教务处: within a unit. */
const INNER = /^[\u4e00-\u9fff]{1,5}[^总][部处科室]$/u;

/** Rules whose finds other namers name. */
const ELSEWHERE = /^department-(?:alone|on-duty)$/u;

/** 人事处 in a division of work signed by 福建省财政厅 → 福建省财政厅人事处: of who speaks, failing that of this text alone. */
export const departmentOfUnit: Namer = (surface, context) => {
  const { rule } = surface;
  const beside = rule === 'party-of-post';
  if (!beside && (!rule.startsWith('department-') || ELSEWHERE.test(rule))) return null;
  const name = tight(surface.words);
  // 汉中市卫生监督所: its place is said
  if (divisionChain(name)) return null;
  const [, level, rest] = OF_LEVEL.exec(name) ?? [];
  if (level !== undefined && rest !== undefined) {
    const place = localPlace(level, surface, context);
    return place === null
      ? unsaid('Institution', name, context, `which ${level}`)
      : {
          type: 'Institution',
          name: localOrgan(place, rest),
          attributes: { place },
          reason: `deictic: ${name} of ${place}`,
        };
  }
  const before = beside ? context.organs.at(-1)?.naming : undefined;
  // 行政部部长、|党委|委员: a department has none of its own
  if (before && INNER.test(before.name)) return unitOrgan({ ...surface, rule: 'unit-organ-alone' }, context);
  if (before?.attributes?.['deictic'])
    return unsaid('Institution', `${before.name}${name}`, context, 'whose');
  const owner = beside ? (before?.name ?? null) : ownerOf(surface, context);
  if (owner === null) return unsaid('Institution', name, context, 'whose department');
  const place = OF_GOVERNMENT.test(name) ? GOVERNMENT.exec(owner)?.[1] : undefined;
  return {
    type: 'Institution',
    name:
      place !== undefined
        ? localOrgan(place, name)
        : (ofParty(owner, name) ?? `${owner}${name.replace(OF_SPEAKER, '')}`),
    reason: `department of ${owner}`,
  };
};

/** 中共安吉县委员会 issues what tells the offices of the county what to do. */
const COMMITTEE = /^(?:中共|中国共产党)([\u4e00-\u9fff]县(?!区)|[\u4e00-\u9fff]{2,}[省市县区州盟旗])委员会/u;
const OF_STATE = /^(?:国务院|中华人民共和国|国家|中共中央|中国共产党中央)/u;

/** 财政局 in 财政局负责资金保障 → 安吉县财政局: of the place that issues the text, or from which it speaks. */
export const officeOnDuty: Namer = (surface, context) => {
  if (surface.rule !== 'department-on-duty') return null;
  const name = tight(surface.words);
  const owner = ownerOf(surface, context) ?? '';
  if (OF_STATE.test(owner)) return null;
  const place = GOVERNMENT.exec(owner)?.[1] ?? COMMITTEE.exec(owner)?.[1] ?? context.city;
  return place === null ? unsaid('Institution', name, context, 'of which place') : officeOf(place, name);
};

/** 党组, 党委 of an organ: the Party's. */
function ofParty(owner: string, name: string): string | null {
  if (name === '党委') return `中共${owner}委员会`;
  if (name !== '党组' || owner.startsWith('中国人民政治协商会议')) return null;
  return /^(?:中华人民共和国|国家)/u.test(owner) ? leadingGroup(owner) : `中共${owner}党组`;
}

/** Who issues or signs the text, or whom its title names first. */
function ownerOf({ start }: Surface, { issuers, signers, organs, text }: Context): string | null {
  const { title } = text.article;
  const first = organs[0];
  const inTitle = first && title.includes(tight(text.article.text.slice(first.start, first.end)));
  const titled =
    inTitle && first.end <= start && !first.naming.attributes?.['deictic'] ? first.naming.name : undefined;
  return issuers[0] ?? signers[0] ?? titled ?? null;
}
