import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { overlaps, type FileKind } from '#graph';
import { explainReading, loadLexicon, readArticle, samples } from '#ingest';

const lexicon = loadLexicon();
const paths = await samples();

function explained(path: string) {
  const kind = extname(path).slice(1) as FileKind;
  const reading = readArticle({ bytes: readFileSync(path), path: basename(path), kind }, lexicon);
  return { reading, ...explainReading(reading, lexicon) };
}

describe('explaining', () => {
  test.each(paths.map((path) => basename(path)))('%s: says what the reading says, and why', (name) => {
    const { reading, sentences } = explained(paths.find((path) => basename(path) === name) ?? '');
    const mentions = sentences.flatMap((sentence) => sentence.mentions);
    expect(mentions.map(({ start, end, entity }) => [start, end, entity])).toEqual(
      reading.mentions.map(({ start, end, entity }) => [start, end, entity]),
    );
    expect(mentions.filter(({ reason }) => reason === '')).toEqual([]);
    const links = sentences.flatMap((sentence) => sentence.links);
    expect(links).toHaveLength(
      [...reading.links, ...reading.hierarchy].flatMap(({ evidence }) => evidence).length,
    );
    for (const { words, start, end, over, why } of sentences.flatMap((sentence) => sentence.lost)) {
      expect(words).toBe(reading.article.text.slice(start, end));
      expect(over === null).toBe(why === 'sentence');
      expect(over === null || overlaps(over, { start, end })).toBe(true);
    }
  });

  test('a find loses to a longer one, and to the same words found earlier in the list', () => {
    const text = '山西省委组织部印发《干部教育培训工作条例》。';
    const reading = readArticle({ bytes: Buffer.from(text), path: 'a.txt', kind: 'txt' }, lexicon);
    const lost = explainReading(reading, lexicon).sentences.flatMap((sentence) => sentence.lost);
    expect(lost.map(({ words, why, over }) => [words, why, over?.rule])).toEqual(
      expect.arrayContaining([
        ['山西', 'longer', expect.any(String)],
        ['《干部教育培训工作条例》', 'priority', 'title-marks'],
      ]),
    );
  });
});
