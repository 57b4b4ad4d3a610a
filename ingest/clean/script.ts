import { Converter } from 'opencc-js/t2cn';
import type { Edit, Step } from './edit.ts';

/** Building the phrase tree takes a while: only when the first traditional text comes. */
let convert: ReturnType<typeof Converter> | undefined;

/** Characters of simplified script only, and of traditional script only: a text is traditional when the second kind prevails. */
const TRADITIONAL = unitsOf(
  '國黨會來時發經學為這個說對關於開實業產設強東務員總幹導權環聯議書記與點現準應進體機構製願義認識動問題將無後',
);
const SIMPLIFIED = unitsOf(
  '国党会来时发经学为这个说对关于开实业产设强东务员总导权环联议书记与点现准应进体机构义认识动问题将无后',
);

/** One flag for each UTF-16 unit: every text is looked through several times. */
function unitsOf(characters: string): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const character of characters) units[character.charCodeAt(0)] = 1;
  return units;
}

/** More traditional characters than simplified ones, and two at least. */
function isTraditional(text: string): boolean {
  const traditional = count(text, TRADITIONAL);
  return traditional >= 2 && traditional > count(text, SIMPLIFIED);
}

function count(text: string, units: Uint8Array): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) found += units[text.charCodeAt(at)] ?? 0;
  return found;
}

/** Traditional → simplified by OpenCC's phrase rules. */
export function simplify(text: string): string {
  convert ??= Converter({ from: 't', to: 'cn' });
  return convert(text);
}

/** 著 as a particle or as 着: 著眼 → 着眼, 沿著 → 沿着; 显著 著名 著作 stay. */
const ZHUO = /(?<![显昭卓编译原论名专撰巨合遗拙土])著(?![名作述称书者录])/gu;

/** 黨著眼新形勢 → 党着眼新形势; 陜西, which pages write for 陝西. Only when the text is traditional: 后, 里 and 干 of a simplified text are not touched. */
export const script: Step = {
  reason: 'traditional-script',
  record: 'sample',
  find: (text, article) =>
    isTraditional(article?.text ?? text)
      ? differences(text, simplify(text).replace(ZHUO, '着').replace(/陜/gu, '陕'))
      : [],
};

/** Both texts line by line; characters that differ, or the whole line when its length changed. */
function differences(from: string, to: string): Edit[] {
  const edits: Edit[] = [];
  const after = to.split('\n');
  let start = 0;
  for (const [index, line] of from.split('\n').entries()) {
    const other = after[index]!;
    if (line.length !== other.length) edits.push({ start, end: start + line.length, to: other });
    else if (line !== other) edits.push(...characterEdits(line, other, start));
    start += line.length + 1;
  }
  return edits;
}

function characterEdits(line: string, other: string, offset: number): Edit[] {
  const edits: Edit[] = [];
  for (let index = 0; index < line.length; index += 1) {
    // Character by character, so that an earlier repair beside it keeps its own borders.
    if (line[index] !== other[index])
      edits.push({ start: offset + index, end: offset + index + 1, to: other[index]! });
  }
  return edits;
}
