import type { Plain, Query } from '#graph';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Answer, View } from '../data/api.ts';
import type { ApiError } from '../data/client.ts';
import { ask } from '../state/steps.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { Problem } from './Problem.tsx';
import { asApiError, useAnswer } from './answer.ts';
import { entityIds, paramsOf } from './found.ts';
import { useReader } from './reader.ts';

interface Outcome {
  answer: Answer;
  view: View | null;
}

/** Ask in Cypher, read-only: an editor, parameters, questions to start from, rows as table or map. */
export function CypherPanel({ drawView }: { drawView: (view: View) => ReactNode }) {
  const { state, apply, client, t } = useReader();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const running = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);
  const params = paramsOf(state.params);

  const run = async (): Promise<void> => {
    if (!params || !state.cypher.trim()) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setError(null);
    try {
      const answer = await client.cypher({ query: state.cypher, params }, controller.signal);
      const ids = entityIds(answer.rows).slice(0, 300);
      setOutcome({ answer, view: ids.length > 0 ? await client.view(ids, controller.signal) : null });
    } catch (thrown) {
      if (!controller.signal.aborted) setError(asApiError(thrown));
    }
    if (running.current === controller) setBusy(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void run();
  };
  return (
    <div className="cypher">
      <Starters onPick={(query) => apply(ask(query.cypher, startingParams(query)))} />
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
          aria-invalid={params === null}
          placeholder="{}"
          onChange={(event) => apply(ask(state.cypher, event.target.value))}
          onKeyDown={onKeyDown}
        />
      </label>
      {params ? null : <p className="problem">{t.cypher.badParams}</p>}
      <p className="actions">
        <button
          type="button"
          className="run"
          disabled={!params || !state.cypher.trim()}
          onClick={() => void run()}
        >
          {busy ? t.cypher.running : t.cypher.run}
        </button>
        {busy ? (
          <button type="button" className="word-button" onClick={() => running.current?.abort()}>
            {t.cypher.stop}
          </button>
        ) : null}
        <span className="soft">
          {t.cypher.keys} · {t.cypher.readOnly}
        </span>
      </p>
      {error ? <Problem error={error} /> : null}
      {outcome && !error ? <Result outcome={outcome} drawView={drawView} /> : null}
      {outcome || error ? null : <p className="soft">{t.cypher.empty}</p>}
    </div>
  );
}

function Result({ outcome, drawView }: { outcome: Outcome; drawView: (view: View) => ReactNode }) {
  const { t } = useReader();
  const [drawn, setDrawn] = useState(false);
  const { answer, view } = outcome;
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
      {view && drawn ? drawView(view) : <AnswerTable answer={answer} />}
    </section>
  );
}

function Starters({ onPick }: { onPick: (query: Query) => void }) {
  const { client, t, lang } = useReader();
  const { data } = useAnswer('questions', (signal) => client.questions(signal));
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

/** Every parameter with its usual value, for the asker to change. */
function startingParams(query: Query): string {
  if (query.params.length === 0) return '';
  const params: Record<string, Plain> = {};
  for (const param of query.params) params[param.name] = param.fallback ?? '';
  return JSON.stringify(params);
}
