import { isName, type Guarded } from './guard.ts';

/**
 * The question with a LIMIT of `most` rows, where adding one keeps its meaning: it ends in a RETURN of its own that has
 * none. An engine that gathers all rows before it gives the first then gathers only those.
 */
export function limited({ cypher, tokens }: Guarded, most: number): string {
  let depth = 0;
  let open = false;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === 'sign' && '([{'.includes(text)) depth += 1;
    if (kind === 'sign' && ')]}'.includes(text)) depth -= 1;
    if (kind !== 'word' || depth > 0 || isName(tokens, at)) continue;
    const word = text.toUpperCase();
    if (word === 'UNION') return cypher;
    if (word === 'RETURN') open = true;
    if (word === 'LIMIT') open = false;
  }
  return open ? `${cypher}\nLIMIT ${most}` : cypher;
}
