import { QueryError } from './errors.ts';
import type { Token } from './tokens.ts';

/** What Neo4j takes and the embedded engine does not, and how to say it so that both do. */
const GAPS: { name: string; asks: (text: string, said: string) => boolean; instead: string }[] = [
  {
    name: '(n:A|B)',
    asks: (text) => /\( *[\w`]* *: *[\w`]+ *\|/u.test(text),
    instead: 'The embedded engine does not read (n:A|B): write MATCH (n) WHERE n:A OR n:B.',
  },
  {
    name: 'collect(x)[..2]',
    asks: (text, said) => /\) *\[/u.test(text) && /aggregate/iu.test(said),
    instead:
      'The embedded engine does not slice an aggregate: first WITH collect(x) AS list, then RETURN list[..2].',
  },
  {
    name: 'duration.inDays',
    asks: (text) => /\bduration *\. *\w/iu.test(text),
    instead:
      'The embedded engine has no duration.…(): compare ISO dates as text, or return both and count outside.',
  },
  {
    name: 'round(x, 1)',
    asks: (_, said) => /'round' takes 1 argument/u.test(said),
    instead: 'The embedded engine rounds to whole numbers only: write round(x * 10) / 10.',
  },
  {
    name: 'n.set',
    asks: (_, said) => /Expected identifier/u.test(said),
    instead: 'A name that is also a word of Cypher stands in backticks: n.`set`.',
  },
  {
    name: 'db.index.fulltext.queryNodes',
    asks: (_, said) => /unknown procedure/u.test(said),
    instead: 'The embedded engine has no full-text procedure: write WHERE n.name CONTAINS $words.',
  },
];

/** The engine's refusal, with the way round where one is known. */
export function refusal(message: string, tokens: Token[]): QueryError {
  const text = tokens.map(({ kind, text: word }) => (kind === 'string' ? "''" : word)).join(' ');
  const said = message
    .replace(/^Query error: GRAFEO-\w+: /u, '')
    .replace(/\s*\|\s*$/gmu, '')
    .trim();
  const gap = GAPS.find(({ asks }) => asks(text, message));
  const parameter = /Missing parameter: (\$\S+)/u.exec(message)?.[1];
  const hint = parameter
    ? `Give a value for ${parameter}.`
    : 'Check the Cypher; CALL db.labels() lists what there is.';
  return new QueryError(said, gap?.instead ?? hint);
}
