import { documentNumber } from '../name/document-number.ts';
import { innerTitles } from '../implied/inner-titles.ts';
import { idOf } from '../resolve.ts';
import { sentenceOf } from '../../sentence-of.ts';
import type { Claim, Scene } from './rule.ts';

/** 党章党规党纪, 宪法和法律: the name opens a list of norms in general, and nothing of that one document is meant. */
const NORMS_AT_LARGE = /^[、和]?(?:党规|党纪|法律|法规|国法)/u;

/** The text cites every other document it names, by title, by number or by a name without marks. */
export function citations(scene: Scene): Claim[] {
  const { text } = scene.setting;
  return scene.of.Document.flatMap((one): Claim[] => {
    const sentence = one.entity === scene.self ? null : sentenceOf(text.sentences, one);
    if (!sentence) return [];
    const words = text.article.text.slice(one.start, one.end);
    const form = words.startsWith('《') ? 'title' : documentNumber(words) ? 'number' : 'name';
    if (form === 'name' && NORMS_AT_LARGE.test(text.article.text.slice(one.end, one.end + 3))) return [];
    return [
      {
        link: 'CITES',
        source: scene.self,
        target: one.entity,
        sentence,
        rule: `cites-${form}`,
        confidence: form === 'name' ? 0.85 : 0.95,
        targetSpan: one,
      },
    ];
  });
}

/** 《关于印发〈X〉的通知》, the text's own title or one it cites, transmits 《X》; 《关于修改〈X〉的决定》 amends it. */
export function inTitles(scene: Scene): Claim[] {
  const { setting, names } = scene;
  const { article, sentences } = setting.text;
  const ownAt = article.text.indexOf(article.title);
  const titles = scene.of.Document.map((one) => ({
    entity: one.entity,
    name: names.get(one.entity) ?? '',
    span: { start: one.start, end: one.end },
  }));
  // 关于发布《甲通知》的解读 tells of it and sends nothing out
  if (ownAt >= 0 && !EXPLAINS.test(article.title)) {
    const span = { start: ownAt, end: ownAt + article.title.length };
    titles.push({ entity: scene.self, name: setting.own.name, span });
  }
  return titles.flatMap(({ entity, name, span }): Claim[] => {
    const sentence = sentenceOf(sentences, span);
    if (!sentence) return [];
    const at = (verb: string): number => article.text.slice(span.start, span.end).indexOf(verb);
    return (
      innerTitles(name, article.text)
        // A number or a short name stands for the document and says nothing of the other.
        .filter(({ verb, naming }) => at(verb) >= 0 && idOf(setting, naming) !== entity)
        .map(({ link, naming, verb }) => ({
          link,
          source: entity,
          target: idOf(setting, naming),
          sentence,
          rule: TITLE_RULES[link],
          confidence: 0.9,
          sourceSpan: span,
          targetSpan: span,
          trigger: { start: span.start + at(verb), end: span.start + at(verb) + verb.length },
        }))
    );
  });
}

const EXPLAINS = /(?:解读|说明|问答|答记者问|解答)$/u;

const TITLE_RULES = {
  TRANSMITS: 'title-transmits',
  AMENDS: 'title-amends',
  REPEALS: 'title-repeals',
} as const;
