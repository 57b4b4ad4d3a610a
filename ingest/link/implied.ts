import { type Entity, type Mention, type Span, slice } from '#graph';
import { expansions } from './expansions.ts';
import { placeOf, wholeOf } from './hierarchy.ts';
import { titleIssuers } from './issuers.ts';
import { issuing } from './issuing.ts';
import { transmitted } from './name/document.ts';
import { nameAttributes } from './name/document.ts';
import type { Context, Naming } from './naming.ts';
import { variantsIn } from './variants.ts';

/** An entity a text says without a span of its own for it. */
export interface Implied {
  naming: Naming;
  /** The words it was read from, an alias when they are its name; else empty. */
  words: string;
}

/** Issuers of the title, wholes and places of names, documents inside titles, listed parts of slogans, wordings inside variants. */
export function impliedBy(
  context: Context,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Implied[] {
  const { text } = context;
  const words = (span: Span): string => slice(text.article.text, span);
  const implied: Implied[] = issuersOf(context, mentions);
  for (const name of [...entities, ...implied.map(({ naming }) => naming)].map(nameOf)) {
    if (name.type === 'Institution') implied.push(...above(name.name));
    const inner = name.type === 'Document' ? transmittedNaming(name.name) : null;
    if (inner) implied.push({ naming: inner, words: '' });
  }
  for (const { part } of expansions(text, mentions)) {
    implied.push({ naming: partNaming(words(part)), words: words(part) });
  }
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const known = { lexicon: context.lexicon, nameOf: (id: string): string => names.get(id) ?? '' };
  for (const { base, span } of variantsIn(text.article.text, mentions, known)) {
    implied.push({ naming: sloganNaming(base, context), words: words(span) });
  }
  return implied;
}

/** Organs of the title, and those an official document is issued by. */
function issuersOf(context: Context, mentions: readonly Mention[]): Implied[] {
  const { text, title } = context.text.article;
  return [
    ...titleIssuers(title, context).map(({ naming, start, end }) => ({
      naming,
      words: title.slice(start, end),
    })),
    ...issuing(context, mentions).map(({ naming, start, end }) => ({
      naming,
      words: text.slice(start, end),
    })),
  ];
}

/** 枫桥经验 of 新时代“枫桥经验”, in the sense it has here. */
export function sloganNaming(name: string, { senses }: Context): Naming {
  const sense = senses.get(name);
  return { type: 'Slogan', name, reason: 'inside a variant', ...(sense === undefined ? {} : { sense }) };
}

const nameOf = ({ type, name }: Pick<Entity, 'type' | 'name'>): Pick<Entity, 'type' | 'name'> => ({
  type,
  name,
});

/** Every whole above an organ, and the place each names. */
function above(name: string): Implied[] {
  const list: Implied[] = [];
  for (let at: string | null = name; at; at = wholeOf(at)?.name ?? null) {
    if (at !== name)
      list.push({ naming: { type: 'Institution', name: at, reason: `whole of ${name}` }, words: '' });
    const place = placeOf(at);
    if (place) list.push({ naming: { ...place, reason: `place of ${at}` }, words: '' });
  }
  return list;
}

/** 《关于印发〈X〉的通知》 → 《X》 */
export function transmittedNaming(title: string): Naming | null {
  const inner = transmitted(title);
  if (!inner) return null;
  const name = `《${inner}》`;
  return { type: 'Document', name, attributes: nameAttributes(name), reason: `inside ${title}` };
}

/** 乱收费 as a part of “三乱”. */
export const partNaming = (words: string): Naming => ({
  type: 'Slogan',
  name: words.replace(/[“”‘’\s]/gu, ''),
  reason: 'listed part',
});
