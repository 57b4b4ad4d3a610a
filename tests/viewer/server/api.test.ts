import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  Answer,
  Documents,
  EdgeCard,
  EntityCard,
  Hit,
  Links,
  Passages,
  Questions,
  TextPage,
  Totals,
  View,
} from '../../../viewer/data/api.ts';
import { makeReading, type LinkShape } from '../../helpers/reading.ts';
import { openApp, type Opened } from './opened.ts';
import { BATCHES, COMMITTEE, PRACTICE, PROPOSED, READINGS, SAFEGUARDS } from './readings.ts';

let server: Opened;
beforeAll(async () => void (server = await openApp(READINGS)));
afterAll(() => server.close());

const ask = async <T>(path: string): Promise<T> => {
  const response = await server.get(path);
  expect(response.status).toBe(200);
  return (await response.json()) as T;
};

describe('views', () => {
  test('totals count by type', async () => {
    const totals = await ask<Totals>('/api/totals');
    expect(totals).toMatchObject({ documents: 2, read: 2, sentences: 4, entities: 5 });
    expect(totals.byType).toMatchObject({ Slogan: 2, Document: 2, Institution: 1, Place: 0 });
  });

  test('the overview holds nodes in most texts first, edges among them, and says how many more', async () => {
    const view = await ask<View>('/api/overview?limit=2&types=Slogan,Institution');
    expect(view.nodes.map(({ id }) => id).sort()).toEqual([SAFEGUARDS, BATCHES].sort());
    expect(view.more).toBe(1);
    const ids = new Set(view.nodes.map(({ id }) => id));
    expect(view.edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  });

  test('a threshold leaves out what fewer texts name', async () => {
    const view = await ask<View>('/api/overview?min=2');
    expect(view.nodes.every(({ documents }) => documents >= 2)).toBe(true);
    expect(view.nodes.length).toBeGreaterThan(0);
  });

  test('neighbours begin with the entity itself and keep to the types asked for', async () => {
    const all = await ask<View>(`/api/neighbours?id=${BATCHES}`);
    expect(all.nodes[0]?.id).toBe(BATCHES);
    expect(all.edges.map(({ id }) => id)).toContain(PROPOSED);
    const places = await ask<View>(`/api/neighbours?id=${BATCHES}&types=Place`);
    expect(places.nodes.map(({ id }) => id)).toEqual([BATCHES]);
  });

  test('a view of ids by address, by repeated id and by post is the same, in the order asked', async () => {
    const wanted = [COMMITTEE, BATCHES, 'slogan:没有'];
    const views = [
      await ask<View>(`/api/view?ids=${wanted.join(',')}`),
      await ask<View>(`/api/view?${wanted.map((id) => `id=${id}`).join('&')}`),
      (await (await server.post('/api/view', { ids: wanted })).json()) as View,
    ];
    for (const view of views) {
      expect(view.nodes.map(({ id }) => id)).toEqual([COMMITTEE, BATCHES]);
      expect(view.edges.map(({ id }) => id)).toEqual([PROPOSED]);
    }
  });
});

describe('cards', () => {
  test('an entity: names, links by type and direction, its sentences with itself marked', async () => {
    const card = await ask<EntityCard>(`/api/entity?id=${BATCHES}`);
    expect(card.aliases).toEqual(['“三个一批”']);
    expect(card.source).toBeNull();
    const proposed = card.links.find(({ type }) => type === 'PROPOSED_BY');
    expect(proposed).toMatchObject({ direction: 'out', total: 1 });
    expect(proposed?.items[0]?.other.id).toBe(COMMITTEE);
    expect(card.total).toBe(2);
    const [first] = card.passages;
    const own = first?.marks.find(({ kind }) => kind === 'source');
    expect(first?.text.slice(own?.start, own?.end)).toBe('“三个一批”');
    expect(first?.section).toBe('一、把握总的要求');
  });

  test('a read text is told as one cites it', async () => {
    const card = await ask<EntityCard>(`/api/entity?id=${PRACTICE}`);
    expect(card.source).toMatchObject({
      title: '干部能上能下的实践',
      issue: '2023年第3期',
      byline: '某省委组织部',
    });
    expect(card.attributes).not.toHaveProperty('x');
  });

  test('an edge opens its sentence with both ends and the trigger marked', async () => {
    const card = await ask<EdgeCard>(`/api/edge?id=${PROPOSED}`);
    expect(card).toMatchObject({ rules: ['proposed-by'], first: '2023-03-01', total: 1 });
    const [passage] = card.passages;
    const said = passage?.marks.map(({ kind, start, end }) => [kind, passage.text.slice(start, end)]);
    expect(said).toEqual([
      ['target', '省委'],
      ['trigger', '提出'],
      ['source', '“三个一批”'],
      ['mention', '“两个维护”'],
    ]);
    expect(passage?.rules).toEqual(['proposed-by']);
    expect(passage?.document.publication).toBe('《党建研究》');
  });

  test('a counted edge opens the sentences both stand in', async () => {
    const { edges } = await ask<View>(`/api/view?ids=${BATCHES},${SAFEGUARDS}`);
    const counted = edges.find(({ type }) => type === 'CO_OCCURS');
    if (!counted) throw new Error('the two slogans share two sentences: analyse must count them');
    const card = await ask<EdgeCard>(`/api/edge?id=${counted.id}`);
    expect(card.total).toBe(2);
    for (const { marks } of card.passages)
      expect(marks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['source', 'target']));
  });

  test('more sentences are skipped to, of an entity and of an edge', async () => {
    const more = await ask<Passages>(`/api/passages?id=${BATCHES}&skip=1`);
    expect(more).toMatchObject({ total: 2 });
    expect(more.passages.map(({ text }) => text)).toEqual(['落实“三个一批”，做到“两个维护”。']);
    expect((await ask<Passages>(`/api/passages?id=${PROPOSED}&skip=1`)).passages).toEqual([]);
  });
});

