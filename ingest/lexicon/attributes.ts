import type { Attribute, EntityType } from '#graph';
import type { Entry } from './lexicon.ts';

/** Attributes our own tables may use, by type; a user's file may have any. */
export const KNOWN_ATTRIBUTES: Record<EntityType, readonly string[]> = {
  Institution: ['subtype', 'level', 'codes', 'from', 'to', 'successor', 'sense'],
  Document: ['subtype', 'system', 'date', 'adoptedAt', 'number', 'status', 'sense'],
  Slogan: [
    'kind',
    'numeral',
    'components',
    'level',
    'date',
    'sense',
    'only',
    'class',
    'variantOf',
    'variantKind',
    'senses',
  ],
  Program: ['subtype', 'level', 'start', 'end', 'sense'],
  Person: ['role', 'post', 'from', 'to', 'sense'],
  Place: ['subtype', 'level', 'code', 'sense'],
  Meeting: ['subtype', 'date', 'end', 'term', 'number', 'sense'],
  Publication: ['subtype', 'level', 'place', 'from', 'to', 'successor', 'sense'],
};

/** Attributes that hold a date or its beginning: 2018, 2018-03, 2018-03-17. */
const DATES = ['date', 'from', 'to', 'start', 'end'] as const;
const PERIODS = [
  ['from', 'to'],
  ['start', 'end'],
  ['date', 'end'],
] as const;

/** What is wrong with the attributes of one entry: a date that is none, a period that ends before it begins, parts that do not add up. */
export function attributeFaults({ attributes }: Entry): string[] {
  const faults: string[] = [];
  for (const key of DATES) {
    const value = attributes[key];
    if (value !== undefined && !isDate(value))
      faults.push(`${key}=${value} is no date; write 2018, 2018-03 or 2018-03-17.`);
  }
  for (const [first, last] of PERIODS) {
    const [begins, ends] = [attributes[first], attributes[last]];
    if (
      begins !== undefined &&
      ends !== undefined &&
      String(ends) < String(begins).slice(0, String(ends).length)
    )
      faults.push(`${last}=${ends} is before ${first}=${begins}.`);
  }
  const { numeral, components } = attributes;
  const parts = typeof components === 'string' ? components.split('、').length : undefined;
  if (parts !== undefined && typeof numeral === 'number' && parts !== numeral)
    faults.push(`numeral ${numeral}, but ${parts} components.`);
  return faults;
}

/** 2018, 2018-03, 2018-03-17; 2018-02-30 is none. */
function isDate(value: Attribute): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(String(value)) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 7) === (month ?? '01');
}
