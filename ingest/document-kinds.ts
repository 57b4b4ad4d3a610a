/**
 * Kinds of official documents (文种) and of rules, as part of a pattern: 决议, 通知, 条例; a 建议 where a committee of the Party
 * lays down a plan: 关于制定…规划的建议.
 */
export const DOCUMENT_KINDS =
  '决议|决定|命令|指示|训令|公报|公告|公示|通告|意见|通知|通报|请示|批复|议案|函|纪要|解释|准则|条例|规定|办法|规则|细则|方案|纲要|规划|要点|建议(?<=关于制定[^，。；]{4,60}的建议)';
