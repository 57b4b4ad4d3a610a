import { replaceAll, type Step } from './edit.ts';
import { SYLLABLE } from './pinyin.ts';

const BRACKET = new RegExp(`[(（](?<=\\p{Script=Han}[(（])${SYLLABLE}[)）]`, 'gu');

/** 系統(tǒng) → 系統; (WTO), (Li Na), （试行）, （国发〔2023〕3号） stay. */
export const pinyinBrackets: Step = {
  reason: 'pinyin-bracket',
  record: 'repair',
  find: (text) => (text.includes('(') || text.includes('（') ? replaceAll(text, BRACKET, '') : []),
};
