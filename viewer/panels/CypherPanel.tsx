import type { Query } from '#graph';
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Answer, View } from '../data/api.ts';
import { ask } from '../state/steps.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { Problem } from './Problem.tsx';
import { useAnswer } from './answer.ts';
import { entityIds, paramsOf } from './found.ts';
import { blanks, startingParams } from './params.ts';
import { useReader } from './reader.ts';

const DRAWN = 300;

/** What is asked when `Run` is pressed; null while it cannot be asked. */
function askedOf(query: string, params: string): string | null {
  const given = paramsOf(params);
  return query.trim() && given ? JSON.stringify({ query, params: given }) : null;
}

/** Ask in Cypher, read-only: an editor, parameters, questions to start from, rows as table or map. */
export function CypherPanel({ renderView }: { renderView: (view: View) => ReactNode }) {
  const { state, apply, answers, t } = useReader();
  const ready = askedOf(state.cypher, state.params);
  // A link to a question shows its answer.
  const [asked, askNow] = useState(ready);
  const { data, error, retry } = useAnswer('cypher', asked);
  const busy = asked !== null && !data && !error;
  const badParams = paramsOf(state.params) === null;
  const waiting = blanks(state.cypher, state.params);
  const shown = state.picked?.kind === 'entity' ? state.picked.id : state.focus;
  const run = (): void => {
    if (ready === asked) retry();
    else if (busy) stop();
    askNow(ready);
  };
  const stop = (): void => {
    if (asked !== null) answers.stop('cypher', asked);
    askNow(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  };
  return (
    <div className="cypher">
      <Starters onPick={(query) => apply(ask(query.cypher, startingParams(query, shown)))} />
      <textarea
        className="cypher-query"
        aria-label={t.cypher.label}
        placeholder={t.cypher.placeholder}
        rows={Math.min(Math.max(state.cypher.split('\n').length, 4), 14)}
        spellCheck={false}
        value={state.cypher}
        onChange={(event) => apply(ask(event.target.value, state.params))}
        onKeyDown={onKeyDown}
      />
      <label className="cypher-params">
        <span className="soft">{t.cypher.params}</span>
        <input
          spellCheck={false}
          value={state.params}
          aria-invalid={badParams}
          placeholder="{}"
          onChange={(event) => apply(ask(state.cypher, event.target.value))}
          onKeyDown={onKeyDown}
        />
      </label>
      {badParams ? <p className="problem">{t.cypher.badParams}</p> : null}
      {waiting.length > 0 ? <p className="problem">{t.cypher.waiting(waiting.join(', '))}</p> : null}
      <p className="actions">
        <button type="button" className="run" disabled={ready === null} onClick={run}>
          {busy ? t.cypher.running : t.cypher.run}
        </button>
        {busy ? (
          <button type="button" className="word-button" onClick={stop}>
            {t.cypher.stop}
          </button>
        ) : null}
        <span className="soft">
          {t.cypher.keys} · {t.cypher.readOnly}
        </span>
      </p>
      {error ? <Problem error={error} /> : null}
      {data ? <Result key={asked} answer={data} renderView={renderView} /> : null}
      {asked === null ? <p className="soft">{t.cypher.empty}</p> : null}
    </div>
  );
}

function Result({ answer, renderView }: { answer: Answer; renderView: (view: View) => ReactNode }) {
  const { t } = useReader();
  const [drawn, setDrawn] = useState(false);
  const ids = entityIds(answer.rows).slice(0, DRAWN);
  const { data: view } = useAnswer('view', ids.length > 0 ? ids.join('\n') : null);
  return (
    <section className="result">
      <p className="soft figures" role="status">
        {t.n.rows(answer.rows.length)} · {t.n.ms(Math.round(answer.time))}
        {answer.truncated ? ` · ${t.cypher.truncated}` : ''}{' '}
        {view ? (
          <button type="button" className="word-button" onClick={() => setDrawn(!drawn)}>
            {drawn ? t.cypher.table : t.cypher.graph}
          </button>
        ) : null}
      </p>
      {answer.rows.length === 0 ? <p>{t.cypher.none}</p> : null}
      {view && drawn ? renderView(view) : <AnswerTable answer={answer} />}
    </section>
  );
}

function Starters({ onPick }: { onPick: (query: Query) => void }) {
  const { t, lang } = useReader();
  const { data } = useAnswer('questions', '');
  const questions = data?.questions ?? [];
  return (
    <select
      className="starters"
      aria-label={t.cypher.starters}
      value=""
      onChange={(event) => {
        const query = questions.find((each) => each.id === event.target.value);
        if (query) onPick(query);
      }}
    >
      <option value="">{t.cypher.starters}…</option>
      {questions.map((query) => (
        <option key={query.id} value={query.id}>
          {query.words[lang]}
        </option>
      ))}
    </select>
  );
}
