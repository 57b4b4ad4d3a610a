import { slice, type Found, type Span } from '#graph';
import { matches } from '../recogniser.ts';
import { GIVEN, NAME, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { nameWithin } from './word-check.ts';

const NAME_LINE = new RegExp(
  `^[ \\u3000]*[（(]?(?<name>${SURNAME}[ \\u3000]{0,2}${GIVEN}{1,2})[)）]?[ \\u3000]*$`,
  'dgmu',
);
/** 李大山, 李 山 */
const ONE = `(?:${NAME}|${SURNAME}[ \\u3000]${GIVEN}(?![\\u4e00-\\u9fff]))`;
/** □李大山, ■ 李大山/ 文, 李大山 钱 河 */
const WRITERS_LINE = new RegExp(
  `^[ \\u3000]*(?<mark>[■□●◆▲★◎][ \\u3000]?)?(?<name>${ONE}(?:[ \\u3000、]{1,3}${ONE}){0,4})[ \\u3000]*(?:[/／][ \\u3000]?文)?$`,
  'dgmu',
);
/** 李大山 钱小河：…, 李大山丨… as a title */
const BEFORE_TITLE = new RegExp(
  `^(?<name>${NAME}(?:[ \\u3000、]{1,2}${NAME}){1,4}(?=[：:][\\u4e00-\\u9fff“《])|${NAME}(?=[ \\u3000]?[丨｜|][ \\u3000]?[\\u4e00-\\u9fff“《]))`,
  'dgmu',
);
const EACH = new RegExp(ONE, 'gu');

/** 李 大 山, （李大山） on a line of a title block: one name, the characters perhaps spaced, perhaps in brackets. */
export const nameLines = (head: string): Found[] => [
  ...matches(head, NAME_LINE, ({ span, surface }) =>
    NOT_NAME.test(surface) ? null : { ...span, type: 'Person', rule: 'name-line' },
  ),
  ...matches(head, WRITERS_LINE, ({ span, match }) =>
    writers(head, span, match.groups?.['mark'] !== undefined),
  ),
  ...matches(head, BEFORE_TITLE, ({ span }) => writers(head, span, true)),
];

const isLong = ({ start, end }: Span): boolean => end - start > 2;

/** □李大山; 李大山 钱小河: a mark or a second name tells that the line is a byline. 严纪律 强作风 are no names. */
function writers(head: string, line: Span, marked: boolean): Found[] {
  const names = [...slice(head, line).matchAll(EACH)].map((one): Span => {
    const start = line.start + one.index;
    return { start, end: start + one[0].length };
  });
  const sure = names.filter((one) => nameWithin(head, one) === one.end);
  // 李大山 黄金峰: the segmenter may not know one of two
  const all = names.every((one) => !NOT_NAME.test(slice(head, one)) && (sure.includes(one) || isLong(one)));
  return all && sure.length * 2 >= names.length && names.some(isLong) && (marked || names.length > 1)
    ? names.map((one) => ({ ...one, type: 'Person', rule: 'name-line' }))
    : [];
}
