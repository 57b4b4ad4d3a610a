import { divisionNamed } from '../../lexicon/division-chain.ts';
import { BRANCHED } from '../../lexicon/parties.ts';
import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';
import { provinceOf } from '../../lexicon/provinces.ts';
import { localPlace } from './local-place.ts';
import { unsaid } from './unsaid.ts';

/** 团省委 is the league's. */
const FULL: Readonly<Record<string, string>> = { ...BRANCHED, 团: '中国共产主义青年团' };
const BRANCH = new RegExp(
  `^(${Object.keys(FULL).join('|')})([\\u4e00-\\u9fff]{0,10}?([省市县区]))(?:$|委(?:会|员会)?)([\\u4e00-\\u9fff]*)$`,
  'u',
);

/** 嵊州团市委, 安吉团县委 */
const BEHIND_PLACE = /^([\u4e00-\u9fff]{2,8})团([省市县区州旗])委([\u4e00-\u9fff]*)$/u;

/** 嵊州团市委 → 中国共产主义青年团嵊州市委员会: the league behind its place. */
export const leagueOfPlace: Namer = ({ words }) => {
  const [, said, level = '', rest = ''] = BEHIND_PLACE.exec(tight(words)) ?? [];
  if (said === undefined) return null;
  const known = divisionNamed(said);
  const place = said.endsWith(level) ? said : known?.endsWith(level) ? known : `${said}${level}`;
  return {
    type: 'Institution',
    name: `${FULL['团']}${place}委员会${rest}`,
    attributes: { place },
    reason: `league of ${place}`,
  };
};

/** 共青团浙江省委 → 中国共产主义青年团浙江省委员会; 民建浙江省|主委; 致公党省委会 in a text of 浙江省 → 中国致公党浙江省委员会. */
export const partyBranch: Namer = (surface, context) => {
  const match = BRANCH.exec(tight(surface.words));
  const full = FULL[match?.[1] ?? ''];
  const [, , said = '', level = '', rest = ''] = match ?? [];
  if (full === undefined) return null;
  const place = said === level ? localPlace(level, surface, context) : (provinceOf(said)?.name ?? said);
  if (place === null) return unsaid('Institution', tight(surface.words), context, `which ${level}`);
  return {
    type: 'Institution',
    name: `${full}${place}委员会${rest}`,
    attributes: { place },
    reason: `branch of ${full}: ${place}`,
  };
};
