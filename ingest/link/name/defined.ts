import type { EntityType } from '#graph';
import { bare } from '../bare.ts';
import type { Namer } from '../naming.ts';

const MARKED: ReadonlySet<EntityType> = new Set(['Document']);

/** 《考核规定》 after 《事业单位工作人员考核规定》（以下简称《考核规定》） is the full name. */
export const defined: Namer = ({ words, type }, { definitions, text }) => {
  const full = definitions.size === 0 ? undefined : definitions.get(bare(words));
  if (!full) return null;
  const name = MARKED.has(type) ? `《${full}》` : full;
  return { type, name, reason: `defined in ${text.article.title}: ${words}` };
};

/** 协调小组办公室 after …工程协调小组（以下简称协调小组）: the organ right before the bracket, whatever its letters, and its office. */
export const definedOrgan: Namer = ({ words, rule }, { called, text }) => {
  const short = words.replace(/(?<=小组)办公室$/u, '');
  const organ = rule === 'defined-organ' ? called.get(short) : undefined;
  return organ === undefined
    ? null
    : {
        type: 'Institution',
        name: `${organ}${words.slice(short.length)}`,
        reason: `defined in ${text.article.title}: ${words}`,
      };
};
