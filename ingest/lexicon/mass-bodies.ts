/** Mass organisations by the short names that their local meetings bear → how the name of a congress says them. */
export const MASS_BODIES: Readonly<Record<string, string>> = {
  工会: '工会',
  妇女: '妇女',
  工商联: '工商业联合会',
  工商业联合会: '工商业联合会',
  科协: '科学技术协会',
  科学技术协会: '科学技术协会',
  残联: '残疾人联合会',
  残疾人联合会: '残疾人联合会',
  侨联: '归国华侨联合会',
  归国华侨联合会: '归国华侨联合会',
  归侨侨眷: '归侨侨眷',
  文联: '文学艺术界联合会',
  文学艺术界联合会: '文学艺术界联合会',
  文学艺术工作者: '文学艺术工作者',
  作协: '作家协会',
  作家协会: '作家协会',
  社科联: '社会科学界联合会',
  青联: '青年联合会',
  青年联合会: '青年联合会',
  学联: '学生联合会',
  学生联合会: '学生联合会',
  红十字会: '红十字会',
  少先队: '中国少年先锋队',
  台联: '台湾同胞联谊会',
  记协: '新闻工作者协会',
};

/** Their organs, which sit in plenums of their own: 省总工会, 市妇联. */
export const MASS_ORGANS: readonly string[] = [
  '总工会',
  '妇联',
  '妇女联合会',
  '少工委',
  ...Object.keys(MASS_BODIES).filter((body) => /[联协会]$/u.test(body) && body !== '工会'),
];

/** 妇代会, 团代会: the congress of a body by one character. */
export const CONGRESS_LETTERS: Readonly<Record<string, string>> = {
  妇: '妇女',
  工: '工会',
  团: '共青团',
  文: '文学艺术界联合会',
  科: '科学技术协会',
  侨: '归国华侨联合会',
  残: '残疾人联合会',
  作: '作家协会',
  学: '学生联合会',
  少: '少先队',
};
