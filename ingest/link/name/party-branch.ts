import { tight } from '../bare.ts';
import type { Namer } from '../naming.ts';
import { provinceOf } from '../provinces.ts';
import { localPlace } from './local-place.ts';

/** The league and the parties beside the Party, by their short names. */
const FULL: Record<string, string> = {
  团: '中国共产主义青年团',
  共青团: '中国共产主义青年团',
  民革: '中国国民党革命委员会',
  民盟: '中国民主同盟',
  民建: '中国民主建国会',
  民进: '中国民主促进会',
  农工党: '中国农工民主党',
  致公党: '中国致公党',
  九三学社: '九三学社',
  台盟: '台湾民主自治同盟',
};
const BRANCH = new RegExp(
  `^(${Object.keys(FULL).join('|')})([\\u4e00-\\u9fff]{0,10}?([省市县区]))委(?:会|员会)?([\\u4e00-\\u9fff]*)$`,
  'u',
);

/** 共青团浙江省委 → 中国共产主义青年团浙江省委员会; 致公党省委会 in a text of 浙江省 → 中国致公党浙江省委员会. */
export const partyBranch: Namer = (surface, context) => {
  const match = BRANCH.exec(tight(surface.words));
  const full = FULL[match?.[1] ?? ''];
  const [, , said = '', level = '', rest = ''] = match ?? [];
  if (full === undefined) return null;
  const place = said === level ? localPlace(level, surface, context) : (provinceOf(said)?.name ?? said);
  if (place === null) return null;
  return {
    type: 'Institution',
    name: `${full}${place}委员会${rest}`,
    attributes: { place },
    reason: `branch of ${full}: ${place}`,
  };
};
