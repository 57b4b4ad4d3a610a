import type { Passage, Source } from '../data/api.ts';
import { read } from '../state/steps.ts';
import { Go } from './Go.tsx';
import { Marked } from './Marked.tsx';
import { useReader } from './reader.ts';

/** Sentences, each with where it stands; the source line opens the text there. */
export function Passages({ passages, total }: { passages: readonly Passage[]; total: number }) {
  const { t } = useReader();
  const rest = total - passages.length;
  return (
    <ol className="passages">
      {passages.map((passage) => (
        <li key={passage.sentence}>
          <blockquote className="sentence">
            <Marked text={passage.text} marks={passage.marks} />
          </blockquote>
          <Go step={read(passage.document.id, passage.sentence)} className="cite">
            {citeLine(passage.document)}
          </Go>
          {passage.rules.length > 0 ? (
            <span className="rules">
              {t.edge.rule} {passage.rules.join(' · ')}
            </span>
          ) : null}
        </li>
      ))}
      {rest > 0 ? <li className="soft">{t.entity.moreSentences(rest)}</li> : null}
    </ol>
  );
}

/** Title, number or periodical, date. */
export function citeLine(source: Source): string {
  const { title, number, publication, issue, date, publishedAt } = source;
  const printed = publication ? `${publication}${issue ? ` ${issue}` : ''}` : null;
  return [title, number ?? printed, date ?? publishedAt].filter(Boolean).join(' · ');
}
