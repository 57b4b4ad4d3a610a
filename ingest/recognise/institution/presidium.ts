import type { Found } from '#graph';
import { N } from '../meeting/words.ts';
import { NAME } from '../person/name.ts';
import { anchored, seek, type Search, type View } from '../recogniser.ts';

/** The presidium of a congress or of one of its sessions; 主席团第一次会议 is a meeting of it. */
const PRESIDIUM: Search = {
  needs: ['主席团'],
  pattern: anchored(
    `(?:第?${N}届)?(?:全国|[省市县])(?:人大|政协|人民代表大会)(?:第?${N}届)?第?${N}次会议|(?:党的|中共)?(?:十[一二三四五六七八九]?|二十)大|(?:中国共产党|党的)?第${N}次(?:全国)?代表大会`,
    '主席团(?!第|会议)',
  ),
};

/** The committee that buries someone. */
const FUNERAL: Search = {
  needs: ['治丧委员会', '治丧办公室'],
  pattern: anchored(`${NAME}同志`, '治丧(?:委员会|办公室)'),
};

/** 七届全国人大一次会议|主席团, 王大山同志|治丧委员会: bodies of one occasion. */
export const presidiums = (view: View): Found[] => [
  ...seek(view, PRESIDIUM, ({ span }) => ({ ...span, type: 'Institution', rule: 'presidium' })),
  ...seek(view, FUNERAL, ({ span }) => ({ ...span, type: 'Institution', rule: 'funeral-committee' })),
];
