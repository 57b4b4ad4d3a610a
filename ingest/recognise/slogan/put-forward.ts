import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

const VERBS = ['提出', '发出', '制定', '确定'];
const CLAUSE = '[^，。；：、“”‘’（）《》的\\s\\d]{2,9}';
const LAST = '[^，。；：、“”‘’（）《》\\s\\d]{2,20}?';
const KIND =
  '(?:[一二三四五六七八九十\\d]{1,2}[点条项](?:总?要求|希望|原则|方针)|号召|口号|总要求|方针|战斗任务)';
/** No clauses of a formula: 提出更多、更高的要求, 提出从甲、乙到丙的方针, 提出科学合理、各有侧重的方针. */
const NONE = '(?!从|对|为|关于|带有|更|一些|许多|[^、]{0,8}(?:性|化|等)、)';

const ROW: Search = {
  needs: VERBS,
  pattern: new RegExp(
    `(?:${VERBS.join('|')})(?:了|的)?${NONE}(?<name>${CLAUSE}(?:、${CLAUSE}){0,5}、${LAST})(?:的${KIND}|[一二三四五六七八九十\\d]{1,2}[点条项](?:要求|希望))`,
    'duy',
  ),
};
/** 提出了治沙的总路线: the line is the name. */
const LINE: Search = {
  needs: VERBS,
  pattern: new RegExp(
    `(?:${VERBS.join('|')})(?:了|的)(?<name>[^，。；：、“”（）《》\\s\\d]{2,16}?的总路线)`,
    'duy',
  ),
};

const CALLS = ['号召', '高呼', '呼吁', '喊出'];
/** 号召：“向风沙进军，把树种上山！…”: the first sentence of a call. */
const CALL: Search = {
  needs: CALLS,
  pattern: new RegExp(
    `(?:${CALLS.join('|')})[^，。；：“”\\s]{0,8}：“(?<name>[^，。；：！？“”‘’《》\\s]{4,16}(?:，[^，。；：！？“”‘’《》\\s]{3,16})?)！`,
    'duy',
  ),
};

/** 提出多种树、快种树、种好树的号召: clauses that a sentence says are put forward as a call, a policy or so many demands. */
export const rowsPutForward = (view: View): Found[] => [
  ...seek(view, ROW, ({ span }) => ({ ...span, type: 'Slogan', rule: 'row-put-forward' })),
  ...seek(view, CALL, ({ span }) => ({ ...span, type: 'Slogan', rule: 'call-put-forward' })),
  ...seek(view, LINE, ({ span }) => ({ ...span, type: 'Slogan', rule: 'line-put-forward' })),
];
