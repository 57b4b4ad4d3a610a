import type { Found } from '#graph';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import { seek, type Recogniser, type Search, type View } from '../recogniser.ts';
import { documentsInRow } from './rows.ts';
import { isA } from '../hits.ts';

/** Kinds that are names wherever a subject stands before them; 规定 and 办法 are everyday words and are not here. */
const HEAD: Search = {
  needs: '工作条例 管理条例 条例 准则 公约 宪章 议定书 联合声明 联合公报 白皮书 共同纲领 基本法'.split(' '),
  pattern:
    /(?:工作条例|管理条例|条例(?<!条令条例)|准则(?<=(?:若干|廉洁自律|政治生活|道德建设)准则)|公约|宪章|议定书|联合声明|联合公报|白皮书|共同纲领|基本法)(?![的]?(?:草案)?[草修]|化|性|式|制|例|学|上|线)/uy,
};
const LIMIT = 26;
/** Words that stand in titles and end a name elsewhere. */
const IN_TITLES = new Set(
  '工作 建设 管理 监督 保护 组织 领导 教育 培训 选拔 任用 考核 问责 处分 执行 服务 发展 保障 促进 推进 登记 使用 处理 评价 实施 人民 公务员 更 执业 各族 自主 防治 优化 审查 审批 许可 裁决 检验 检疫 认证 征收 救助 安置 补偿 赔偿 复议 诉讼 仲裁 调解 听证 公开 报废 回收 出版 经营 生产 采购 评估 统计 测绘 勘察 设计 施工 制定'.split(
    ' ',
  ),
);
/** 有关条例, 单行条例: classes. */
const CLASS =
  /^(?:有关|相关|民族|各项|各种|具体|单行|自治|地方|行政|管理|暂行|试行|现行|本|该|上述|新|旧|修订|国际|多边|双边|一系列|一些|若干|基本|道德|行为|行动|根本|重要|活动|工作|生活|政治|交往|国际关系|关系|根本活动|行为规范|和|与|党规|党内|党员|干部|首要|居民|市民|村民|村规|乡规|最高|验收|价值|伦理|职业|会计|而本|条例|基础性|配套|相应|其他|关键|分类|核心|共同|评判|管理工作|规章)*$/u;
/** 推进|城市更新条例: what is done with a statute. */
const LEAD = /^(?:推进|落实|实施|完善|修订|出台|执行|制定|贯彻|推动)/u;
/** What a statute's subject never holds. */
const CLAUSE =
  /双方|违背|执行|弘扬|恪守|贯彻|认真|方针|共同(?!富裕)|倡[议导]|依照|违反|根据|按照|遵守|符合|遵循|坚持|作为|以及|颁布|制定|修订|公布|我们|他们|什么|没有|发表|签[署订]|达成|部长级|第一[个部]|首[个部]/u;

/** 加入17个|海洋环境公约, 两部|白皮书: what is counted is a class. */
const COUNTED = /[\d一二三四五六七八九十两几多余][个项部份件]/u;

/** 中国共产党组织处理条例, 联合国海洋法公约: documents whose kind is a name by itself, without 《》. */
export const documentHeads: Recogniser = {
  name: 'document-heads',
  example: '修订党政领导干部考核工作条例',
  find: (view): Found[] => {
    const found = headed(view);
    // 干部双重管理规定（试行） beside one of them
    return [...found, ...documentsInRow(view.words, [...found, ...view.hitsOf.Document])];
  },
};

const headed = (view: View): Found[] =>
  seek(view, HEAD, ({ span }) => {
    // 标准|则: another word
    if (view.tokens.across(span.end) || view.tokens.across(span.start)) return null;
    const edge = leftBoundary(view, span.start, LIMIT, IN_TITLES);
    const lead = LEAD.exec(view.words.slice(edge, span.start))?.[0].length ?? 0;
    const start = withoutLeadIn(view, edge + lead, span.start);
    // 履行|联合国宪章: the tables know where the name begins
    if (knownWithin(view, start, span.end)) return null;
    const subject = view.words.slice(start, span.start);
    return subject.length < 2 ||
      CLASS.test(subject) ||
      CLAUSE.test(subject) ||
      COUNTED.test(view.words.slice(Math.max(0, start - 4), start + 3))
      ? null
      : { start, end: span.end, type: 'Document', rule: 'document-head' };
  });

const knownWithin = ({ hitsByEnd, tokens }: View, start: number, end: number): boolean =>
  (hitsByEnd.get(end) ?? []).some(
    (hit) =>
      hit.start > start &&
      isA(hit, 'Document') &&
      tokens
        .within(start, hit.start)
        .some(({ word, tag }) => /^(?:v|d|p|c|u|r)/u.test(tag) || /^[它他她][同与和]$/u.test(word)),
  );
