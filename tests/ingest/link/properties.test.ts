import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { contains, slice } from '#graph';
import { smallLexicon } from './lexicon.ts';
import { readTagged } from './tagged.ts';

/** Pieces of the genre, in any order: names, marks left open, words that trigger rules. */
const PIECES = [
  '<ins>省委</ins>', '<ins>财政部</ins>', '<doc>《甲条例》</doc>', '<doc>《条例》</doc>', '<doc>国发〔2014〕45号</doc>',
  '<slo>“三乱”</slo>', '<per>焦裕禄</per>', '<mtg>党的二十大</mtg>', '<pla>河北</pla>', '<pro>“青苗计划”</pro>',
  '印发', '提出', '根据', '为贯彻落实', '同时废止', '审议通过', '书记', '会议', '他', '的', '、', '和', '，', '。', '；',
  '“', '”', '（', '）', '（以下简称“', '即', '一是', '二是', '\n', '3月4日', '𠮷', '\ue001', ' ',
]; // prettier-ignore

const text = array(constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => `工作情况\n${pieces.join('')}`)
  // A name that a stray mark tears over two sentences is the recognisers' to avoid.
  .filter((raw) => !/[“（][^”）]*</u.test(raw));

test('whatever the text, every mention is within its sentence and every quote equals its slice', () => {
  assert(
    property(text, (raw) => {
      const reading = readTagged(raw, smallLexicon);
      const ids = new Set(reading.entities.map((entity) => entity.id));
      const sentences = new Map(reading.sentences.map((sentence) => [sentence.id, sentence]));
      for (const mention of reading.mentions) {
        expect(ids.has(mention.entity)).toBe(true);
        const sentence = sentences.get(mention.sentence);
        expect(sentence && contains(sentence, mention)).toBe(true);
      }
      for (const link of [...reading.links, ...reading.hierarchy]) {
        expect(ids.has(link.source) && ids.has(link.target)).toBe(true);
        expect(link.evidence.length).toBeGreaterThan(0);
        for (const one of link.evidence) {
          expect(slice(reading.article.text, one)).toBe(one.quote);
          for (const span of [one.source, one.target, one.trigger])
            expect(!span || contains(one, span)).toBe(true);
        }
      }
      expect(readTagged(raw, smallLexicon)).toEqual(reading);
    }),
    { numRuns: 150, seed: 4 },
  );
});
