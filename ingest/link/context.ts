import type { Found } from '#graph';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Text } from '../text.ts';
import { findDefinitions } from './definitions.ts';
import { findHome } from './home.ts';
import { ownDocument } from './own-document.ts';
import { titleIssuers } from './issuers.ts';
import type { Context } from './naming.ts';

/** What naming may look at, before the first span is named. */
export function contextOf(text: Text, found: readonly Found[], lexicon: Lexicon): Context {
  const context: Context = {
    text,
    lexicon,
    definitions: findDefinitions(text.article.text),
    ...findHome(text, found),
    own: ownDocument(text.article),
    issuers: [],
    documents: [],
    organs: [],
    persons: [],
  };
  const issuers = titleIssuers(text.article.title, context).map(({ naming }) => naming.name);
  return { ...context, issuers: issuers.length > 0 ? issuers : (text.article.issuers ?? []) };
}
