import { TYPE_LOOKS } from '#graph';
import { useEffect, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Hit } from '../data/api.ts';
import { pickEntity, search } from '../state/steps.ts';
import { Problem } from './Problem.tsx';
import { TypeMark } from './TypeMark.tsx';
import { useAnswer } from './answer.ts';
import { useReader } from './reader.ts';

const PAUSE = 120;

/** The search box and what it finds, as one list to walk with the arrow keys. */
export function Search({ onOpen }: { onOpen: () => void }) {
  const { state, apply, t } = useReader();
  const list = useId();
  const q = useSettled(state.q.trim());
  const { data, error, retry } = useAnswer('search', q || null);
  const [walked, walk] = useState({ q, at: 0 });
  const at = walked.q === q ? walked.at : 0;
  const setAt = (next: number): void => walk({ q, at: next });
  const hits = q && state.q ? (data ?? []) : [];
  const open = (hit: Hit | undefined): void => {
    if (!hit) return;
    apply((before) => search('')(pickEntity(hit.id)(before)));
    onOpen();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.nativeEvent.isComposing) return;
    if (key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
    else if (key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (key === 'Enter') open(hits[at]);
    else if (key === 'Escape') apply(search(''));
    else return;
    event.preventDefault();
  };
  return (
    <section className="search">
      <input
        id="search"
        type="search"
        role="combobox"
        aria-label={t.search.label}
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-activedescendant={hits.length > 0 ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t.search.placeholder}
        value={state.q}
        onChange={(event) => apply(search(event.target.value))}
        onKeyDown={onKeyDown}
      />
      {state.q ? null : <p className="soft hint">{t.search.example}</p>}
      {error ? <Problem error={error} retry={retry} /> : null}
      {q && state.q && data?.length === 0 ? <p className="soft hint">{t.search.none(q)}</p> : null}
      <ul
        id={list}
        role="listbox"
        aria-label={t.search.results(hits.length)}
        className="hits"
        hidden={hits.length === 0}
      >
        {hits.map((hit, index) => (
          <HitLine
            key={hit.id}
            id={`${list}-${index}`}
            hit={hit}
            active={index === at}
            onPoint={() => setAt(index)}
            onOpen={() => open(hit)}
          />
        ))}
      </ul>
    </section>
  );
}

interface HitLineProps {
  id: string;
  hit: Hit;
  active: boolean;
  onPoint: () => void;
  onOpen: () => void;
}

function HitLine({ id, hit, active, onPoint, onOpen }: HitLineProps) {
  const { t, lang } = useReader();
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      title={TYPE_LOOKS[hit.type].words[lang]}
      onPointerMove={onPoint}
      onClick={onOpen}
      onKeyDown={() => {}}
    >
      <TypeMark type={hit.type} />
      <span className="hit-name">
        {hit.name}
        {hit.alias ? <span className="soft"> {t.search.alias(hit.alias)}</span> : null}
      </span>
      <span className="figure">{t.n.texts(hit.documents)}</span>
    </li>
  );
}

/** The value once it has rested for a moment. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
