/** One word, name, string, number, parameter or sign of a Cypher text. Comments and white space are not tokens. */
export interface Token {
  kind: 'word' | 'name' | 'string' | 'number' | 'parameter' | 'sign';
  /** As it counts: a name without its backticks, a word as written. */
  text: string;
  start: number;
  end: number;
}

/** In this order; what none of them takes is white space, or a sign of one character. */
const RULES: [kind: Token['kind'] | 'nothing', pattern: RegExp][] = [
  ['nothing', /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//uy],
  ['string', /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/uy],
  ['name', /`(?:[^`]|``)*`/uy],
  ['parameter', /\$(?:`(?:[^`]|``)*`|[\p{L}\p{M}\p{N}\p{Pc}]+)/uy],
  ['number', /\d[\p{L}\p{N}_]*(?:\.\d+(?:[eE][+-]?\d+)?)?/uy],
  ['word', /[\p{L}\p{Pc}\p{Sc}][\p{L}\p{M}\p{N}\p{Pc}\p{Sc}\p{Cf}]*/uy],
  ['sign', /[\s\S]/uy],
];

/** Cypher text → its tokens. An unclosed string, comment or backtick leaves its opening sign as a token. */
export function tokensOf(cypher: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < cypher.length) {
    const [kind, match] = next(cypher, at);
    const end = at + match.length;
    const text = kind === 'name' ? match.slice(1, -1).replaceAll('``', '`') : match;
    if (kind !== 'nothing') tokens.push({ kind, text, start: at, end });
    at = end;
  }
  return tokens;
}

function next(cypher: string, at: number): [Token['kind'] | 'nothing', string] {
  for (const [kind, pattern] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(cypher)?.[0];
    if (match) return [kind, match];
  }
  return ['sign', cypher.slice(at, at + 1)];
}
