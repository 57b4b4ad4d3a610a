import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { NAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { AFTER_NAME } from './post.ts';
import { newWordName } from './new-word.ts';
import { nameWithin } from './word-check.ts';

/** How a text says who someone is. */
const SAYS =
  '(?:(?<=[我他她就，一个位名员民师户]|名字|学生|医生|姑娘|书记|支书|大娘|大爷)叫|我是(?=[\\u4e00-\\u9fff]{2,3}[，。！、])|(?<=[\\d一二三四五六七八九十])岁的|(?<=[长任员席人]|书记|经理)的是|原名|本名|化名|姓名[:：]|俗名|乳名|别名|署名[:：]?)';
const needs = ['叫', '我是', '岁的', '的是', '原名', '本名', '化名', '姓名', '俗名', '乳名', '别名', '署名'];
const BEFORE_MARK: Search = { needs, pattern: new RegExp(`${SAYS}(?<name>${NAME})${AFTER_NAME}`, 'duy') };
const BEFORE_WORD: Search = { needs, pattern: new RegExp(`${SAYS}(?=${NAME})`, 'uy') };

/** 听取|王大川|汇报, 据|王大川|介绍: who is heard. */
const HEARD: Search = {
  needs: ['听取', '听了', '据'],
  pattern: new RegExp(
    `(?:听[取了]|据(?=[\\u4e00-\\u9fff]{3}(?:介绍|透露|回忆|讲述)))(?<name>${NAME})(?=的?(?:汇报|介绍|讲述)|透露|回忆)`,
    'duy',
  ),
};

/** 一个名叫王大川的农民, 特派员叫孙小江, 我是赵小河, 86岁的钱大江: who is named for the first time. */
export const introduced = (view: View): Found[] => [
  ...seek(view, HEARD, ({ span, surface }) => {
    const end = NOT_NAME.test(surface) ? null : nameWithin(view.words, span);
    return end === span.end ? { ...span, type: 'Person', rule: 'introduced' } : null;
  }),
  ...seek(view, BEFORE_MARK, ({ span, surface }) => {
    const end = NOT_NAME.test(surface) ? null : nameWithin(view.words, span);
    return end === null ? null : { start: span.start, end, type: 'Person', rule: 'introduced' };
  }),
  ...seek(view, BEFORE_WORD, ({ span }) => {
    const end = newWordName(view.words, span.end);
    return end === null ? null : { start: span.end, end, type: 'Person', rule: 'introduced' };
  }),
];
