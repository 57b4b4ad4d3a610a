import { byPatterns, type PatternRow, type Recogniser } from '../recogniser.ts';

const KINDS = '讲话 演讲 致辞 报告 发言 谈话 贺词 贺信 回信'.split(' ');

/** A speech or a letter that a line names and nothing else: a title, or whence a quotation is taken. */
export const SPEECHES: readonly PatternRow[] = [
  {
    rule: 'speech',
    example: '——在东海渔业座谈会上的讲话（2031年5月2日）',
    needs: ['的', '的重要'].flatMap((of) => KINDS.map((kind) => of + kind)),
    // From its end back: few lines end in these words.
    pattern: new RegExp(
      `的(?:重要)?(?:${KINDS.join('|')})(?=[ \\u3000]*(?:[（(]|$))(?<=^[ \\u3000]{0,8}(?:[—─]{1,2}[ \\u3000]?|[\\u4e00-\\u9fff]{2,4}(?:同志)?[：:] ?)?(?<name>(?:[在同对]|[致给](?=.{2,60}信$))[^，。；：！？\\n]{4,80}))`,
      'dmuy',
    ),
  },
];

/** 在庆祝…周年大会上的讲话, 同某地负责同志座谈时的讲话 as a line of its own. */
export const speeches: Recogniser = {
  name: 'speeches',
  example: '——在东海渔业座谈会上的讲话（2031年5月2日）',
  find: byPatterns('Document', SPEECHES),
};
