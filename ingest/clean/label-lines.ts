import { replaceAll, type Step } from './edit.ts';
import { ANY_FIELD } from '../field-names.ts';

const BROKEN = new RegExp(
  `\\n(?<=^(?:[•·●▪] ?)?${ANY_FIELD} ?[：:]\\n)(?=[^\\n：:。]{1,40}(?:\\d:\\d\\d(?::\\d\\d)?)?$)`,
  'gmu',
);

/** 来源：⏎四川日报 : a label and its value are one line. */
export const labelLines: Step = {
  reason: 'label-line',
  record: 'repair',
  find: (text) => replaceAll(text, BROKEN, ''),
};
