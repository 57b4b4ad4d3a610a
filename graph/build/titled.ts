import type { Entity } from '../model/entity.ts';
import { bareTitle, subjectOf, tight } from './numbered.ts';
import { dateOf } from './order.ts';
import type { Part } from './part.ts';
import { renamed } from './renamed.ts';

/** What all texts say of a document by one id. */
interface Titled {
  /** Without marks and white space. */
  title: string;
  numbers: Set<string>;
  /** Ids of the organs that are said to have issued it, and what they are called. */
  issuers: Set<string>;
  called: Set<string>;
  isRead: boolean;
  /** When it was written, where it was read; else when it was named first, null where a text that names it bears no date. */
  since: string | null;
}

/** A title from 关于 on: a short one is that of many organs and years. */
const SHORTEST = 12;
/** No other paper has it by chance: 关于做好清水河流域三镇水渠清淤加固的通知 */
const TELLING = 18;

/**
 * A title that leaves out who issued it is that of the one document which says so: 《关于做好水渠清淤加固工作的通知》, which a sentence gives
 * to 甲省水利厅, and 《甲省水利厅关于做好水渠清淤加固工作的通知》. One of another organ or number stays apart.
 */
export function meetByTitle(parts: Part[]): Part[] {
  const names = new Map<string, string>();
  for (const [subject, group] of bySubject(parts)) {
    const full = [...group].filter(([, { title }]) => title !== subject);
    for (const [id, cited] of group) {
      if (cited.title !== subject || cited.isRead) continue;
      const [one, other] = full.filter(([, named]) => isOne(cited, named, subject));
      if (one && !other) names.set(id, one[0]);
    }
  }
  return names.size > 0 ? parts.map((part) => renamed(part, names)) : parts;
}

function isOne(cited: Titled, full: Titled, subject: string): boolean {
  if (cited.numbers.size > 0 && full.numbers.size > 0) return meet(cited.numbers, full.numbers);
  if (cited.issuers.size > 0)
    return meet(cited.issuers, full.issuers) || [...cited.called].some((organ) => full.title.includes(organ));
  const isLater = cited.since !== null && full.since !== null && cited.since >= full.since;
  return full.isRead && isLater && subject.length >= TELLING;
}

const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((one) => others.has(one));

/** Documents by their titles from 关于 on, then by id. */
function bySubject(parts: readonly Part[]): Map<string, Map<string, Titled>> {
  const subjects = new Map<string, Map<string, Titled>>();
  for (const part of parts) {
    const issued = part.links.filter(({ type }) => type === 'ISSUED_BY');
    for (const entity of part.entities) {
      const subject = entity.type === 'Document' ? subjectOf(entity.name) : '';
      if (!subject.startsWith('关于') || subject.length < SHORTEST) continue;
      const group = subjects.get(subject) ?? new Map<string, Titled>();
      const organs = issued.filter(({ source }) => source === entity.id).map(({ target }) => target);
      take(group, part, { entity, organs });
      subjects.set(subject, group);
    }
  }
  return subjects;
}

function take(
  group: Map<string, Titled>,
  part: Part,
  { entity, organs }: { entity: Entity; organs: readonly string[] },
): void {
  const isRead = part.article.entity === entity.id;
  const date = dateOf(part.article);
  const title = bareTitle(entity.name);
  const one = group.get(entity.id) ?? {
    title,
    numbers: new Set(),
    issuers: new Set(),
    called: new Set(),
    isRead,
    since: date,
  };
  const number = entity.attributes?.['number'];
  if (typeof number === 'string') one.numbers.add(tight(number));
  for (const organ of organs) {
    one.issuers.add(organ);
    for (const words of calledIn(part, organ)) one.called.add(words);
  }
  if (isRead || (!one.isRead && (date === null || (one.since !== null && date < one.since))))
    one.since = date;
  one.isRead ||= isRead;
  group.set(entity.id, one);
}

/** 省委 says no more than a level, 部 no more than a kind. */
const TELLS = /^(?![省市县区州镇乡][\u4e00-\u9fff]{1,4}$).{3}/u;

const calledIn = ({ entities }: Part, organ: string): string[] =>
  entities
    .filter(({ id }) => id === organ)
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((words) => TELLS.test(words));
