import { TYPE_LOOKS } from '#graph';
import type { CSSProperties } from 'react';
import type { Mark } from '../data/api.ts';
import { pickEntity } from '../state/steps.ts';
import { Go } from './Go.tsx';
import { pieces } from '../state/pieces.ts';

/** A sentence with what it names underlined in the type's colour; both ends and the trigger of a link stand out. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>
      {pieces(text, marks).map((piece, at) =>
        piece.mark ? <MarkedWord key={at} mark={piece.mark} text={piece.text} /> : piece.text,
      )}
    </>
  );
}

function MarkedWord({ mark, text }: { mark: Mark; text: string }) {
  const colour = mark.type ? TYPE_LOOKS[mark.type].colour : 'var(--accent)';
  const word = (
    <mark className={`mark mark-${mark.kind}`} style={{ '--mark': colour } as CSSProperties}>
      {text}
    </mark>
  );
  if (!mark.entity) return word;
  return (
    <Go step={pickEntity(mark.entity)} className="mark-link" title={mark.name ?? ''}>
      {word}
    </Go>
  );
}
