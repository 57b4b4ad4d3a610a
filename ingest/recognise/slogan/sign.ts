/** A sign that a quotation is political language, or that it is not; weights add up. */
export interface Sign {
  weight: number;
  example: string;
  before?: RegExp;
  inside?: RegExp;
  after?: RegExp;
  /** What stands before the whole row of quotations, and behind it: 上线“甲”“乙”等服务. */
  lead?: RegExp;
  tail?: RegExp;
  /** The quotations of the row themselves, this one among them. */
  row?: RegExp;
}
