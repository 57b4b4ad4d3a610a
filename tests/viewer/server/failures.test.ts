import { describe, expect, test } from 'vitest';
import { QueryError, StoreError } from '#graph/store';
import type { Failure } from '../../../viewer/data/api.ts';
import { createApp } from '../../../viewer/server/index.ts';
import { standIn } from './opened.ts';

const appThat = (fails: () => unknown) =>
  createApp({ store: standIn(async () => Promise.reject(fails())), assets: '/nowhere' });

const gone = () => Promise.reject(new StoreError('bolt://localhost: no answer', 'Start it.'));

const failure = async (response: Response): Promise<Failure> => (await response.json()) as Failure;

describe('an answer that is not the one asked for says what, and what to do', () => {
  test.each<[string, () => unknown, number, RegExp, string]>([
    [
      'a question that cannot be answered',
      () => new QueryError('no such column', 'Name another.'),
      400,
      /no such column/u,
      'refused-query',
    ],
    [
      'a store that is gone',
      () => new StoreError('bolt://localhost: no answer', 'Start it.'),
      503,
      /no answer/u,
      'lost',
    ],
    [
      'a driver that lost its server',
      () => Object.assign(new Error('connection closed'), { code: 'ServiceUnavailable' }),
      503,
      /connection closed/u,
      'lost',
    ],
    ['a broken socket', () => Object.assign(new Error('read'), { code: 'ECONNRESET' }), 503, /read/u, 'lost'],
    [
      'a question out of time',
      () => new QueryError('stopped: no answer within 10 s', 'Ask for less.'),
      400,
      /10 s/u,
      'timeout',
    ],
    [
      'a question too large',
      () => new QueryError('stopped: the question took more than 1024 MB', 'Ask for less.'),
      400,
      /MB/u,
      'too-large',
    ],
    ['anything else', () => new TypeError('unforeseen'), 500, /unforeseen/u, 'fault'],
  ])('%s', async (_, fails, status, message, named) => {
    const response = await appThat(fails).request('/api/totals');
    expect(response.status).toBe(status);
    const { error, hint, code } = await failure(response);
    expect(code).toBe(named);
    expect(error).toMatch(message);
    expect(hint).toBeTruthy();
  });

  test('a lost store is found before any query, by its revision', async () => {
    const store = standIn(gone, gone);
    const response = await createApp({ store, assets: '/nowhere' }).request('/api/search?q=a');
    expect(response.status).toBe(503);
    expect(await failure(response)).toEqual({
      error: 'bolt://localhost: no answer',
      hint: 'Start it.',
      code: 'lost',
    });
  });

  test('what failed once is asked again', async () => {
    let down = true;
    const rows = { columns: [], rows: [], truncated: false, time: 0 };
    const store = standIn(async () => (down ? Promise.reject(new StoreError('gone', 'Wait.')) : rows));
    const app = createApp({ store, assets: '/nowhere' });
    expect((await app.request('/api/search?q=a')).status).toBe(503);
    expect((await app.request('/api/totals')).status).toBe(503);
    down = false;
    expect((await app.request('/api/search?q=a')).status).toBe(200);
    expect((await app.request('/api/totals')).status).toBe(200);
  });
});

describe('what is asked is checked', () => {
  const empty = createApp({
    store: standIn(async () => ({ columns: [], rows: [], truncated: false, time: 0 })),
    assets: '/nowhere',
  });

  test.each([
    ['/api/overview?limit=0', 400, /limit/u],
    ['/api/overview?limit=abc', 400, /limit/u],
    ['/api/overview?limit=1000000', 400, /limit/u],
    ['/api/overview?min=-1', 400, /min/u],
    ['/api/overview?types=Slogan,Nonsense', 400, /types/u],
    ['/api/neighbours', 400, /id: is missing/u],
    ['/api/neighbours?id=', 400, /id: is empty/u],
    [`/api/entity?id=${'x'.repeat(2000)}`, 400, /id/u],
    ['/api/entity?id=slogan:none', 404, /No entity has the id slogan:none/u],
    ['/api/edge?id=no-edge', 400, /not the id of a link/u],
    ['/api/edge?id=a%20CITES%20b', 404, /No link/u],
    ['/api/text?id=document:none', 404, /No text/u],
    ['/api/view', 400, /ids/u],
    [`/api/search?q=${'x'.repeat(300)}`, 400, /200/u],
    ['/api/passages?id=a&skip=-1', 400, /skip/u],
    ['/api/query?id=nonsense', 404, /nonsense/u],
    ['/api/query?id=timeline', 400, /needs id/u],
    ['/api/query?id=timeline&p.id=a&p.other=b', 400, /p\.other/u],
    ['/api/query?id=documents&p.limit=many', 400, /not a number/u],
    ['/api/nothing', 404, /No such address/u],
  ])('%s → %i', async (path, status, message) => {
    const response = await empty.request(path);
    const { error, hint, code } = await failure(response);
    expect([response.status, error]).toEqual([status, expect.stringMatching(message)]);
    expect(code).toBe(status === 404 ? 'not-found' : 'bad-parameter');
    expect(hint).toBeTruthy();
  });

  test.each<[string, unknown, Record<string, string>, RegExp]>([
    ['no JSON', 'MATCH (n) RETURN n', { 'content-type': 'text/plain' }, /no JSON/u],
    ['half a JSON', '{"query":', { 'content-type': 'application/json' }, /not JSON/u],
    ['no query', {}, { 'content-type': 'application/json' }, /query: is missing/u],
    ['an empty query', { query: '  ' }, { 'content-type': 'application/json' }, /query: is empty/u],
    ['too many rows', { query: 'RETURN 1', limit: 1e9 }, { 'content-type': 'application/json' }, /limit/u],
    [
      'parameters that are no object',
      { query: 'RETURN 1', params: [] },
      { 'content-type': 'application/json' },
      /params/u,
    ],
  ])('Cypher with %s', async (_, body, headers, message) => {
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await empty.request('/api/cypher', { method: 'POST', headers, body: sent });
    expect(response.status).toBe(400);
    expect((await failure(response)).error).toMatch(message);
  });

  test('a body longer than 4 MB is not read', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ ids: ['x'.repeat(4_100_000)] });
    expect((await empty.request('/api/view', { method: 'POST', headers, body })).status).toBe(413);
  });
});

test('a site that is not built says what to run', async () => {
  const app = createApp({
    store: standIn(async () => Promise.reject(new Error('not asked'))),
    assets: '/nowhere',
  });
  const response = await app.request('/');
  expect(response.status).toBe(503);
  expect((await failure(response)).hint).toContain('npm run build');
  const page = await app.request('/', { headers: { accept: 'text/html,*/*' } });
  expect([page.status, page.headers.get('content-type')]).toEqual([
    503,
    expect.stringContaining('text/html'),
  ]);
  expect(await page.text()).toContain('npm run build');
});
