import type { Found } from '#graph';
import type { View } from '../recogniser.ts';
import { inRow, type RowForm } from '../row.ts';

/** Kinds of meetings and fairs that stand in rows; congresses and plenums do not. */
const KIND = '(?:(?<!代表)大会|论坛|峰会|博览会|交易会|洽谈会|展洽会|年会|[博洽交贸展]会)';
const NAME = `(?:首届|第[一二三四五六七八九十]{1,3}届)?(?:(?![的了是在等各]|和(?![平谐合])|举办|召开|推动|促进|加强|支持|积极|办好|用好|发挥|借助|完成|参加|引进|打造|提升|利用|依托|结合|通过|承办|主办|出席)[\\u4e00-\\u9fff“”A-Za-z0-9+—－-]){3,16}?${KIND}`;
const ROW: RowForm = {
  // 、|青江数字大会|、
  next: new RegExp(`^(?:、|和|以及)(?<name>${NAME})(?=[、，。；]|等|和|以及)`, 'u'),
  // 办好|东湖论坛|、
  before: new RegExp(
    `(?:、|(?:办好|举办|承办|主办|参加|出席|用好|发挥|借助|打造)了?)(?<name>${NAME})(?:、|和|以及)$`,
    'u',
  ),
  reach: 32,
};
const OF_A_ROW = new RegExp(`${KIND}$`, 'u');

/** 办好东湖论坛、|世界青江数字大会|、金沙博览会等: names beside a meeting that is one by its own words. */
export function meetingsInRow({ words, hitsOf }: View, found: readonly Found[]): Found[] {
  const known = [...found, ...hitsOf.Meeting].filter(({ start, end }) =>
    OF_A_ROW.test(words.slice(start, end)),
  );
  return inRow(words, known, ROW).map((span) => ({ ...span, type: 'Meeting', rule: 'meeting-in-row' }));
}
