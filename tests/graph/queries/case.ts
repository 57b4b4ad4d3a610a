import type { Plain } from '#graph';

export const DUTY = 'slogan:两个维护';
export const BATCH = 'slogan:三个一批@山西';
export const SHANXI = 'institution:中国共产党山西省委员会';
export const RULES = 'document:推进领导干部能上能下规定';
export const DETAIL = 'document:山西省推进能上能下实施细则';

export const DIRECTION = [
  '（一）把牢方向',
  '贯彻《推进领导干部能上能下规定》，省委提出的“三个一批”与“两个维护”相统一。',
  '坚持“三个一批”，做到“两个维护”。',
];

/** One question asked of the sample readings: what is given, what is looked at, what must be there. */
export interface QueryCase {
  id: string;
  params: Record<string, Plain>;
  /** Columns that are compared; all rows are. */
  columns: string[];
  rows: Plain[][];
}
