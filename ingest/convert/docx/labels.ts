import type { Numbered } from './numbering.ts';
import { tight } from '../../tight.ts';

/** A part of a document as mammoth reads it: paragraph, run, text, table … */
interface Part {
  type: string;
  children?: Part[];
  value?: string;
  numbering?: object | null;
}

/** How far ahead a paragraph is looked for: deleted ones and copies in text boxes are passed over. */
const AHEAD = 20;

const wordsOf = ({ value = '', children = [] }: Part): string => value + children.map(wordsOf).join('');

/** A step for mammoth: puts its number before each paragraph that Word numbers. */
export function labelled(numbered: readonly Numbered[]): (document: Part) => Part {
  let next = 0;
  const visit = (part: Part): Part => {
    const children = part.children?.map(visit);
    const whole = children ? { ...part, children } : part;
    if (part.type !== 'paragraph' || next >= numbered.length) return whole;
    const words = tight(wordsOf(part));
    const at = numbered.slice(next, next + AHEAD).findIndex((one) => tight(one.words) === words);
    if (at < 0 || words === '') return whole;
    const { label } = numbered[next + at]!;
    next += at + 1;
    // 一、总体要求, （一）加强领导; 1. Aim
    const value = /[\p{Script=Han}、，．）〕】]$/u.test(label) ? label : `${label} `;
    const run: Part = { type: 'run', children: [{ type: 'text', value }] };
    return { ...whole, numbering: null, children: [run, ...(children ?? [])] };
  };
  return visit;
}
