import type { Found } from '#graph';
import type { View } from '../recogniser.ts';

/** What is laid before a meeting and bears its name, where it is said to be a draft; what a conference hears of its motions. */
const PAPER =
  /^(?:关于(?![^，。；：、\n]{0,30}关于)[^，。；：、（）\n]{2,40}的(?=决[议定]))?(?:(?![的和与])[\u4e00-\u9fff]){0,8}?(?:议程|日程|办法|决议|决定)(?:[（(](?:草案|稿|讨论稿|审议稿)[）)])|^以来(?:关于)?提案工作情况的报告/u;
const LONGEST = 64;
const OF_SESSION = /次(?:全体)?会议$/u;

/** 市政协十届五次会议|选举办法（草案）: a paper by the name of the meeting that it is laid before. */
export const papersOf = ({ words }: View, meetings: readonly Found[]): Found[] =>
  meetings.flatMap(({ start, end }): Found[] => {
    if (!OF_SESSION.test(words.slice(Math.max(start, end - 6), end))) return [];
    const paper = PAPER.exec(words.slice(end, end + LONGEST))?.[0];
    return paper === undefined
      ? []
      : [{ start, end: end + paper.length, type: 'Document', rule: 'draft-of-meeting' }];
  });
