import { TYPE_LOOKS } from '#graph';
import { useEffect, useId, useRef, useState } from 'react';
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
  const { state, apply, answers, revision, t } = useReader();
  const list = useId();
  const typed = state.q.trim();
  const q = useSettled(typed);
  // Enter was pressed for these letters before their answer was there.
  const awaited = useRef<string | null>(null);
  const { data, error, retry } = useAnswer('search', q || null);
  const [walked, walk] = useState({ q, at: 0 });
  const at = walked.q === q ? walked.at : 0;
  const setAt = (next: number): void => walk({ q, at: next });
  const there = typed !== '' && q === typed ? data : null;
  const searching = typed !== '' && !error && !there;
  // What was found for the letters before stays until the answer is there.
  const [kept, keep] = useState<Hit[]>([]);
  if (there && there !== kept) keep(there);
  const hits = typed && !error ? kept : [];
  const open = (hit: Hit | undefined): void => {
    if (!hit) return;
    apply((before) => search('')(pickEntity(hit.id)(before)));
    onOpen();
  };
  const openWhenThere = (): void => {
    const known = answers.get('search', typed);
    if (known) return open(known.data?.[0]);
    awaited.current = typed;
    const undo = answers.subscribe(() => {
      const arrived = answers.get('search', typed);
      if (awaited.current === typed && !arrived) return;
      undo();
      if (awaited.current !== typed) return;
      awaited.current = null;
      open(arrived?.data?.[0]);
    });
    if (revision) answers.ask('search', typed, revision);
  };
  const write = (next: string): void => {
    awaited.current = null;
    apply(search(next));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.nativeEvent.isComposing) return;
    if (key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
    else if (key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (key === 'Enter') {
      if (searching) openWhenThere();
      else open(hits[at]);
    } else if (key === 'Escape') write('');
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
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {state.q ? null : <p className="soft hint">{t.search.example}</p>}
      {error ? <Problem error={error} retry={retry} /> : null}
      {searching ? (
        <p className="soft hint searching" role="status">
          {t.search.searching}
        </p>
      ) : null}
      {there?.length === 0 ? <p className="soft hint">{t.search.none(typed)}</p> : null}
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
      {hit.documents > 0 ? <span className="figure">{t.n.texts(hit.documents)}</span> : null}
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
