import { describe, expect, test } from 'vitest';
import { slice } from '#graph';
import { type Entry, lexiconOf } from '../../../ingest/lexicon/index.ts';
import { readTagged, said } from './tagged.ts';

const slogan = (name: string, attributes: Entry['attributes'] = {}, ...aliases: string[]): Entry => ({
  type: 'Slogan',
  name,
  aliases,
  attributes,
  en: '',
  note: '',
});

const lexicon = lexiconOf([
  slogan('四个意识', { numeral: 4, components: '政治意识、大局意识、核心意识、看齐意识' }),
  slogan('枫桥经验'),
  slogan('新时代枫桥经验', { variantOf: '枫桥经验', variantKind: 'full' }, '新时代“枫桥经验”'),
  slogan('八项本领'),
  slogan('八大本领', { variantOf: '八项本领', variantKind: 'wording' }),
  slogan('从严治党', { class: 'established' }),
  slogan('三个一批', { numeral: 3, senses: 'place' }),
  slogan('两个大局', { numeral: 2 }),
  slogan('两新', { numeral: 2 }),
]);

/** Ids of the slogans named, in text order. */
const ids = (raw: string): string[] => readTagged(raw, lexicon).mentions.map(({ entity }) => entity);

describe('senses', () => {
  test.each([
    [
      'the known parts',
      '增强<slo>“四个意识”</slo>，即政治意识、大局意识、核心意识、看齐意识。',
      'slogan:四个意识',
    ],
    ['no parts', '增强<slo>“四个意识”</slo>。', 'slogan:四个意识'],
    [
      'other parts',
      '增强<slo>“四个意识”</slo>，即服务意识、效率意识、安全意识、节约意识。',
      'slogan:四个意识@河北',
    ],
    ['a wording of each place', '推进<slo>“三个一批”</slo>。', 'slogan:三个一批@河北'],
  ])('in a text of a province: %s', (_, sentence, id) => {
    expect(ids(`服务河北发展\n${sentence}`)).toEqual([id]);
  });

  test('told apart by the text itself where no place is', () => {
    const raw = '工作情况\n增强<slo>“四个意识”</slo>，即服务意识、效率意识、安全意识、节约意识。';
    expect(ids(raw)).toEqual(['slogan:四个意识@01234567']);
    expect(ids('工作情况\n推进<slo>“三个一批”</slo>。')).toEqual(['slogan:三个一批']);
  });

  test.each([
    ['统筹国内国际<slo>两个大局</slo>。', ['slogan:两个大局@国内国际']],
    ['胸怀<slo>“两个大局”</slo>。', ['slogan:两个大局']],
    ['走进<slo>“两新”</slo>组织。', ['slogan:两新@组织']],
    ['用好<slo>“两新”</slo>政策。', ['slogan:两新']],
    ['管好农村集体<slo>“三资”</slo>。', ['slogan:三资@农村']],
    ['管好<slo>“三资”</slo>。', ['slogan:三资']],
    // what most places of a text tell
    [
      '<slo>“两新”</slo>政策好，<slo>“两新”</slo>资金多，走进<slo>“两新”</slo>组织。',
      Array(3).fill('slogan:两新'),
    ],
  ])('told by the words beside it: %s', (sentence, expected) => {
    expect(ids(`工作情况\n${sentence}`)).toEqual(expected);
  });

  test('a sense of its own has none of the known parts', () => {
    const raw = '服务河北发展\n增强<slo>“四个意识”</slo>，即服务意识、效率意识、安全意识、节约意识。';
    const entity = readTagged(raw, lexicon).entities.find(({ id }) => id === 'slogan:四个意识@河北');
    expect(entity).toMatchObject({ name: '四个意识', attributes: { numeral: 4, sense: '河北' } });
    expect(entity?.attributes).not.toHaveProperty('components');
  });
});

const contents = (raw: string): string[] => said(readTagged(`学习材料\n${raw}`, lexicon), 'HAS_COMPONENT');

