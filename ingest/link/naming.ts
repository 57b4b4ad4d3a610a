import type { Attribute, EntityType, Found, Sentence, Span } from '#graph';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Text } from '../text.ts';
import type { Expansion } from './expansions.ts';
import type { Senses } from './setting/senses.ts';
import type { WhoseOrgan } from './setting/units.ts';

/** A span to be named, with what stands around it. */
export interface Surface extends Found {
  words: string;
  sentence: Sentence;
}

/** The entity a surface names, and why: what a Candidate is made from. */
export interface Naming {
  type: EntityType;
  /** Canonical name. */
  name: string;
  /** What its id is made from, where the name says more: 松阳县 of 浙江省松阳县. */
  key?: string;
  /** Tells two things of one wording apart. */
  sense?: string;
  attributes?: Record<string, Attribute>;
  /** e.g. `deictic: 省委 in a text of 山西省`. */
  reason: string;
}

/** An organ that is said to have issued a text, and where in the words read it stands. */
export interface IssuingOrgan extends Span {
  naming: Naming;
}

/** An organ an official document says it was issued by, where in the text, and by which part of its form. */
export interface Issuing extends IssuingOrgan {
  rule: 'title-issuer' | 'issuer-label' | 'signature';
  /** The title it stands in. */
  title: Span | null;
}

/** What a text says as a whole, read once before its first span is named: what it defines, where it speaks from, who signs it. */
export interface Setting {
  text: Text;
  lexicon: Lexicon;
  /** Words defined by 以下简称, in their bare form → the bare full name. */
  definitions: ReadonlyMap<string, string>;
  /** Full name of the province the text speaks from: its 省委 is this one's. */
  province: string | null;
  /** Full name of the city or county it speaks from. */
  city: string | null;
  /** Full name of the city that this county or district lies in. */
  prefecture: string | null;
  /** Slogans that mean something of their own here. */
  senses: Senses;
  /** The text itself as a document. */
  own: Naming;
  /** All it is called, in bare form. */
  ownNames: readonly string[];
  /** Names of issuing organs, canonical. */
  issuers: readonly string[];
  /** Names of the organs on lines of their own above a date. */
  signers: readonly string[];
  /** Organs the title begins with, and where in the title they stand. */
  titleOrgans: readonly IssuingOrgan[];
  /** Organs the text says it was issued by. */
  issuing: readonly Issuing[];
  /** Listed parts of its numeral slogans. */
  expansions: readonly Expansion[];
  /** The place of each level that the text names far more often than any other: 市 → 绍兴市. */
  favourites: Readonly<Record<string, string>>;
  /** Villages and towns named with what they lie in, anywhere in the text, the fullest form of each last. */
  settlements: readonly string[];
  /** Whose 党委 it is that stands alone or behind 校, 集团. */
  whoseOrgan: WhoseOrgan;
  /** Persons named in full anywhere in the text. */
  persons: readonly string[];
  /** Programs named anywhere in the text, without marks. */
  programs: readonly string[];
}

/** Documents named so far. The first naming of one stands for it, and takes its number when that is named. */
export interface Documents {
  last: Naming | null;
  byName: Map<string, Naming>;
  /** Last words of a title → the document named last that ends so: 条例. */
  byEnding: Map<string, Naming>;
  byNumber: Map<string, Naming>;
  /** 13 → the document of the number 〔2031〕13号; null where two have one. */
  byCount: Map<string, Naming | null>;
}

/** What naming may look at: the setting, and what was named so far, which grows while a text is read. */
export interface Context extends Setting {
  documents: Documents;
  /** Organs, latest last. */
  organs: { naming: Naming; start: number; end: number }[];
  /** Short names that stand in brackets behind an organ → its full name: 协调小组. */
  called: Map<string, string>;
  /** Short names that stand in brackets behind a program → that program: 带头人培训. */
  programsCalled: Map<string, Naming>;
  /** Ministries of other countries as named last, by the names that ours have, too: 财政部 → 美国财政部. */
  ministriesAbroad: Map<string, Naming>;
  /** Places of each level whose committee or government is named: 县 → 正定县. */
  governed: Map<string, Set<string>>;
  /** Names of the organs that a letter speaks to, of several address lines the last; none where it has no such line. */
  addressed: readonly string[];
  /** Places, latest last. */
  places: { naming: Naming; start: number; end: number }[];
  /** Counties that share their name with others, as named last with what they lie in: 朝阳区 → 北京市朝阳区. */
  counties: Map<string, Naming>;
  /** Plenums of the Central Committee as named last, by number: 三 → that of the eleventh. */
  plenums: Map<string, string>;
  /** Number of the Party congress named last: 二十. */
  congress: string | null;
  /** The 村, 镇 or 街道 named last, as a place or by an organ of it. */
  units: Map<string, string>;
  /** The organ of a 村, 镇 or 街道 named last, from its head to the level: 村 → 后九夅. */
  unitsOfOrgans: Map<string, string>;
}

/** A setting in which nothing was named yet. */
export const contextIn = (setting: Setting): Context => ({
  ...setting,
  documents: { last: null, byName: new Map(), byEnding: new Map(), byNumber: new Map(), byCount: new Map() },
  organs: [],
  called: new Map(),
  programsCalled: new Map(),
  ministriesAbroad: new Map(),
  governed: new Map(),
  addressed: [],
  places: [],
  counties: new Map(),
  plenums: new Map(),
  congress: null,
  units: new Map(),
  unitsOfOrgans: new Map(),
});

/** Looks at a surface; null leaves it to the next. */
export type Namer = (surface: Surface, context: Context) => Naming | null;
