import type { Mention } from '#graph';
import { sentenceOf } from '../../sentence-of.ts';
import type { Claim, Scene } from './rule.ts';

/** 序号单位名称所在地区1, 序号省市企业名称1: the heads of a list, its columns run together, and its first number. */
const HEADS = /序号(?<heads>[^\d。，；：]{2,30})1/gu;
const NAME = /名称|单位|企业|机构|公司|平台|园区|学校/u;
const SEAT = /所在地区?|所在省市?|省市|省份|地区|地址|住所/u;

/** 序号单位名称所在地区1甲公司山西省2乙公司河北省: each organ of a list is where the next cell says. */
export function seatTables({ setting, official, mentions }: Scene): Claim[] {
  const { article, sentences } = setting.text;
  if (!official || !article.text.includes('序号')) return [];
  const lists = columnsOf(article.text);
  let at = 0;
  return mentions.flatMap((one, index): Claim[] => {
    while (one.start >= (lists[at]?.to ?? Infinity)) at += 1;
    const [list, next] = [lists[at], mentions[index + 1]];
    if (!list || !next || one.start < list.from || next.end > list.to) return [];
    const [organ, place] = list.seatFirst ? [next, one] : [one, next];
    const sentence = sentenceOf(sentences, one);
    if (!sentence || next.end > sentence.end || !isRow(article.text, one, next, [organ, place])) return [];
    const ends = { source: organ.entity, sourceSpan: organ, target: place.entity, targetSpan: place };
    return [{ link: 'LOCATED_IN', ...ends, sentence, rule: 'seat-table', confidence: 0.85 }];
  });
}

/** Where each list with both columns stands, up to the next list, and which column comes first. */
function columnsOf(text: string): { from: number; to: number; seatFirst: boolean }[] {
  const heads = [...text.matchAll(HEADS)];
  return heads.flatMap(({ index, groups }, at) => {
    const words = groups?.['heads'] ?? '';
    const [name, seat] = [words.search(NAME), words.search(SEAT)];
    if (name < 0 || seat < 0) return [];
    return [{ from: index, to: heads[at + 1]?.index ?? text.length, seatFirst: seat < name }];
  });
}

/** A number, two cells that touch, and the next number or the end of the line. */
function isRow(
  text: string,
  one: Mention,
  next: Mention,
  [organ, place]: readonly [Mention, Mention],
): boolean {
  return (
    organ.type === 'Institution' &&
    place.type === 'Place' &&
    /\d\s*$/u.test(text.slice(Math.max(0, one.start - 3), one.start)) &&
    /^\s*$/u.test(text.slice(one.end, next.start)) &&
    /^\s*(?:\d|[一二三四五六七八九十]{1,2}、|附件|$)|^\s*\n/u.test(text.slice(next.end, next.end + 6))
  );
}
