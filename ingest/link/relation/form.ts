import type { Mention } from '#graph';
import { sentenceOf } from '../../sentence-of.ts';
import { addressee } from './addressee.ts';
import { lineOf } from './own.ts';
import type { Claim, Scene } from './rule.ts';

/** 一、法定代表人：, 注册地址：; 项目地址 and 邮寄地址 are of other things. */
const HEAD = /法定代表人[^\n：:，。]{0,6}[：:]\s*$/u;
const SEAT = /(?:^|[、.．\s])(?:单位|企业|公司|机构)?(?:住所|注册地址|注册地|地址)[：:]\s*$/u;
/** 单位名称：, 持证单位： */
const OWNER = /(?:单位|企业|公司|机构|厂商|营运者|申请人|被许可人|当事人)(?:全称|名称)?[：:]\s*$/u;
/** Lines of a form over one of them that are looked at. */
const LINES = 8;

/** 单位名称：甲公司⏎法定代表人：张建国⏎住所：乙市丙路3号: lines of a form speak of who is named over them, or of whom the letter is written to. */
export function form(scene: Scene): Claim[] {
  if (!scene.official) return [];
  const heads = labelled(scene, scene.of.Person, HEAD);
  const seats = labelled(scene, scene.of.Place, SEAT);
  if (heads.length + seats.length === 0) return [];
  const writtenTo = addressee(scene);
  const owned = (one: Mention): Mention | null => ownerAbove(scene, one) ?? writtenTo;
  return [
    ...heads.flatMap((one) => claim(scene, 'HOLDS', one, owned(one))),
    ...seats.flatMap((one) => claim(scene, 'LOCATED_IN', one, owned(one))),
  ];
}

const labelled = ({ setting }: Scene, mentions: readonly Mention[], label: RegExp): Mention[] => {
  const { text } = setting.text.article;
  return mentions.filter((one) => label.test(text.slice(Math.max(0, one.start - 20), one.start)));
};

function claim(scene: Scene, link: 'HOLDS' | 'LOCATED_IN', one: Mention, owner: Mention | null): Claim[] {
  const sentence = sentenceOf(scene.setting.text.sentences, one);
  if (!owner || !sentence) return [];
  const span = owner.start >= sentence.start && owner.end <= sentence.end ? owner : null;
  const ends =
    link === 'HOLDS'
      ? { source: one.entity, sourceSpan: one, target: owner.entity, targetSpan: span }
      : { source: owner.entity, sourceSpan: span, target: one.entity, targetSpan: one };
  const attributes = link === 'HOLDS' ? { attributes: { post: '法定代表人' } } : {};
  return [{ link, ...ends, sentence, rule: 'form-line', confidence: 0.8, ...attributes }];
}

/** The organ that a line over this one gives as the form's own. */
function ownerAbove(scene: Scene, one: Mention): Mention | null {
  const { text } = scene.setting.text.article;
  let { start } = lineOf(text, one);
  for (let lines = 0; lines < LINES && start > 0; lines += 1) {
    const over = lineOf(text, { start: start - 1, end: start - 1 });
    const named = organAfterLabel(scene, over.start, start);
    if (named) return named;
    if (!/[：:]/u.test(text.slice(over.start, start))) break;
    start = over.start;
  }
  return null;
}

function organAfterLabel({ setting, of }: Scene, from: number, to: number): Mention | null {
  const { text } = setting.text.article;
  let low = 0;
  let high = of.Institution.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((of.Institution[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const one = of.Institution[low];
  return one && one.end <= to && OWNER.test(text.slice(from, one.start)) ? one : null;
}
