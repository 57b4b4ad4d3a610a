import type { Found } from '#graph';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { isA } from '../hits.ts';
import { beginsName } from './deictic.ts';

/** Groups and headquarters set up for one task are named after it: the task is a phrase with verbs of its own. */
const GROUP: Search = {
  needs: '领导小组 工作领导小组 协调小组 工作小组 指导小组 专项工作组 指挥部 工作专班'.split(' '),
  pattern:
    /(?:(?<!工作)领导小组|工作领导小组|协调小组|工作小组|指导小组|专项工作组|指挥部(?!门)|工作专班)(?:办公室)?(?!成员单位|长)/uy,
};
/** Verbs and words of grammar that stand in tasks: 应对疫情, 促进中小企业发展, 维护稳定. */
const IN_TASKS = new Set(
  '发展 建设 改革 应对 促进 推进 推动 实施 维护 加强 协调 指导 落实 深化 整治 保障 统筹 防治 调整 组织 学习 监督 审查 审批 检验 治理 改建 扩建 新建 创建 清理 规划建设 开展 支持 管理 服务 教育 利用 总 前 与 和 及 各 全面 非 对 新 重点 全国 优化 培育 提升 领会 集中'.split(
    ' ',
  ),
);
const CLASS =
  /^(?:各|有关|相关|各级|工作|领导|专门|专项|全国|中央|国家|省|市|县|区|省级|市级|本|该|其|一个|几个|这个|那个|联合|临时|若干|财经|前线|总|党委|党组|议事|现场|前方|后方|应急|及其|综合|的|个|成员单位|地方|部门|企业|高校|学校|协调)+$/u;
const LONGEST = 20;

/** 中央应对疫情工作领导小组, 生态省建设领导小组: by the words in front up to where the clause begins. */
export function groups(view: View): Found[] {
  const { words, tokens } = view;
  return seek(view, GROUP, ({ span }) => {
    if (tokens.across(span.end) && !words.startsWith('会议', span.end)) return null;
    const reach = withoutLeadIn(view, taskStart(view, span.start), span.start);
    const owner = ownerStart(view, reach, span.start);
    const behind = owner + (SPEAKER.exec(words.slice(owner, owner + 2))?.[0].length ?? 0);
    // 工业和|信息化部人才工程协调小组: the 和 is the ministry's own.
    const whole = words.startsWith(MINISTRY, behind - 3) ? behind - 3 : behind;
    // 市|国资委巡学工作小组: the short name of a ministry behind a level is the city's.
    const local = /[省市县区]/u.test(words[whole - 1] ?? '') && OFFICE.test(words.slice(whole, whole + 6));
    const task = local && beginsName(view, whole - 1) ? whole - 1 : whole;
    const start = ofDrive(view, task);
    const name = words.slice(start, span.start);
    if (
      name.length < 3 ||
      LEAD.test(name) ||
      CLASS.test(name) ||
      /各|有关|相关|及其|负责同志|^(?:的|[省市县区](?:[场域块际情级直内外民长]))|^.{0,6}(?:成立|设立|组建|建立|组成|担任|兼任|召开)|任$/u.test(
        name,
      )
    )
      return null;
    // 县|疫情防控工作领导小组: of the text's own county, unless 县 ends the word before
    if (OF_LEVEL.test(name) && !beginsName(view, start)) return null;
    return { start, end: span.end, type: 'Institution', rule: 'task-group' };
  });
}

/** 应对甲型H1N1|流感联防联控协调小组: letters and figures within the task. */
function taskStart(view: View, end: number): number {
  const start = leftBoundary(view, end, LONGEST, IN_TASKS);
  const inserted = INSERTED.exec(view.words.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
  const more = inserted > 0 ? leftBoundary(view, start - inserted, LONGEST, IN_TASKS) : start;
  return more < start - inserted ? more : start;
}
const INSERTED = /(?<=[\u4e00-\u9fff])[A-Za-z][A-Za-z\d]{0,6}$/u;

/** 市委|党的|群众路线教育实践活动领导小组: the 的 is the task's own, and whose it is stands before it. */
function ofDrive(view: View, task: number): number {
  const { words } = view;
  if (!words.startsWith('党的', task - 2)) return task;
  const owner = task - 4;
  return /^[省市县区]委/u.test(words.slice(Math.max(0, owner), task)) && beginsName(view, owner)
    ? owner
    : task - 2;
}

const OF_LEVEL = /^[省市县区](?!委)/u;

const MINISTRY = '工业和信息化部';
/** 国资委, 卫健委 */
const OFFICE = /^[\u4e00-\u9fff]{2,4}(?:委|局|厅)(?!员)/u;

/** 我省|人才工程协调小组, 现对|管理体系工作领导小组, 送|县植树工作领导小组; of 我部人才工程协调小组 the speaker is part of the name */
const SPEAKER = /^(?:我[省市]|现对|现就|兼|[送报交](?=[省市县区州]))/u;

/** Verbs that hand something to a group, and adverbs: 报送|领导小组, 认真执行. */
const LEAD = /^(?:应(?!对)|向|请|报|现在|认真|明确|执行|年度|任务|上?一级)|(?:执行|报送|抄送)$/u;

/** 报送|国务院促进中小企业发展工作领导小组, 明确|省委财经领导小组: the organ that has the group begins its name. */
function ownerStart({ words, hitsByEnd }: View, start: number, end: number): number {
  const deictic = /^.*(?<name>(?:[\u4e00-\u9fff]{2}(?=省委))?[省市县]委)/u.exec(words.slice(start, end));
  const owner = deictic?.groups?.['name'];
  const level = owner === undefined ? start : start + (deictic?.[0].length ?? 0) - owner.length;
  // 浙江|省委财经领导小组
  const at =
    owner === undefined
      ? level
      : ((hitsByEnd.get(level) ?? []).find((hit) => isA(hit, 'Place'))?.start ?? level);
  let organ = start;
  for (let edge = end - 1; edge > start; edge -= 1)
    for (const hit of hitsByEnd.get(edge) ?? [])
      if ((hit.start > organ || hit.start < start) && edge - hit.start > 2 && isA(hit, 'Institution'))
        organ = hit.start;
  const last = Math.max(at, organ);
  const rest = words.slice(last, end);
  // 工业和信息化部|国家反恐怖工作领导小组, 生态省建设领导小组和|浙江省发展循环经济领导小组
  // 支部书记与|学校主题教育领导小组
  const next =
    /^.*(?:[部委局院会](?=国家|中央|全国)|(?:小组|导组|指挥部|办公室|委员会|书记|主任|成员|人员|干部|负责人|同志)(?:[和与及]|[转改更][名称]?为))/u.exec(
      rest,
    );
  return last + (next?.[0].length ?? 0);
}
