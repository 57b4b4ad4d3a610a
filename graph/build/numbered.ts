import type { Entity } from '../model/entity.ts';
import type { Part } from './part.ts';
import { byDate } from './order.ts';
import { renamed } from './renamed.ts';

/**
 * One number, one document: 《关于做好防汛工作的通知》（甲办发〔2031〕3号） in one text, 甲办发〔2031〕3号 in another and the text
 * itself are one node. Of those that were not read the longest name is kept. A notice and the plan it brings share a
 * number and stay two.
 */
export function meetByNumber(parts: Part[]): Part[] {
  const groups = new Map<string, Map<string, string>>();
  for (const { entities } of parts) {
    for (const entity of entities) {
      const number = numberOf(entity);
      if (number === null) continue;
      const group = groups.get(number) ?? new Map<string, string>();
      groups.set(number, group.set(entity.id, entity.name));
    }
  }
  const read = new Map<string, Part>();
  for (const part of [...parts].sort((a, b) => byDate(a.article, b.article))) {
    const number = tight(part.article.number);
    if (!read.has(number)) read.set(number, part);
  }
  const texts = new Set(parts.map(({ article }) => article.entity));
  const names = new Map<string, string>();
  for (const [number, group] of groups) {
    const text = read.get(number)?.article;
    const cited = [...group].filter(([id]) => !texts.has(id)).sort(byLength);
    if (CODE.test(number) && new Set(cited.map(([, name]) => tight(name))).size > 2) continue;
    const first = text ? ([text.entity, text.title] as const) : cited[0];
    if (!first) continue;
    for (const [id, name] of cited)
      if (id !== first[0] && isOne(name, first[1], number)) names.set(id, first[0]);
  }
  return names.size > 0 ? parts.map((part) => renamed(part, names)) : parts;
}

/** A number that tells a document wherever it stands: 国发〔2023〕16号, 国务院令第449号. */
const TELLING = /〔\d{4}〕|令第/u;
/** A rule keeps its code in each edition, under whatever title: SLD501/02. */
const CODE = /^[A-Z]{2,4}\d{1,4}(?:\/\d{1,3})?$/u;
/** Each organ has one of these a year: it tells a document of those that are about the same. */
const OF_YEAR = /\d{4}年第\d{1,4}号$/u;

/** Without white space. */
export const tight = (words = ''): string => words.replace(/\s/gu, '');

function numberOf({ type, name, attributes }: Entity): string | null {
  const said = type === 'Document' ? attributes?.['number'] : undefined;
  const number = typeof said === 'string' ? tight(said) : '';
  if (TELLING.test(number) || CODE.test(number)) return number;
  const [ofYear] = OF_YEAR.exec(number) ?? [];
  const subject = subjectOf(name);
  return ofYear !== undefined && subject.startsWith('关于') ? `${ofYear} ${subject}` : null;
}

const isOne = (name: string, other: string, number: string): boolean =>
  tight(name) === number || tight(other) === number || isNear(titleOf(name), titleOf(other));

/** 甲办法 and 甲办法（试行） of one number are one, 关于开展清淤工作的通知 and 关于组织开展清淤工作的通知, too. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > SLIP) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(long.length - short.length + at);
}

/** Characters that one text leaves out of a title: 组织. */
const SLIP = 2;

const titleOf = (name: string): string => subjectOf(name).replace(/（[^（）]{1,10}）$/u, '');

/** Without marks and white space. */
export const bareTitle = (name: string): string => tight(name).replace(/[《》〈〉]/gu, '');

/** Without marks, and without who issues it: 两部门关于…的通知 is 甲部 乙部关于…的通知. */
export const subjectOf = (name: string): string => {
  const bare = bareTitle(name);
  return bare.slice(Math.max(0, bare.indexOf('关于')));
};

const byLength = ([a, x]: [string, string], [b, y]: [string, string]): number =>
  y.length - x.length || (a < b ? -1 : 1);
