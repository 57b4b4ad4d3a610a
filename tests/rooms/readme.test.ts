import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES, FORMATS, LINK_RULES, LINK_TYPES, QUESTIONS, TYPE_LOOKS } from '#graph';
import { INPUT_KINDS } from '#ingest';
import { HOME, textOf } from './house.ts';

const readme = textOf('README.md');

/** First cells of the table below a heading, without their marks. */
function cells(heading: string, column = 0): string[] {
  const part = readme.split(new RegExp(`^## ${heading}$`, 'mu'))[1]?.split(/^## /mu)[0] ?? '';
  const rows = part.split('\n').filter((line) => /^\|(?! ?-|-)/u.test(line));
  return rows.slice(1).map((row) => (row.split(/(?<!\\)\|/u)[column + 1] ?? '').replaceAll('`', '').trim());
}

const help = (...args: string[]): string =>
  execFileSync(process.execPath, [join(HOME, 'dist/cli.js'), ...args, '--help'], { encoding: 'utf8' });

/** Help of each command, asked once: starting the program takes a second. */
const helps = new Map<string, string>();
function helpOf(name: string): string {
  const known = helps.get(name) ?? help(name);
  helps.set(name, known);
  return known;
}

const commands = [...(help().split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+)/gmu)]
  .map((match) => match[1] ?? '')
  .filter((name) => name !== 'help');

describe('README', () => {
  test('its table of types is the table of types', () => {
    expect(cells('Types')).toEqual([...ENTITY_TYPES]);
    expect(cells('Types', 1)).toEqual(ENTITY_TYPES.map((type) => TYPE_LOOKS[type].words.zh));
  });

  test('its table of links is the table of links', () => {
    expect(cells('Links')).toEqual([...LINK_TYPES]);
    expect(cells('Links', 1)).toEqual(LINK_TYPES.map((type) => LINK_RULES[type].words.zh));
  });

  test('its table of questions is what we ship', () => {
    expect(cells('Questions')).toEqual(QUESTIONS.map(({ id }) => id));
  });

  test('its table of formats is what we ship', () => {
    expect(cells('Formats')).toEqual(FORMATS.map(({ id }) => id));
    for (const kind of INPUT_KINDS) expect(readme).toContain(`.${kind}`);
  });

  test('its table of commands is what the program has', () => {
    expect(cells('Commands').map((cell) => cell.split(' ')[1])).toEqual(commands);
  });

  test.each(commands)('every option of %s stands in it', (name) => {
    const flags = [...helpOf(name).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gmu)].map((match) => match[1] ?? '');
    for (const flag of flags.filter((each) => each !== '--help')) expect(readme).toContain(flag);
  });

  test.each(commands)('the help of %s has an example', (name) => {
    expect(helpOf(name)).toContain(`$ wenmai ${name}`);
  });
});
