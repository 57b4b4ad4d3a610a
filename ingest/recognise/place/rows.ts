import type { Found } from '#graph';
import type { View } from '../recogniser.ts';
import { inRow, type RowForm } from '../row.ts';
import { COMMON_WATERS, KINDS } from './feature-words.ts';
import { isKind } from './settlements.ts';

/** Ends of natural places and of works whose names are made of any words. */
const KIND = '(?:港|山|岭|湖|河|江|湾|岛|湿地|水库|灌区|水电站|水利枢纽|草原)';
const NAME = `(?![和与及在有各全沿从到由对向])(?:(?![的等])[\\u4e00-\\u9fff]){1,4}?${KIND}`;
const ROW: RowForm = {
  next: new RegExp(`^(?:、|和|及|以及)(?<name>${NAME})(?=[、，。；]|等|和|及)`, 'u'),
  before: new RegExp(`[、，。；进设好对](?<name>${NAME})(?:、|和|及|以及)$`, 'u'),
  reach: 12,
};
const TOWN = '(?![的和与及等在有各全沿从由共对向到把将])[\\u4e00-\\u9fff]{2,3}?(?:镇|乡|村|街道)';
const TOWNS: RowForm = {
  next: new RegExp(`^(?:、|和|及|以及)(?<name>${TOWN})(?=[、，。；]|等|和|及|所辖|党委)`, 'u'),
  before: new RegExp(`[、，。；对向在到](?<name>${TOWN})(?:、|和|及|以及)$`, 'u'),
  reach: 8,
};
const TOWN_END = /(?:[镇乡村]|街道)$/u;
const OF_A_ROW = new RegExp(`${KIND}$`, 'u');
/** Words that stand in no name: 废弃|矿山, 大型|水库. */
const NO_PART = /^(?:v|vn|vd|a|ad|b|d|m|q|r|c|p|f|t|u\w*)$/u;

/** 柳树港、|米粮港、钦州港: names beside a place that is one by its own words. */
export function placesInRow(view: View, found: readonly Found[]): Found[] {
  const { words, tokens, hitsOf, hitsByEnd } = view;
  const known = [...found, ...hitsOf.Place].filter(({ start, end }) =>
    OF_A_ROW.test(words.slice(start, end)),
  );
  return inRow(words, known, ROW)
    .filter(({ start, end }) => {
      const name = words.slice(start, end).replace(OF_A_ROW, '');
      if (KINDS.has(name) || COMMON_WATERS.has(words.slice(end - 2, end)) || tokens.across(end)) return false;
      // 平安浙江、|法治浙江: what stands before a known place is no part of it; 老君山 only ends like one
      if (hitsByEnd.get(end)?.some((hit) => hit.start > start + 1)) return false;
      const inside = tokens.within(start, end);
      return inside.length > 1
        ? inside.every(({ word, tag }) => word.length === 1 || !NO_PART.test(tag))
        : inside.every(({ tag }) => /^(?:x|n[rszt]\w*)$/u.test(tag));
    })
    .map((span) => ({ ...span, type: 'Place', rule: 'place-in-row' }));
}

/** 石桥镇、|五里镇、柳林镇: towns and villages beside one that is told, whatever words their names are. */
export function townsInRow({ words, tokens }: View, found: readonly Found[]): Found[] {
  const known = found.filter(({ start, end }) => TOWN_END.test(words.slice(start, end)));
  return inRow(words, known, TOWNS)
    .filter(({ start, end }) => !isKind(words.slice(start, end).replace(TOWN_END, '')) && !tokens.across(end))
    .map((span) => ({ ...span, type: 'Place', rule: 'place-in-row' }));
}
