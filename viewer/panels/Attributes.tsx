import type { Attribute } from '#graph';
import { useReader } from './reader.ts';

/** How the reader came to it, or what the card says already. */
const UNSAID = new Set(['title', 'path', 'article', 'deictic', 'ingested']);

/** Attributes in words, dates and numbers as they stand. */
export function Attributes({ attributes }: { attributes: Record<string, Attribute> }) {
  const { t } = useReader();
  const order = Object.keys(t.attributes);
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(attributes).toSorted(([a], [b]) => place(a) - place(b));
  const rows = entries.filter(([key, value]) => !UNSAID.has(key) && value !== '' && value !== false);
  if (rows.length === 0) return null;
  const written = (value: Attribute): string =>
    value === true ? t.yes : (t.values[String(value)] ?? String(value));
  return (
    <dl className="attributes">
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{t.attributes[key] ?? key}</dt>
          <dd>{written(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
