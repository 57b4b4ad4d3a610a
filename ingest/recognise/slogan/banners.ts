import type { Found } from '#graph';
import { isA } from '../hits.ts';
import { byPatterns, seek, type PatternRow, type Recogniser, type Search, type View } from '../recogniser.ts';

/** Thoughts and theories that bear a name. */
export const BANNERS: readonly PatternRow[] = [
  {
    rule: 'banner-thought-on',
    example: '习近平总书记关于党的建设的重要思想',
    needs: ['习近平关于', '习近平总书记关于', '习近平同志关于'],
    pattern: /习近平(?:总书记|同志)?关于[^，。；：！？“”、\n]{2,26}?的(?:重要|战略)?思想(?!工作|政治|观点)/uy,
  },
  {
    rule: 'banner-thought',
    example: '习近平强军思想',
    needs: ['习近平'],
    pattern:
      /习近平[\u4e00-\u9fff]{2,14}?(?<!新|统一|解放|转变|重要)思想(?!工作|政治|文化|理论|认识|自觉|观点|上)/uy,
    // a clause of his, not a thought that bears his name
    not: /同志|总书记|主席|的|关于|强调|指出|提出|坚持|加强|对|在|就|要求|讲话/u,
  },
  {
    rule: 'banner-leader',
    example: '毛泽东军事思想',
    needs: ['毛泽东', '邓小平', '列宁'],
    pattern:
      /(?:毛泽东|邓小平|列宁)[\u4e00-\u9fff]{2,8}?(?<!新|统一|解放)(?:思想|理论|学说)(?!工作|上|家|界)/uy,
    not: /同志|主席|的|关于|强调|指出|提出|坚持|加强|对|在|就|和|与|、|领导|主义|特别是|全部|思想.+[理学]/u,
  },
  {
    rule: 'banner-school',
    example: '马克思主义建党学说',
    needs: ['马克思'],
    pattern:
      /马克思(?:列宁)?主义(?:[\u4e00-\u9fff]{0,4}学说|哲学|政治经济学|[\u4e00-\u9fff]{2}观(?![点察念照看测]))(?!家|界|工作|研究|武|水平|素养)/uy,
    not: /的|和|与|同|是|对|在|基本|立场|科学|指导/u,
  },
];
const patterned = byPatterns('Slogan', BANNERS);

const SPIRIT: Search = {
  needs: ['精神'],
  pattern: /精神(?!文明|状态|面貌|生活|家园|财富|支柱|动力|病|实质|疾病|科|卫生|产品|力量|谱系|追求|食粮)/uy,
};
/** 中国精神 is vocabulary, not the banner of one place. */
const TOO_WIDE = /^(?:中国|中华民族|习近平)$/u;

/** 浙江精神, 雷锋精神: a place or a person of the tables and what it stands for. */
function spirits(view: View): Found[] {
  const { words, hitsByEnd } = view;
  return seek(view, SPIRIT, ({ span }) => {
    const hit = hitsByEnd.get(span.start)?.find((one) => isA(one, 'Place') || isA(one, 'Person'));
    return hit && !TOO_WIDE.test(words.slice(hit.start, hit.end))
      ? {
          start: hit.start - (words[hit.start - 1] === '老' ? 1 : 0),
          end: span.end,
          type: 'Slogan',
          rule: 'banner-spirit',
        }
      : null;
  });
}

/** Named thoughts and theories, and what a place or a person stands for, that the tables do not list word by word. */
export const banners: Recogniser = {
  name: 'banners',
  example: '深入贯彻习近平强军思想',
  find: (view) => [...patterned(view), ...spirits(view)],
};