describe('texts and questions', () => {
  test('gap and text of the sentences rejoin to the text as it was read', async () => {
    const page = await ask<TextPage>(`/api/text?id=${PRACTICE}`);
    const text = page.sentences.map((sentence) => sentence.gap + sentence.text).join('') + page.tail;
    expect(text).toBe(READINGS[0]?.article.text);
    expect(page.sections.map(({ heading }) => heading)).toEqual(['一、把握总的要求']);
    const marked = page.sentences[1]?.marks.map(({ start, end }) =>
      page.sentences[1]?.text.slice(start, end),
    );
    expect(marked).toEqual(['省委', '“三个一批”', '“两个维护”']);
  });

  test('the texts that were read, latest first', async () => {
    const { documents, total } = await ask<Documents>('/api/documents');
    expect(documents.map(({ date }) => date)).toEqual(['2024-01-05', '2023-03-01']);
    expect(total).toBe(2);
  });

  test.each([['lgwh'], ['兩個維護'], ['liangge weihu']])('search for %s', async (q) => {
    const [hit] = await ask<Hit[]>(`/api/search?q=${q}`);
    expect(hit?.id).toBe(SAFEGUARDS);
  });

  test('every question listed is answered by its id', async () => {
    const { questions } = await ask<Questions>('/api/queries');
    expect(questions.length).toBeGreaterThan(3);
    const answer = await ask<Answer>(`/api/query?id=timeline&p.id=${BATCHES}`);
    expect(answer.columns).toEqual(questions.find(({ id }) => id === 'timeline')?.columns);
    expect(answer.rows.length).toBe(2);
  });

  test('people’s own Cypher, with bound parameters, and a cut that is said', async () => {
    const query = 'MATCH (n:Slogan) WHERE n.id <> $other RETURN n.name AS name ORDER BY name';
    const asked = { query, params: { other: BATCHES } };
    expect(await (await server.post('/api/cypher', asked)).json()).toMatchObject({
      columns: ['name'],
      rows: [{ name: '两个维护' }],
      truncated: false,
    });
    const cut = await server.post('/api/cypher', { query: 'UNWIND range(1, 5) AS n RETURN n', limit: 2 });
    expect(await cut.json()).toMatchObject({ truncated: true, rows: [{ n: 1 }, { n: 2 }] });
  });
});

