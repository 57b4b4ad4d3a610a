import type { EntityType } from '#graph';
import { bare } from '../bare.ts';
import type { Namer } from '../naming.ts';
import { centralTitle, titleAgain } from './document-again.ts';
import { transmitted } from './document.ts';
import { known } from './known.ts';
import { deicticOrgan } from './local-institution.ts';

const MARKED: ReadonlySet<EntityType> = new Set(['Document']);

/** 《培训规定》 after 《公务员培训若干规定》（以下简称《培训规定》）: the full name, as fully as it is known. */
export const defined: Namer = (surface, context) => {
  const { words, type } = surface;
  const { definitions, text } = context;
  const full = definitions.size === 0 ? undefined : definitions.get(bare(words));
  if (!full) return null;
  const name = MARKED.has(type) ? `《${titleMeant(full, bare(words))}》` : full;
  const reason = `defined in ${text.article.title}: ${words}`;
  const said = { ...surface, words: name };
  // 省发展改革委（以下简称“省发改委”）: of the text's own province
  const naming = MARKED.has(type)
    ? (titleAgain(said, context) ?? known(said, context) ?? centralTitle(said, context))
    : type === 'Institution'
      ? (known(said, context) ?? deicticOrgan(said, context))
      : null;
  return naming ? { ...naming, reason } : { type, name, reason };
};

/** 《办法》 for 《甲部关于印发〈乙管理办法〉的通知》: what it issues, where that ends so and the notice does not. */
function titleMeant(full: string, short: string): string {
  const issued = full.endsWith(short) ? null : transmitted(full);
  return issued?.endsWith(short) ? issued : full;
}

/** 协调小组办公室 after …工程协调小组（以下简称协调小组）: the organ right before the bracket, whatever its letters, and its office. */
export const definedOrgan: Namer = ({ words }, { called, text }) => {
  const short = words.replace(/(?<=小组)办公室$|党[委组]$/u, '');
  const organ = called.size === 0 ? undefined : called.get(short);
  return organ === undefined
    ? null
    : {
        type: 'Institution',
        name: words.endsWith('党委') ? `中共${organ}委员会` : `${organ}${words.slice(short.length)}`,
        reason: `defined in ${text.article.title}: ${words}`,
      };
};
