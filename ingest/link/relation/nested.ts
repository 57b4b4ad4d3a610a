import type { Mention } from '#graph';
import { sentenceOf } from '../../sentence-of.ts';
import type { Claim, Scene } from './rule.ts';
import { indexOf } from './skeleton.ts';
import { subjectOf } from './subject.ts';

/** 要有‘甲’, 牢记‘甲’: what stands before words that the speaker wants kept. */
const WANTED =
  /(?:要有|要讲|树立|牢记|做到|弘扬|发扬|发挥|提高|加快建设|形成|提倡|倡导|强化|坚持|争当|争做|念好|当好|打好|走好|保持)(?:好|了|起)?$/u;
/** 古人说, 俗话说, 某某同志说: words of others. */
const OTHERS = /古人|古语|俗话|常言|老话|诗|一句|[说讲道的]：?$|同志|先生/u;
/** “三个代表”, “三农”: the speaker may have them from others. */
const COUNTED = /^‘[一二三四五六七八九十两双\d]/u;
const SAID = /(?:指出|强调|说|讲道|讲到|谈到|提到|提出|要求|写道|告诫|勉励|嘱咐)(?:，|：|道：)?$/u;
/** So far before a formula the mark may stand that opens the speech. */
const REACH = 400;

/** 某某说：“做事要有‘滴水穿石’的韧劲。”: a formula within words that are quoted is theirs who says them. */
export function nestedWords(scene: Scene): Claim[] {
  const { text } = scene.setting.text.article;
  return scene.of.Slogan.flatMap((one): Claim[] => {
    if (text[one.start] !== '‘' || isKnownCount(scene, one)) return [];
    const before = text.slice(Math.max(0, one.start - REACH), one.start);
    if (!WANTED.test(before)) return [];
    const opening = openingOf(before);
    if (opening < 0 || /[”\n]/u.test(before.slice(before.lastIndexOf('“')))) return [];
    if (OTHERS.test(before.slice(before.lastIndexOf('“')).slice(-24).replace(WANTED, ''))) return [];
    const speaks = one.start - before.length + opening;
    return SAID.test(before.slice(0, opening)) ? spoken(scene, one, speaks) : [];
  });
}

/** Where the speech is opened that goes on at the end: “…”“…”，“…, one quotation behind the other, is one. */
function openingOf(before: string): number {
  let opening = before.lastIndexOf('“');
  while (/”[，、]?$/u.test(before.slice(Math.max(0, opening - 2), opening)))
    opening = before.lastIndexOf('“', opening - 1);
  return opening;
}

const isKnownCount = ({ setting, names }: Scene, { entity, start }: Mention): boolean =>
  COUNTED.test(setting.text.article.text.slice(start, start + 2)) &&
  setting.lexicon.entry('Slogan', names.get(entity) ?? '') !== undefined;

function spoken(scene: Scene, formula: Mention, at: number): Claim[] {
  const sentence = sentenceOf(scene.setting.text.sentences, formula);
  const skeleton = scene.skeletons.find(({ sentence: one }) => one.start < at && at < one.end);
  if (!sentence || !skeleton) return [];
  const words = indexOf(skeleton, at);
  const subject = subjectOf(scene, skeleton, words, { subject: 'H' });
  const [speaker] = subject?.mentions ?? [];
  if (!subject || !speaker || subject.mentions.length > 1) return [];
  const inside = subject.span && subject.span.start >= sentence.start;
  return [
    {
      link: 'PROPOSED_BY',
      source: formula.entity,
      target: speaker.entity,
      sentence,
      rule: 'nested-words',
      confidence: 0.7,
      sourceSpan: formula,
      targetSpan: inside ? subject.span : null,
    },
  ];
}
