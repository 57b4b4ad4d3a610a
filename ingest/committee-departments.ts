/** Departments that a Party committee of any level has, by the names they go by, as part of a pattern: 县委宣传部, 省委政法委. */
export const COMMITTEE_DEPARTMENTS = '组织部|宣传部|统战部|社工部|政法委';
