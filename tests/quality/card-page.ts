import type { Figures } from '../../ingest/score/figures.ts';
import type { Quality } from './measure.ts';

const three = (value: number): string => value.toFixed(3);
const cells = ({ p, r, f1, tp, fp, fn }: Figures): string =>
  `${three(p)} | ${three(r)} | ${three(f1)} | ${tp} | ${fp} | ${fn}`;
const row = (name: string, figures: Figures): string => `| ${name} | ${cells(figures)} |`;
const HEAD = (what: string): string =>
  `| ${what} | P | R | F1 | right | false | missed |\n|---|---|---|---|---|---|---|`;

/** The card as Markdown: figures, texts, date and the command that made it. */
export function cardPage({ sets, cleaning, titleBlock }: Quality, date: string, command: string): string {
  const parts = sets.map(({ name, seen, card: { documents, mentions, entities, relations } }) => {
    const { all, four, ...types } = mentions;
    const rows = [
      all && row('**mentions, all types**', all),
      four && row('**mentions, Institution + Document + Slogan + Program**', four),
      ...Object.entries(types).map(([type, figures]) => row(type, figures)),
      row('**entity set of a text**', entities),
      relations['all'] && row('**relations**', relations['all']),
    ];
    return [
      `## ${name}: ${documents} annotated texts, ${seen ? 'in sample' : 'held out'}`,
      seen
        ? 'Rules and word lists were written with these texts in sight: the figures say that nothing broke, not how unseen texts are read.'
        : 'No rule or word list was written with these texts in sight.',
      `${HEAD('')}\n${rows.filter(Boolean).join('\n')}`,
    ].join('\n\n');
  });
  const { pages, letters, mentions: found, outside } = cleaning;
  const { texts, number, issuer, date: dates } = titleBlock;
  return `${[
    '# Quality card',
    `Made on ${date} by \`${command}\`. The texts stand in \`../shared\`, beside the checkout, and are no part of it.`,
    ...parts,
    `## Cleaning: ${pages} pages with a marked body`,
    'Letters, digits and Han characters of `article.text` against what stands between the marks of the page; the marks are taken out before it is read.',
    `${HEAD('')}\n${row('characters', letters)}`,
    `Mentions outside the body (menus, link farms, buttons): ${outside.length} of ${found}.`,
    `## Title block: ${texts} ministry documents`,
    'Against the table that comes with them. A number or organ that stands nowhere in the text is not missed. The table often names only the first of several issuers, so that the false finds of issuers are an upper bound.',
    `${HEAD('')}\n${row('document number', number)}\n${row('issuers', issuer)}\n${row('date', dates)}`,
  ].join('\n\n')}\n`;
}
