import { useEffect, useState } from 'react';
import { useReader } from './reader.ts';

/** Copies what `text` gives; where the browser forbids it, the words are shown to be selected. */
export function Copy({ text, label, title }: { text: () => string; label: string; title?: string }) {
  const { t } = useReader();
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome !== 'done') return undefined;
    const timer = setTimeout(() => setOutcome(null), 1600);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      <button type="button" className="word-button" title={title} onClick={() => void copy()}>
        <span aria-live="polite">{outcome === 'done' ? t.copy.done : label}</span>
      </button>
      {outcome === 'failed' ? (
        <label className="copy-failed soft">
          {t.copy.failed}
          <textarea readOnly rows={6} value={text()} onFocus={(event) => event.target.select()} />
        </label>
      ) : null}
    </>
  );
}
