/** The process behind `openReaderProcess`: a file comes in, its reading or the reason why not goes out. */
import type { RawFile } from '#graph';
import { reasonOf } from './inputs.ts';
import { loadLexicon } from './lexicon/index.ts';
import { readArticle } from './pipeline.ts';
import type { Reply } from './reader.ts';

const lexicon = loadLexicon();

process.on('message', (file: RawFile) => {
  let reply: Reply;
  try {
    reply = { reading: readArticle(file, lexicon) };
  } catch (error) {
    reply = { reason: reasonOf(error) };
  }
  process.send?.(reply);
});
process.on('disconnect', () => process.exit());
