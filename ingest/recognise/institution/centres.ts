import type { Found } from '#graph';
import { isA } from '../hits.ts';
import { anchored, seek, type Search, type View } from '../recogniser.ts';

/** A centre of the state, the province that it serves in brackets. */
const CENTRE: Search = {
  needs: ['中心（'],
  pattern: anchored(
    '(?:国家|全国|高校)(?:(?![的和与及在等])[\\u4e00-\\u9fff]){2,18}?',
    '中心（(?<seat>[\\u4e00-\\u9fff]{2,6})）',
  ),
};

/** A centre of the state, named by the town that it is in: 国家超级计算|青江|中心. */
const CENTRE_IN: Search = {
  needs: ['中心'],
  pattern: anchored(
    '国家(?:(?![的和与及在等]|国家)[\\u4e00-\\u9fff]){4,11}?',
    '中心(?![\\u4e00-\\u9fff]?[城区])',
  ),
};

/** 青江|中欧班列集结中心: a hub by its town. */
const HUB: Search = { needs: ['中欧班列集结中心'], pattern: /中欧班列集结中心/uy };
export const hubs = (view: View): Found[] =>
  seek(view, HUB, ({ span: { start, end } }) => {
    const town = view.hitsByEnd.get(start)?.find((hit) => isA(hit, 'Place'));
    return town ? { start: town.start, end, type: 'Institution', rule: 'hub-of-trains' } : null;
  });

/** 国家计量测试中心（浙江）, 国家超级计算无锡中心: one of many, told by the place alone. */
export const centresOfPlaces = (view: View): Found[] =>
  [CENTRE, CENTRE_IN].flatMap((search) =>
    seek(view, search, ({ span, match }) => {
      const seat = match.groups?.['seat'];
      const told =
        seat === undefined
          ? view.hitsByEnd.get(span.end - 2)?.some((hit) => hit.start > span.start && isA(hit, 'Place'))
          : view.lexicon.lookup(seat, 'Place').length > 0;
      return told === true ? { ...span, type: 'Institution', rule: 'centre-of-place' } : null;
    }),
  );
