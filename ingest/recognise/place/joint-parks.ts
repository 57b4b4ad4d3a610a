import type { Found } from '#graph';
import { hasLevel } from '../hits.ts';
import { anchored, seek, type Search, type View } from '../recogniser.ts';

/** Countries by one character, and 拉 of Latin America. */
const PARTNERS = [...'德新韩日法俄欧美英意泰马白哈印沙阿埃比荷丹蒙老缅柬越拉'];
const PARK: Search = {
  needs: PARTNERS.map((partner) => `中${partner}`),
  pattern:
    /中.(?:（[\u4e00-\u9fff]{2,4}）)?(?:(?![的和与及在等各])[\u4e00-\u9fff]){0,9}?(?:产业园区?|工业园区?|合作园区?|合作区|科技园|生态园|生态城|合作示范区)/uy,
};

/** 磨憨—磨丁经济合作区: two towns on either side of a border. */
const ACROSS: Search = {
  needs: ['经济合作区', '跨境经济合作区'],
  pattern: anchored(
    '(?<![\\u4e00-\\u9fff](?<![、和及设建进在]))[\\u4e00-\\u9fff]{2,3}[—－-][\\u4e00-\\u9fff]{2,3}(?:跨境)?',
    '经济合作区',
  ),
};

/** 中国—东盟产业合作区: a zone that China shares with a group of countries. */
const SHARED: Search = {
  needs: ['中国—', '中国－', '中国-'],
  pattern:
    /中国[—－-](?:(?![的和与及在等])[\u4e00-\u9fff]){2,18}?(?:合作区|示范区|自由贸易区|自贸区|产业园区?|试验区)/uy,
};

/** 中国（绵阳）科技城, 中国（杭州）跨境电子商务综合试验区: a zone of the state and the town it lies in. */
const SEATED: Search = {
  needs: ['中国（'],
  pattern:
    /中国（[\u4e00-\u9fff]{2,6}）(?:(?![的和与及在等])[\u4e00-\u9fff]){0,12}?(?:科技城|试验区|示范区|先行区|新片区)/uy,
};

/** 惠州|中韩产业园: the town it lies in. */
const placeBefore = ({ hitsByEnd }: View, start: number): number =>
  (hitsByEnd.get(start) ?? []).find((hit) => hasLevel(hit, 'prefecture', 'county'))?.start ?? start;

/** 中德（太仓）智能制造产业园, 中马钦州产业园区: parks that China runs with another country. */
export function jointParks(view: View): Found[] {
  const { words, tokens } = view;
  const whole = [ACROSS, SHARED, SEATED].flatMap((search) =>
    seek(view, search, ({ span }) => ({ ...span, type: 'Place', rule: 'joint-park' })),
  );
  const parks = seek(view, PARK, ({ span }) =>
    tokens.across(span.start) || /[其集当空国]/u.test(words[span.start - 1] ?? '')
      ? null
      : { start: placeBefore(view, span.start), end: span.end, type: 'Place', rule: 'joint-park' },
  );
  return [...whole, ...parks];
}
