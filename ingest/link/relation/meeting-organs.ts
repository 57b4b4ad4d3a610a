import { type Mention, slice, type Span } from '#graph';
import { holderOf, organEnd, studyGroup } from '../implied/meeting-holder.ts';
import { once } from '../once.ts';
import { idOf } from '../resolve.ts';
import { sentenceOf } from '../../sentence-of.ts';
import { clauseStart } from './clause.ts';
import type { Claim, Scene } from './rule.ts';

/** 主持召开|…|开幕: what the clause of a meeting says when it tells that it was held, and not only what was said or decided there. */
const CONVENED = /召开|举行|举办|主持|(?:开幕|闭幕)(?!式)/u;

const LOCAL_LEAGUE = /^(?:共青团|中国共产主义青年团)(?!第|中央|[一二三四五六七八九十])/u;

/** Where the clause of a meeting ends: a mark, or so many characters on. */
const CLAUSE_END = /[，；。！？\n]/u;
const FAR = 40;

function isConvened(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + FAR).split(CLAUSE_END, 1)[0] ?? '';
  return CONVENED.test(text.slice(clauseStart(text, start), start)) || CONVENED.test(after);
}

/** Whose every meeting is. */
const PARTY = '中国共产党';

/** 甲厅党组书记某某主持召开|党组会议: the organ that the sentence names before, by whose name the meeting is named. */
function holderBefore({ names, of }: Scene, meeting: Mention, { start }: Span): Mention | undefined {
  const name = names.get(meeting.entity) ?? '';
  const holder = of.Institution.findLast((one) => one.start >= start && one.end <= meeting.start);
  const whole = holder ? (names.get(holder.entity) ?? '') : '';
  return whole !== '' && whole !== PARTY && name !== whole && name.startsWith(whole) ? holder : undefined;
}

/** 召开中央深改委第五次会议: held by the organ its name begins with, one that the text names too, else one that is known. */
export function meetingOrgans(scene: Scene): Claim[] {
  const { setting, of } = scene;
  const { article, sentences } = setting.text;
  const organs = new Map(of.Institution.map((one) => [slice(article.text, one), one]));
  organs.delete(PARTY);
  const endOf = once((words) => organEnd(words, (name) => organs.has(name)));
  return of.Meeting.flatMap((meeting): Claim[] => {
    const words = slice(article.text, meeting);
    // 共青团|福州市第十二次代表大会: of the league in the city
    if (LOCAL_LEAGUE.test(words)) return [];
    const group = studyGroup(meeting, setting);
    const end = group ? undefined : endOf(words);
    const named = end === undefined ? undefined : words.slice(0, end);
    const known = group ?? (named === undefined ? holderOf(words, setting.lexicon) : null);
    const sentence = sentenceOf(sentences, meeting);
    if (!sentence || !isConvened(article.text, meeting)) return [];
    const before = named === undefined && !known ? holderBefore(scene, meeting, sentence) : undefined;
    const target = known ? idOf(setting, known.naming) : (before ?? organs.get(named ?? ''))?.entity;
    if (target === undefined) return [];
    const targetSpan = before ?? { start: meeting.start, end: meeting.start + (known?.end ?? end ?? 0) };
    const ends = { source: meeting.entity, target, sourceSpan: meeting, targetSpan };
    return [{ link: 'HELD_BY', ...ends, sentence, rule: 'meeting-name', confidence: 0.8 }];
  });
}
