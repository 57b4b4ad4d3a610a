import {
  type Candidate,
  type Entity,
  type EntityType,
  type Found,
  type Mention,
  byPosition,
  entityId,
  slice,
} from '#graph';
import type { Text } from '../text.ts';
import { EntityTable } from './entity-table.ts';
import { impliedBy } from './implied.ts';
import { candidates, nameOf } from './name/index.ts';
import { type Naming, type Setting, type Surface, contextIn } from './naming.ts';
import { notice } from './notice.ts';
import { sentenceOf } from '../sentence-of.ts';

/**
 * Found[] → Mention[] and Entity[]: every span names one entity, none is dropped.
 * Entities are the text itself, what is mentioned, and what their names and the title imply (the issuer in a title, the
 * whole a part belongs to), sorted by id. Throws when a span does not lie within one sentence.
 */
export function resolve(
  setting: Setting,
  found: readonly Found[],
): { mentions: Mention[]; entities: Entity[] } {
  const context = contextIn(setting);
  const { text } = setting;
  const table = new EntityTable(setting.lexicon);
  // The text itself is a document, named or not.
  table.add(text.article.entity, context.own, text.article.title);
  const again = new Map(WORDS_ALONE.map((type) => [type, new Map<string, string>()]));
  const mentions = [...found].sort(byPosition).map((one): Mention => {
    const surface = placed(text, one);
    const named = again.get(one.type);
    const known = named?.get(surface.words);
    if (known !== undefined) return mention(surface, known);
    const naming = nameOf(surface, context);
    notice(context, surface, naming);
    const entity = idOf(context, naming);
    table.add(entity, naming, surface.words);
    named?.set(surface.words, entity);
    return mention(surface, entity);
  });
  // 中共山西省委员会组织部 implies 中共山西省委员会; a title that begins with an organ implies it.
  for (const { naming, words } of impliedBy(setting, mentions, table)) {
    table.add(idOf(context, naming), naming, words);
  }
  return { mentions, entities: table.list() };
}

/** Types that the same words name alike wherever they stand in a text. */
const WORDS_ALONE: readonly EntityType[] = ['Slogan', 'Program', 'Person', 'Publication'];

/** Every candidate of every span, best first, spans in text order: what `--explain` shows. The first is what `resolve` takes. */
export function explain(
  setting: Setting,
  found: readonly Found[],
): { found: Found; candidates: Candidate[] }[] {
  const context = contextIn(setting);
  return [...found].sort(byPosition).map((one) => {
    const surface = placed(setting.text, one);
    const namings = candidates(surface, context);
    if (namings[0]) notice(context, surface, namings[0]);
    return {
      found: one,
      candidates: namings.map((naming) => ({
        entity: idOf(context, naming),
        name: naming.name,
        reason: naming.reason,
      })),
    };
  });
}

/** Id of the entity a naming stands for; the text's own document keeps the id of its article, an edition of its title that it repeals does not. */
export function idOf({ own, text }: Setting, naming: Naming): string {
  const id = entityId(naming.type, naming.key ?? naming.name, naming.sense);
  const isOwnName = naming.name === own.name && naming.sense === own.sense;
  return naming.type === 'Document' && (isOwnName || id === entityId('Document', own.name))
    ? text.article.entity
    : id;
}

function placed(text: Text, found: Found): Surface {
  const words = slice(text.article.text, found);
  const sentence = sentenceOf(text.sentences, found);
  if (!sentence) {
    throw new Error(
      `${text.article.source.path}: “${words}” (${found.start}–${found.end}, ${found.rule}) does not lie within one sentence: recognisers must cut at sentence ends`,
    );
  }
  const { type, rule, start, end } = found;
  return { type, rule, start, end, words, sentence };
}

/** Written out: made by spreading, it takes several times the time and memory. */
const mention = ({ start, end, type, rule, sentence }: Surface, entity: string): Mention => ({
  start,
  end,
  type,
  rule,
  entity,
  sentence: sentence.id,
});
