/** The door of ingest: a file, a folder or the shipped samples in, readings and a report out. */
export {
  asLexicon,
  DEFAULT_DISCOVER,
  discover,
  type DiscoverOptions,
  type Wording,
} from './discover/index.ts';
export { explainReading, openExplainer, type Explanation } from './explain.ts';
export { explanationPage } from './explain/page.ts';
export { readFiles, type FolderOptions, type Outcome, type Read } from './folder.ts';
export { findInputs, type Input, type Unread } from './inputs.ts';
export { lexiconFaults, loadLexicon } from './lexicon/index.ts';
export { readArticle, readArticles } from './pipeline.ts';
export { INPUT_KINDS, type InputKind } from './open/kinds.ts';
export { openProgress, type Progress } from './progress.ts';
export { goneFiles, summary, type FileLine, type Report } from './report.ts';
export { openRun, type Run } from './run.ts';
export { samples } from './samples.ts';
export { scoreErrors, scoreFolder, scoreTable } from './scored.ts';
export { openWriter } from './write.ts';