test('a graph that has changed is searched and counted anew, and has another tag', async () => {
  const own = await openApp(READINGS.slice(0, 1));
  const before = await own.get('/api/totals');
  expect(await (await own.get('/api/search?q=kaohe')).json()).toEqual([]);
  const tag = before.headers.get('etag') ?? '';
  expect((await own.get('/api/totals', { 'if-none-match': tag })).status).toBe(304);
  await own.store.save(READINGS);
  const after = await own.get('/api/totals', { 'if-none-match': tag });
  expect(after.status).toBe(200);
  expect(await after.json()).toMatchObject({ read: 2 });
  expect(await (await own.get('/api/search?q=kaohe')).json()).toHaveLength(1);
  await own.close();
});

test('a hub’s many co-occurrences do not crowd out its other links', async () => {
  const many = Array.from({ length: 1_100 }, (_, order): [string, [string, 'Slogan'][]] => [
    `省委提出“甲${order}”。`,
    [[`“甲${order}”`, 'Slogan']],
  ]);
  const links = many.map((_, order) => ({
    type: 'PROPOSED_BY' as const,
    source: `slogan:甲${order}`,
    target: COMMITTEE,
    sentence: order,
  }));
  const part: LinkShape = {
    type: 'PART_OF',
    source: COMMITTEE,
    target: 'institution:中国共产党',
    sentence: 0,
  };
  const located: LinkShape = { type: 'LOCATED_IN', source: 'place:乙', target: 'place:丙', sentence: 0 };
  const back: LinkShape = { type: 'PART_OF', source: 'institution:丁', target: COMMITTEE, sentence: 0 };
  const hub = await openApp([
    makeReading({ title: '提法一览', sentences: many, links: [...links, part, located, back] }),
  ]);
  const card = (await (await hub.get(`/api/entity?id=${COMMITTEE}`)).json()) as EntityCard;
  const groups = card.links.map(({ type, direction, total, items }) => [
    type,
    direction,
    total,
    items.length,
  ]);
  expect(groups).toEqual([
    ['PART_OF', 'out', 1, 1],
    ['PART_OF', 'in', 1, 1],
    ['PROPOSED_BY', 'in', 1_100, 50],
  ]);
  // Page by page every link is reached once, and the whole is told each time.
  for (const direction of ['in', 'both']) {
    const reached = new Set<string>();
    for (let skip = 0; skip < 1_100; skip += 50) {
      const page = await hub.get(
        `/api/links?id=${COMMITTEE}&type=PROPOSED_BY&direction=${direction}&skip=${skip}`,
      );
      const { items, total } = (await page.json()) as Links;
      expect([items.length, total]).toEqual([50, 1_100]);
      for (const { edge } of items) reached.add(edge.id);
    }
    expect(reached.size).toBe(1_100);
  }
  await hub.close();
});

test('an edge says which posts somebody holds, and how an organ is part of another', async () => {
  const host = 'institution:丁';
  const links: LinkShape[] = [
    { type: 'HOLDS', source: 'person:丙', target: host, sentence: 0, attributes: { post: '副书记；书记' } },
    { type: 'PART_OF', source: COMMITTEE, target: host, sentence: 0, attributes: { kind: '设在' } },
  ];
  const opened = await openApp([makeReading({ title: '一览', sentences: ['省委办公室设在丁处。'], links })]);
  const cardOf = async (id: string): Promise<EdgeCard> =>
    (await (await opened.get(`/api/edge?id=${id}`)).json()) as EdgeCard;
  expect(await cardOf(`person:丙 HOLDS ${host}`)).toMatchObject({ post: '副书记；书记', kind: null });
  expect(await cardOf(`${COMMITTEE} PART_OF ${host}`)).toMatchObject({ post: null, kind: '设在' });
  await opened.close();
});

test('an empty store answers with nothing, not with a failure', async () => {
  const empty = await openApp([]);
  for (const path of ['/api/totals', '/api/overview', '/api/documents', '/api/search?q=甲', '/embed'])
    expect((await empty.get(path)).status).toBe(200);
  expect(await (await empty.get('/api/overview')).json()).toMatchObject({ nodes: [], edges: [], more: 0 });
  await empty.close();
});
