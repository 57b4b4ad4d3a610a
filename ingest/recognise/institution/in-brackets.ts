import type { Found } from '#graph';
import { anchored, seek, type Search, type View } from '../recogniser.ts';

/** A company that is a whole item between marks, its seat in brackets. */
const COMPANY: Search = {
  needs: ['）有限公司', '）股份有限公司', '）有限责任公司'],
  pattern: anchored(
    '(?<=^|[、，；：（\\n])(?:(?![、，；：和与])[\\u4e00-\\u9fffA-Za-z]){2,20}（[\\u4e00-\\u9fff]{2,8}',
    '）(?:股份)?有限(?:责任)?公司(?=[、，；：。（）]|$)',
  ),
};

/** 同意|中机青江智能阀门控制（上海）有限公司 */
const LEAD = /^(?:同意|批准|准予|授予|委托|颁发|关于|包括|其中|[对向由经为])/u;

/** 、|青江智能阀门控制（上海）有限公司|、: whatever words it is made of. */
export const companiesInBrackets = (view: View): Found[] =>
  seek(view, COMPANY, ({ span, surface }) => ({
    start: span.start + (LEAD.exec(surface)?.[0].length ?? 0),
    end: span.end,
    type: 'Institution',
    rule: 'company-with-seat',
  }));
