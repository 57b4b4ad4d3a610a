import { bare, unbracketed } from '../bare.ts';
import { LONGEST_SHORT, asDocument, transmitted } from './document.ts';
import type { Namer } from '../naming.ts';
import { fromEntry } from './known.ts';

/** 《关于社区工作的意见》 after 《甲省委关于社区工作的意见》, 《甲规划》 after 《甲规划（2031—2035年）》: named before with the organ in front, or with its years. */
export const titleAgain: Namer = ({ words }, { documents }) => {
  const title = bare(words);
  const whole = title.startsWith('关于') || title.length > LONGEST_SHORT;
  const named = whole ? documents.byEnding.get(title) : undefined;
  // 《关于渔业的报告》 after 国务院批转农业部关于渔业的报告: it is what that passes on.
  return named && transmitted(named.name) !== title
    ? { ...named, reason: `said before in full: ${named.name}` }
    : null;
};

/** 《关于经济体制改革的决定》 → 《中共中央关于经济体制改革的决定》: known with the organ in front, unless a local one stands there. */
export const centralTitle: Namer = ({ words, start }, { lexicon, text }) => {
  const title = bare(words);
  if (!title.startsWith('关于') || title.length < SHORTEST) return null;
  if (LOCAL.test(text.article.text.slice(Math.max(0, start - 12), start))) return null;
  for (const organ of CENTRAL) {
    const [entry, other] = lexicon.lookup(`《${organ}${title}》`, 'Document');
    if (entry && !other) return fromEntry(entry, `${organ}${title}`);
  }
  return null;
};

/** 国务院|《关于开渠的意见》 → 《国务院关于开渠的意见》: an organ alone heads the titles of what it signs itself, and no 方案 that it passes on. */
export const signedTitle: Namer = ({ words, start }, { text }) => {
  const title = unbracketed(words);
  if (!title.startsWith('关于') || title === words || !SIGNED.test(title)) return null;
  const organ = SIGNER.exec(text.article.text.slice(Math.max(0, start - 12), start))?.[1];
  return organ === undefined ? null : asDocument(`${organ}${title}`, `signed by ${organ}`);
};

const SIGNER = /(?<![、和及与央厅报向请\s])(中共中央|国务院(?:办公厅)?)$/u;
const SIGNED = /(?:意见|决定|决议|通知|通报|通告|公告|命令|批复)$/u;
const CENTRAL = ['中共中央', '中共中央 国务院', '中共中央、国务院', '国务院'];
const LOCAL = /(?:[省市县区州盟旗]|自治区)(?:党?委|人民政府|政府|人大)[^，。；]{0,6}$/u;
const SHORTEST = 8;
