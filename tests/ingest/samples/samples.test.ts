import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { damage } from './damage.ts';

const samples = join(import.meta.dirname, '../../../ingest/samples');

describe('the shipped samples', () => {
  test('the damaged one is what a mirror site makes of the clean text', () => {
    const clean = readFileSync(join(import.meta.dirname, 'shanxi-clean.txt'), 'utf8');
    expect(readFileSync(join(samples, '2023-shanxi-cadres.txt'), 'utf8')).toBe(damage(clean));
  });

  test('the damage is that of real mirrors', () => {
    expect(damage('当的高素质专业')).toContain('當(dāng)?shù)母咚刭|(zhì)專業(yè)');
    expect(damage('以事择人、人事相宜')).toContain('以事?lián)袢?、人事相宜');
  });

  test('README of the samples names every one of them, and nothing else', () => {
    const readme = readFileSync(join(samples, 'README.md'), 'utf8');
    const named = [...readme.matchAll(/^\| `([^`]+)`/gmu)].map((match) => match[1]);
    const shipped = readdirSync(samples).filter((name) => name !== 'README.md');
    expect(named.sort()).toEqual(shipped.sort());
  });
});
