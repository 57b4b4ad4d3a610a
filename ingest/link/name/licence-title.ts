const LICENCE = /(?:许可证|执照|证书|登记证|确认书|批准书)》?$/u;
/** 《甲电站2号机组运行许可证》 names what it is of, and is one. */
const OF_INSTALLATION = /(?:建造|运行|装料|退役|使用)(?:许可证|批准书)》?$/u;

/** What is granted under a title: 《水泵制造许可证》, 《钳工执照》. */
export const isLicence = (title: string): boolean => LICENCE.test(title);

/** 《水泵制造许可证》 is the title of all that are granted to whoever makes pumps; the number tells one of them. */
export const isOneOfMany = (title: string): boolean => isLicence(title) && !OF_INSTALLATION.test(title);
