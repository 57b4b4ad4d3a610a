import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const MEETING = '<mtg>甲县第三届人民代表大会第二次会议</mtg>';
const adopted = (body: string): string[] =>
  said(readTagged(`关于报告的决议\n${body}`, smallLexicon), 'ADOPTED_AT');

test.each([
  ['in a sentence of its own', `${MEETING}听取了<doc>《水利工作报告》</doc>。会议决定批准这个报告。`, 1],
  ['in the same sentence', `${MEETING}审查了<doc>《水利工作报告》</doc>，同意并批准该报告。`, 1],
  ['not yet', `${MEETING}听取了<doc>《水利工作报告》</doc>。会议尚未批准这个报告。`, 0],
  ['of which none was named', `${MEETING}开得很好。会议决定批准这个报告。`, 0],
])('a report approved %s', (_, body, links) => expect(adopted(body)).toHaveLength(links));
