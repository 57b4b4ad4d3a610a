/**
 * Words that end a name to their right: reading left from a suffix, a name cannot reach over them.
 * 教育部会同 | 财政部, 批准成立 | 康复大学, 深入实施 | 干部专业化能力提升计划
 */
const STOPS = [
  '会同', '联合', '报请', '批准', '经由', '按照', '根据', '依据', '通过', '围绕', '贯彻', '落实', '执行', '实施好', '实施', '开展', '推进', '推动', '启动',
  '组织', '抓好', '办好', '做好', '搞好', '用好', '建好', '打好', '打赢', '参与', '参加', '出席', '召开', '举办', '举行', '主持', '印发', '下发', '出台', '制定', '编制', '发布', '提出', '作出',
  '发起', '推出', '创办', '成立', '组建', '设立', '建立', '新增', '新建', '打造', '构建', '发挥好', '发挥', '依托', '支持', '鼓励', '引导', '指导', '要求', '强调', '指出', '负责', '承担', '委托',
  '加强', '加快', '深化', '强化', '完善', '健全', '坚持', '巩固', '拓展', '继续', '大力', '深入', '扎实', '持续', '认真', '全力', '有序', '积极', '稳步', '统筹', '协调', '进一步', '常态化长效化', '常态化', '集中', '全面',
  '纳入', '列入', '作为', '成为', '属于', '包括', '以及', '或者', '对于', '关于', '由于', '为了', '同时', '其中', '此外', '特别是', '尤其是', '一个', '这个', '那个', '各级', '各类', '有关', '相关', '所有', '全体', '我国', '我们',
  '高质量', '获批', '获全国', '获评', '入选', '荣获', '位于', '来自', '前往', '走进', '担任', '任命', '兼任', '当选', '原任', '进行', '担当', '负责人', '人员', '干部群众', '必须', '应当', '可以', '能够', '已经', '正在', '将要', '还要', '也要', '都要', '就是', '不断', '切实', '着力', '努力', '充分', '如何', '创新实施', '精心', '高标准', '谋划', '布局', '迭代', '升级', '优化', '争取', '承办', '协办', '主办', '聚焦', '瞄准', '对接', '融入', '服务', '助力', '保障', '确保', '投入', '完成', '结合', '相结合', '注重', '突出', '重点', '运用', '利用', '获得', '授予', '隶属', '牵头', '不得', '不能', '没有', '具有', '拥有', '加入', '退出', '符合', '属', '均', '凡', '在', '的', '了', '是', '和', '与', '及', '或', '等', '由', '从', '向', '对', '把', '将', '被', '让', '使', '以', '为', '到', '至', '于', '经', '并', '也', '都', '就', '还', '要', '个', '项', '次', '批', '家', '所', '名', '位', '条', '些', '这', '那', '其', '该', '请', '给', '同', '跟', '用', '按', '据', '自', '赴', '原', '据', '又', '再', '被', '更', '最', '不', '则', '而', '且', '因', '如', '若', '虽', '但', '今', '年', '月', '日', '前', '后', '中',
]; // prettier-ignore
const LONGEST = Math.max(...STOPS.map((stop) => stop.length));
const SET = new Set(STOPS);

/**
 * How far left of `end` a name may begin: stops at anything but Han characters, digits inside a name not included, and at `STOPS` words but
 * those in `keep`. At most `limit` characters.
 */
export function leftBoundary(
  words: string,
  end: number,
  limit: number,
  keep: ReadonlySet<string> = NONE,
): number {
  let at = end;
  while (at > 0 && end - at < limit) {
    if (!isHan(words.charCodeAt(at - 1))) break;
    if (stopBefore(words, at, keep)) break;
    at -= 1;
  }
  return at;
}

const NONE: ReadonlySet<string> = new Set();

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

function stopBefore(words: string, at: number, keep: ReadonlySet<string>): boolean {
  for (let size = Math.min(LONGEST, at); size > 0; size -= 1) {
    const piece = words.slice(at - size, at);
    if (SET.has(piece) && !keep.has(piece)) return true;
  }
  return false;
}
