/** Peoples after whom autonomous prefectures and counties are named: 畲族, 布依族, 蒙古. */
export const PEOPLE =
  '(?:(?:满|蒙古|回|藏|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|纳西|土|景颇|仫佬|羌|布朗|撒拉|毛南|仡佬|普米|怒|裕固|独龙|保安|东乡|各)族|蒙古|哈萨克|塔吉克|锡伯|柯尔克孜)';
