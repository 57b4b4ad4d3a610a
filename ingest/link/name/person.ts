import { TITLES } from '../../lexicon/titles.ts';
import { unquoted } from '../bare.ts';
import { dateAt } from '../date-at.ts';
import { tight } from '../../tight.ts';
import type { Context, Namer, Naming, Surface } from '../naming.ts';

const TITLED = new RegExp(`^([\\u4e00-\\u9fff])(${TITLES.join('|')}|总书记|同志)$`, 'u');
const FAMILIAR = /^[老小]([\u4e00-\u9fff])$/u;

const person = (name: string, reason: string): Naming => ({ type: 'Person', name, reason });

/** 王书记, 张大爷, 老王, when one person of that surname is named in full in this text, or one of them is told from the others. */
export const surnamed: Namer = (surface, context) => {
  const called = unquoted(tight(surface.words));
  const [, surname, title] = TITLED.exec(called) ?? FAMILIAR.exec(called) ?? [];
  if (surname === undefined) return null;
  // 赵武灵王 is no 赵老师.
  const named = context.persons.filter((name) => name.length < 4 && name.startsWith(surname));
  const [only, other] = named;
  if (only !== undefined && other === undefined) return person(only, `the only ${surname} named here`);
  for (const { is, reason } of TELLS) {
    const [one, more] = named.filter((name) => is(name, { surface, context, title }));
    if (one !== undefined && more === undefined) return person(one, `${surname} ${reason}`);
  }
  return null;
};

interface Called {
  surface: Surface;
  context: Context;
  /** 书记 of 王书记 */
  title: string | undefined;
}

/** What tells one of a surname from the others, surest first. */
const TELLS: readonly { is: (name: string, called: Called) => boolean; reason: string }[] = [
  // 习书记 in a text that names 习近平 and 习仲勋: the text calls one of them so in full, or he is in its title.
  { is: (name, { context }) => context.text.article.title.includes(name), reason: 'of the title' },
  // 陈大川老师…。陈老师
  {
    is: (name, { context, title }) =>
      title !== undefined && title !== '同志' && context.text.article.text.includes(`${name}${title}`),
    reason: 'with this title',
  },
  // 采访对象：王大川，…。采访组：|王主任|您好！
  {
    is: (name, { surface, context }) =>
      isSpokenTo(surface, context) && isInterviewed(name, context.text.article.text),
    reason: 'who is interviewed',
  },
];

/** 采访组：|王主任|您好, “|老姜|，你来: who is spoken to. */
const isSpokenTo = ({ start, end }: Surface, { text }: Context): boolean =>
  /[：“]/u.test(text.article.text[start - 1] ?? '') && /[，、！您你]/u.test(text.article.text[end] ?? '');

const INTERVIEWED = /(?:采访对象|受访者|受访人|讲述人|口述人?)[:：]([^\n]{2,800})/u;
/** 王大川，1953年生。李小河，1968年生 */
const isInterviewed = (name: string, text: string): boolean =>
  (INTERVIEWED.exec(text)?.[1] ?? '').split('。').some((one) => one.trim().startsWith(name));

/** 大川 after 徐大川, 大川|同志: the one person named here whose given name it is. */
export const givenAlone: Namer = ({ words, rule, end }, { persons, text }) => {
  const isGiven =
    rule === 'given-name' || (rule === 'name-and-title' && text.article.text.startsWith('同志', end));
  if (!isGiven || words.length !== 2) return null;
  const [one, ...more] = persons.filter((name) => name.length === 3 && name.endsWith(words));
  return one && more.length === 0 ? person(one, `given name of ${one}`) : null;
};

/** Titles that one person after another bears, who bore them when. */
const BORNE: readonly (readonly [title: RegExp, from: string, to: string, name: string])[] = [
  [/^班禅(?:额尔德尼|大师|喇嘛)?$/u, '1949-08-10', '1989-01-28', '十世班禅'],
];

/** 班禅 in words of 1964 → 十世班禅 */
export const bearerOfTitle: Namer = ({ words, start }, { text }) => {
  const title = tight(words);
  const borne = BORNE.filter(([pattern]) => pattern.test(title));
  if (borne.length === 0) return null;
  const { text: all, date, publishedAt } = text.article;
  const day = dateAt(all, start, date ?? publishedAt) ?? '';
  const name = borne.find(([, from, to]) => from <= day && day <= to)?.[3];
  return name === undefined ? null : person(name, `${title} of ${day}`);
};

/** 焦 裕 禄 → 焦裕禄 */
export const personAsWritten: Namer = ({ words }) => person(tight(words), 'as written');
