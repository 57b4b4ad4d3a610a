import { byPatterns, type PatternRow, type Recogniser } from './recogniser.ts';

const ROWS: readonly PatternRow[] = [
  {
    rule: 'source-line',
    example: '来源：人民网-理论频道',
    pattern:
      /来源[:：][ \u3000]*(?<name>(?!本站|本网|网络|互联网)[^\s《》（）()：:，。；|]{2,16})(?=[\s（(）)|]|$)/dgmu,
  },
  {
    rule: 'newspaper',
    example: '据山西日报报道',
    // 日报 first: it is rare.
    pattern:
      /[日晚晨早]报(?<=(?:^|[\s，。；：、（据由自与和在《“])(?<name>[\u4e00-\u9fff]{2,5}[日晚晨早]报))/dgmu,
  },
];

/** Sources of a text and newspapers by their names. */
export const publications: Recogniser = {
  name: 'publications',
  example: '来源：浙江日报',
  find: byPatterns('Publication', ROWS),
};