describe('contents of a thought', () => {
  test.each([
    ['its contents are', '<slo>某某思想</slo>的核心要义是<slo>“十个看清”</slo>和<slo>“五个站稳”</slo>。'],
    [
      'this thought',
      '要学好<slo>某某思想</slo>，用好<slo>某某主义</slo>。<slo>“十个看清”</slo>、<slo>“五个站稳”</slo>概括了这一思想的主要内容。',
    ],
    [
      'words of praise between',
      '<slo>某某思想</slo>博大精深、论述严密，其核心要义集中体现为<slo>“十个看清”</slo>、<slo>“五个站稳”</slo>。',
    ],
    ['named behind', '<slo>“十个看清”</slo><slo>“五个站稳”</slo>系统概括了<slo>某某思想</slo>的科学内涵。'],
  ])('%s', (_, raw) => {
    expect(contents(raw)).toEqual(['某某思想 HAS_COMPONENT 五个站稳', '某某思想 HAS_COMPONENT 十个看清']);
  });

  test.each([
    '<slo>某某理论体系</slo>，就是包括<slo>甲理论</slo>、<slo>乙思想</slo>等在内的科学体系。',
    '高举包括<slo>甲理论</slo>、<slo>乙思想</slo>等重大战略思想在内的<slo>某某理论体系</slo>。',
  ])('a system holds what it includes: %s', (raw) => {
    expect(contents(raw)).toEqual(['某某理论体系 HAS_COMPONENT 乙思想', '某某理论体系 HAS_COMPONENT 甲理论']);
  });

  test('nothing but formulas that count', () => {
    expect(contents('<slo>某某思想</slo>包括<slo>甲理论</slo>、<slo>乙思想</slo>。')).toEqual([]);
    expect(contents('<slo>某某思想</slo>的核心内容是<slo>“枫桥经验”</slo>。')).toEqual([]);
    expect(contents('<slo>“十个看清”</slo>概括了这一思想的主要内容。')).toEqual([]);
  });
});

describe('variants', () => {
  test.each([
    ['by its row', '坚持<slo>新时代“枫桥经验”</slo>。', ['新时代枫桥经验 VARIANT_OF 枫桥经验']],
    [
      'behind a framing word',
      '做到<slo>“牢固树立四个意识”</slo>。',
      ['牢固树立四个意识 VARIANT_OF 四个意识'],
    ],
    ['both words of a pair, one at a time', '增强<slo>八大本领</slo>和<slo>八项本领</slo>。', []],
    ['the base alone', '学习<slo>“枫桥经验”</slo>。', []],
    [
      'said by the sentence',
      '推行<slo>“村村有事好商量”</slo>（简称<slo>“村商量”</slo>）。',
      ['村商量 VARIANT_OF 村村有事好商量'],
    ],
    ['said of all in a list', '推行<slo>“甲治”</slo>、<slo>“乙治”</slo>（简称<slo>“两治”</slo>）。', []],
  ])('%s', (_, sentence, expected) => {
    expect(said(readTagged(`工作情况\n${sentence}`, lexicon), 'VARIANT_OF')).toEqual(expected);
  });

  test('carries its sentence, both wordings and the kind', () => {
    const { article, links } = readTagged('工作情况\n坚持<slo>新时代“枫桥经验”</slo>。', lexicon);
    const [link] = links.filter(({ type }) => type === 'VARIANT_OF');
    const [evidence] = link?.evidence ?? [];
    expect(link?.attributes).toEqual({ kind: 'full' });
    expect(evidence?.rule).toBe('variant-inside');
    expect(evidence?.source && slice(article.text, evidence.source)).toBe('新时代“枫桥经验”');
    expect(evidence?.target && slice(article.text, evidence.target)).toBe('枫桥经验');
  });
});

test.each([
  ['established vocabulary is proposed by none', '从严治党', []],
  ['other slogans are', '八项本领', ['八项本领 PROPOSED_BY 财政部']],
])('%s', (_, name, expected) => {
  const raw = `工作情况\n落实<ins>财政部</ins><slo>${name}</slo>要求。`;
  expect(said(readTagged(raw, lexicon), 'PROPOSED_BY')).toEqual(expected);
});
