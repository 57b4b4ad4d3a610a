import type { Found } from '#graph';
import { isA } from '../hits.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { isClause } from './inside.ts';

const SCHOOL: Search = {
  needs: ['学校', '第一师范', '第二师范', '第三师范'],
  pattern:
    /(?:学校(?<=(?:实验|外国语|国际|特殊教育|聋哑|工业|技工|职业|商业|卫生|护士|体育|艺术|铁路|航空|师范|专科|技术|警察|财经|旅游)学校)|第[一二三]师范(?:学校)?)(?![^，。；、]?(?:教育|毕业生))/uy,
};
/** How far before its end the place may stand. */
const REACH = 14;
const NO_NAME = /[的了和与及在各等所家有]|一批|部分|重点|全国|中小/u;

/** 青江崇文实验学校, 西安第一航空工业学校, 湖南第一师范: a kind of school behind its place and a word that names it. */
export const schoolsOfPlaces = (view: View): Found[] =>
  seek(view, SCHOOL, ({ span }) => {
    for (let at = span.start - 1; at >= span.start - REACH; at -= 1) {
      const place = (view.hitsByEnd.get(at) ?? []).find((hit) => isA(hit, 'Place'));
      if (!place) continue;
      const middle = view.words.slice(at, span.start);
      return NO_NAME.test(middle) ||
        !/^[\u4e00-\u9fff]+$/u.test(middle) ||
        isClause(view, { start: at, end: span.start })
        ? null
        : { start: place.start, end: span.end, type: 'Institution', rule: 'school-of-place' };
    }
    return null;
  });
