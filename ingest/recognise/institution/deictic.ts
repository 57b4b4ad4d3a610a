import type { Found } from '#graph';
import { isClause } from './inside.ts';
import { matches, type View } from '../recogniser.ts';

/** Deictic organs: the place is the text's own. */
const DEICTIC =
  /(?<![一-龥])(?<bare>(?:我)?(?:省|市|县|区|州|自治区)(?:委|政府|人民政府|人大常委会|人大|政协|纪委监委|纪委|监委)(?:常委会|组织部|宣传部|统战部|政法委|办公厅|办公室|党校|政研室|全会)?)|(?<after>(?:省|市|县|自治区)(?:委|人民政府|政府|人大常委会|人大|政协|纪委监委|纪委|监委)(?:组织部|宣传部|统战部|政法委|办公厅|办公室|党校|政研室)?)|(?<ours>我[部委局厅署办院司])(?![一-龥]?(?:门|队|员))/dgu;
/** 省财政厅, 市人民检察院 */
const DEPARTMENT =
  /(?<name>(?:省|市)(?!级|直|部|市|域|会|份|区|政府|委|场|民|里|内|属|辖|情|人大|政协|县|长|管)(?:(?![的和与在对及要里从向各是把到、]|书记|专门)[一-龥]){2,9}?(?:厅|(?<![布格全大时结开当变新]|(?<![财民市邮])政)局|(?<!常)委|检察院|法院|研究院|科学院|社科院))(?![员托会常院内局书记门长])/dgu;
const BEFORE_DEICTIC =
  /[由经和与及、对向为在从到被请报是以据将，。；：“（实定按照\s]$|(?:落实|贯彻|按照|执行|根据|召开|坚持|围绕|推动|提出|参加|成立|部署|经过|关于|服从|紧跟|体现|提请|协助|关注|作出|充分|认真|全面|深入|当时)$/u;
/** 十九届中央委员会; of 新一届中央委员会 only the organ is the name */
const TERM =
  /(?<![新一二三四五六七八九十])第?[一二三四五六七八九十]{1,3}届(?:中共)?中央(?:委员会|纪律检查委员会|纪委|政治局常委会|政治局)(?![一-龥]{0,2}[第次])/gu;

/** 省委, 市政府, 我部, 省财政厅: which one, the text's own place says. */
export function deictic(view: View): Found[] {
  const { words, tokens } = view;
  return [
    ...matches(words, DEICTIC, ({ span, surface, match }) => {
      const { bare, after, ours } = match.groups ?? {};
      if (surface.endsWith('全会')) return null;
      if (after && !beginsName(view, span.start)) return null;
      if (/^[书员托会]/u.test(words.slice(span.end, span.end + 1)) && !words.startsWith('书记', span.end))
        return null;
      const start = bare?.startsWith('我') ? span.start + 1 : span.start;
      return { start, end: span.end, type: 'Institution', rule: ours ? 'deictic-ours' : 'deictic' };
    }),
    ...matches(words, DEPARTMENT, ({ span }) =>
      beginsName(view, span.start) &&
      !tokens.across(span.end) &&
      !isClause(view, { start: span.start + 1, end: span.end })
        ? { ...span, type: 'Institution', rule: 'deictic-department' }
        : null,
    ),
    ...matches(words, TERM, ({ span }) => ({ ...span, type: 'Institution', rule: 'organ-of-term' })),
  ];
}

/** 某省, 全市, 外省: not the text's own; 浙江省财政厅 is told by its place. */
const OTHERS =
  /^(?:全|各|外|本|我|两|多|该|跨|邻|某|出|兄弟|有关|相关|部分|其他|几|个|若干|每|中|大|地|等|及其)$/u;

/** 由省财政厅, 任省科技厅: a word ends before the name, and that word is no place and no quantity. */
export function beginsName({ words, tokens }: View, start: number): boolean {
  if (!/[\u4e00-\u9fff]/u.test(words[start - 1] ?? '')) return true;
  if (BEFORE_DEICTIC.test(words.slice(Math.max(0, start - 4), start))) return true;
  const across = tokens.across(start);
  // 任省|科技厅: an unknown word that the segmenter makes up of a verb and 省.
  if (across) return across.tag === 'x' && /^[任在由到向对经请为]$/u.test(words[start - 1] ?? '');
  const [before] = tokens.within(Math.max(0, start - 4), start).slice(-1);
  return (
    before !== undefined &&
    before.end === start &&
    /^(?:v|p|c|r|d|u|n|t)/u.test(before.tag) &&
    !/^n[srtz]/u.test(before.tag) &&
    !OTHERS.test(before.word)
  );
}
