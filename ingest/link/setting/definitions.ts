import { bare } from '../bare.ts';

/** What stands around 简称: the name and the opening bracket before it, the short name and the closing bracket behind. */
const BEFORE =
  /(《[^》\n]{2,80}》|[^。；，《》（）()\n]{2,60})(?:（[^（）《》\n]{1,12}）)?[（(][^（）()\n]{0,60}$/u;
const AFTER =
  /^(?:为)?[：:]?(?:([《“"][^》”"\n]{1,30}[》”"])[^（）()\n]{0,6}[）)]|(?<plain>[\u4e00-\u9fff]{2,10})(?=[，）]))/u;
const WORD = '简称';
const REACH = 160;

/**
 * Words a text defines for itself: 《事业单位工作人员考核规定》（以下简称《考核规定》） → 考核规定 → 事业单位工作人员考核规定.
 * Without marks the full name is what stands before the bracket back to the last verb or mark, so only a name that
 * holds the letters of the short one counts: 中国残疾人联合会（以下简称“中国残联”）.
 */
export function findDefinitions(text: string): Map<string, string> {
  const definitions = new Map<string, string>();
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
    const name = BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
    const after = AFTER.exec(text.slice(at + WORD.length, at + WORD.length + REACH));
    // 《水渠检查》（以下简称导则）: without marks only a title is shortened
    const said = after?.[1] ?? (name?.startsWith('《') ? after?.groups?.['plain'] : undefined);
    if (!name || !said) continue;
    const short = bare(said.replace(/^"(.*)"$/u, '$1'));
    // A title keeps the marks within it: 《“十四五”…规划》.
    const full = name.startsWith('《') ? name.slice(1, -1) : fullName(name, short);
    if (full && short && full !== short) definitions.set(short, full);
  }
  return definitions;
}

/** 近日，由中国残疾人联合会 + 中国残联 → 中国残疾人联合会: from the first letter of the short name on. */
function fullName(before: string, short: string): string | null {
  const start = before.lastIndexOf(short[0] ?? '');
  for (let at = start; at >= 0; at = before.lastIndexOf(short[0] ?? '', at - 1)) {
    const name = before.slice(at);
    if (holdsInOrder(name, short)) return bare(name);
    if (at === 0) break;
  }
  return null;
}

function holdsInOrder(name: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = name.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return name.length > letters.length;
}
