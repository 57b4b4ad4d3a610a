/** A block of the input that is not part of the text, and why it was cut; or that could not be decoded, with the words around it. */
export interface Removed {
  /** Reason in words of the cleaning step, e.g. `link-farm`, `furniture-line`. */
  reason: string;
  text: string;
}

/** A change made to the characters of the text before offsets existed, and why. */
export interface Repaired {
  reason: string;
  from: string;
  to: string;
  /** Where `to` stands in `article.text`. */
  start: number;
  end: number;
  /** How many places of the text were mended so, when this one stands for all of its kind. */
  places?: number;
}

/** One text as it was read. After `clean` nobody edits `text`: every offset is a UTF-16 index into it. */
export interface Article {
  /** First 16 hex digits of the SHA-256 of the original bytes: the same file is the same article everywhere. */
  id: string;
  /** Id of the Document entity this text is. */
  entity: string;
  title: string;
  /** 发文字号, e.g. 国发〔2023〕16号. */
  number?: string;
  /** 发文机关, canonical names. */
  issuers?: string[];
  /** 主送机关 as written: 各省、自治区、直辖市人民政府. */
  addressees?: string;
  /** Names of 附件, in their order. */
  attachments?: string[];
  /** 成文日期, ISO (`2023-08-01`, `2023-08` or `2023`). */
  date?: string;
  /** 发布日期, ISO. */
  publishedAt?: string;
  byline?: string;
  /** Periodical, newspaper or site given as 来源. */
  publication?: string;
  /** Issue of the periodical as written, e.g. 2023年第3期. */
  issue?: string;
  url?: string;
  source: { path: string; sha256: string; charset: string };
  /** Title block and body, one paragraph a line (`\n`). */
  text: string;
  removed: Removed[];
  repaired: Repaired[];
}

/** 公报.pdf, 公报.pdf!/2, …: how the first, the second text of a file that holds several is shown to people. */
export const textPath = (path: string, place: number): string => (place === 1 ? path : `${path}!/${place}`);
