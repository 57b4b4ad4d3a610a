import type { Found, Span } from '#graph';
import type { View } from '../recogniser.ts';

/** Kinds of meetings and fairs that stand in rows; congresses and plenums do not. */
const KIND = '(?:(?<!代表)大会|论坛|峰会|博览会|交易会|洽谈会|展洽会|年会|[博洽交贸展]会)';
const NAME = `(?:首届|第[一二三四五六七八九十]{1,3}届)?(?:(?![的了是在等各]|和(?![平谐合])|举办|召开|推动|促进|加强|支持|积极|办好|用好|发挥|借助|完成|参加|引进|打造|提升|利用|依托|结合|通过|承办|主办|出席)[\\u4e00-\\u9fff“”A-Za-z0-9+—－-]){3,16}?${KIND}`;
/** 、|青江数字大会|、 */
const NEXT = new RegExp(`^(?:、|和|以及)(?<name>${NAME})(?=[、，。；]|等|和|以及)`, 'u');
/** 办好|东湖论坛|、 */
const BEFORE = new RegExp(
  `(?:、|(?:办好|举办|承办|主办|参加|出席|用好|发挥|借助|打造)了?)(?<name>${NAME})(?:、|和|以及)$`,
  'u',
);
const REACH = 32;
const OF_A_ROW = new RegExp(`${KIND}$`, 'u');

/** 办好东湖论坛、|世界青江数字大会|、金沙博览会等: names beside a meeting that is one by its own words. */
export function inRow({ words, hitsOf }: View, found: readonly Found[]): Found[] {
  const known: Span[] = [...found, ...hitsOf.Meeting].filter(({ start, end }) =>
    OF_A_ROW.test(words.slice(start, end)),
  );
  const row = new Map<number, Found>();
  const add = (start: number, end: number): void => {
    row.set(start, { start, end, type: 'Meeting', rule: 'meeting-in-row' });
  };
  for (const { start, end } of known) {
    for (let at = end; ;) {
      const match = NEXT.exec(words.slice(at, at + REACH));
      const name = match?.groups?.['name'];
      if (!match || name === undefined || row.has(at + match[0].length - name.length)) break;
      at += match[0].length;
      add(at - name.length, at);
    }
    for (let at = start; ;) {
      const from = Math.max(0, at - REACH);
      const match = BEFORE.exec(words.slice(from, at));
      const name = match?.groups?.['name'];
      if (!match || name === undefined) break;
      const begin = from + match.index + match[0].indexOf(name);
      if (row.has(begin)) break;
      add(begin, begin + name.length);
      at = begin;
    }
  }
  return [...row.values()];
}
