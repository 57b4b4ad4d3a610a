/** The process behind `openReaderProcess`, given lexicon files: a source comes in, its readings or the reason why not go out. */
import { toText } from './convert/index.ts';
import { reasonOf } from './inputs.ts';
import { loadLexicon } from './lexicon/index.ts';
import { watchMemory } from './memory.ts';
import type { Source } from './open/source.ts';
import { readArticles } from './pipeline.ts';
import type { Reply } from './reader.ts';

watchMemory();
const lexicon = loadLexicon(process.argv.slice(2));

process.on('message', async (source: Source) => {
  let reply: Reply;
  try {
    reply = { readings: readArticles(await toText(source), lexicon) };
  } catch (error) {
    reply = { reason: reasonOf(error) };
  }
  process.send?.(reply);
});
process.on('disconnect', () => process.exit());
