const FIRM = /(?:公司|集团|(?<!工)厂|银行|企业)$/u;
const SCHOOL = /(?:大学|学院|学校|[中小]学|党校)$/u;
const HOSPITAL = /(?:医院|保健院|卫生院)$/u;
const COLLEGE = /学院$/u;

/** What a unit is called by behind its name: what its name ends with. */
export const UNIT_KINDS: Readonly<Record<string, RegExp>> = {
  公司: FIRM,
  企业: FIRM,
  集团: /集团(?:[\u4e00-\u9fff]{0,4}公司)?$/u,
  工厂: /厂$/u,
  厂: /厂$/u,
  学校: SCHOOL,
  校: SCHOOL,
  学院: COLLEGE,
  医院: HOSPITAL,
  研究院: /研究院$/u,
  研究所: /研究所$/u,
  银行: /银行/u,
  合作社: /合作社$/u,
  协会: /协会$/u,
  商会: /商会$/u,
  学会: /学会$/u,
  基金会: /基金会$/u,
  该院: /(?:医院|学院|研究院|科学院|设计院)$/u,
  该所: /研究所$/u,
  该行: /银行/u,
  该会: /[协商学]会$|(?:促进|联合|研究|基金)会$/u,
};

/** Heads that only one kind of unit has. */
export const UNITS_OF_HEADS: Readonly<Record<string, RegExp>> = {
  总经理: FIRM,
  董事长: FIRM,
  总裁: FIRM,
  厂长: /厂$/u,
  校长: SCHOOL,
  院长: /(?:医院|学院|研究院|科学院|法院)$/u,
  行长: /银行|[分支]行$/u,
  社长: /社$/u,
  会长: /[协商学]会$|(?:促进|联合|研究|基金)会$/u,
  理事长: /合作社$|会$/u,
  馆长: /馆$/u,
  台长: /台$/u,
  所长: /所$/u,
  局长: /局$/u,
  厅长: /厅$/u,
  党支部书记: /支部(?:委员会)?$/u,
  支部书记: /支部(?:委员会)?$/u,
};
