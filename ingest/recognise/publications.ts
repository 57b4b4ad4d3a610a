import type { Found } from '#graph';
import { seek, type Recogniser, type Search, type View } from './recogniser.ts';

/** 来源：人民网-理论频道; several stand with 、 between */
const SOURCE: Search = {
  needs: ['来源'],
  pattern:
    /来源[:：][ \u3000]*(?<name>(?!本站|本网|网络|互联网)[^\s《》（）()：:，。；|]{2,24})(?=[\s（(）)|]|$)/dmuy,
};
/** 温州日报, 江西卫视: what follows a place. */
const AFTER_PLACE: Search = {
  needs:
    '日报 晚报 晨报 早报 都市报 商报 时报 新闻网 卫视 人民广播电台 广播电台 广播电视台 电视台 广播电视总台 电视新闻网'.split(
      ' ',
    ),
  pattern:
    /(?:日报|晚报|晨报|早报|都市报|商报|时报|新闻网|卫视|(?:人民)?广播电台|(?:广播)?电视台|广播电视总台|电视新闻网)(?!社|[告道])/uy,
};
/** 参考消息网, 东南新闻网, 埃菲通讯社 */
const BY_ENDING: Search = {
  needs: ['新闻网', '通讯社', '电视台'],
  pattern:
    /(?:新闻网|通讯社|电视台)(?=[\s，。；：、”）\d]|网站|记者|报道|$)(?<=(?:^|[\s，。；：、“（]|据)(?<name>(?!据|本|该|各|有关)[\u4e00-\u9fff]{2,8}(?:新闻网|通讯社|电视台)))/dmuy,
};

/** Sources of a text, and media by their names. */
export const publications: Recogniser = {
  name: 'publications',
  example: '来源：浙江日报',
  find: (view) => [
    ...seek(view, SOURCE, ({ span, surface }) => sources(surface, span.start)),
    ...ofPlaces(view),
    ...seek(view, BY_ENDING, ({ span }) => ({ ...span, type: 'Publication', rule: 'media-ending' })),
  ],
};

/** 参考消息、海外网等 names two. */
const sources = (surface: string, start: number): Found[] =>
  [...surface.matchAll(/[^、]+/gu)].flatMap(({ 0: one, index }) => {
    const name = one.replace(/等$/u, '');
    const at = start + index;
    return name.length < 2
      ? []
      : [{ start: at, end: at + name.length, type: 'Publication', rule: 'source-line' }];
  });

const ofPlaces = (view: View): Found[] =>
  seek(view, AFTER_PLACE, ({ span }) =>
    (view.hitsByEnd.get(span.start) ?? [])
      .filter(({ entries }) => entries.some(({ type }) => type === 'Place'))
      .map(({ start }) => ({ start, end: span.end, type: 'Publication', rule: 'media-of-place' })),
  );
