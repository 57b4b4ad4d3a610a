import type { Found } from '#graph';
import { matches } from '../recogniser.ts';
import { NAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { nameWithin } from './word-check.ts';

/** What only a conversion of words put down has: 采访组：, 问：, 主持人： */
const TALK = /^[ \u3000]{0,4}(?:采访组|问|记者|主持人|嘉宾|答)[^：\n]{0,8}[:：]/mu;
const SPEAKER = new RegExp(`^[ \\u3000]{0,4}(?<name>${NAME})(?=[:：])`, 'dgmu');
const KIND = /[人组员方部长者类性法书式期间]$/u;

/** 刘建平：我们那时候…: who speaks, at the head of a paragraph of a conversation. */
export const speakers = (words: string): Found[] =>
  TALK.test(words)
    ? matches(words, SPEAKER, ({ span, surface }) =>
        NOT_NAME.test(surface) || KIND.test(surface) || nameWithin(words, span) !== span.end
          ? null
          : { ...span, type: 'Person', rule: 'speaker' },
      )
    : [];
