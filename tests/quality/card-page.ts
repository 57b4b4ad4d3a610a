import type { Figures } from '../../ingest/score/figures.ts';
import type { Quality } from './measure.ts';

const three = (value: number): string => value.toFixed(3);
const cells = ({ p, r, f1, tp, fp, fn }: Figures): string =>
  `${three(p)} | ${three(r)} | ${three(f1)} | ${tp} | ${fp} | ${fn}`;
const row = (name: string, figures: Figures): string => `| ${name} | ${cells(figures)} |`;
const HEAD = (what: string): string =>
  `| ${what} | P | R | F1 | right | false | missed |\n|---|---|---|---|---|---|---|`;

/** The card as Markdown: figures, texts, date and the command that made it. */
export function cardPage(
  { sets, cleaning, titleBlock, unseen }: Quality,
  date: string,
  command: string,
): string {
  const parts = sets.map(({ name, seen, card: { documents, mentions, entities, relations } }) => {
    const { all, four, ...types } = mentions;
    const rows = [
      all && row('**mentions, all types**', all),
      four && row('**mentions, Institution + Document + Slogan + Program**', four),
      ...Object.entries(types).map(([type, figures]) => row(type, figures)),
      row('**entity set of a text**', entities),
      relations['all'] && row('**relations that sentences say**', relations['all']),
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
    titleBlockWords(titleBlock),
    `${HEAD('')}\n${row('document number', number)}\n${row('issuers', issuer)}\n${row('date', dates)}`,
    `The forms of signatures and joint issuers were learnt from texts with odd numbers, those of careless numbers from all. The ${unseen.texts} with even numbers:`,
    `${HEAD('')}\n${row('issuers', unseen.issuer)}\n${row('date', unseen.date)}`,
  ].join('\n\n')}\n`;
}

const share = ({ rows, of }: { rows: number; of: number }): string => `${rows} of ${of}`;

/** What is counted, and of how many rows. */
function titleBlockWords({ comparable, partial }: Quality['titleBlock']): string {
  const { number, issuer, date } = comparable;
  return [
    'Against the table that comes with them, row by row, where what the row says stands in the text:',
    `the number in ${share(number)} rows, every organ in ${share(issuer)}, the day of signature in ${share(date)}.`,
    'The other rows name what the text does not hold (most pages leave the number out; some rows have slipped, some give the day of publication);',
    'a number read in one of them is false. A number that a row gives without its head (2021年第8号) is compared with its title before it (某部公告2021年第8号).',
    `Names of one organ are one, and an office is its organ. ${partial} rows name another count of organs than their own title or joint number says: of these only what they name is compared.`,
    'Everywhere else an organ that the table does not name is false, also where the text is signed by it.',
  ].join(' ');
}
