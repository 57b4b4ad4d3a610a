/** 15 文种, 7 党内法规 names, laws and plans, by the end of the name; longer ends first. */
const KINDS = [
  '实施细则', '实施办法', '实施意见', '实施方案', '行动计划', '行动方案', '规划纲要', '工作要点',
  '党章', '章程', '准则', '条例', '规定', '办法', '规则', '细则',
  '决议', '决定', '命令', '公报', '公告', '通告', '意见', '通知', '通报', '报告', '请示', '批复', '议案', '函', '纪要',
  '宪法', '法', '纲要', '规划', '方案', '计划', '要点', '解释', '讲话', '目录', '标准', '令',
]; // prettier-ignore

const core = (name: string): string =>
  name
    .replace(/[《》〈〉\s]/gu, '')
    .replace(/——.*$/u, '')
    .replace(/（[^（）]*）$/u, '');

/** 《推进领导干部能上能下规定》 → 规定; null when the name shows no kind. */
export const documentKind = (name: string): string | null => {
  const bareName = core(name);
  return KINDS.find((kind) => bareName.endsWith(kind) && bareName.length > kind.length) ?? null;
};

/** （试行） → 试行, 暂行规定 → 暂行, （修正案） and （2023年修订） → 修订. */
export function documentStatus(name: string): string | null {
  if (/[（(〔][^（(]{0,8}试行[）)〕]/u.test(name)) return '试行';
  if (/暂行/u.test(name)) return '暂行';
  if (/[（(][^（(]{0,8}(?:修订|修正|修正案)[）)]/u.test(name)) return '修订';
  return null;
}
