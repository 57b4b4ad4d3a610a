import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

/** A run of words in Latin letters, with what stands between them: Acme Valves Co.，Ltd., JSC “Northern Pipes” */
const RUN = /[A-Z][A-Za-z\u00c0-\u017f0-9.&+'’“”（）()/,， -]{3,120}/gu;
/** What companies are by the law of their country. */
const FORM =
  /(?:^|[ .,，“”])(?:Inc|INC|Incorporated|Ltd|LTD|Limited|LLC|LLP|PLC|plc|Corp|Corporation|Company|Co\.|CO\.|GmbH|GMBH|AG|KG|SE|AB|AS|A\/S|Oy|OY|S\.?A\.?S?|SAS|S\.?L\.?|S\.?p\.?A\.?|SpA|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|a\.s\.?|s\.r\.o\.?|Kft|JSC|OJSC|PJSC|K\.K\.|Pty|Pte|MFG|Group|Holdings?|Industries|Technologies)(?=$|[ .,，“”])/u;
/** A point that belongs to the last word: Ltd., S.A., a.s. */
const POINTED = /(?:\b(?:Inc|INC|Ltd|LTD|Co|CO|Corp)|[A-Za-z]\.[A-Za-z])\.$/u;
/** Words that make a sentence or an address of it. */
const SENTENCE = /^The |\b(?:the|is|are|was|has|by|www|com|http)\b/u;

/** What stands in every line with such a form, for the search. */
const NEEDS =
  'Inc INC Ltd LTD Limited LLC LLP PLC plc Corp Company Co. CO. GmbH GMBH JSC S.A SAS S.L. S.p.A SpA S.r.l B.V N.V a.s s.r.o Kft K.K Pty Pte MFG Group Holding Industries Technologies'.split(
    ' ',
  );
const SHORT_NEEDS = ['AG', 'KG', 'SE', 'AB', 'AS', 'A/S', 'Oy', 'OY', 'SL', 'BV', 'NV'].flatMap((form) => [
  ` ${form}`,
  `${form} `,
]);
const FORMED: Search = { needs: [...NEEDS, ...SHORT_NEEDS], pattern: RUN };

/** Alone on the line before one that begins 你公司, whatever it is called. */
const ADDRESSED: Search = {
  needs: ['你公司', '你单位'],
  pattern:
    /你(?:公司|单位)(?<=(?:^|\n)(?<name>[A-Z][A-Za-z\u00c0-\u017f0-9.&’,， -]{3,80})[：:][ \t]*\n[ \t\u3000]*你..)/duy,
};

/** Acme Safety Systems, Inc., 日本|Acme Valves Co.,Ltd.: companies abroad by their legal form, or by two words behind their country. */
export function latinCompanies(view: View): Found[] {
  const { words, hitsOf } = view;
  const formed = seek(view, FORMED, ({ span: { start }, surface }) => {
    const name = trimmed(surface);
    return FORM.test(name) ? company(start, name) : null;
  });
  // Institut des Rayons：⏎你公司来函收悉
  const addressed = seek(
    view,
    ADDRESSED,
    ({ span: { start }, surface }) => company(start, surface).at(0) ?? null,
  );
  // 法国|Acme Valves
  const abroad = hitsOf.Place.flatMap(({ end, entries }): Found[] => {
    if (!isCapital(words.charCodeAt(end))) return [];
    if (entries.every(({ attributes }) => attributes['subtype'] !== 'country')) return [];
    const [run = ''] = RUN_HERE.exec(words.slice(end, end + 124)) ?? [];
    const name = trimmed(run);
    return name.includes(' ') ? company(end, name) : [];
  });
  return [...formed, ...addressed, ...abroad];
}

function company(start: number, name: string): Found[] {
  if (SENTENCE.test(name)) return [];
  return [{ start, end: start + name.length, type: 'Institution', rule: 'latin-company' }];
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const RUN_HERE = new RegExp(`^${RUN.source}`, 'u');

/** Without the marks that only end the clause. */
function trimmed(run: string): string {
  let name = run;
  for (;;) {
    const last = name.at(-1) ?? '';
    const opened = { '”': '“', '）': '（', ')': '(' }[last];
    const ends =
      / |,|，|-|\/|“|（|\(/u.test(last) ||
      (last === '.' && !POINTED.test(name)) ||
      (opened !== undefined && !name.includes(opened));
    if (!ends) return name;
    name = name.slice(0, -1);
  }
}
