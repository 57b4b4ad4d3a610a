import { isFieldLine } from '../../field-names.ts';

/** How what a letter is addressed to ends: 各省、自治区人民政府, 有关单位, 部属各高校, 某某有限公司. */
const RECEIVER =
  /(?:[部委厅局署院会府办室处司行校所站社团组市县区州旗镇乡队军台馆协联企关]|中心|公司|集团|单位|部门|机构|企业|学校|高校|组织|大学|学院|银行|党委|支部|人员|同志)(?:[（(][^（）()]{1,40}[）)])?$/u;
/** 各位代表：, 现将有关事项通知如下：, 一、总体要求： */
const SPOKEN =
  /^(?:各位|同志们|女士|先生|尊敬|亲爱|朋友|现|为|根据|按照|经|一、|（一）|附件|来源|作者|联系|时间|地点|主办|承办|编者)|如下|以下|[。！？《]/u;
const LONGEST = 1500;
/** 国发〔2023〕16号各省、自治区…： */
const NUMBER = /^[\u4e00-\u9fff]{1,16} ?[〔[［【(（]\d{4}[〕\]］】)）] ?第?\d+ ?号 ?/u;
/** Lines from the title to the addressees: number, organs in several lines, date. */
const WITHIN = 14;

/** 主送机关 of a letter, as written, without its colon: the first line under the title that addresses someone. */
export function readAddressees(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, WITHIN)) {
    const words = line
      .trim()
      .replace(NUMBER, '')
      .replace(/^主送(?:机关|单位)?[：:]\s*/u, '');
    const body = addressedBy(words);
    if (body !== undefined) return body;
    // The body has begun.
    if (/[。！？]$/u.test(words)) return undefined;
  }
  return undefined;
}

/** True of a line that says whom a letter is for and nothing else. */
export const isAddress = (line: string): boolean => addressedBy(line.trim()) !== undefined;

function addressedBy(words: string): string | undefined {
  const body = /^(.{2,1500})[：:]$/u.exec(words)?.[1]?.trim();
  return body && body.length <= LONGEST && RECEIVER.test(body) && !SPOKEN.test(body) && !isFieldLine(words)
    ? body
    : undefined;
}
