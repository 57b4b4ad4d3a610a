import { type Mention, type Span, slice } from '#graph';
import type { EntityTable } from './entity-table.ts';
import { placesAbove } from './implied/places-above.ts';
import { placeGovernment } from './implied/government.ts';
import { headedOrgans } from './implied/headed-organ.ts';
import { shownBy } from './implied/wholes.ts';
import { innerTitles } from './implied/inner-titles.ts';
import { holderOf, studyGroup } from './implied/meeting-holder.ts';
import { ledGovernment, ledOrgan } from './implied/led-organ.ts';
import type { Naming, Setting } from './naming.ts';
import { numberedBy } from './implied/numbered-by.ts';
import { releases } from './implied/releases.ts';
import { variantsIn } from './implied/variants.ts';

/** An entity a text says without a span of its own for it. */
export interface Implied {
  naming: Naming;
  /** The words it was read from, an alias when they are its name; else empty. */
  words: string;
}

/** Issuers of the title, of numbers and of notes, wholes and places of names, governments by their heads, organs that meetings are named by, documents inside titles, listed parts of slogans, wordings inside variants. */
export function impliedBy(setting: Setting, mentions: readonly Mention[], entities: EntityTable): Implied[] {
  const { text, lexicon } = setting;
  const words = (span: Span): string => slice(text.article.text, span);
  const nameOf = (id: string): string => entities.nameOf(id);
  const implied: Implied[] = issuersOf(setting);
  for (const { name } of entities.of('Document')) {
    implied.push(...innerTitles(name, text.article.text).map(({ naming }) => ({ naming, words: '' })));
  }
  implied.push(...shownWholes(entities));
  for (const one of releases(setting)) implied.push({ naming: one.naming, words: words(one) });
  for (const one of mentions) {
    const holder =
      one.type === 'Meeting' ? (studyGroup(one, setting) ?? holderOf(words(one), lexicon)) : null;
    if (holder) implied.push({ naming: holder.naming, words: '' });
    const led = one.type === 'Institution' ? ledOrgan(one, setting) : null;
    if (led) implied.push({ naming: led.naming, words: words(led) });
    const government = one.type === 'Institution' ? ledGovernment(one, nameOf(one.entity), setting) : null;
    const headed = one.type === 'Place' ? placeGovernment(one, setting) : null;
    for (const naming of [government?.naming, headed]) if (naming) implied.push({ naming, words: '' });
    const organs = one.type === 'Document' ? numberedBy(one, setting) : [];
    implied.push(...organs.map((organ) => ({ naming: organ.naming, words: words(organ) })));
  }
  for (const { part } of setting.expansions) {
    implied.push({ naming: partNaming(words(part)), words: words(part) });
  }
  for (const { naming } of headedOrgans(setting, mentions, nameOf)) implied.push({ naming, words: '' });
  const known = { lexicon, nameOf };
  for (const { base, span } of variantsIn(text.article.text, mentions, known)) {
    implied.push({ naming: sloganNaming(base, setting), words: words(span) });
  }
  return implied;
}

/** Organs of the title, and those an official document is issued by, with what they show that they belong to. */
function issuersOf({ text: { article }, titleOrgans, issuing }: Setting): Implied[] {
  const organs = [
    ...titleOrgans.map(({ naming, start, end }) => ({
      naming,
      words: article.title.slice(start, end),
    })),
    ...issuing.map(({ naming, start, end }) => ({
      naming,
      words: article.text.slice(start, end),
    })),
  ];
  return [...organs, ...organs.flatMap(({ naming, words }) => wholesShown(words, naming.name))];
}

/** 枫桥经验 of 新时代“枫桥经验”, in the sense it has here. */
export function sloganNaming(name: string, { senses }: Setting): Naming {
  const sense = senses.get(name);
  return { type: 'Slogan', name, reason: 'inside a variant', ...(sense === undefined ? {} : { sense }) };
}

const wholesShown = (words: string, name: string): Implied[] =>
  shownBy(words, name).map(({ to, from }) => ({ naming: { ...to, reason: `shown by ${from}` }, words: '' }));

/** Every whole and place that the words for an organ or a place show. */
const shownWholes = (entities: EntityTable): Implied[] => [
  ...entities
    .of('Institution')
    .flatMap(({ name, surfaces }) => [...surfaces].flatMap((words) => wholesShown(words, name))),
  ...entities
    .of('Place')
    .flatMap(({ surfaces }) => [...surfaces])
    .flatMap((words) =>
      placesAbove(words).map((to) => ({ naming: { ...to, reason: `shown by ${words}` }, words: '' })),
    ),
];

/** 乱收费 as a part of “三乱”. */
export const partNaming = (words: string): Naming => ({
  type: 'Slogan',
  name: words.replace(/[“”‘’\s]/gu, ''),
  reason: 'listed part',
});
