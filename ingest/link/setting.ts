import type { Found } from '#graph';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { divisionChain } from '../lexicon/division-chain.ts';
import { TITLES } from '../lexicon/titles.ts';
import type { Text } from '../text.ts';
import { favouritePlaces } from './setting/favourites.ts';
import { findDefinitions } from './setting/definitions.ts';
import { expansions } from './expansions.ts';
import { findHome } from './setting/home.ts';
import { ownDocument } from './setting/own-document.ts';
import { ownNames } from './setting/own-names.ts';
import { unquoted } from './bare.ts';
import { tight } from '../tight.ts';
import { titleIssuers } from './setting/issuers.ts';
import { issuing } from './setting/issuing.ts';
import { sensesOf } from './setting/senses.ts';
import { whoseOrgan } from './setting/units.ts';
import { chainName, SETTLEMENT } from './name/place-chain.ts';
import type { Setting } from './naming.ts';
import { type Surfaces, surfacesOf } from './setting/surfaces.ts';

/** Reads the setting of a text from its words and the spans found in it. */
export function settingOf(text: Text, found: readonly Found[], lexicon: Lexicon): Setting {
  const surfaces = surfacesOf(text, found);
  const home = findHome(text, { found, surfaces }, lexicon);
  const listed = expansions(text, found, lexicon);
  const own = ownDocument(text.article);
  const persons = fullNames(surfaces);
  const setting: Setting = {
    text,
    lexicon,
    definitions: findDefinitions(text.article.text),
    ...home,
    senses: sensesOf(text, { surfaces, expansions: listed }, { lexicon, home }),
    own,
    ownNames: ownNames(text.article, [own.name, text.article.title], persons),
    issuers: [],
    signers: signersOf(text, lexicon),
    titleOrgans: [],
    issuing: [],
    expansions: listed,
    favourites: favouritePlaces(text, surfaces),
    settlements: settlementsNamed(surfaces),
    whoseOrgan: whoseOrgan(surfaces, lexicon),
    persons,
    programs: [...new Set([...surfaces.Program.keys()].map(unquoted))],
  };
  const titleOrgans = titleIssuers(text.article.title, setting);
  const issued = issuing(setting, found);
  const names = (titleOrgans.length > 0 ? titleOrgans : issued).map(({ naming }) => naming.name);
  const issuers = names.length > 0 ? names : (text.article.issuers ?? []);
  return { ...setting, issuers, titleOrgans, issuing: issued };
}

/** Lines that hold an organ's name alone, right above a line that holds a date alone. */
const SIGNED =
  /\n[ \t\u3000]*(?<name>[\u4e00-\u9fff]{3,24})[ \t\u3000]*\n[ \t\u3000]*\d{4}年\d{1,2}月\d{1,2}日/gu;

function signersOf({ article }: Text, lexicon: Lexicon): string[] {
  return [...article.text.matchAll(SIGNED)].flatMap(({ groups }) => {
    const words = groups?.['name'] ?? '';
    // 生态环境部办公厅 signs for 生态环境部.
    const whole = words.replace(/(?:综合)?办公[厅室]$/u, '');
    return [words, whole].flatMap((one) => lexicon.lookup(one, 'Institution').map(({ name }) => name));
  });
}

/** Persons a text names in full, anywhere: 习书记 may come before. */
function fullNames({ Person }: Surfaces): string[] {
  return [...new Set([...Person.keys()].map(tight))].filter((name) => name.length <= 4 && !POST.test(name));
}

/** 浙江省安吉县天荒坪镇余村, 安吉县余村: shorter forms first. */
function settlementsNamed({ Place }: Surfaces): string[] {
  const names = [...Place.keys()].map(tight).flatMap((words) => {
    const chain = SETTLEMENT.test(words) ? divisionChain(words) : null;
    return chain && chain.rest !== '' ? [chainName(chain)] : [];
  });
  return [...new Set(names)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

const POST = new RegExp(`(?:${TITLES.join('|')}|同志|总)$`, 'u');
