import { QueryError } from './errors.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A question that only reads begins with one of these. */
const OPENINGS = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL'];

/** Words that write, read files or administrate, wherever they stand as words of their own. */
const REFUSED: Record<string, string> = {
  ...Object.fromEntries(
    ['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'NODETACH', 'REMOVE', 'DROP', 'FOREACH', 'INSERT'].map(
      (word) => [
        word,
        'Questions only read. Texts are added with wenmai ingest and taken out with wenmai remove.',
      ],
    ),
  ),
  LOAD: 'Questions read the graph, not files. Texts are added with wenmai ingest.',
  USE: 'A question is asked of one graph: leave USE out.',
  SHOW: 'For what is in the graph ask CALL db.labels(), db.relationshipTypes() or db.propertyKeys().',
  TERMINATE: 'Questions only read; a slow one is stopped by itself.',
  TRANSACTIONS: 'Questions only read: CALL { … } without IN TRANSACTIONS.',
};

export const PROCEDURES = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.index.fulltext.queryNodes',
];

/** Namespaces of built-in functions; functions of plug-ins may run any Cypher, or read files. */
const FUNCTIONS = ['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration', 'point', 'vector'];

/** Long texts cost the parser more than they can be worth. */
const LONGEST = 20_000;

/** What the guard learned of a question it let through. */
export interface Guarded {
  /** The text without a closing `;`. */
  cypher: string;
  tokens: Token[];
}

/** The read door for people's Cypher, first of its layers: throws `QueryError` unless the text can only read the graph. */
export function guard(cypher: string): Guarded {
  if (cypher.length > LONGEST) {
    throw new QueryError(
      `the question has ${cypher.length} characters`,
      `Ask in at most ${LONGEST}; put lists into parameters.`,
    );
  }
  // Neo4j turns \u004c into L before it reads the words: the text would not be what it seems.
  if (/\\u/iu.test(cypher)) {
    throw new QueryError(
      '\\u escapes are not taken',
      'Write the character itself, or pass it as a parameter.',
    );
  }
  const tokens = withoutClosing(tokensOf(cypher));
  const first = tokens[0];
  if (!first)
    throw new QueryError(
      'the question is empty',
      'Ask for instance: MATCH (n:Slogan) RETURN n.name LIMIT 10',
    );
  refuseUnclosed(tokens);
  if (first.kind !== 'word' || !OPENINGS.includes(upper(first))) {
    const hint = REFUSED[upper(first)] ?? `Begin with ${OPENINGS.join(', ')}.`;
    throw new QueryError(`a question cannot begin with ${first.text}`, hint);
  }
  tokens.forEach((token, at) => {
    refuseWord(tokens, token, at);
    refuseCall(tokens, token, at);
    refuseFunction(tokens, token, at);
  });
  return { cypher: cypher.slice(0, tokens.at(-1)?.end), tokens };
}

/** ſ and K count as S and K for some parsers. */
const upper = ({ text }: Token): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase();

const isSign = (token: Token | undefined, sign: string): boolean =>
  token?.kind === 'sign' && token.text === sign;

function withoutClosing(tokens: Token[]): Token[] {
  let end = tokens.length;
  while (isSign(tokens[end - 1], ';')) end -= 1;
  return tokens.slice(0, end);
}

function refuseUnclosed(tokens: Token[]): void {
  if (tokens.some((token) => isSign(token, ';'))) {
    throw new QueryError('more than one question at once', 'Ask them one after the other.');
  }
  const open = tokens.find((token, at) => {
    const comment = isSign(token, '/') && isSign(tokens[at + 1], '*') && tokens[at + 1]?.start === token.end;
    return comment || ["'", '"', '`'].some((sign) => isSign(token, sign));
  });
  if (open) throw new QueryError(`${open.text} at character ${open.start + 1} is never closed`, 'Close it.');
}

/** n.set, (n:Set), {set: 1} and RETURN 1 AS set are names, not clauses. */
export function isName(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isSign(before, '.') || isSign(before, ':')) return true;
  if (before?.kind === 'word' && upper(before) === 'AS') return true;
  return isSign(after, ':') && (isSign(before, '{') || isSign(before, ','));
}

function refuseWord(tokens: Token[], token: Token, at: number): void {
  if (token.kind !== 'word' || isName(tokens, at)) return;
  const word = upper(token);
  const hint = Object.hasOwn(REFUSED, word) ? REFUSED[word] : undefined;
  if (hint)
    throw new QueryError(
      `${token.text}: not in a question`,
      `${hint} (If it is a name, put it in backticks.)`,
    );
}

/** CALL { … } and CALL (n) { … } are looked into like the rest; of procedures those that only describe the graph. */
function refuseCall(tokens: Token[], token: Token, at: number): void {
  if (token.kind !== 'word' || upper(token) !== 'CALL' || isName(tokens, at)) return;
  const next = tokens[at + 1];
  if (isSign(next, '{') || isSign(next, '(')) return;
  const name = dotted(tokens, at + 1);
  if (PROCEDURES.includes(name)) return;
  throw new QueryError(
    `CALL ${name || next?.text || ''}: not in a question`,
    `Procedures that may be called: ${PROCEDURES.join(', ')}.`,
  );
}

function refuseFunction(tokens: Token[], token: Token, at: number): void {
  if (!isSign(token, '.') || !isSign(tokens[at + 2], '(')) return;
  let first = at - 1;
  while (isSign(tokens[first - 1], '.')) first -= 2;
  const name = dotted(tokens, first);
  const before = tokens[first - 1];
  if (before?.kind === 'word' && ['CALL'].includes(upper(before)) && PROCEDURES.includes(name)) return;
  if (FUNCTIONS.includes((tokens[first]?.text ?? '').toLowerCase())) return;
  throw new QueryError(
    `${name}(): not in a question`,
    `Functions with a dot that may be used: ${FUNCTIONS.join('., ')}.`,
  );
}

/** `db . labels` → db.labels */
function dotted(tokens: Token[], from: number): string {
  const parts: string[] = [];
  for (let at = from; at < tokens.length; at += 2) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'name')) break;
    parts.push(token.text);
    if (!isSign(tokens[at + 1], '.')) break;
  }
  return parts.join('.');
}
