import { byPatterns, type PatternRow, type Recogniser } from './recogniser.ts';

const ROWS: readonly PatternRow[] = [
  {
    rule: 'banner-thought',
    example: '习近平强军思想',
    pattern:
      /习近平(?:总书记)?(?:关于)?[\u4e00-\u9fff]{2,14}?(?:的重要)?(?<!新|统一|解放|转变)思想(?!工作|政治|文化|理论|认识)/gu,
  },
  {
    rule: 'banner-theory',
    example: '中国特色社会主义政治经济学',
    pattern: /(?:当代中国|二十一世纪)马克思主义/gu,
  },
  {
    rule: 'banner-rejuvenation',
    example: '中华民族伟大复兴的中国梦',
    pattern: /(?:实现)?(?<name>中华民族伟大复兴(?:的?中国梦)?)/dgu,
  },
  {
    rule: 'banner-goal',
    example: '第二个百年奋斗目标',
    pattern: /第[一二]个百年奋斗目标/gu,
  },
];

/** Named thoughts, theories and goals that the tables do not list word by word. */
export const banners: Recogniser = {
  name: 'banners',
  example: '深入贯彻习近平强军思想',
  find: byPatterns('Slogan', ROWS),
};
