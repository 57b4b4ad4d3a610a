import type { ApiError } from '../data/client.ts';
import { toldOf } from '../text/index.ts';
import { useReader } from './reader.ts';

/** What went wrong, what to do, and a way to try again. */
export function Problem({ error, retry }: { error: ApiError; retry?: () => void }) {
  const { t, lang } = useReader();
  const told = toldOf(error, lang);
  return (
    <div className="problem" role="alert">
      <p>{told.what}</p>
      <p className="soft">{told.hint}</p>
      {told.detail ? (
        <p className="soft problem-detail" lang="en">
          {told.detail}
        </p>
      ) : null}
      {retry ? (
        <button type="button" className="word-button" onClick={retry}>
          {t.lost.retry}
        </button>
      ) : null}
    </div>
  );
}
