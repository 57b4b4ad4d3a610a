import type { Found, Span } from '#graph';
import { ANY_FIELD, anyOf, FIELD_END, FIELD_NAMES } from '../../field-names.ts';
import { tight } from '../../tight.ts';
import { organsIn, titleIssuers } from './issuers.ts';
import type { Issuing, IssuingOrgan, Setting } from '../naming.ts';
import { headTitle } from '../../own-title.ts';
import { isOfficial } from './own-document.ts';
import { signatureOrgans } from './signature.ts';

/** Lines of a head that are looked at. */
const HEAD_LINES = 15;
/** 发文机关：国务院办公厅 成文日期：…; 发布机构 甲县人民政府 发布日期 … */
const labelOf = (names: readonly string[]): RegExp => new RegExp(`${anyOf(names)}(?:${FIELD_END}| ) *`, 'u');
const ISSUER = labelOf(FIELD_NAMES.issuer);
const PUBLISHER = labelOf(FIELD_NAMES.publisher);
const NEXT_FIELD = new RegExp(` *[|｜]| (?=${ANY_FIELD}(?:[ ：:]|$)|\\S{2,6}[：:])`, 'u');
/** The red head: 甲省人民政府文件 */
const RED_HEAD = /^([^，。：；《》]{2,200})文件$/u;

/** Who issued an official document, by its title, its head and its signature; nothing for an article or a speech. */
export function issuing(setting: Setting, found: readonly Found[]): Issuing[] {
  const { article } = setting.text;
  const signed = signatureOrgans(setting, found);
  if (!isOfficial(article)) return atFoot(signed, article.text);
  const lines = headOf(article.text);
  const said = [
    ...titleLines(lines, { text: article.text, title: headTitle(article) }).flatMap((line) =>
      fromTitle(line, setting),
    ),
    ...lines.flatMap((line) => [...fromLabel(line, ISSUER, setting), ...fromRedHead(line, setting)]),
    ...signed.map((organ): Issuing => ({ ...organ, rule: 'signature', title: null })),
  ];
  return said.length > 0 ? said : lines.flatMap((line) => fromLabel(line, PUBLISHER, setting));
}

/** A text ends so far behind its signature. */
const FOOT = 120;

/** Organs and a date as the last words of a text sign it, whatever its title is. */
const atFoot = (signed: readonly IssuingOrgan[], text: string): Issuing[] =>
  (signed.at(-1)?.end ?? 0) > text.trimEnd().length - FOOT && /日\s*$/u.test(text)
    ? signed.map((organ): Issuing => ({ ...organ, rule: 'signature', title: null }))
    : [];

interface Line extends Span {
  words: string;
}

function headOf(text: string): Line[] {
  let at = 0;
  return text.split('\n', HEAD_LINES).map((words) => {
    const start = at;
    at += words.length + 1;
    return { start, end: start + words.length, words };
  });
}

/** The title where it stands in the text, and fuller forms of it in the head: 两部门关于X的通知 ⏎ 甲部 乙部关于X的通知. */
function titleLines(lines: readonly Line[], { text, title }: { text: string; title: string }): Line[] {
  const start = text.indexOf(title);
  const subject = tight(title.slice(Math.max(0, title.indexOf('关于'))));
  const fuller = lines.filter(
    (line) => line.start !== start && line.words.includes('关于') && tight(line.words).endsWith(subject),
  );
  return start < 0 ? fuller : [{ start, end: start + title.length, words: title }, ...fuller];
}

const fromTitle = ({ words, start, end }: Line, setting: Setting): Issuing[] =>
  titleIssuers(words, setting).map((organ) => ({
    naming: organ.naming,
    start: organ.start + start,
    end: organ.end + start,
    rule: 'title-issuer',
    title: { start, end },
  }));

function fromLabel({ words, start }: Line, names: RegExp, setting: Setting): Issuing[] {
  const label = names.exec(words);
  if (!label) return [];
  const from = label.index + label[0].length;
  const value = words.slice(from).split(NEXT_FIELD)[0] ?? '';
  return labelled(organsIn(value, start + from, setting));
}

const fromRedHead = ({ words, start }: Line, setting: Setting): Issuing[] =>
  labelled(organsIn(RED_HEAD.exec(words)?.[1] ?? '', start, setting));

const labelled = (organs: readonly IssuingOrgan[]): Issuing[] =>
  organs.map((organ) => ({ ...organ, rule: 'issuer-label', title: null }));
