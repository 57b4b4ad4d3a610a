import type { Attribute } from '#graph';
import { Facts } from './Facts.tsx';
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
  const written = (value: Attribute): string =>
    value === true ? t.yes : (t.values[String(value)] ?? String(value));
  return <Facts facts={rows.map(([key, value]) => [t.attributes[key] ?? key, written(value)])} />;
}
