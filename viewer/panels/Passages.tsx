import { useState } from 'react';
import type { Passage, Source } from '../data/api.ts';
import { read } from '../state/steps.ts';
import { Go } from './Go.tsx';
import { Marked } from './Marked.tsx';
import { More } from './More.tsx';
import { useAnswer } from './answer.ts';
import type { PassagesAsk } from './answers.ts';
import { useReader } from './reader.ts';

interface PassagesProps {
  /** The entity or link they are about. */
  of: string;
  passages: readonly Passage[];
  total: number;
}

/** Sentences, each with where it stands; the source line opens the text there. */
export function Passages({ of, passages, total }: PassagesProps) {
  return (
    <ol className="passages">
      <Lines passages={passages} />
      <Rest of={of} skip={passages.length} total={total} />
    </ol>
  );
}

function Lines({ passages }: { passages: readonly Passage[] }) {
  const { t } = useReader();
  return passages.map((passage) => (
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
  ));
}

const PAGE = 20;

/** What is not listed yet: page by page to the last sentence. */
function Rest({ of, skip, total }: { of: string; skip: number; total: number }) {
  const { t } = useReader();
  const [wanted, want] = useState(false);
  const asked: PassagesAsk = { id: of, skip };
  const { data, error, retry } = useAnswer('passages', wanted ? JSON.stringify(asked) : null);
  const rest = total - skip;
  if (rest <= 0) return null;
  if (data)
    return (
      <>
        <Lines passages={data.passages} />
        {data.passages.length > 0 ? (
          <Rest of={of} skip={skip + data.passages.length} total={data.total} />
        ) : null}
      </>
    );
  const label = t.entity.moreSentences(Math.min(PAGE, rest), rest);
  return <More label={label} wanted={wanted} want={() => want(true)} error={error} retry={retry} />;
}

/** Title, number or periodical, date. */
export function citeLine(source: Source): string {
  const { title, number, publication, issue, date, publishedAt } = source;
  const printed = publication ? `${publication}${issue ? ` ${issue}` : ''}` : null;
  return [title, number ?? printed, date ?? publishedAt].filter(Boolean).join(' · ');
}
