import type { Found } from '#graph';
import { matches } from '../recogniser.ts';
import { NAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { AFTER_NAME } from './post.ts';
import { newWordName } from './new-word.ts';
import { nameWithin } from './word-check.ts';

/** How a text says who someone is. */
const SAYS =
  '(?:名叫|名字叫|(?<=[我他她就])叫|[，一个位]叫|我是(?=[\\u4e00-\\u9fff]{2,3}[，。！、])|(?<=\\d岁的|[一二三四五六七八九十]岁的)|原名|本名|化名|姓名[:：]|俗名|乳名|别名|署名[:：]?|(?<=[一这那]位[\\u4e00-\\u9fff]{2,6}，))';
const PATTERN = new RegExp(`${SAYS}(?<name>${NAME})${AFTER_NAME}`, 'dgu');
const BEFORE_WORD = new RegExp(`${SAYS}(?=${NAME})`, 'dgu');

/** 一个名叫王大川的农民, 我是赵小河, 86岁的钱大江: who is named for the first time. */
export const introduced = (words: string): Found[] => [
  ...matches(words, PATTERN, ({ span, surface }) => {
    const end = NOT_NAME.test(surface) ? null : nameWithin(words, span);
    return end === null ? null : { start: span.start, end, type: 'Person', rule: 'introduced' };
  }),
  ...matches(words, BEFORE_WORD, ({ span }) => {
    const end = newWordName(words, span.end);
    return end === null ? null : { start: span.end, end, type: 'Person', rule: 'introduced' };
  }),
];
