import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

/** 社会工作司|副司长, 办公厅（国际合作司）|副主任: a department right before the post of who heads it; its other name stands in brackets. */
const HEADED: Search = {
  needs: ['司司长', '司副司长', '司（', '办公厅（', '办公厅主任', '办公厅副主任'],
  pattern:
    /(?:司|办公厅)(?:（[\u4e00-\u9fff]{2,12}[司局厅室]）)?(?=副?(?:司长|主任))(?<=(?:^|[^\u4e00-\u9fff（”》]|分别[由为]|[请邀兼任])(?<name>(?:(?![请邀兼任]|分别)[\u4e00-\u9fff]){0,14}?(?:司|办公厅)(?:（[\u4e00-\u9fff]{2,12}[司局厅室]）)?))/duy,
};
/** 总工程师甲和|综合司, 办公厅主任乙和|办公厅: who holds another post stands in front. */
const BEFORE = /^.*(?:主任|[长师席记员])[\u4e00-\u9fff]{2,3}[和与]/u;
/** Of what is named whole, 教育部综合司, the other rules tell; 公司, 上司 are no departments. */
const WHOLE =
  /^[\u4e00-\u9fff]{1,}(?:部|委|局|署|院|会|中央)(?!门)[\u4e00-\u9fff]*(?:司|厅)|公司|上司|^(?:中央|国务院|全国|[省市县区])/u;
const OTHER_POST = /[记任席员委长][、兼和]$|[任着]$/u;

/** 、|慈善工作司|副司长, ，|办公厅（国际合作司）|副主任: which ministry's, the linker tells. */
export const ministryDepartments = (view: View): Found[] =>
  seek(view, HEADED, ({ span, surface }) => {
    const start = span.start + (BEFORE.exec(surface)?.[0].length ?? 0);
    const name = view.words.slice(start, span.end);
    if (WHOLE.test(name) || (name.includes('办公厅') && !/^办公厅(?:（|$)/u.test(name))) return null;
    // 省委秘书长、|办公厅|主任: of the organ in which the other post is
    if (name === '办公厅' && OTHER_POST.test(view.words.slice(Math.max(0, start - 2), start))) return null;
    return { start, end: span.end, type: 'Institution', rule: 'ministry-department' };
  });

const OTHER_NAME =
  /^（(?![省市县区]|国务院|国家|全国|中央)[\u4e00-\u9fff]{2,12}[司局厅室]）(?=副?(?:司长|主任|局长|厅长))/u;

/** 民政部办公厅|（国际合作司）|主任: the other name of one department, before the post of who heads it. */
export const otherName = ({ words }: View, part: Found): Found[] => {
  if (words[part.end] !== '（' || !/[司局厅室]$/u.test(words.slice(part.start, part.end))) return [];
  const behind = OTHER_NAME.exec(words.slice(part.end, part.end + 20))?.[0].length;
  return behind === undefined ? [] : [{ ...part, end: part.end + behind }];
};
