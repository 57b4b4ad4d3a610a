import type { TextPage } from '../data/api.ts';
import { pickEntity } from '../state/steps.ts';
import { type Fact, Facts } from './Facts.tsx';
import { Go } from './Go.tsx';
import { useReader } from './reader.ts';

/** Title, number, dates, where it was printed and where it came from. */
export function TitleBlock({ page }: { page: TextPage }) {
  const { t } = useReader();
  const { source, path } = page;
  const facts: Fact[] = [
    [t.reader.number, source.number],
    [t.reader.date, source.date],
    [t.reader.publishedAt, source.publishedAt],
    [t.reader.publication, [source.publication, source.issue].filter(Boolean).join(' ') || null],
    [t.reader.byline, source.byline],
    [t.reader.path, path],
    [t.reader.url, source.url && WEB.test(source.url) ? <Address url={source.url} /> : null],
  ];
  return (
    <header className="title-block">
      <h1>
        <Go step={pickEntity(source.id)}>{source.title}</Go>
      </h1>
      <Facts facts={facts} />
    </header>
  );
}

/** Only an address of the web is a link: others may run something. */
const WEB = /^https?:/u;

const Address = ({ url }: { url: string }) => (
  <a href={url} rel="noreferrer noopener" target="_blank">
    {url}
  </a>
);
