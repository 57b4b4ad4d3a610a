import { describe, expect, test, vi } from 'vitest';
import type { Explanation } from '#ingest';
import { wenmai } from './wenmai.ts';

// Each step starts a program; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 180_000 });

const input = '2023年10月，中共中央印发《干部教育培训工作条例》。\n各级要落实《条例》。';

describe('wenmai read --explain', () => {
  test('prints the text with its mentions, the rule of each, and what lost', async () => {
    const { code, stdout } = await wenmai(['read', '-', '--explain'], { input });
    expect(code).toBe(0);
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        '1  2023年10月，⟦中共中央⟧印发⟦《干部教育培训工作条例》⟧。',
        '⟦中共中央⟧ Institution by lexicon-institution → institution:中国共产党中央委员会: lexicon: 中共中央',
        'not institution:中共中央: as written',
        'lost ⟦中共⟧ Institution by lexicon-institution: inside lexicon-institution, which is longer',
        'lost ⟦《干部教育培训工作条例》⟧ Document by lexicon-document: same words: title-marks comes first',
      ]),
    );
  });

  test('--json says the same as data', async () => {
    const { code, stdout } = await wenmai(['read', '-', '--explain', '--json'], { input });
    const { sentences } = JSON.parse(stdout) as Explanation;
    expect([code, sentences.map(({ words }) => words).join('\n')]).toEqual([0, input]);
    expect(sentences[0]?.mentions[0]).toMatchObject({
      words: '中共中央',
      rule: 'lexicon-institution',
      entity: 'institution:中国共产党中央委员会',
      others: [{ entity: 'institution:中共中央', reason: 'as written' }],
    });
  });

  test('--explain and --out do not go together', async () => {
    const { code, stderr } = await wenmai(['read', '-', '--explain', '--out', 'x'], { input });
    expect([code, stderr]).toEqual([1, expect.stringContaining('cannot be used with')]);
  });
});
