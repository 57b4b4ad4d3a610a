/** Cells of a row as the type they are known to have: rows come from our own questions. */
import type { Plain, Row } from '#graph';

export const text = (row: Row, key: string): string => String(row[key] ?? '');

export const textOrNull = (row: Row, key: string): string | null => {
  const value = row[key];
  return value === null || value === undefined || value === '' ? null : String(value);
};

export const number = (row: Row, key: string): number => {
  const value = Number(row[key] ?? 0);
  return Number.isFinite(value) ? value : 0;
};

export const numberOrNull = (row: Row, key: string): number | null =>
  typeof row[key] === 'number' ? row[key] : null;

export const texts = (row: Row, key: string): string[] => list(row[key]).map(String);
export const numbers = (row: Row, key: string): number[] => list(row[key]).map(Number);

const list = (value: Plain | undefined): Plain[] => (Array.isArray(value) ? value : []);
