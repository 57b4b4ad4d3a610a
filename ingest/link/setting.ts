import { type Found, slice } from '#graph';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { divisionChain } from '../lexicon/division-chain.ts';
import type { Text } from '../text.ts';
import { favouritePlaces } from './favourites.ts';
import { findDefinitions } from './definitions.ts';
import { expansions } from './expansions.ts';
import { findHome } from './home.ts';
import { ownDocument } from './own-document.ts';
import { tight, unquoted } from './bare.ts';
import { titleIssuers } from './issuers.ts';
import { issuing } from './issuing.ts';
import { sensesOf } from './senses.ts';
import { chainName, SETTLEMENT } from './name/place-chain.ts';
import type { Setting } from './naming.ts';

/** Reads the setting of a text from its words and the spans found in it. */
export function settingOf(text: Text, found: readonly Found[], lexicon: Lexicon): Setting {
  const home = findHome(text, found);
  const listed = expansions(text, found);
  const setting: Setting = {
    text,
    lexicon,
    definitions: findDefinitions(text.article.text),
    ...home,
    senses: sensesOf(text, { found, expansions: listed }, { lexicon, home }),
    own: ownDocument(text.article),
    issuers: [],
    titleOrgans: [],
    issuing: [],
    expansions: listed,
    favourites: favouritePlaces(text, found),
    settlements: settlementsNamed(text, found),
    persons: fullNames(text, found),
    programs: programNames(text, found),
  };
  const titleOrgans = titleIssuers(text.article.title, setting);
  const issued = issuing(setting, found);
  const names = (titleOrgans.length > 0 ? titleOrgans : issued).map(({ naming }) => naming.name);
  const issuers = names.length > 0 ? names : (text.article.issuers ?? []);
  return { ...setting, issuers, titleOrgans, issuing: issued };
}

/** Persons a text names in full, anywhere: 习书记 may come before. */
function fullNames({ article }: Text, found: readonly Found[]): string[] {
  const names = found.filter((one) => one.type === 'Person').map((one) => tight(slice(article.text, one)));
  return [...new Set(names)].filter((name) => name.length <= 4 && !POST.test(name));
}

/** 浙江省安吉县天荒坪镇余村, 安吉县余村: shorter forms first. */
function settlementsNamed({ article }: Text, found: readonly Found[]): string[] {
  const places = found.filter((one) => one.type === 'Place').map((one) => tight(slice(article.text, one)));
  const names = [...new Set(places)].flatMap((words) => {
    const chain = SETTLEMENT.test(words) ? divisionChain(words) : null;
    return chain && chain.rest !== '' ? [chainName(chain)] : [];
  });
  return [...new Set(names)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

const programNames = ({ article }: Text, found: readonly Found[]): string[] => [
  ...new Set(found.filter((one) => one.type === 'Program').map((one) => unquoted(slice(article.text, one)))),
];

const POST = /(?:书记|主席|总理|省长|市长|部长|主任|局长|厅长|同志|老师|院长|县长|总)$/u;
