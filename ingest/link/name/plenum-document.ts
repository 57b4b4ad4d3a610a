import type { Namer } from '../naming.ts';
import { known } from './known.ts';

/** What each plenum of the Central Committee adopted, by term and session. */
const ADOPTED: Readonly<Record<string, string>> = {
  二十届四中: '中共中央关于制定国民经济和社会发展第十五个五年规划的建议',
  二十届三中: '中共中央关于进一步全面深化改革、推进中国式现代化的决定',
  十九届六中: '中共中央关于党的百年奋斗重大成就和历史经验的决议',
  十九届五中: '中共中央关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议',
  十九届四中:
    '中共中央关于坚持和完善中国特色社会主义制度、推进国家治理体系和治理能力现代化若干重大问题的决定',
  十九届三中: '中共中央关于深化党和国家机构改革的决定',
  十八届五中: '中共中央关于制定国民经济和社会发展第十三个五年规划的建议',
  十八届四中: '中共中央关于全面推进依法治国若干重大问题的决定',
  十八届三中: '中共中央关于全面深化改革若干重大问题的决定',
  十七届六中: '中共中央关于深化文化体制改革推动社会主义文化大发展大繁荣若干重大问题的决定',
  十七届五中: '中共中央关于制定国民经济和社会发展第十二个五年规划的建议',
  十七届四中: '中共中央关于加强和改进新形势下党的建设若干重大问题的决定',
  十七届三中: '中共中央关于推进农村改革发展若干重大问题的决定',
  十六届六中: '中共中央关于构建社会主义和谐社会若干重大问题的决定',
  十六届五中: '中共中央关于制定国民经济和社会发展第十一个五年规划的建议',
  十六届四中: '中共中央关于加强党的执政能力建设的决定',
  十六届三中: '中共中央关于完善社会主义市场经济体制若干问题的决定',
  十五届六中: '中共中央关于加强和改进党的作风建设的决定',
  十五届四中: '中共中央关于国有企业改革和发展若干重大问题的决定',
  十五届三中: '中共中央关于农业和农村工作若干重大问题的决定',
  十四届六中: '中共中央关于加强社会主义精神文明建设若干重要问题的决议',
  十四届四中: '中共中央关于加强党的建设几个重大问题的决定',
  十四届三中: '中共中央关于建立社会主义市场经济体制若干问题的决定',
  十二届六中: '中共中央关于社会主义精神文明建设指导方针的决议',
  十二届三中: '中共中央关于经济体制改革的决定',
  十一届六中: '关于建国以来党的若干历史问题的决议',
};

const PLENUM = /([一二三四五六七八九十]{1,3}届[一二三四五六七八九十]中)全会(?:审议)?(?:通过的)?$/u;
/** The words themselves may hold the plenum: 党的二十届三中全会《决定》, 十九届六中全会决议. */
const KIND = /^(.{0,14}?)《?(决定|决议|建议)》?$/u;

/** 《决定》 of 二十届三中全会 → the decision that plenum adopted. */
export const plenumDocument: Namer = (surface, context) => {
  const [, inside = '', kind = ''] = KIND.exec(surface.words.trim()) ?? [];
  if (kind === '') return null;
  const before = context.text.article.text.slice(Math.max(0, surface.start - 24), surface.start);
  const plenum = PLENUM.exec(inside === '' ? before : inside)?.[1] ?? '';
  const title = ADOPTED[plenum];
  return title === undefined || !title.endsWith(kind)
    ? null
    : known({ ...surface, words: `《${title}》` }, context);
};
