import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EdgeCard } from '../../../viewer/data/api.ts';
import type { EmbedData } from '../../../viewer/data/embed.ts';
import { fromQuery } from '../../../viewer/state/url.ts';
import { visible } from '../../../viewer/state/visible.ts';
import { ROUTES } from '../../../viewer/server/routes/index.ts';
import { openApp, type Opened } from './opened.ts';
import { BATCHES, HOSTILE, HOSTILE_READING, PROPOSED, READINGS } from './readings.ts';

let server: Opened;
beforeAll(async () => void (server = await openApp([...READINGS, HOSTILE_READING])));
afterAll(() => server.close());

const dataOf = (page: string): EmbedData => {
  const [, json = ''] =
    /<script type="application\/json" id="wenmai-embed">(.*?)<\/script>/su.exec(page) ?? [];
  return JSON.parse(json) as EmbedData;
};

describe('headers', () => {
  test('of the site: only its own scripts, framed by nobody else', async () => {
    const { headers } = await server.get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/u);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('of a frame: the same scripts, and nothing that says who may frame it', async () => {
    const { headers } = await server.get('/embed');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/u);
    expect(headers.get('content-security-policy')).not.toContain('frame-ancestors');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('cross-origin-opener-policy')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  });

  test.each([['/'], ['/some/view?focus=a'], ['/index.html']])('%s is the one page', async (path) => {
    const response = await server.get(path);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('/assets/a.js');
  });

  test('files of the program are kept for ever, those that are gone are not the page', async () => {
    const file = await server.get('/assets/a.js');
    expect(file.headers.get('content-type')).toContain('javascript');
    expect(file.headers.get('cache-control')).toContain('immutable');
    expect((await server.get('/assets/gone.js')).status).toBe(404);
  });

  test.each([
    ['/assets/../../data/wenmai.json'],
    ['/..%2f..%2fdata%2fwenmai.json'],
    ['/assets/%2e%2e/%2e%2e/data/wenmai.json'],
  ])('nothing outside the site is served: %s', async (path) => {
    const body = await (await server.app.request(path)).text();
    expect(body).not.toContain('"format"');
  });
});

