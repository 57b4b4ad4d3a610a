import type { Found } from '#graph';
import { matches } from '../recogniser.ts';
import { NAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { nameWithin } from './word-check.ts';

/** Verbs whose object is who takes up or leaves an office, or is honoured. */
const VERB =
  '(?:任命|选举|推选|推举|选出|免去|罢免|撤销|撤换|增选|补选|增补|提名|聘任|聘请|委任|委派|指定|批准|接受|同意|授予|追授|追认|追记|给予)';
/** What the verb goes on with behind its object. */
const OFFICE =
  '(?:同志|为|任|兼任|担任|代理|主持|的?[\\u4e00-\\u9fff]{0,24}职务|辞去|[（(][^（）()\\n]{0,30}(?:女|族|长|任|员|书记)[）)]|等\\d|[\\u4e00-\\u9fff“”]{0,14}(?:称号|处分|奖章))';
/** The name before what goes on: of the two it is the verb that is rarer. */
const APPOINTED = new RegExp(`${VERB}(?<name>${NAME})(?=${OFFICE})`, 'dgu');

/** 任命赵大山为局长, 免去钱小河的厅长职务, 接受孙大海辞去省长职务: whom an organ appoints, removes or honours. */
export const appointed = (words: string): Found[] =>
  matches(words, APPOINTED, ({ span, surface }) => {
    const end = NOT_NAME.test(surface) ? null : nameWithin(words, span);
    return end === null ? null : { start: span.start, end, type: 'Person', rule: 'appointed' };
  });
