import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

const OFFICES = '办公厅 督查室 政研室 政策研究室 研究室 农办 编办 信访局 保密局 机要局 老干部局'.split(' ');
const HEADS = ['主任', '副主任', '局长', '副局长'];
/** An office right before its head, where the organ it belongs to was named with a post before. */
const OFFICE: Search = {
  needs: OFFICES.flatMap((office) => [...HEADS, '（'].map((head) => office + head)),
  pattern: new RegExp(
    `(?<=[记任席员委长人][、兼和]|[任着])(?:${OFFICES.join('|')})(?=(?:（[\\u4e00-\\u9fff]{2,12}）)?副?(?:主任|局长))`,
    'uy',
  ),
};
/** Committees of a congress or a consultative conference, behind a post in it. */
const COMMITTEE: Search = {
  needs: ['委员会主任', '委员会副主任', '委主任', '委副主任'],
  pattern:
    /委(?:员会)?(?=副?主任)(?<=(?:人大常委会|人大|政协)(?:常委|委员|副?主[任席]|副?秘书长)、(?<name>(?!中央|国家|全国|[省市县])[\u4e00-\u9fff]{2,10}委(?:员会)?))/duy,
};

/** What heads a federation from day to day, behind a post in it; and that of the Central Committee. */
const SECRETARIAT: Search = {
  needs: ['书记处书记', '书记处候补书记', '书记处第一书记', '书记处常务书记'],
  pattern: /书记处(?<=(?:[委成]员|副?主席|副?会长|常委)[、和兼]书记处)/uy,
};

/** 省委秘书长、|办公厅|主任; 市政协常委、|提案委员会|主任; 总工会副主席、|书记处|书记: an office that only its head's post tells; whose it is, the linker tells. */
export const officesOfPosts = (view: View): Found[] =>
  [OFFICE, COMMITTEE, SECRETARIAT].flatMap((search) =>
    seek(view, search, ({ span }) => ({ ...span, type: 'Institution', rule: 'office-of-post' })),
  );
