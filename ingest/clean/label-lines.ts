import { replaceAll, type Step } from './edit.ts';

const LABEL =
  '(?:文章来源|信息来源|稿件来源|来源|作者|发布时间|发布日期|时间|日期|发文机关|发文字号|成文日期|文号)';
const BROKEN = new RegExp(`\\n(?<=^${LABEL}[：:]\\n)(?=[^\\n：:。]{1,40}$)`, 'gmu');

/** 来源：⏎四川日报 : a label and its value are one line. */
export const labelLines: Step = {
  reason: 'label-line',
  record: 'repair',
  find: (text) => replaceAll(text, BROKEN, ''),
};
