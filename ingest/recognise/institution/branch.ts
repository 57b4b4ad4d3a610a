import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { beginsName } from './deictic.ts';
import { isA } from '../hits.ts';
import { PARTIES } from '../../lexicon/parties.ts';

/** Short names of mass organs, committees of congresses and offices, as a province or a city has them. */
const SHORT =
  '(?:安委会|安委办|食安委|食安办|减灾委|国动委|人大(?:常委会)?(?:内司委|内务司法委|财经委|财政经济委|法制委|法工委|教科文卫委|环资委|农业农村委|民宗侨外委|外侨委|社会委|监察司法委|预算工委|代表工委)(?:员会)?|残联|贸促会|青联|学联|记协|关工委|少工委|红会|总工会|妇联|工商联|科协|文联|作协|侨联|社科联|红十字会|编办|台办|侨办|外办|法制办|农办|扶贫办|体改办|体改委|计经委|计委|经委|建委|科委|教委|计生委|民委|体委|农委|外经贸委|经贸委)';
const BRANCH: Search = {
  needs: ['省', '市', '县', '区', '州'],
  pattern: new RegExp(`[省市县区州]${SHORT}(?:党组|机关党委|办公室)?(?![员委办])`, 'uy'),
};
/** 省纪委驻省卫生厅纪检组, 中央纪委国家监委驻教育部纪检监察组: where the place or the mark begins is looked for to the left. */
const POSTED: Search = {
  needs: ['纪委'],
  pattern: /纪委(?:国家)?(?:监委)?派?驻(?:(?![的和与在])[\u4e00-\u9fff]){2,12}?纪检(?:监察)?组(?![员织])/uy,
};

/** 中共浙江大学委员会, 中国共产党青江大学第六届委员会, 中国共产党青江市水利局委员会: of the Party in a school, a firm or an office. */
const PARTY_IN: Search = {
  needs: ['中共', '中国共产党'],
  pattern:
    /(?:中共|中国共产党)(?:(?![的在和与于向对由任为各及]|委员会)[\u4e00-\u9fff]){2,24}?(?:大学|学院|公司|集团|医院|中学|研究院|[厅局]|银行)(?:[（(][\u4e00-\u9fff]{2,6}[）)])?(?:直属机关|机关)?(?:第?[一二三四五六七八九十]{1,3}届|新一届)?(?:纪律检查)?委员会(?![员第])/uy,
};

/** 民革青江市支部, 民建青江大学总支, 九三学社青江市第二支社: what a party beside the Party has below its committees. */
const OF_PARTY: Search = {
  needs: Object.keys(PARTIES),
  pattern: new RegExp(
    `(?<party>${Object.keys(PARTIES).join('|')})(?:(?![的在和与及由对各]|委员?会|所属|[省市县区]委)[\\u4e00-\\u9fff]){2,14}?(?:总支部?|支部|支社|基层委员会)(?:委员会)?(?!书记|成员)`,
    'uy',
  ),
};

const IN_UNIT = /(?:大学|学院|医院|中学|研究院)(?:第[一二三四五六七八九十])?(?:总支|支部|支社|基层)/u;

/** 省残联党组, 省人大内司委, 浙江省纪委驻卫生厅纪检组, 中共浙江大学委员会 */
export function branches(view: View): Found[] {
  const { words, hitsByEnd } = view;
  return [
    ...seek(view, BRANCH, ({ span }) =>
      // 任省|人大内司委: the segmenter takes 任省 for a person
      words[span.start - 1] === '任' || beginsName(view, span.start)
        ? { ...span, type: 'Institution', rule: 'deictic-branch' }
        : null,
    ),
    ...seek(view, OF_PARTY, ({ span, surface, match }) => {
      const at = span.start + (match.groups?.['party'] ?? '').length;
      return view.places.some(({ start }) => start === at) || IN_UNIT.test(surface)
        ? { ...span, type: 'Institution', rule: 'branch-of-party' }
        : null;
    }),
    ...seek(view, PARTY_IN, ({ span }) => ({ ...span, type: 'Institution', rule: 'party-in-organ' })),
    ...seek(view, POSTED, ({ span }) => {
      const place = (hitsByEnd.get(span.start) ?? []).find((hit) => isA(hit, 'Place'));
      // 中央|纪委国家监委驻…, 省|纪委驻…
      const mark = words.startsWith('中央', span.start - 2)
        ? 2
        : /[省市县]/u.test(words[span.start - 1] ?? '')
          ? 1
          : 0;
      const start = place?.start ?? span.start - mark;
      if (!place && (mark === 0 || (mark === 1 && !beginsName(view, start)))) return null;
      return { start, end: span.end, type: 'Institution', rule: 'posted-group' };
    }),
  ];
}
