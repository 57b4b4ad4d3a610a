import type { ReactNode } from 'react';

/** What is known of a thing, a term and its words; without words it is passed over. */
export type Fact = readonly [term: string, words: ReactNode];

/** Facts as a list, nothing where there are none. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(([, words]) => words !== null && words !== '');
  if (known.length === 0) return null;
  return (
    <dl className="attributes">
      {known.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