describe('other origins', () => {
  const origin = { origin: 'https://elsewhere.example' };

  test('load the program, but read no answers', async () => {
    expect((await server.get('/assets/a.js', origin)).headers.get('access-control-allow-origin')).toBe('*');
    for (const path of ['/api/totals', '/api/search?q=lgwh', `/api/entity?id=${BATCHES}`, '/embed', '/']) {
      for (const from of [origin, { origin: 'null' }])
        expect((await server.get(path, from)).headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('a frame reads with the key it was given, not with another', async () => {
    const { key } = dataOf(await (await server.get('/embed')).text());
    const read = async (value: string) =>
      (await server.get(`/api/totals?embed=${value}`, { origin: 'null' })).headers.get(
        'access-control-allow-origin',
      );
    expect(key.length).toBeGreaterThan(20);
    expect(await read(key)).toBe('*');
    expect(await read(`${key}x`)).toBeNull();
    expect(await read('')).toBeNull();
  });

  test('neither the key nor anything else lets a foreign page run Cypher', async () => {
    const { key } = dataOf(await (await server.get('/embed')).text());
    for (const from of ['https://elsewhere.example', 'null']) {
      const response = await server.post(
        `/api/cypher?embed=${key}`,
        { query: 'RETURN 1 AS n' },
        { origin: from },
      );
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect(
      (await server.post('/api/cypher', { query: 'RETURN 1 AS n' }, { origin: 'http://localhost' })).status,
    ).toBe(200);
  });

  test('a graph published on purpose is read by all', async () => {
    const open = await openApp(READINGS, { share: 'all' });
    expect((await open.get('/api/totals', origin)).headers.get('access-control-allow-origin')).toBe('*');
    await open.close();
  });

  test.each([
    ['127.0.0.1:4870', 200],
    ['localhost:4870', 200],
    ['wenmai.localhost', 200],
    ['[::1]:4870', 200],
    ['192.168.1.5', 200],
    ['evil.example', 403],
    ['evil.example:4870', 403],
    ['127.0.0.1.evil.example', 403],
  ])('under the name %s it answers %i', async (host, status) => {
    for (const path of ['/api/totals', '/', '/embed'])
      expect((await server.get(path, { host })).status).toBe(status);
  });

  test('it answers to the names it was given', async () => {
    const named = await openApp([], { hosts: ['graph.example.org'] });
    expect((await named.get('/api/totals', { host: 'graph.example.org' })).status).toBe(200);
    expect((await named.get('/api/totals', { host: 'evil.example' })).status).toBe(403);
    await named.close();
  });
});

describe('hostile names are text', () => {
  test('in JSON, which is never taken for a page', async () => {
    const response = await server.get(`/api/entity?id=${encodeURIComponent(`slogan:${HOSTILE}`)}`);
    expect(response.headers.get('content-type')).toContain('application/json');
    const found = await server.app.request(`/api/entity?id=${encodeURIComponent(`slogan:${HOSTILE}`)}`);
    expect(await found.json()).toMatchObject({ node: { name: expect.stringContaining('<img src=x') } });
  });

  test('in the frame page: drawing, lists, quotes and data', async () => {
    const edge = `document:${HOSTILE.replace(/\s+/gu, '')} CITES document:甲`;
    const query = new URLSearchParams({ edge });
    const page = await (await server.app.request(`/embed?${query}`)).text();
    expect(page).not.toContain('<img');
    expect(page.match(/<\/script>/gu)).toHaveLength(2);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    const { parts, edge: card } = dataOf(page);
    expect(parts[0]?.view.nodes.some(({ name }) => name.includes('</script>'))).toBe(true);
    expect((card as EdgeCard).passages[0]?.text).toContain('<img');
  });

  test('in the address of a frame', async () => {
    const page = await (
      await server.app.request(`/embed?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    ).text();
    expect(page).not.toContain('<script>alert');
  });
});

describe('frames', () => {
  test('the view of the address, with the edge picked, once by script and once without', async () => {
    const response = await server.app.request(
      `/embed?${new URLSearchParams({ focus: BATCHES, edge: PROPOSED })}`,
    );
    const page = await response.text();
    const { parts, edge, origin } = dataOf(page);
    expect(parts[0]).toMatchObject({ of: null, view: { nodes: expect.any(Array) } });
    expect(visible(parts, fromQuery(`?focus=${BATCHES}`)).anchors.size).toBe(0);
    expect(edge?.edge.id).toBe(PROPOSED);
    expect(origin).toBe('http://localhost');
    expect(page).toContain('<svg');
    expect(page).toContain('三个一批 — 提出者 → 中国共产党某省委员会');
    expect(page).toContain('<blockquote>省委提出“三个一批”，坚持“两个维护”。');
    expect(page.indexOf('wenmai-fallback')).toBeLessThan(page.indexOf('/assets/e.js'));
  });

  test('what an old address names and is gone by now is passed over; a focus that is gone is said', async () => {
    const gone = new URLSearchParams([
      ['expand', 'slogan:没有'],
      ['edge', 'a CITES b'],
    ]);
    const page = await (await server.app.request(`/embed?${gone}`)).text();
    expect(dataOf(page)).toMatchObject({ edge: null, parts: [{ of: null }] });
    const lost = await server.get('/embed?focus=slogan:没有');
    expect(lost.status).toBe(404);
    expect(lost.headers.get('content-type')).toContain('text/html');
    expect(await lost.text()).toContain('slogan:没有');
  });
});

describe('reading only', () => {
  test.each([['PUT'], ['DELETE'], ['PATCH']])('%s does nothing anywhere', async (method) => {
    for (const path of [...new Set(ROUTES.map((route) => route.path)), '/', '/embed'])
      expect((await server.app.request(path, { method })).status).toBe(404);
  });

  test.each([
    ['CREATE (n:Slogan {id: "x"}) RETURN n'],
    ['MATCH (n) DETACH DELETE n'],
    ['MATCH (n:Slogan) SET n.name = "x" RETURN n'],
    ['MERGE (n:Slogan {id: "x"}) RETURN n'],
    ['LOAD CSV FROM "file:///etc/passwd" AS line RETURN line'],
    ['CALL { CREATE (n) } RETURN 1'],
  ])('%s is refused and changes nothing', async (query) => {
    const before = await (await server.get('/api/totals')).json();
    const response = await server.post('/api/cypher', { query });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: expect.any(String),
      hint: expect.any(String),
      code: 'refused-query',
    });
    expect(await (await server.get('/api/totals')).json()).toEqual(before);
  });
});
