import { expect, test } from 'vitest';
import { loadLexicon, readArticle } from '#ingest';

const lexicon = loadLexicon();

/** Names of the committees that a notice of this title speaks of. */
function committees(title: string): (string | undefined)[] {
  const text = `${title}\n一、组织机构\n设立组委会，报送大赛组委会办公室。\n`;
  const reading = readArticle({ bytes: Buffer.from(text), path: 'notice.txt', kind: 'txt' }, lexicon);
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  return reading.mentions
    .filter(({ rule }) => rule === 'committee-of-event')
    .map(({ entity }) => names.get(entity));
}

test('组委会 is that of the event that the title has by number or year', () => {
  expect(committees('关于举办第三届清水杯创新创业大赛的通知')).toEqual([
    '第三届清水杯创新创业大赛组委会',
    '第三届清水杯创新创业大赛组委会办公室',
  ]);
});

test('of an event that is held again and again it is not told of which', () => {
  expect(committees('关于举办清水杯创新创业大赛的通知')).toEqual(['组委会', '大赛组委会办公室']);
});
