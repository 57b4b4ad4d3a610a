import type { TextPage } from '../data/api.ts';
import { pickEntity } from '../state/steps.ts';
import { Go } from './Go.tsx';
import { useReader } from './reader.ts';

/** Title, number, dates, where it was printed and where it came from. */
export function TitleBlock({ page }: { page: TextPage }) {
  const { t } = useReader();
  const { source, path } = page;
  const facts: [string, string | null][] = [
    [t.reader.number, source.number],
    [t.reader.date, source.date],
    [t.reader.publishedAt, source.publishedAt],
    [t.reader.publication, [source.publication, source.issue].filter(Boolean).join(' ') || null],
    [t.reader.byline, source.byline],
    [t.reader.path, path],
  ];
  return (
    <header className="title-block">
      <h1>
        <Go step={pickEntity(source.id)}>{source.title}</Go>
      </h1>
      <dl className="attributes">
        {facts.map(([term, value]) =>
          value ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        {source.url && /^https?:/u.test(source.url) ? (
          <div>
            <dt>{t.reader.url}</dt>
            <dd>
              <a href={source.url} rel="noreferrer noopener" target="_blank">
                {source.url}
              </a>
            </dd>
          </div>
        ) : null}
      </dl>
    </header>
  );
}
