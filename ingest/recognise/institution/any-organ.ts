import type { Span } from '#graph';

/** 各省、|市人民政府, 市、|县人民政府: those of all provinces, cities and counties; 市政府|各部门: all that it has. */
export const isOneOfAll = (words: string, { start, end }: Span): boolean =>
  // 县（市）|区党委, 县（市、区）|委
  /[省市县区州旗]（[省市县区州旗、]{1,5}）$/u.test(words.slice(Math.max(0, start - 8), start)) ||
  (/[各机]/u.test(words[end] ?? '') &&
    /^(?:机关)?各(?:部门|部（室）|部委|委|直属|工作部门)/u.test(words.slice(end, end + 5))) ||
  (/[、）和]/u.test(words[start - 1] ?? '') &&
    /乡镇、$|乡（镇）、$|(?<![\u4e00-\u9fff])(?:设区的)?[市州]、$|各(?:[大省市县区州旗盟地军乡镇街道、（）]|计划单列市|自治区){1,8}和?$/u.test(
      words.slice(Math.max(0, start - 24), start),
    ));

/** How much is looked at before an organ, and behind it. */
const BEFORE = 12;
const AFTER = 16;

/** A class rather than an organ, told by what stands before the organ, behind it, or both. */
interface AnyRow {
  example: string;
  organ?: RegExp;
  before?: RegExp;
  after?: RegExp;
}

const ROWS: readonly AnyRow[] = [
  {
    example: '做好|县委|书记, 焦裕禄式的|县委|书记',
    before: /(?<!叫)做(?:好|一名)?$|式的?$|合格的?$/u,
    after: /^书记/u,
  },
  {
    example: '有的市、|县委|书记, 每个|县委|书记, 各市的|市委|书记, 能当|县委|书记',
    before:
      /(?:任何|每一?[个位名]|有的|突出的|优秀的?|[各\d一二三四五六七八九十]个?[省市县区]的|(?:有的|各)[省市县]、|[能会想]当)$/u,
    after: /^书记/u,
  },
  {
    example: '当|县委|书记就要常看水渠',
    before: /(?:当|做|当好|担任)(?:[省市县区乡镇村]长、)?$/u,
    after: /^书记[，,]?(?:就|都|也|既)?(?:一定要?|必须|应当?|要|得)/u,
  },
  { example: '|县委|书记、县长这样的岗位, |县委|书记们', after: /^书记(?:们|、[县市区]长(?:这样|等岗))/u },
  { example: '“|县委|书记都爱种树', before: /(?:^|[，。；：“\n])$/u, after: /^书记都(?!是)/u },
  { example: '|县委|是我们党的一座桥', before: /(?:^|[，。；：\n])$/u, after: /^是(?:我们)?党/u },
  {
    example: '建立|乡政府|的工作, 设立|街道人大, 相应的|街道人大',
    organ: /^(?:乡|镇|街道|村|社区)/u,
    before: /(?:建立|设立|撤销|增设|一级|相应的)$/u,
    after: /^(?!(?:了|的?(?:通知|决定|批复)))/u,
  },
  { example: '县和|乡政府|的机构改革', before: /(?:^|[^\u4e00-\u9fff])[省市县区](?:[和、]|以及)$/u },
  { example: '居|村委会|换届', before: /[村居]$/u, after: /^(?:换届|选举|建设)/u },
  { example: '请|社区居委会、业主委员会一起修渠', after: /^、(?:业主委员会|业委会|物业)/u },
];

/** 当|县委|书记就要常看水渠: what anybody is that holds such a post, or any organ of its level. */
export function isAnyOne(words: string, { start, end }: Span): boolean {
  const before = words.slice(Math.max(0, start - BEFORE), start);
  const after = words.slice(end, end + AFTER);
  const organ = words.slice(start, end);
  return ROWS.some(
    (row) =>
      (row.organ?.test(organ) ?? true) &&
      (row.before?.test(before) ?? true) &&
      (row.after?.test(after) ?? true),
  );
}
