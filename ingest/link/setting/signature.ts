import type { Found, Span } from '#graph';
import { organNaming, organsIn } from './issuers.ts';
import type { IssuingOrgan, Setting } from '../naming.ts';
import { FULL_DATE } from '../../signed.ts';

/** A date at the end of a line, before （联系电话：…）, or with an annex glued to it; 印发 behind it is the printer's. */
const SIGNED = new RegExp(
  `${FULL_DATE}(?:$| ?[（(][^（）()]{0,60}[）)]$| ?附件|(?=\\d{4}年)| (?! ?印))`,
  'u',
);
const ALONE = new RegExp(`^[（(]?${FULL_DATE}`, 'u');
/** Longest run of joint organs before a date. */
const RUN = 600;
/** Most lines of organs over a date. */
const LINES = 40;

/** No name of another organ ends in one this long: 工业和信息化部. */
const LONG_NAME = 5;

interface Line extends Span {
  words: string;
}

/** Where organs were found in a text. */
interface Spans {
  starts: ReadonlySet<number>;
  /** End of an organ → its start. */
  startOf: ReadonlyMap<number, number>;
}

/**
 * The organs of the first signature below the head of an official document; annexes, with signatures of their own, follow it.
 * 财政部⏎教育部⏎2023年5月4日; 财政部教育部2023年5月4日; …名单.pdf 财政部办公厅2023年5月4日.
 */
export function signatureOrgans(setting: Setting, found: readonly Found[]): IssuingOrgan[] {
  const { text } = setting.text.article;
  const organs = found.filter(({ type }) => type === 'Institution');
  const spans: Spans = {
    starts: new Set(organs.map(({ start }) => start)),
    startOf: new Map(organs.map(({ start, end }) => [end, start])),
  };
  const above: Line[] = [];
  let begun = false;
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = { start, end, words: text.slice(start, end) };
    if (begun && line.words.includes('日')) {
      const signers = signed(line, above, spans, setting);
      if (signers.length > 0) return signers;
    }
    begun ||= start > 0 && (/[。！；：:]\s*$/u.test(line.words) || line.words.length > 60);
    if (line.words.trim()) above.push(line);
    start = end + 1;
  }
  return [];
}

function signed(line: Line, above: readonly Line[], spans: Spans, setting: Setting): IssuingOrgan[] {
  const words = line.words.slice(0, RUN + 60);
  const match = SIGNED.exec(words) ?? SIGNED.exec(line.words.slice(-120));
  if (!match) return [];
  const date = match.input === words ? match.index : line.words.length - match.input.length + match.index;
  const own = { start: line.start, end: line.start + date, words: line.words.slice(0, date) };
  const organs = ALONE.test(line.words.trim()) ? [] : tail(own, spans, setting);
  if (own.words.trim().length > 1 && organs.length === 0) return [];
  // A line whose organs begin elsewhere than at its start has no others above it.
  if (organs[0] && organs[0].start > line.start + 1) return organs;
  for (const over of above.slice(-LINES).toReversed()) {
    const whole = organsIn(over.words, over.start, setting);
    if (whole.length === 0) return organs.length > 0 ? organs : tail(over, spans, setting);
    organs.unshift(...whole);
  }
  return organs;
}

/** The organs a line ends in: …执行。财政部教育部, …名单.pdf 财政部; what is no organ ends them. */
function tail(line: Line, spans: Spans, setting: Setting): IssuingOrgan[] {
  const from = Math.max(0, line.words.length - RUN);
  const pieces = [...line.words.slice(from).matchAll(/[^\s、，。；：:》（）()A-Za-z\d.]+/gu)];
  const organs: IssuingOrgan[] = [];
  let next = line.words.trimEnd().length;
  for (const piece of pieces.toReversed()) {
    const start = from + piece.index;
    const end = start + piece[0].length;
    // Only blanks and 、 stand between joint organs.
    if (!/^[\s、]*$/u.test(line.words.slice(end, next))) break;
    // 主办单位：财政部 signs nothing; behind 附件：名单 it may.
    const before = line.words.slice(Math.max(0, start - 8), start);
    if (/(?<!附件\s{0,2})[：:]\s*$/u.test(before)) return [];
    const part = pieceOrgans(piece[0], line.start + start, spans, setting);
    organs.unshift(...part);
    if (part[0]?.start !== line.start + start) break;
    next = start;
  }
  return organs;
}

/** A piece is organs from end to end, or its last words are one: 企业名单财政部办公厅. */
function pieceOrgans(words: string, start: number, spans: Spans, setting: Setting): IssuingOrgan[] {
  const whole = organsIn(words, start, setting);
  if (whole.length > 1) return whole;
  const end = start + words.length;
  const found = spans.startOf.get(end) ?? start;
  const from =
    knownSuffix(words, setting) ?? (spans.starts.has(start) || found <= start ? undefined : found - start);
  if (from === undefined) return whole;
  const naming = organNaming(words.slice(from), { start: start + from, end }, setting);
  return naming ? [{ start: start + from, end, naming }] : [];
}

/** What makes one name of a known organ's and the words before it: 中华人民共和国财政部. */
const PART_OF_NAME = /^(?:中华人民共和国|中国|国家|国务院|中央|中共中央|原)$/u;

/** Where in words that no lexicon knows the long name of a known organ begins, with its office, that fills their end. */
function knownSuffix(words: string, { lexicon }: Setting): number | undefined {
  const bare = words.replace(/(?<=[部委会局署行院])(?:办公[厅室]|综合司|秘书局)$/u, '');
  const known = (from: number): boolean => lexicon.lookup(bare.slice(from), 'Institution').length > 0;
  if (known(0) || lexicon.lookup(words, 'Institution').length > 0) return undefined;
  for (let from = Math.max(1, bare.length - 40); from <= bare.length - LONG_NAME; from += 1) {
    if (known(from)) return PART_OF_NAME.test(bare.slice(0, from)) ? undefined : from;
  }
  return undefined;
}
