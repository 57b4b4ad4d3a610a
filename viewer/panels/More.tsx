import type { ApiError } from '../data/client.ts';
import { Problem } from './Problem.tsx';
import { useReader } from './reader.ts';

interface MoreProps {
  /** How much more there is. */
  label: string;
  /** True once it was asked for. */
  wanted: boolean;
  want: () => void;
  error: ApiError | null;
  retry: () => void;
}

/** The last line of a list that goes on: asks for what is not listed yet, or says why it did not come. */
export function More({ label, wanted, want, error, retry }: MoreProps) {
  const { t } = useReader();
  return (
    <li>
      {error ? (
        <Problem error={error} retry={retry} />
      ) : (
        <button type="button" className="word-button more" disabled={wanted} onClick={want}>
          {wanted ? t.entity.loading : label}
        </button>
      )}
    </li>
  );
}
