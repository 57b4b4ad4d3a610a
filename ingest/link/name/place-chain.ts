import { type DivisionChain, countyHomes, divisionChain } from '../../lexicon/division-chain.ts';
import { unquoted } from '../bare.ts';
import { tight } from '../../tight.ts';
import type { Context, Namer, Naming } from '../naming.ts';

/** 天荒坪镇余村, 翠苑街道: what lies in a county and has a name of its own. */
export const SETTLEMENT = /(?:村|社区|镇|乡|街道)$/u;

/** 浙江省, 安吉县, 余村 → 浙江省安吉县余村 */
export const chainName = ({ said, rest }: Pick<DivisionChain, 'said' | 'rest'>): string =>
  [...said, rest].join('');

/**
 * 浙江松阳 → 浙江省松阳县, one node with 松阳县; 江西省南昌市 with 南昌市; 北京市朝阳区 is told from 长春市朝阳区.
 * A village is its whole name, and so is what is in a city: 安吉余村 → 安吉县余村, 杭州市大会堂.
 */
export const placeChain: Namer = ({ words }) => {
  const name = tight(words);
  const chain = divisionChain(name);
  if (!chain) return null;
  const last = chain.county ?? chain.city;
  const { province, rest } = chain;
  if (rest.length === 1 || (rest !== '' && !SETTLEMENT.test(rest) && !name.includes(`${last}${rest}`)))
    return null;
  return {
    type: 'Place',
    name: chainName(chain),
    ...(rest === '' && last !== null ? keyOf(last, chain) : {}),
    ...(province === null ? {} : { attributes: { province } }),
    reason: `places in order: ${words}`,
  };
};

/** 朝阳区 of 北京市 has a sense of its own. */
export function keyOf(
  last: string,
  { province, city, county }: DivisionChain,
): Pick<Naming, 'key' | 'sense'> {
  const sense = county !== null && countyHomes(last).length > 1 ? (city ?? province) : null;
  return sense === null ? { key: last } : { key: last, sense };
}

/** 朝阳区 after 北京市朝阳区, or in a text of 北京市: the one of several counties of this name that the text is about. */
export const countyOfSeveral: Namer = ({ words }, context) => {
  const name = tight(words);
  const homes = countyHomes(name);
  if (homes.length < 2) return null;
  const named = context.counties.get(name) ?? context.counties.get(`${name}区`);
  if (named) return { ...named, reason: `named before: ${named.name}` };
  const home = [context.city, context.province].find((one) => one !== null && homes.includes(one));
  const chain = home === undefined ? null : divisionChain(`${home}${name}`);
  return chain && home
    ? {
        type: 'Place',
        name: chainName(chain),
        key: chain.county ?? name,
        sense: home,
        attributes: { level: 'county' },
        reason: `${name} of ${home}`,
      }
    : null;
};

/** 余村 in a text that says 安吉县天荒坪镇余村: the fullest form of it. */
export const settlementInFull: Namer = ({ words }, context) => {
  const said = unquoted(words);
  if (context.settlements.length === 0 || !SETTLEMENT.test(said)) return null;
  const chain = divisionChain(said);
  const name = chain ? chainName(chain) : said;
  const full = fullest(name, context);
  return full === undefined || full === name
    ? null
    : { type: 'Place', name: full, attributes: { level: 'village' }, reason: `in full: ${full}` };
};

/** The fullest form that holds all others of this village; none where two villages share the name. */
function fullest(name: string, { settlements }: Context): string | undefined {
  const forms = settlements.filter((form) => form.endsWith(lastPart(name)));
  const full = forms.at(-1);
  return full !== undefined && [name, ...forms].every((form) => holds(full, form)) ? full : undefined;
}

/** 余村 of 安吉县天荒坪镇余村 */
export const lastPart = (name: string): string =>
  /(?:^|[省市县区州旗镇乡村])([^省市县区州旗镇乡]{2,}?(?:村|社区|镇|乡|街道)|[^省市县区州旗镇乡](?:村|镇|乡))$/u.exec(
    name,
  )?.[1] ?? name;

/** 浙江省安吉县余村 holds 安吉县余村: all its characters, in order. */
function holds(full: string, form: string): boolean {
  let at = 0;
  for (const letter of full) if (letter === form[at]) at += 1;
  return at === form.length;
}
