import { Copy } from './Copy.tsx';
import { useReader } from './reader.ts';

/** Nothing has been read yet: what would be here and how to get it. */
export function EmptyStore() {
  const { t } = useReader();
  return (
    <div className="empty-store">
      <h1>{t.empty.storeTitle}</h1>
      <p>{t.empty.store}</p>
      <p>
        <code>{t.empty.storeCommand}</code> <Copy label={t.copy.command} text={() => t.empty.storeCommand} />
      </p>
      <p className="soft">{t.empty.storeAfter}</p>
    </div>
  );
}
