/** What a page's table says of its text, by the labels of it: the same words wherever such a table is read. */
export const FIELD_NAMES = {
  source: ['文章来源', '信息来源', '稿件来源', '资料来源', '来源', '来源于'],
  author: ['作者', '撰稿'],
  published: ['发布时间', '发布日期', '发表时间', '公开日期', '更新时间', '生成日期', '时间', '日期'],
  signed: ['成文日期'],
  /** The day a letter went out: its own date stands under it. */
  sent: ['发文日期', '印发日期'],
  number: ['发文字号', '发文文号', '文件编号', '文号'],
  issuer: ['发文机关', '发文单位', '发文机构', '制定机关', '公布机关'],
  /** Who put it on the page: mostly who issued it, but an office does so for its government. */
  publisher: ['发布机关', '发布机构', '发布单位', '公开主体', '公开责任部门'],
  title: ['文件名称', '公文名称', '文件标题', '信息名称', '标题', '主题', '名称'],
} as const;

/** Fields that say where the text lies, how long it holds or who looks at it: nothing that is read. */
const OTHER_FIELDS = [
  '索引号',
  '主题分类',
  '组配分类',
  '信息分类',
  '体裁分类',
  '公开目录',
  '公开类别',
  '公开方式',
  '公开形式',
  '公开范围',
  '服务对象',
  '主题词',
  '关键词',
  '关键字',
  '体裁',
  '有效性',
  '是否有效',
  '时效性',
  '效力状态',
  '内容概述',
  '政策解读',
  '生效日期',
  '生效时间',
  '实施日期',
  '施行日期',
  '废止日期',
  '废止时间',
  '失效日期',
  '失效时间',
  '归档时间',
  '截止时间',
  '截止日期',
  '浏览次数',
  '浏览量',
  '浏览',
  '阅读次数',
  '阅读',
  '点击次数',
  '点击数',
  '点击量',
  '责任编辑',
  '编辑',
  '审核',
  '字体',
  '字号',
  '视力保护色',
];

/** 文 号, 索 引 号, 名  称: short labels are spread to the width of the longer ones. */
const spread = (name: string): string => (name.length < 4 ? [...name].join(' {0,4}') : name);

/** Labels as part of a pattern, the longer ones first. */
export const anyOf = (names: readonly string[]): string =>
  `(?:${[...names]
    .sort((a, b) => b.length - a.length)
    .map(spread)
    .join('|')})`;

const ALL = [...Object.values(FIELD_NAMES).flat(), ...OTHER_FIELDS];

/** Any label, the longer ones first: 归档时间 is no 时间. */
export const ANY_FIELD = anyOf(ALL);

/** What stands between a label and its value: 文号：…, 文号 | … */
export const FIELD_END = ' {0,4}[：:|｜]';

/** Marks that a list sets before its labels: • 索引号：… */
const BULLET = '(?:[•·●▪] ?)?';
const LABELLED = new RegExp(`^${BULLET}${ANY_FIELD}${FIELD_END}`, 'u');
/** 索 引 号 11610527Q-2019-000024 成文日期 2019-02-25: a row of a table whose lines are gone, by its second label. */
const ROW = new RegExp(
  `^(?:${anyOf([...FIELD_NAMES.number, ...FIELD_NAMES.issuer, '索引号', '体裁'])}) [^，。；]{1,80} ${ANY_FIELD}(?: |$)`,
  'u',
);

/** A line that begins with a label of a page's table, or is a row of it. */
export const isFieldLine = (line: string): boolean => LABELLED.test(line) || ROW.test(line);
