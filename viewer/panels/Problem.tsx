import type { ApiError } from '../data/client.ts';
import { useReader } from './reader.ts';

/** What went wrong, what to do, and a way to try again. */
export function Problem({ error, retry }: { error: ApiError; retry?: () => void }) {
  const { t } = useReader();
  return (
    <div className="problem" role="alert">
      <p>{error.lost ? t.lost.title : `${t.lost.other} ${error.message}`}</p>
      <p className="soft">{error.lost ? t.lost.hint : error.hint}</p>
      {retry ? (
        <button type="button" className="word-button" onClick={retry}>
          {t.lost.retry}
        </button>
      ) : null}
    </div>
  );
}
