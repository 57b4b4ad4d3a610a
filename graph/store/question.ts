import { ENTITY_TYPES, LINK_TYPES, QUERIES, type Plain, type Query } from '#graph';
import { QueryError } from './errors.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What is asked: a shipped question by its id, or Cypher. */
export interface Question {
  shipped: Query | null;
  cypher: string;
  params: Record<string, Plain>;
}

/** The words and parameters that somebody typed → what to ask. Throws `QueryError` for an id or a parameter that there is not. */
export function questionOf(words: string, given: Readonly<Record<string, Plain>>): Question {
  const id = words.trim();
  const shipped = QUERIES.find((query) => query.id === id) ?? null;
  // One small word, or several with dashes between them, is no Cypher.
  if (!shipped && /^[a-z]+(?:-[a-z]+)*$/u.test(id))
    throw new QueryError(
      `no question is called ${id}`,
      `There are: ${QUERIES.map((query) => query.id).join(', ')}.`,
    );
  if (!shipped) return { shipped, cypher: words, params: { ...given } };
  const names = shipped.params.map(({ name }) => name);
  const other = Object.keys(given).find((name) => !names.includes(name));
  if (other !== undefined)
    throw new QueryError(
      `the question ${id} takes no parameter ${other}`,
      names.length > 0 ? `It takes: ${names.join(', ')}.` : 'It takes none.',
    );
  const params: Record<string, Plain> = {};
  for (const { name, fallback, many } of shipped.params) {
    const value = given[name] ?? fallback;
    // names=四风 is a list of one.
    if (value !== undefined) params[name] = many && !Array.isArray(value) ? [value] : value;
  }
  return { shipped, cypher: shipped.cypher, params };
}

const LABELS = new Set<string>([...ENTITY_TYPES, 'Entity', 'Section', 'Sentence']);
const LINKS = new Set<string>([...LINK_TYPES, 'HAS_SECTION', 'HAS_SENTENCE', 'MENTIONS']);

/** Labels and kinds of link that Cypher names and no graph of ours has: it finds nothing by them, and the engines do not say so. */
export function unknownNames(cypher: string): string[] {
  const tokens = tokensOf(cypher);
  const open: string[] = [];
  const notes = tokens.map((token, at) => {
    if ('([{'.includes(token.text)) open.push(token.text);
    if (')]}'.includes(token.text)) open.pop();
    const inside = open.at(-1);
    if (inside === '{' || !isName(tokens, at)) return '';
    const [known, what] = inside === '[' ? ([LINKS, 'kind of link'] as const) : ([LABELS, 'label'] as const);
    return known.has(token.text)
      ? ''
      : `No ${what} is called ${token.text}. There are: ${[...known].join(', ')}.`;
  });
  return [...new Set(notes)].filter(Boolean);
}

/** True of what stands behind a colon, or behind | and & in a row that a colon begins: (n:Slogan), [:CITES|BASED_ON]. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'name') return false;
  let before = at - 1;
  while (/^[|&!]$/u.test(tokens[before]?.text ?? '')) {
    if (tokens[before]?.text === '!') before -= 1;
    else before -= isSign(tokens[before - 1]) ? 1 : 2;
  }
  return tokens[before]?.text === ':';
}

const isSign = (token: Token | undefined): boolean => token?.kind === 'sign';
