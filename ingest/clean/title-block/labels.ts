import { ANY_FIELD, anyOf, FIELD_END, FIELD_NAMES } from '../../field-names.ts';

/** Fields of a line: 来源：青山网 作者：李大山 发布时间：2031年5月6日; 成文日期 2031-05-06. */
const FIELD = new RegExp(`(${ANY_FIELD})(?:${FIELD_END}| +(?=\\d{4}[-年/.]))\\s*`, 'gu');

const READ = ['source', 'author', 'published', 'signed', 'sent'] as const;
type Kind = (typeof READ)[number];
const KINDS: readonly (readonly [Kind, RegExp])[] = READ.map((kind) => [
  kind,
  new RegExp(`^${anyOf(FIELD_NAMES[kind])}$`, 'u'),
]);
const kindOf = (label: string): Kind | undefined => KINDS.find(([, names]) => names.test(label))?.[0];

/** What a text says of itself by labels: whence, by whom, when published, when signed. */
export type Labels = Partial<Record<Kind, string>>;

/** What the labels of the title block say; the first of a kind wins, and empty ones and 本站原创, 佚名 say nothing. */
export function readLabels(lines: string[]): Labels {
  const labels: Labels = {};
  for (const line of lines) {
    const fields = [...line.matchAll(FIELD)];
    for (const [index, field] of fields.entries()) {
      const kind = kindOf(field[1]!);
      const value = line
        .slice(field.index + field[0].length, fields[index + 1]?.index)
        .replace(/[|｜\s]+$/u, '')
        .trim();
      if (kind && value && !labels[kind] && !/^(?:本站原创|本站|原创|佚名|未知|不详|转载|网络)$/u.test(value))
        labels[kind] = value;
    }
  }
  return labels;
}
