import { byPatterns, matches, type PatternRow, type Recogniser, type View } from './recogniser.ts';
import { leftBoundary } from './boundary.ts';

const FEATURE =
  /(?:水库|运河|半岛|城市群|都市圈|革命老区|(?<![高创更])新区|大湾区|自贸港|经济圈|城市圈|流域|高原|平原|盆地|三角洲)/gu;
/** 水库, 运河 take any name; the others are named after a place. */
const FREE = /^(?:水库|运河|革命老区|新区)$/u;
const CLASS =
  /^(?:国家级|中心|现代化|城乡|各|全国|国际|世界级|省级|大型|小型|重点|等|城市|区域|首个|多个|国家|核心|省会|特大|超大|革命|大型|中型|病险|水源型|大型骨干|全|跨省域|跨区域|共建|现代|实现|自贸区|所有|世界级大|实现全)$|.型$/u;

const ROWS: readonly PatternRow[] = [
  {
    rule: 'address',
    example: '北京市朝阳区京顺路7号',
    pattern:
      /(?:至|在|到|于|址)?(?<name>(?:中国)?(?![至在到于址])[\u4e00-\u9fff]{2,3}[省市](?:[\u4e00-\u9fff]{2,4}[市区县])?[\u4e00-\u9fff]{2,8}(?:路|街|大街|大道|胡同|巷)(?:甲|乙)?\d{1,5}号)/dgu,
  },
  {
    rule: 'address',
    example: '中国北京西长安街13号',
    pattern: /中国[\u4e00-\u9fff]{2}[\u4e00-\u9fff]{2,8}(?:路|街|大街|大道)\d{1,5}号/gu,
  },
];

/** Physical and economic places by their ends, addresses. */
export const places: Recogniser = {
  name: 'places',
  example: '青岛都市圈',
  find: (view: View) => [
    ...byPatterns('Place', ROWS)(view),
    ...matches(view.words, FEATURE, ({ span, surface }) => {
      const start = leftBoundary(view, span.start, 8);
      const name = view.words.slice(start, span.start);
      const told = FREE.test(surface) || knownPlace(view, start, span.start);
      return name.length < 2 || CLASS.test(name) || !told
        ? null
        : { start, end: span.end, type: 'Place', rule: 'place-feature' };
    }),
  ],
};

/** 青岛都市圈, 山东半岛城市群: a known place begins the name. */
const knownPlace = ({ words, lexicon }: View, start: number, end: number): boolean =>
  [2, 3, 4].some(
    (size) => start + size <= end && lexicon.lookup(words.slice(start, start + size), 'Place').length > 0,
  );
