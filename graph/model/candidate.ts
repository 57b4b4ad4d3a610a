/** An entity a mention might be, and why: `resolve` picks the first, the rest explain the choice. */
export interface Candidate {
  entity: string;
  /** Canonical name. */
  name: string;
  /** e.g. `deictic: 省委 in a text of 山西省`. */
  reason: string;
}
