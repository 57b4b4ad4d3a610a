import type { Attribute } from '#graph';
import { useReader } from './reader.ts';

/** Attributes in words; links and dates as they stand. */
export function Attributes({ attributes }: { attributes: Record<string, Attribute> }) {
  const { t } = useReader();
  const rows = Object.entries(attributes).filter(([, value]) => value !== '' && value !== false);
  if (rows.length === 0) return null;
  const written = (value: Attribute): string => (value === true ? t.yes : String(value));
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
