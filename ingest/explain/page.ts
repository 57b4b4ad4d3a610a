import type { ExplainedMention, ExplainedSentence, Explanation, Lost, Why } from '../explain.ts';

const WHY: Record<Why, (over: string) => string> = {
  longer: (over) => `inside ${over}, which is longer`,
  priority: (over) => `same words: ${over} comes first`,
  overlap: (over) => `overlaps ${over}, which is as long or longer`,
  sentence: () => 'reaches over the end of its sentence',
};

/** An explanation for a terminal: every sentence with ⟦its mentions⟧, below it why each stands and what lost. */
export function explanationPage({ path, title, sentences }: Explanation): string {
  return [`${path}  ${title}`, ...sentences.map(sentencePart)].join('\n\n');
}

function sentencePart(sentence: ExplainedSentence, index: number): string {
  const { mentions, lost, links } = sentence;
  const winnerOf = ({ over }: Lost): ExplainedMention | undefined =>
    mentions.find(({ start, end }) => over?.start === start && over.end === end);
  const lines = [
    `${String(index + 1).padStart(4)}  ${marked(sentence)}`,
    ...mentions.flatMap((mention) => [
      `      ⟦${mention.words}⟧ ${mention.type} by ${mention.rule} → ${mention.entity}: ${mention.reason}`,
      ...mention.others.map(({ entity, reason }) => `          not ${entity}: ${reason}`),
      ...lost.filter((one) => winnerOf(one) === mention).map(lostLine),
    ]),
    ...lost.filter((one) => !winnerOf(one)).map(lostLine),
    ...links.map(
      ({ source, type, target, rule, confidence }) =>
        `      ${source} —${type}→ ${target} by ${rule}, ${confidence}`,
    ),
  ];
  return lines.join('\n');
}

const lostLine = ({ words, type, rule, why, over }: Lost): string =>
  `          lost ⟦${words}⟧ ${type} by ${rule}: ${WHY[why](over?.rule ?? '')}`;

/** 中共山西省委印发《办法》 → ⟦中共山西省委⟧印发⟦《办法》⟧ */
function marked({ start, words, mentions }: ExplainedSentence): string {
  let at = 0;
  let line = '';
  for (const mention of mentions) {
    line += `${words.slice(at, mention.start - start)}⟦${mention.words}⟧`;
    at = mention.end - start;
  }
  return line + words.slice(at);
}
