import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

/** …等国家重大战略, …等区域发展战略: what the row before it is made of. */
const CALLED: Search = {
  pattern: /(?:(?:等|等[一多]系列)(?:国家|区域|重大|重点|协调|发展){1,3}战略)/uy,
  needs: ['等国家', '等区域', '等重大', '等一系列', '等重点'],
};
const CLAUSE = /[^，。；：！？\n]{1,160}$/u;
const LONGEST = 160;
/** The strategies for regions, each by what it does there. */
const REGIONAL =
  /(?:京津冀协同发展|长江经济带(?:发展|建设)|粤港澳大湾区(?:建设|发展)|(?:长三角|长江三角洲)(?:区域|地区)?一体化(?:高质量)?(?:发展)?|黄河流域生态保护和高质量发展|西部大开发|(?:新时代)?(?:推动)?东北(?:地区)?(?:等?老工业基地)?(?:全面)?振兴|中部(?:地区)?(?:加快)?崛起|东部(?:地区)?(?:率先发展|加快推进现代化)|成渝(?:地区)?双城经济圈建设|成渝经济圈建设|雄安新区建设|海南(?:全面深化改革开放|自由贸易港建设))(?=[、和与及等])/gu;

/** 京津冀协同发展、|粤港澳大湾区建设|等国家重大战略: what is called a strategy is one, elsewhere it is a place and what goes on there. */
export const strategies = (view: View): Found[] =>
  seek(view, CALLED, ({ span }) => {
    const row = CLAUSE.exec(view.words.slice(Math.max(0, span.start - LONGEST), span.start))?.[0] ?? '';
    const from = span.start - row.length;
    return [...`${row}等`.matchAll(REGIONAL)].map(({ index, 0: name }) => ({
      start: from + index,
      end: from + index + name.length,
      type: 'Program',
      rule: 'program-strategy',
    }));
  });
