import { type Found, type Span, slice } from '#graph';
import { matches } from '../recogniser.ts';
import { NAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { POST } from './post.ts';
import { nameWithin } from './word-check.ts';

/** The first mark of a row, and the name before it. */
const LIST = new RegExp(
  `[、 ](?=${NAME}[、 ])(?<=(?:^|[，。；：（\\s“]|了|社区|[和与给对向由请让为是有村]|给予|免去|任命|选举|增补|追授|授予|表彰|学习|会见|接见|邀请|聘请|包括|领导|[^\\u4e00-\\u9fff]|${POST})(?<first>${NAME})[、 ])${NAME}(?:[、 ]${NAME}){1,59}`,
  'gmu',
);

/** 周永康、薄熙来、郭伯雄, 给予李大山、王大河、张大江处分: three and more names in a row name persons without a post. */
export const nameLists = (words: string): Found[] =>
  matches(words, LIST, ({ span, match }) =>
    likelyNames(words, { ...span, start: span.start - (match.groups?.['first'] ?? '').length }),
  );

/** Members of a list, where the segmenter takes at least half of them for names: 陆家嘴、徐家汇、南京西 are places. */
function likelyNames(words: string, list: Span): Found[] {
  // 霍林河、|伊敏河、平朔|、元宝山, 南京西|路: places stand beside them
  if (
    /[江河湖山路县市区镇乡村岛港]、$/u.test(words.slice(list.start - 2, list.start)) ||
    /^[路街县市区镇乡村]/u.test(words.slice(list.end, list.end + 1))
  )
    return [];
  const members = [...slice(words, list).matchAll(/[^、 ]+/gu)].map(({ index, 0: name }): Found => {
    const start = list.start + index;
    return { start, end: start + name.length, type: 'Person', rule: 'name-list' };
  });
  const sure = members.filter((one) => nameWithin(words, one) !== null);
  if (sure.length * 2 < members.length) return [];
  // 周大川|参加: the verb begins with what could end the name.
  return members
    .map((one, at) => (at < members.length - 1 ? one : { ...one, end: lastEnd(words, one) }))
    .filter((one) => !NOT_NAME.test(slice(words, one)));
}

/** 危拱|之、: what stands before another comma belongs to the name; a word that begins there does not, nor how many they are: 高岗|六人. */
const lastEnd = (words: string, one: Span): number =>
  one.end - one.start === 3 && /^[二三四五六七八九十][人名位]/u.test(words.slice(one.end - 1, one.end + 1))
    ? one.end - 1
    : one.end - one.start === 2 && /^[\u4e00-\u9fff]、/u.test(words.slice(one.end, one.end + 2))
      ? one.end + 1
      : (nameWithin(words, one) ?? one.end);
