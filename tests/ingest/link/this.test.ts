import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

test('本意见 is the text, never what it rests on', () => {
  const text =
    '治沙通告\n为贯彻<doc>《甲意见》</doc>，现就治沙通告如下。\n本意见自公布之日起施行，<doc>《乙办法》</doc>同时废止。';
  expect(said(readTagged(text, smallLexicon))).toEqual([
    'THIS IMPLEMENTS 《甲意见》',
    'THIS REPEALS 《乙办法》',
  ]);
});

test('what repeals another is what the sentence before speaks of, not the notice that issues it', () => {
  const text =
    '关于印发《甲办法》的通知\n现将<doc>《甲办法》</doc>印发给你们。\n第九条 本办法自公布之日起施行。<doc>《乙办法》</doc>同时废止。';
  expect(said(readTagged(text, smallLexicon), 'REPEALS')).toEqual(['《甲办法》 REPEALS 《乙办法》']);
});
