import { Fragment, useEffect, useRef } from 'react';
import type { EdgeCard, Mark, TextPage } from '../data/api.ts';
import { paragraphs } from '../state/paragraphs.ts';
import type { Paragraph } from '../state/paragraphs.ts';
import { read } from '../state/steps.ts';
import { Go } from './Go.tsx';
import { Marked } from './Marked.tsx';
import { Problem } from './Problem.tsx';
import { TitleBlock } from './TitleBlock.tsx';
import { useAnswer } from './answer.ts';
import { useReader } from './reader.ts';

/** A text as it was read, from its title block to its last word, opened at the sentence one came from. */
export function TextPanel({ id }: { id: string }) {
  const { state, t } = useReader();
  const { data, error, retry } = useAnswer('text', id);
  const behind = useAnswer('edge', state.picked?.kind === 'edge' ? state.picked.id : null);
  if (error) return <Problem error={error} retry={retry} />;
  if (!data) return <p className="soft">{t.entity.loading}</p>;
  return <Page key={id} page={data} at={state.sentence} behind={behind.data} />;
}

function Page({ page, at, behind }: { page: TextPage; at: string | null; behind: EdgeCard | null }) {
  const { t } = useReader();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!at) return;
    body.current?.querySelector(`[data-sentence="${CSS.escape(at)}"]`)?.scrollIntoView({ block: 'center' });
  }, [at]);
  const headings = page.sections.filter((section) => section.heading);
  const marksOf = lit(page, behind);
  return (
    <article className="text">
      <TitleBlock page={page} />
      {headings.length > 1 ? (
        <details className="contents">
          <summary>{t.reader.contents}</summary>
          <ol>
            {headings.map((section) => (
              <li key={section.id} style={{ paddingInlineStart: `${(section.level - 1) * 1.2}em` }}>
                <Go step={read(page.source.id, firstOf(page, section.start))}>{section.heading}</Go>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      <div className="body" ref={body}>
        {paragraphs(page).map((paragraph) => (
          <Line key={paragraph.sentences[0]?.id} paragraph={paragraph} at={at} marksOf={marksOf} />
        ))}
      </div>
    </article>
  );
}

interface LineProps {
  paragraph: Paragraph;
  at: string | null;
  marksOf: (sentence: string, marks: Mark[]) => Mark[];
}

function Line({ paragraph, at, marksOf }: LineProps) {
  const sentences = paragraph.sentences.map((sentence, index) => (
    <Fragment key={sentence.id}>
      {index === 0 ? '' : sentence.gap}
      <span data-sentence={sentence.id} className={sentence.id === at ? 'here' : undefined}>
        <Marked text={sentence.text} marks={marksOf(sentence.id, sentence.marks)} />
      </span>
    </Fragment>
  ));
  return paragraph.heading === null ? (
    <p>{sentences}</p>
  ) : (
    <h3 data-level={paragraph.heading}>{sentences}</h3>
  );
}

/** The sentence a section begins with. */
function firstOf(page: TextPage, start: number): string | null {
  return page.sentences.find((sentence) => sentence.start >= start)?.id ?? null;
}

/** Where a link is being read, both its ends and the trigger are marked as in its card. */
const lit =
  (page: TextPage, behind: EdgeCard | null) =>
  (sentence: string, marks: Mark[]): Mark[] => {
    const passage = behind?.passages.find(
      (each) => each.sentence === sentence && each.document.id === page.source.id,
    );
    return passage?.marks ?? marks;
  };
