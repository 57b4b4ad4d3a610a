import { TYPE_LOOKS } from '#graph';
import type { EntityCard } from '../data/api.ts';
import { noteForEntity } from '../data/notes.ts';
import { collapse, expand, focusOn, hide, pickEntity, read } from '../state/steps.ts';
import { Attributes } from './Attributes.tsx';
import { Copy } from './Copy.tsx';
import { Go } from './Go.tsx';
import { LinkGroups } from './LinkGroups.tsx';
import { Passages } from './Passages.tsx';
import { Problem } from './Problem.tsx';
import { TypeMark } from './TypeMark.tsx';
import { useAnswer } from './answer.ts';
import { useReader } from './reader.ts';

/** What an entity is, what it is linked to, and the sentences that name it. */
export function EntityPanel({ id }: { id: string }) {
  const { t } = useReader();
  const { data, error, retry } = useAnswer('entity', id);
  if (error) return <Problem error={error} retry={retry} />;
  return data ? <Card card={data} /> : <p className="soft">{t.entity.loading}</p>;
}

function Card({ card }: { card: EntityCard }) {
  const { t, lang } = useReader();
  const { node, aliases, attributes, source, links, passages, total } = card;
  // What was read says much, whether others name it or not.
  const unnamed = source !== null && total === 0;
  const others = aliases.filter((alias) => bare(alias) !== bare(node.name));
  return (
    <article className="card">
      <p className="kicker">
        <TypeMark type={node.type} /> {TYPE_LOOKS[node.type].words[lang]}
      </p>
      <h1>{node.name}</h1>
      <p className="soft figures">
        {unnamed ? t.entity.isText : `${t.n.texts(node.documents)} · ${t.n.sentences(total)}`} ·{' '}
        {t.n.links(node.degree)}
      </p>
      {others.length > 0 ? (
        <p className="aliases">
          <span className="soft">{t.entity.aliases}</span> {others.join(lang === 'zh' ? '、' : ', ')}
        </p>
      ) : null}
      <Attributes attributes={attributes} />
      <Actions card={card} />
      {source ? (
        <p>
          <Go step={read(source.id)} className="word-button">
            {t.entity.read}
          </Go>
        </p>
      ) : null}
      <h2>{t.entity.links}</h2>
      {links.length > 0 ? (
        <LinkGroups of={node.id} groups={links} />
      ) : (
        <p className="soft">{t.entity.noLinks}</p>
      )}
      <h2>
        {t.entity.sentences} <span className="soft">{t.n.sentences(total)}</span>
      </h2>
      {passages.length > 0 ? (
        <Passages of={node.id} passages={passages} total={total} />
      ) : (
        <p className="soft">{unnamed ? t.entity.unnamed : t.entity.noSentences}</p>
      )}
    </article>
  );
}

function Actions({ card }: { card: EntityCard }) {
  const { state, apply, hrefOf, t, lang } = useReader();
  const { id } = card.node;
  const permalink = (): string => new URL(hrefOf(pickEntity(id)), location.href).href;
  const opened = state.expanded.includes(id);
  return (
    <p className="actions">
      <button
        type="button"
        className="word-button"
        title={t.entity.expandHint}
        onClick={() => apply(opened ? collapse(id) : expand(id))}
      >
        {opened ? t.entity.collapse : t.entity.expand}
      </button>
      <button type="button" className="word-button" onClick={() => apply(focusOn(id))}>
        {t.entity.focus}
      </button>
      <button type="button" className="word-button" onClick={() => apply(hide(id))}>
        {t.entity.hide}
      </button>
      <Copy label={t.copy.note} title={t.copy.noteHint} text={() => noteForEntity(card, permalink(), lang)} />
      <Copy label={t.copy.link} text={permalink} />
    </p>
  );
}

/** “两个维护” is 两个维护 with the marks it stood in: no other name. */
const bare = (name: string): string => name.replace(/[“”《》]/gu, '');
