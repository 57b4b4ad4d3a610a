import { LINK_RULES } from '#graph';
import type { EdgeCard, ViewEdge, ViewNode } from '../data/api.ts';
import { noteForEdge } from '../data/notes.ts';
import { pickEdge, pickEntity } from '../state/steps.ts';
import { Copy } from './Copy.tsx';
import { type Fact, Facts } from './Facts.tsx';
import { Go } from './Go.tsx';
import { Passages } from './Passages.tsx';
import { Problem } from './Problem.tsx';
import { TypeMark } from './TypeMark.tsx';
import { useAnswer } from './answer.ts';
import { useReader } from './reader.ts';

/** An edge and the very sentences that say so. `beside` are other links between the same two. */
export function EdgePanel({ id, beside }: { id: string; beside: readonly ViewEdge[] }) {
  const { t } = useReader();
  const { data, error, retry } = useAnswer('edge', id);
  if (error) return <Problem error={error} retry={retry} />;
  return data ? <Card card={data} beside={beside} /> : <p className="soft">{t.entity.loading}</p>;
}

function Card({ card, beside }: { card: EdgeCard; beside: readonly ViewEdge[] }) {
  const { t, lang, hrefOf } = useReader();
  const { edge, source, target } = card;
  const counted = LINK_RULES[edge.type].derived === true;
  // A reprint is found by comparing two texts whole: its evidence is the texts, one click away.
  const reprint = edge.type === 'DUPLICATE_OF';
  const permalink = (): string => new URL(hrefOf(pickEdge(edge.id)), location.href).href;
  return (
    <article className="card">
      <h1 className="edge-title">
        <End node={source} />
        <span className="edge-word">{LINK_RULES[edge.type].words[lang]}</span>
        <End node={target} />
      </h1>
      {counted ? <p className="soft">{reprint ? t.edge.reprint : t.edge.counted}</p> : null}
      <EdgeFacts card={card} />
      <p className="actions">
        <Copy label={t.copy.note} title={t.copy.noteHint} text={() => noteForEdge(card, permalink(), lang)} />
        <Copy label={t.copy.link} text={permalink} />
      </p>
      {reprint ? null : <Evidence card={card} />}
      {beside.length > 0 ? (
        <p className="soft">
          {t.edge.also}{' '}
          {beside.map((other) => (
            <Go key={other.id} step={pickEdge(other.id)}>
              {LINK_RULES[other.type].words[lang]}{' '}
            </Go>
          ))}
        </p>
      ) : null}
    </article>
  );
}

function Evidence({ card: { edge, passages, total } }: { card: EdgeCard }) {
  const { t } = useReader();
  return (
    <>
      <h2>
        {t.edge.sentences} <span className="soft">{t.n.sentences(total)}</span>
      </h2>
      {passages.length > 0 ? (
        <Passages of={edge.id} passages={passages} total={total} />
      ) : (
        <p className="soft">{t.edge.noSentences}</p>
      )}
    </>
  );
}

function EdgeFacts({ card: { edge, post, kind, rules, first, last } }: { card: EdgeCard }) {
  const { t } = useReader();
  const counted = LINK_RULES[edge.type].derived === true;
  const dates = first && last && first !== last ? `${first} – ${last}` : (first ?? last);
  const facts: Fact[] = [
    [t.attributes['post'] ?? 'post', post],
    [t.edge.kind, kind === null ? null : (t.values[kind] ?? kind)],
    [t.edge.texts, t.n.texts(edge.documents)],
    [t.edge.confidence, counted ? null : edge.confidence.toFixed(2)],
    [t.edge.npmi, edge.npmi === null ? null : edge.npmi.toFixed(2)],
    [t.edge.rule, rules.join(' · ') || null],
    [t.edge.span, dates],
  ];
  return <Facts facts={facts} />;
}

function End({ node }: { node: ViewNode }) {
  return (
    <Go step={pickEntity(node.id)} className="edge-end">
      <TypeMark type={node.type} size={13} /> {node.name}
    </Go>
  );
}
