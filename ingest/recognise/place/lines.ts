import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

/** A line, a railway or a road from one place to another; of a line of three the middle is read twice. */
const LINE: Search = {
  needs: ['—'],
  pattern:
    /(?:——|—(?!—))(?<=(?:^|[，。；、：（有和与的及经—])(?<from>(?![有和与的及经])[\u4e00-\u9fff]{2,3})(?:——|—))(?<to>[\u4e00-\u9fff]{2,3}?)(?=(?:——?[\u4e00-\u9fff]{2,3})?(?:线(?![上下索路])|铁路|公路|高速公路))/dmuy,
};

/** 蓝桥——青江线, 帕里——亚东公路: both ends of a line are places. */
export const lineEnds = (view: View): Found[] =>
  seek(view, LINE, ({ match }) =>
    ['from', 'to'].flatMap((side): Found[] => {
      const [start, end] = match.indices?.groups?.[side] ?? [0, 0];
      return end === 0 || view.tokens.across(start) || view.tokens.across(end)
        ? []
        : [{ start, end, type: 'Place', rule: 'end-of-line' }];
    }),
  );
