import type { Found } from '#graph';
import { isA } from '../hits.ts';
import { seek, type Search, type View } from '../recogniser.ts';

const STREET: Search = {
  needs: [...'东西南北中'].map((side) => `${side}路`),
  pattern: /[东西南北中]路(?![一-龥]?(?:线|军)|上|由|径|桥|程)/uy,
};
/** What streets are called after in every town, beside towns and rivers. */
const CALLED =
  /(?:中山|人民|解放|建设|和平|胜利|文化|新华|延安|淮海|黄河|长江|中华|迎宾|滨江|环城|世纪|五一|八一)$/u;

/** 南京|东路, 淮海|中路: a street by the town or the river it is called after, and its side. */
export const streets = (view: View): Found[] =>
  seek(view, STREET, ({ span: { start, end } }) => {
    const place = (view.hitsByEnd.get(start) ?? []).find(
      (hit) => isA(hit, 'Place') && hit.end - hit.start === 2,
    );
    const called = CALLED.exec(view.words.slice(start - 2, start))?.[0].length ?? 0;
    const from = place?.start ?? (called > 0 ? start - called : null);
    return from === null ? null : { start: from, end, type: 'Place', rule: 'street' };
  });
